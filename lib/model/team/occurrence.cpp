// The days of a series, computed from its pattern and the school's calendar. Days carry no zone, so
// neither the turn of the year nor daylight saving time moves them.
#include <algorithm>

#include "model/team/series.h"

namespace collab {
namespace {

using std::chrono::months;
using std::chrono::year_month;
using std::chrono::year_month_day;

constexpr Days one_week{7};
constexpr Days search_step{8 * 7};
constexpr Days search_end{2 * 366};

year_month month_of(Date day) {
  const year_month_day date{day};
  return date.year() / date.month();
}

/// The nth weekday of a month (-1 is the last), or nothing where the month has no fifth one.
std::optional<Date> nth_weekday(year_month month, int weekday, int nth) {
  const std::chrono::weekday day{static_cast<unsigned>(weekday % 7)};
  if (nth < 0) return Date{month / day[std::chrono::last]};
  const auto date = month / day[static_cast<unsigned>(nth)];
  if (!date.ok()) return std::nullopt;
  return Date{date};
}

void add_days_of_weeks(const Series& series, Period period, std::vector<Date>& days) {
  const Days step = one_week * series.pattern.every;
  const Date first = monday_of(series.from_on);
  Date monday = first + (monday_of(period.from) - first) / step * step;
  for (; monday <= period.to; monday += step)
    for (const int weekday : series.pattern.weekdays) {
      const Date day = monday + Days{weekday - 1};
      if (day >= period.from && day <= period.to) days.push_back(day);
    }
}

void add_days_of_months(const Series& series, Period period, std::vector<Date>& days) {
  const year_month end = month_of(period.to);
  for (year_month month = month_of(period.from); month <= end; month += months{1})
    for (const int weekday : series.pattern.weekdays) {
      const auto day = nth_weekday(month, weekday, series.pattern.nth.value_or(1));
      if (day && *day >= period.from && *day <= period.to) days.push_back(*day);
    }
}

}  // namespace

std::vector<Date> pattern_days(const Series& series, Period period) {
  period.from = std::max(period.from, series.from_on);
  if (series.until_on) period.to = std::min(period.to, *series.until_on);
  std::vector<Date> days;
  if (period.from > period.to) return days;
  if (series.pattern.unit == Pattern::Unit::week)
    add_days_of_weeks(series, period, days);
  else
    add_days_of_months(series, period, days);
  std::sort(days.begin(), days.end());
  return days;
}

std::optional<Date> last_day(const Series& series, const SchoolCalendar& calendar) {
  if (series.until_on) return series.until_on;
  for (const NamedPeriod& year : calendar.years)
    if (series.from_on <= year.to) return year.to;
  return std::nullopt;
}

std::vector<Date> school_days_of(const Series& series, const SchoolCalendar& calendar,
                                 Period period) {
  if (const auto last = last_day(series, calendar)) period.to = std::min(period.to, *last);
  std::vector<Date> days = pattern_days(series, period);
  std::erase_if(days, [&](Date day) { return !school_is_on(calendar, day); });
  return days;
}

std::vector<Occurrence> occurrences(Db& db, Id team, Period period) {
  const SchoolCalendar calendar = school_calendar(db);
  std::vector<Occurrence> found;
  for (const Series& series : series_of_team(db, team))
    for (const Date day : school_days_of(series, calendar, period))
      found.push_back({day, series.id});
  std::stable_sort(found.begin(), found.end(),
                   [](const Occurrence& a, const Occurrence& b) { return a.day < b.day; });
  const auto same_day = [](const Occurrence& a, const Occurrence& b) { return a.day == b.day; };
  found.erase(std::unique(found.begin(), found.end(), same_day), found.end());
  return found;
}

std::set<Id> teams_with_block(Db& db, Date day) {
  const SchoolCalendar calendar = school_calendar(db);
  std::set<Id> found;
  for (const Series& each : all_series(db))
    if (!school_days_of(each, calendar, {day, day}).empty()) found.insert(each.team);
  return found;
}

std::optional<Occurrence> next_occurrence(Db& db, Id team, Date day) {
  const Date end = day + search_end;
  const SchoolCalendar calendar = school_calendar(db);
  const std::vector<Series> all = series_of_team(db, team);
  std::optional<Occurrence> next;
  for (const Series& series : all)
    for (Date from = day; from <= end; from += search_step) {
      const Date to = std::min(end, from + search_step - Days{1});
      const std::vector<Date> days = school_days_of(series, calendar, {from, to});
      if (days.empty()) continue;
      if (!next || days.front() < next->day) next = Occurrence{days.front(), series.id};
      break;
    }
  return next;
}

}  // namespace collab
