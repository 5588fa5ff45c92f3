// Days of a series whose weeks or days the school counts in turn: week A and B by school weeks, day
// A to F by school days. The days of other patterns are in occurrence.cpp.
#include <algorithm>

#include "model/team/series.h"

namespace collab {
namespace {

constexpr Days a_week{7};

/// A stretch in which weeks or days are counted on, and where the count is at A.
struct Count {
  Period within;
  Date first;  ///< day or week A
};

/// A stretch for each school year that the period touches; without any, one from the series' first
/// day (or the day A that it names) on.
std::vector<Count> counts(const Series& series, const SchoolCalendar& calendar, Period period) {
  const auto from = series.pattern.cycle->from;
  if (calendar.years.empty()) {
    const Date first = from.value_or(series.from_on);
    return {{{std::min(first, series.from_on), period.to}, first}};
  }
  std::vector<Count> found;
  for (const NamedPeriod& year : calendar.years) {
    if (year.to < period.from || period.to < year.from) continue;
    const bool within = from && year.from <= *from && *from <= year.to;
    found.push_back({{year.from, std::min(year.to, period.to)}, within ? *from : year.from});
  }
  return found;
}

/// Counts round: true for a place of the cycle.
class Round {
 public:
  Round(const SchoolCycle& cycle, int before_first) : cycle_(cycle), at_(-before_first) {}
  bool next() {
    const int place = ((at_++ % cycle_.length) + cycle_.length) % cycle_.length + 1;
    return std::ranges::find(cycle_.places, place) != cycle_.places.end();
  }

 private:
  const SchoolCycle& cycle_;
  int at_;
};

bool on_weekday(const Pattern& pattern, Date day) {
  return std::ranges::find(pattern.weekdays, weekday(day)) != pattern.weekdays.end();
}

void add_counted_days(const Series& series, const SchoolCalendar& calendar, const Count& count,
                      std::vector<Date>& days) {
  const Period before{count.within.from, count.first - Days{1}};
  Round round(*series.pattern.cycle, school_days_in(calendar, before));
  for (Date day = count.within.from; day <= count.within.to; day += Days{1})
    if (is_school_day(calendar, day) && round.next() && on_weekday(series.pattern, day))
      days.push_back(day);
}

void add_counted_weeks(const Series& series, const SchoolCalendar& calendar, const Count& count,
                       std::vector<Date>& days) {
  const Date first = monday_of(count.within.from);
  int before = 0;
  for (Date monday = first; monday < monday_of(count.first); monday += a_week)
    if (is_school_week(calendar, monday)) ++before;
  Round round(*series.pattern.cycle, before);
  for (Date monday = first; monday <= count.within.to; monday += a_week) {
    if (!is_school_week(calendar, monday) || !round.next()) continue;
    for (const int weekday : series.pattern.weekdays) days.push_back(monday + Days{weekday - 1});
  }
}

}  // namespace

std::vector<Date> cycle_days(const Series& series, const SchoolCalendar& calendar, Period period) {
  std::vector<Date> days;
  for (const Count& count : counts(series, calendar, period)) {
    if (series.pattern.cycle->of == SchoolCycle::Of::days)
      add_counted_days(series, calendar, count, days);
    else
      add_counted_weeks(series, calendar, count, days);
  }
  std::erase_if(days, [&](Date day) { return day < period.from || period.to < day; });
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
  return days;
}

}  // namespace collab
