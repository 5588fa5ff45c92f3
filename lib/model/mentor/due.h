// What is due to happen in mentoring on a day, by the school's own thresholds. Names and words for
// it are in report/mentor/words.h.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/time/school_weeks.h"
#include "store/db.h"

namespace collab {

/// The rules, in the order in which they are shown.
enum class MentorRule { no_match, left, no_time, few_minutes, quiet, late_cycle };
inline constexpr std::size_t mentor_rules = 6;

/// One thing that is due.
struct MentorDue {
  MentorRule rule = MentorRule::no_match;
  std::optional<Id> person;   ///< the new educator without a match
  std::optional<Id> pairing;  ///< of the pair, for everything else
  Date since{};               ///< the deadline that has passed, or the first day it holds
  int minutes = 0;            ///< a week on average, for few_minutes
  int asked = 0;              ///< how many they should be
};

/// What is due on the day, by rule, then by number:
/// - no_match: a new educator of this school year who had no open pair with a trained mentor within
///   mentor_match_days of the start;
/// - left: an open pair of which one has left;
/// - no_time: an open pair without a scheduled time;
/// - few_minutes: a new educator's pair had fewer minutes a week than mentor_week_minutes on the
///   average of the last four ended school weeks, and was one throughout;
/// - quiet: no contact in the last mentor_quiet_weeks ended school weeks and since, or in as many
///   as lie between its scheduled times where those are more;
/// - late_cycle: a cycle neither complete nor stopped after mentor_cycle_weeks.
/// The rules about contacts do not apply to a pair of which one is on leave on the day.
std::vector<MentorDue> mentor_due(Db& db, const SchoolCalendar& calendar, Date day);

/// The day by which a new educator who started then is to have a trained mentor: so many days after
/// the start or the first day of the school year, whichever is later.
Date match_deadline(const NamedPeriod& year, std::optional<Date> started_on, int days);
/// True where somebody who started then is new to the school in that school year.
bool started_this_year(const SchoolCalendar& calendar, const NamedPeriod& year,
                       std::optional<Date> started_on);

}  // namespace collab
