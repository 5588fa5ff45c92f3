// The six components of Collaborative Lesson Research (Takahashi & McDougal 2016), as a list of
// what is there and what shows it. Never a score, never a mean: a group without one of them is no
// worse, but a reader should know what the finding rests on.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/lesson/cycle.h"

namespace collab {

struct LessonComponent {
  std::string_view name;   ///< "purpose", "kyouzai_kenkyuu", "proposal", "live_lesson", ...
  std::string_view title;  ///< "a clear research purpose"
  bool met = false;
  std::string evidence;  ///< what shows it, without anybody's name; or what is missing
};

/// The six, in the authors' order, as they stand on a day.
std::vector<LessonComponent> lesson_components(const LessonRecord& record,
                                               const SchoolCalendar& calendar, Date day);

/// School days from a round's lesson to its debrief; nothing where one of them has not happened.
std::optional<int> debrief_lag(const LessonRecord& record, const SchoolCalendar& calendar,
                               int round);

/// What needs somebody in an open study.
struct LessonStudyDue {
  bool debrief = false;    ///< a lesson was taught, two school days have passed, and no debrief
  int round = 1;           ///< of that lesson
  int still = 0;           ///< school days since something happened, if more than four weeks
  int unacknowledged = 0;  ///< teams that have not acknowledged the finding after a school week
};
LessonStudyDue lesson_study_due(const LessonRecord& record, const SchoolCalendar& calendar,
                                Date day);

}  // namespace collab
