// What is due to happen in mentoring on a day, by the school's own thresholds. Names and words for
// it are in report/mentor/words.h.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/time/school_weeks.h"
#include "model/mentor/mentor_records.h"
#include "store/db.h"

namespace collab {

/// The rules, in the order in which they are shown.
enum class MentorRule {
  no_match,
  alone,
  evaluates,
  left,
  over_limit,
  clash,
  no_time,
  few_minutes,
  quiet,
  late_cycle
};
inline constexpr std::size_t mentor_rules = 10;

/// One thing that is due.
struct MentorDue {
  MentorRule rule = MentorRule::no_match;
  std::optional<Id> person;      ///< the new educator without a match, or who is alone
  std::optional<Id> pairing;     ///< of the pair; for no_match one that gives them no mentor
  Date since{};                  ///< the deadline that has passed, or the first day it holds
  int minutes = 0;               ///< a week on average, for few_minutes
  int asked = 0;                 ///< how many they should be; of pairs, for over_limit
  std::optional<Id> other = {};  ///< the pair that a clash is with
  PairGap gap = PairGap::none;   ///< why the pair gives no mentor, for no_match and alone
  bool undated = false;          ///< no start day of the person is on record
};

/// What is due on the day, by rule, then by number:
/// - no_match: a new educator who had no open pair that gives them a mentor (MentorRecords::gap())
///   within mentor_match_days of the start, or of the first day of school where no start is known;
/// - alone: somebody whose mentors have all left or are on leave for more than a week, from the
///   first day;
/// - evaluates: an open pair whose mentor evaluates the mentee, without its being agreed to;
/// - left: an open pair of which one has left;
/// - over_limit: an open pair beyond its mentor's limit, those of the higher numbers;
/// - clash: an open pair at the same time as one with a lower number of one of the two;
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

}  // namespace collab
