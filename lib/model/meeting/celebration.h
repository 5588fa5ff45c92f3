// What a team celebrated, and whether it may be told outside the team.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/time/period.h"
#include "store/db.h"

namespace collab {

struct Celebration {
  Id id = 0;
  Id team = 0;
  std::optional<Id> meeting = {};
  std::string text;
  Date on_date{};
  bool may_share = false;
};

/// The celebrations of a meeting, in the order they were recorded.
std::vector<Celebration> celebrations_of_meeting(Db& db, Id meeting);
/// The celebrations of a period, by day, of teams that are not confidential.
std::vector<Celebration> celebrations(Db& db, Period period);
Id add_celebration(Db& db, const Celebration& celebration);
void store_celebration(Db& db, const Celebration& celebration);
void remove_celebration(Db& db, Id id);

}  // namespace collab
