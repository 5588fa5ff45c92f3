// Which days a figure that is a team's own may look at when it is shown to others. Two windows that
// differ by one meeting would tell that meeting: so the school's value is made of whole slices,
// each with enough meetings of enough teams, and every window sees a slice or does not.
#pragma once
#include <optional>
#include <vector>

#include "base/time/school_weeks.h"
#include "store/db.h"

namespace collab {

/// Every two of the values that are given out differ by at least so much.
inline constexpr int least_meetings_apart = 5;
inline constexpr int least_teams_apart = 3;

/// A held meeting with attendance by name, for cutting.
struct SliceMeeting {
  Date on;
  Id team = 0;
};

/// Whole weeks (Saturday to Friday) that have ended by a day, cut so that each slice has enough;
/// meetings in their order by day. A slice is the days from its first meeting to its last. A rest
/// that has not enough yet is in no slice.
std::vector<Period> slices_of(const std::vector<SliceMeeting>& meetings, Date as_of);

/// The part of a window that is made of whole slices, cut from the beginning of each school year
/// on, as of a day; nothing where there is none.
std::optional<Period> sliced(Db& db, const SchoolCalendar& calendar, Period window, Date as_of);

}  // namespace collab
