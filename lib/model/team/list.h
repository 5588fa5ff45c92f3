// Teams as a listing shows them: how many are in them, when they meet next.
#pragma once
#include <optional>
#include <vector>

#include "model/team/team.h"

namespace collab {

struct TeamLine {
  Team team;
  std::int64_t members = 0;          ///< on the day
  std::optional<Date> next_meeting;  ///< planned, or by the series; on or after the day
};

/// True where the team had begun and not ended.
bool exists_on(const Team& team, Date day);
/// All teams by slug as of a day.
std::vector<TeamLine> team_lines(Db& db, Date day);
/// When the team meets next, on or after the day: the first planned meeting, or the first day of
/// its series that has no meeting, moved and cancelled ones included.
std::optional<Date> next_meeting_of(Db& db, Id team, Date day);

}  // namespace collab
