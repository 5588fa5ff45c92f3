// The calendar and how days and times are printed. What people type is read by date_typed.cpp,
// what documents and imports write by date_written.cpp.
#include "base/time/date.h"

#include <fmt/format.h>

#include <array>

#include "base/text/digits.h"

namespace collab {
namespace {

constexpr std::array<std::string_view, 7> weekday_names = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
constexpr std::array<std::string_view, 12> month_names = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

std::chrono::year_month_day calendar(Date day) { return std::chrono::year_month_day{day}; }
int year_of(Date day) { return static_cast<int>(calendar(day).year()); }
int month_of(Date day) { return static_cast<int>(static_cast<unsigned>(calendar(day).month())); }
int day_of(Date day) { return static_cast<int>(static_cast<unsigned>(calendar(day).day())); }

/// The Monday of week 1: the week that holds January 4 (ISO 8601).
Date first_monday(int year) {
  return monday_of(Date{std::chrono::year{year} / std::chrono::January / 4});
}

}  // namespace

std::string iso(Date day) {
  return fmt::format("{:04}-{:02}-{:02}", year_of(day), month_of(day), day_of(day));
}

std::optional<Date> parse_iso(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = number(text.substr(0, 4));
  const auto month = number(text.substr(5, 2));
  const auto day = number(text.substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  return make_date(*year, *month, *day);
}

std::optional<Date> make_date(int year, int month, int day) {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31)
    return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year{year},
                                         std::chrono::month{static_cast<unsigned>(month)},
                                         std::chrono::day{static_cast<unsigned>(day)}};
  if (!date.ok()) return std::nullopt;
  return Date{date};
}

bool plausible(Date day) { return year_of(day) >= 1900 && year_of(day) <= 2199; }

int weekday(Date day) { return static_cast<int>(std::chrono::weekday{day}.iso_encoding()); }

Date monday_of(Date day) { return day - Days{weekday(day) - 1}; }

Date months_later(Date day, int months) {
  const std::chrono::year_month_day from{day};
  const auto to = from + std::chrono::months{months};
  return to.ok() ? Date{to} : Date{to.year() / to.month() / std::chrono::last};
}

IsoWeek iso_week(Date day) {
  const int year = year_of(monday_of(day) + Days{3});  // a week belongs to its Thursday's year
  return {year, static_cast<int>((day - first_monday(year)).count() / 7) + 1};
}

int weeks_in_iso_year(int year) {
  return static_cast<int>((first_monday(year + 1) - first_monday(year)).count() / 7);
}

std::string_view weekday_name(int weekday) {
  return weekday_names.at(static_cast<std::size_t>(weekday - 1));
}

std::string_view month_name(int month) {
  return month_names.at(static_cast<std::size_t>(month - 1));
}

std::string long_date(Date day) {
  return fmt::format("{}, {}", weekday_name(weekday(day)), plain_date(day));
}

std::string short_date(Date day) {
  return fmt::format("{:.3} {:.3} {}", weekday_name(weekday(day)), month_name(month_of(day)),
                     day_of(day));
}

std::string plain_date(Date day) {
  return fmt::format("{} {}, {}", month_name(month_of(day)), day_of(day), year_of(day));
}

std::string clock_time(Minutes time) { return fmt::format("{:02}:{:02}", time / 60, time % 60); }

std::string spoken_time(Minutes time) {
  const int hour = time / 60 % 12;
  return fmt::format("{}:{:02}", hour == 0 ? 12 : hour, time % 60);
}

}  // namespace collab
