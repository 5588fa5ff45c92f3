// Counting school days and weeks, and looking back on the last ended ones.
#include "base/time/school_weeks.h"

#include <algorithm>

namespace collab {
namespace {

/// The last school day of the week that begins on `monday`; the Sunday before where it has none.
Date last_school_day(const SchoolCalendar& calendar, Date monday) {
  for (Date day = monday + Days{4}; day >= monday; day -= Days{1})
    if (is_school_day(calendar, day)) return day;
  return monday - Days{1};
}

/// No school week begins before this day: a school year's, or, where none is known, a year that
/// still can be given.
Date earliest_week(const SchoolCalendar& calendar) {
  return monday_of(calendar.years.empty() ? *make_date(1900, 1, 1) : calendar.years.front().from);
}

}  // namespace

bool school_is_on(const SchoolCalendar& calendar, Date day) {
  const auto holds = [day](const auto& period) { return period.from <= day && day <= period.to; };
  if (std::any_of(calendar.off.begin(), calendar.off.end(), holds)) return false;
  return calendar.years.empty() || std::any_of(calendar.years.begin(), calendar.years.end(), holds);
}

bool is_school_day(const SchoolCalendar& calendar, Date day) {
  return weekday(day) <= 5 && school_is_on(calendar, day);
}

int school_days_in(const SchoolCalendar& calendar, Period period) {
  if (!calendar.years.empty()) {
    period.from = std::max(period.from, calendar.years.front().from);
    period.to = std::min(period.to, calendar.years.back().to);
  }
  int days = 0;
  for (Date day = period.from; day <= period.to; day += Days{1})
    if (is_school_day(calendar, day)) ++days;
  return days;
}

bool is_school_week(const SchoolCalendar& calendar, Date day) {
  const Date monday = monday_of(day);
  return last_school_day(calendar, monday) >= monday;
}

int school_weeks_in(const SchoolCalendar& calendar, Period period) {
  if (!calendar.years.empty()) {
    period.from = std::max(period.from, calendar.years.front().from);
    period.to = std::min(period.to, calendar.years.back().to);
  }
  int weeks = 0;
  for (Date monday = monday_of(period.from); monday <= period.to; monday += Days{7})
    if (is_school_week(calendar, monday)) ++weeks;
  return weeks;
}

Period window(const SchoolCalendar& calendar, Date as_of, int weeks) {
  const Date this_week = monday_of(as_of);
  const Date earliest = earliest_week(calendar);
  Period found{this_week - Days{7}, this_week - Days{1}};
  int seen = 0;
  for (Date monday = this_week; monday >= earliest && seen < weeks; monday -= Days{7}) {
    const Date last = last_school_day(calendar, monday);
    if (last < monday || last > as_of) continue;
    if (seen == 0) found.to = std::min(monday + Days{6}, as_of);
    found.from = monday;
    ++seen;
  }
  return found;
}

}  // namespace collab
