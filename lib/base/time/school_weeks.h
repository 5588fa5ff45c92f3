// Which days and weeks are school's, and the window of school weeks that 8w and every indicator
// look back on. The records behind it are read by model/school/calendar.h; the words of a PERIOD by
// period.h.
#pragma once
#include <vector>

#include "base/time/period.h"

namespace collab {

/// The school years, by their first day, and the days off (not those of early release). Without any
/// school year every weekday that is not off is a school day.
struct SchoolCalendar {
  std::vector<NamedPeriod> years;
  std::vector<Period> off = {};
};

/// A day within a school year, any day where none is known, and not off; a Saturday can be one.
bool school_is_on(const SchoolCalendar& calendar, Date day);
/// A day from Monday to Friday within a school year and not off.
bool is_school_day(const SchoolCalendar& calendar, Date day);
/// School days of a period, both ends included. A period without end needs school years.
int school_days_in(const SchoolCalendar& calendar, Period period);
/// True where the day's week (Monday to Sunday) has a school day.
bool is_school_week(const SchoolCalendar& calendar, Date day);
/// Weeks that the period touches and that have a school day.
int school_weeks_in(const SchoolCalendar& calendar, Period period);

/// The last `weeks` school weeks that have ended, from a Monday to a Sunday; the week of `as_of`
/// has ended where no school day comes after `as_of` in it, and the window then ends on `as_of`.
/// Weeks without school between them are passed over, so that the window is as long as they are.
/// Near the beginning of the records it holds fewer school weeks; where none has ended it is the
/// week before that of `as_of`, without any.
Period window(const SchoolCalendar& calendar, Date as_of, int weeks);

}  // namespace collab
