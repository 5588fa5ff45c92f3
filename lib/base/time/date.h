// Days, times of day and the words people use for them; nothing here reads a clock.
// Periods (this-week, sy, term:NAME) are in period.h; the school's zone is in zone.h.
#pragma once
#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace collab {

/// A calendar day without a zone.
using Date = std::chrono::sys_days;
using Days = std::chrono::days;

/// A time of day in minutes since midnight, 0 to 1439.
using Minutes = int;

/// How `03/04/2026` is read in a school's documents.
enum class DateOrder { mdy, dmy, ymd };

/// "2026-11-23".
std::string iso(Date day);
/// Reads exactly YYYY-MM-DD of a day that exists; nothing otherwise.
std::optional<Date> parse_iso(std::string_view text);
/// A day of the year, month (1 to 12) and day of the month, or nothing where there is no such day.
std::optional<Date> make_date(int year, int month, int day);

/// True for the years 1900 to 2199, the only ones that people and files may give.
bool plausible(Date day);

/// 1 = Monday to 7 = Sunday.
int weekday(Date day);
/// The Monday of the day's ISO week.
Date monday_of(Date day);
/// The same day of the month `months` later, or the last day of a month that is shorter.
Date months_later(Date day, int months);
/// ISO year and week of a day: {2026, 53} for 2026-12-31.
struct IsoWeek {
  int year;
  int week;
};
IsoWeek iso_week(Date day);
/// 52 or 53.
int weeks_in_iso_year(int year);

/// "Monday"; 1 to 7.
std::string_view weekday_name(int weekday);
/// "November"; 1 to 12.
std::string_view month_name(int month);
/// "Monday, November 23, 2026".
std::string long_date(Date day);
/// "Mon Nov 16".
std::string short_date(Date day);
/// "November 23, 2026".
std::string plain_date(Date day);

/// "15:00".
std::string clock_time(Minutes time);
/// "3:00", as a meeting document prints it.
std::string spoken_time(Minutes time);
/// Reads "15:00", "3:15 pm", "3pm", "15h30"; nothing otherwise.
std::optional<Minutes> parse_time(std::string_view text);

/// Reads a DATE of the command line: 2026-11-16, 2026-W47-1, today, yesterday, tomorrow,
/// monday..sunday (of this ISO week), last monday, next monday, -3d, +2w, -1m; and as people write
/// it: fri, Sept 11, 9/11/2026, in two weeks (see parse_spoken_date() and parse_written_date()).
/// Without an order, `03/04/2026` is refused with both readings. Throws Error(usage) with a hint.
Date parse_date(std::string_view text, Date today, std::optional<DateOrder> order = {});
/// The words parse_date() knows, for suggestions and completion: "today", "last monday" ...
std::vector<std::string> date_words();

/// Reads a day as people say it: fri, next tues (as monday and next monday of parse_date() are); in
/// two weeks, 10 days ago, a month ago; Sept 11, Fri 11 Sept, and in an order 9/11: of the year in
/// which it is nearest to today. Nothing where it is none of these.
std::optional<Date> parse_spoken_date(std::string_view text, Date today,
                                      std::optional<DateOrder> order);
/// Reads a date as an import or a document writes it, in the given order: 2026-11-16, 11/16/2026,
/// 16.11.2026, Nov 16 2026, 16 November 2026. Nothing where it is none or, without an order, where
/// two readings are possible.
std::optional<Date> parse_written_date(std::string_view text, std::optional<DateOrder> order);

}  // namespace collab
