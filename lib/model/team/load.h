// How much is asked of whom: teams, and minutes a week on their schedules. It protects people; it
// says nothing about their work.
#pragma once
#include <string>
#include <vector>

#include "base/time/school_weeks.h"
#include "store/db.h"

namespace collab {

/// Somebody who is in more teams, or scheduled for more minutes a week, than the school's settings
/// `most_teams` and `most_week_minutes` say.
struct Load {
  Id person = 0;
  std::string handle;
  std::string name;
  std::vector<std::string> teams;  ///< slugs of the open teams on the day, sponsors' left out
  int minutes_a_week = 0;  ///< of their series, on the average of the last four school weeks
};

/// Those over a limit on a day, by name.
std::vector<Load> overloaded(Db& db, const SchoolCalendar& calendar, Date day);

}  // namespace collab
