// Criteria of the stages that a team is not asked for, with the reason. The criteria themselves are
// lib/measure's; here they are known by their ids ("F5").
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/db.h"

namespace collab {

struct StageWaiver {
  Id id = 0;
  Id team = 0;
  std::string criterion;
  std::string reason;
  Date from_on{};
  std::optional<Date> until_on;
};

/// The waiver in force on a day, or nothing.
std::optional<StageWaiver> stage_waiver_on(Db& db, Id team, std::string_view criterion, Date day);
/// Throws Error(refused) where one is in force on that day or begins later.
Id add_stage_waiver(Db& db, const StageWaiver& waiver);
/// The criterion is asked for again from that day on; a waiver of the same day goes altogether.
void end_stage_waiver(Db& db, const StageWaiver& waiver, Date day);

}  // namespace collab
