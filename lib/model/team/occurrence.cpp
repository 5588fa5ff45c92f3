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
    for (const int weekday : series.pattern.weekdays)
      for (const int nth : series.pattern.nths) {
        const auto day = nth_weekday(month, weekday, nth);
        if (day && *day >= period.from && *day <= period.to) days.push_back(*day);
      }
}

constexpr Days longest_wait{400};  // longer than any school year

/// The school year that holds the day; all time where no school year is known.
std::optional<Period> year_of(const SchoolCalendar& calendar, Date day) {
  if (calendar.years.empty()) return Period{day - longest_wait, day + longest_wait};
  for (const NamedPeriod& year : calendar.years)
    if (year.from <= day && day <= year.to) return Period{year.from, year.to};
  return std::nullopt;
}

/// The first school day from `day` on, step by step, within the bounds.
std::optional<Date> school_day_from(const SchoolCalendar& calendar, Date day, Days step,
                                    const Period& within) {
  for (; within.from <= day && day <= within.to; day += step)
    if (is_school_day(calendar, day)) return day;
  return std::nullopt;
}

/// Where a meeting goes that falls on a day off.
std::optional<Date> way_made(const Series& series, const SchoolCalendar& calendar, Date day) {
  const auto year = year_of(calendar, day);
  if (series.on_holiday == OnHoliday::drop || !year) return std::nullopt;
  const Days step{series.on_holiday == OnHoliday::next ? 1 : -1};
  return school_day_from(calendar, day + step, step, *year);
}

/// The period with the days off before and after it, from which a meeting may come into it.
Period with_days_off(const SchoolCalendar& calendar, Period period) {
  const auto off = [&](Date day) {
    return year_of(calendar, day) && !is_school_day(calendar, day);
  };
  const Period most{period.from - longest_wait, period.to + longest_wait};
  while (period.from > most.from && off(period.from - Days{1})) period.from -= Days{1};
  while (period.to < most.to && off(period.to + Days{1})) period.to += Days{1};
  return period;
}

/// The series' days as days_of() gives them, with those that make way apart.
struct SeriesDays {
  std::vector<Occurrence> own;
  std::vector<Occurrence> making_way;
};

SeriesDays series_days(const Series& series, const SchoolCalendar& calendar, Period period) {
  SeriesDays days;
  if (const auto last = last_day(series, calendar)) period.to = std::min(period.to, *last);
  const bool moves = series.on_holiday != OnHoliday::drop;
  if (period.from > period.to) return days;
  const Period looked_at = moves ? with_days_off(calendar, period) : period;
  for (const Date day : pattern_days(series, calendar, looked_at)) {
    if (school_is_on(calendar, day)) {
      if (period.from <= day && day <= period.to) days.own.push_back({day, series.id});
      continue;
    }
    const Date first = std::max(period.from, series.from_on);
    const Date other = way_made(series, calendar, day).value_or(Date::min());
    if (first <= other && other <= period.to) days.making_way.push_back({other, series.id, day});
  }
  return days;
}

}  // namespace

std::span<const std::string_view> on_holiday_words() {
  static constexpr std::string_view words[] = {"drop", "next", "previous"};
  return words;
}

std::vector<Date> pattern_days(const Series& series, const SchoolCalendar& calendar,
                               Period period) {
  period.from = std::max(period.from, series.from_on);
  if (series.until_on) period.to = std::min(period.to, *series.until_on);
  std::vector<Date> days;
  if (period.from > period.to) return days;
  if (series.pattern.cycle) return cycle_days(series, calendar, period);
  if (series.pattern.unit == Pattern::Unit::week)
    add_days_of_weeks(series, period, days);
  else
    add_days_of_months(series, period, days);
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());  // a fifth one is the last
  return days;
}

std::optional<Date> last_day(const Series& series, const SchoolCalendar& calendar) {
  if (series.until_on) return series.until_on;
  for (const NamedPeriod& year : calendar.years)
    if (series.from_on <= year.to) return year.to;
  return std::nullopt;
}

std::vector<Occurrence> days_of(std::span<const Series> of_team, const SchoolCalendar& calendar,
                                Period period) {
  std::vector<Occurrence> days;
  std::vector<Occurrence> making_way;
  for (const Series& series : of_team) {
    const SeriesDays found = series_days(series, calendar, period);
    days.insert(days.end(), found.own.begin(), found.own.end());
    making_way.insert(making_way.end(), found.making_way.begin(), found.making_way.end());
  }
  const auto earlier = [](const Occurrence& a, const Occurrence& b) { return a.day < b.day; };
  std::stable_sort(days.begin(), days.end(), earlier);
  std::stable_sort(making_way.begin(), making_way.end(), earlier);
  std::vector<Occurrence> fitting;
  for (const Occurrence& each : making_way) {
    const bool taken = std::binary_search(days.begin(), days.end(), each, earlier) ||
                       (!fitting.empty() && fitting.back().day == each.day);
    if (!taken) fitting.push_back(each);
  }
  days.insert(days.end(), fitting.begin(), fitting.end());
  std::stable_sort(days.begin(), days.end(), earlier);
  return days;
}

std::vector<Occurrence> days_of(const Series& series, const SchoolCalendar& calendar,
                                Period period) {
  return days_of(std::span(&series, 1), calendar, period);
}

std::vector<std::span<const Series>> by_team(std::span<const Series> series) {
  std::vector<std::span<const Series>> teams;
  for (std::size_t from = 0, at = 0; at < series.size(); ++at)
    if (at + 1 == series.size() || series[at + 1].team != series[from].team) {
      teams.push_back(series.subspan(from, at + 1 - from));
      from = at + 1;
    }
  return teams;
}

std::vector<Occurrence> occurrences(Db& db, Id team, Period period) {
  std::vector<Occurrence> found =
      days_of(std::span<const Series>(series_of_team(db, team)), school_calendar(db), period);
  const auto same_day = [](const Occurrence& a, const Occurrence& b) { return a.day == b.day; };
  found.erase(std::unique(found.begin(), found.end(), same_day), found.end());
  return found;
}

std::set<Id> teams_with_block(Db& db, Date day) {
  const SchoolCalendar calendar = school_calendar(db);
  const std::vector<Series> all = all_series(db);
  std::set<Id> found;
  for (const auto of_team : by_team(all))
    if (!days_of(of_team, calendar, {day, day}).empty()) found.insert(of_team.front().team);
  return found;
}

std::optional<Occurrence> next_occurrence(Db& db, Id team, Date day) {
  const Date end = day + search_end;
  const std::vector<Series> all = series_of_team(db, team);
  if (all.empty()) return std::nullopt;
  const SchoolCalendar calendar = school_calendar(db);
  for (Date from = day; from <= end; from += search_step) {
    const Date to = std::min(end, from + search_step - Days{1});
    const auto days = days_of(std::span<const Series>(all), calendar, {from, to});
    if (!days.empty()) return days.front();
  }
  return std::nullopt;
}

}  // namespace collab
