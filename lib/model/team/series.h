// A team's protected block: the pattern, and its occurrences, which are computed and never stored.
#pragma once
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/time/period.h"
#include "model/school/calendar.h"
#include "model/school/pattern.h"
#include "store/db.h"

namespace collab {

struct Series {
  Id id = 0;
  Id team = 0;
  Pattern pattern;
  int minutes = 0;
  std::optional<std::string> place;
  bool in_contract_day = true;
  Date from_on{};
  std::optional<Date> until_on;
};

/// A day on which the block stands, with the series it belongs to.
struct Occurrence {
  Date day{};
  Id series = 0;
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
/// The series' days in the period that are school days. Days outside every known school year are
/// none.
std::vector<Date> school_days_of(const Series& series, const SchoolCalendar& calendar,
                                 Period period);

/// All days of the pattern within both the series and the period, days off included.
std::vector<Date> pattern_days(const Series& series, Period period);
/// The team's occurrences in the period: pattern days that are school days, in order, one a day.
/// Where the series has no end, it ends with its school year; see last_day().
std::vector<Occurrence> occurrences(Db& db, Id team, Period period);
/// The teams with an occurrence on the day.
std::set<Id> teams_with_block(Db& db, Date day);
/// The first occurrence on or after the day, at most two years ahead.
std::optional<Occurrence> next_occurrence(Db& db, Id team, Date day);

}  // namespace collab
