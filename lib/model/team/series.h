// A team's protected block: the pattern, and its occurrences, which are computed and never stored.
#pragma once
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/time/period.h"
#include "model/school/calendar.h"
#include "model/school/pattern.h"
#include "store/db.h"

namespace collab {

/// What a day without school does to a meeting of a series: it falls away, or is on the next or the
/// previous school day of the school year.
enum class OnHoliday { drop, next, previous };
/// "drop", "next", "previous", in this order.
std::span<const std::string_view> on_holiday_words();

struct Series {
  Id id = 0;
  Id team = 0;
  Pattern pattern;
  int minutes = 0;
  std::optional<std::string> place;
  bool in_contract_day = true;
  Date from_on{};
  std::optional<Date> until_on;
  OnHoliday on_holiday = OnHoliday::drop;
};

/// A day on which the block stands, with the series it belongs to.
struct Occurrence {
  Date day{};
  Id series = 0;
  std::optional<Date> instead_of = {};  ///< the day without school that it makes way for
};

std::optional<Series> series_by_id(Db& db, Id id);
/// A team's series by first day.
std::vector<Series> series_of_team(Db& db, Id team);
/// Every team's series by team and first day.
std::vector<Series> all_series(Db& db);
/// Throws Error(input) where the dates leave the team's or end before they begin.
Id add_series(Db& db, const Series& series);
/// Throws Error(input) where the day lies before the first one.
void end_series(Db& db, Id id, Date day);
/// Takes back a mistaken entry.
void remove_series(Db& db, Id id);

/// The series' last day: its own, else that of the school year that holds its first day or, where
/// none does, is the next to begin; nothing where no such year is known.
std::optional<Date> last_day(const Series& series, const SchoolCalendar& calendar);
/// All days of the pattern within both the series and the period, days off included. Days that are
/// counted by school days are school days.
std::vector<Date> pattern_days(const Series& series, const SchoolCalendar& calendar, Period period);
/// The series' days in the period on which it meets: those of its pattern that are school days, and
/// what others make way for. Days outside every known school year are none. By day, one a day.
std::vector<Occurrence> days_of(const Series& series, const SchoolCalendar& calendar,
                                Period period);
/// The days of all series of one team: by day, and two on a day where two patterns meet. One that
/// made way for a day without school falls away where the team meets on its day anyway.
std::vector<Occurrence> days_of(std::span<const Series> of_team, const SchoolCalendar& calendar,
                                Period period);
/// Cuts series that are ordered by team, as all_series() gives them, into a part for each team.
std::vector<std::span<const Series>> by_team(std::span<const Series> series);
/// Days on which the school counts `cycle`, by its own weekdays, in the period; see SchoolCycle.
std::vector<Date> cycle_days(const Series& series, const SchoolCalendar& calendar, Period period);

/// The team's occurrences in the period, in order, one a day.
/// Where the series has no end, it ends with its school year; see last_day().
std::vector<Occurrence> occurrences(Db& db, Id team, Period period);
/// The teams with an occurrence on the day.
std::set<Id> teams_with_block(Db& db, Date day);
/// The first occurrence on or after the day, at most two years ahead.
std::optional<Occurrence> next_occurrence(Db& db, Id team, Date day);

}  // namespace collab
