// A DATE as it is typed on the command line, and what to say where it is none. The grammar is the
// one of collab(1); periods are read by period.cpp.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/error.h"
#include "base/text/digits.h"
#include "base/text/text.h"
#include "base/time/date.h"

namespace collab {
namespace {

constexpr std::string_view date_forms =
    "write 2026-11-16, today, 'last monday', -3d, +2w or 2026-W47-1";

[[noreturn]] void refuse_date(std::string_view text, std::string_view why, std::string hint) {
  throw Error(Kind::usage, fmt::format("date '{}' {}", visible(text), why), std::move(hint));
}

/// The digits of `pattern` (9 stands for a digit, W for w or W, the rest for itself) as numbers.
std::optional<std::vector<int>> matched(std::string_view text, std::string_view pattern) {
  if (text.size() != pattern.size()) return std::nullopt;
  std::vector<int> values(1, 0);
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (pattern[i] == '9') {
      if (!is_digit(text[i])) return std::nullopt;
      values.back() = values.back() * 10 + (text[i] - '0');
    } else {
      if (lower(text[i]) != lower(pattern[i])) return std::nullopt;
      if (pattern[i] != 'W') values.push_back(0);
    }
  }
  return values;
}

Date within_years(std::string_view text, Date day) {
  if (!plausible(day)) refuse_date(text, "is outside the years 1900 to 2199", {});
  return day;
}

/// Says what is wrong with the day `year`-`month`-`day`, which does not exist.
[[noreturn]] void refuse_day(std::string_view text, int year, int month, int day) {
  if (month >= 1 && month <= 12) {
    int last = 31;
    while (!make_date(year, month, last) && last > 28) --last;
    refuse_date(text, "does not exist",
                fmt::format("{} {} has {} days", month_name(month), year, last));
  }
  const auto swapped = make_date(year, day, month);
  refuse_date(text, "does not exist",
              swapped ? fmt::format("months go from 01 to 12; {} is {}", plain_date(*swapped),
                                    iso(*swapped))
                      : std::string{"months go from 01 to 12"});
}

std::optional<Date> calendar_day(std::string_view text) {
  const auto values = matched(text, "9999-99-99");
  if (!values) return std::nullopt;
  const int year = (*values)[0];
  if (year < 1900 || year > 2199) refuse_date(text, "is outside the years 1900 to 2199", {});
  const auto day = make_date(year, (*values)[1], (*values)[2]);
  if (!day) refuse_day(text, year, (*values)[1], (*values)[2]);
  return day;
}

std::optional<Date> week_day(std::string_view text) {
  const auto values = matched(text, "9999-W99-9");
  if (!values) return std::nullopt;
  const int year = (*values)[0];
  const int week = (*values)[1];
  const int day = (*values)[2];
  if (year < 1900 || year > 2199) refuse_date(text, "is outside the years 1900 to 2199", {});
  const int weeks = weeks_in_iso_year(year);
  if (week < 1 || week > weeks) {
    refuse_date(text, "does not exist",
                fmt::format("{} has the ISO weeks W01 to W{}", year, weeks));
  }
  if (day < 1 || day > 7)
    refuse_date(text, "does not exist", "weekdays go from 1, Monday, to 7, Sunday");
  return within_years(text, monday_of(*make_date(year, 1, 4)) + Days{(week - 1) * 7 + day - 1});
}

/// -3d, +2w, -1m.
std::optional<Date> distance(std::string_view text, Date today) {
  if (text.empty() || (text.front() != '+' && text.front() != '-')) return std::nullopt;
  auto rest = text.substr(1);
  const auto digits = take_digits(rest);
  const auto amount = number(digits);
  if (!amount || rest.size() != 1) return std::nullopt;
  const char unit = lower(rest.front());
  if (unit != 'd' && unit != 'w' && unit != 'm') return std::nullopt;
  if (*amount > 120000) refuse_date(text, "is outside the years 1900 to 2199", {});
  const int steps = text.front() == '-' ? -*amount : *amount;
  if (unit == 'd') return within_years(text, today + Days{steps});
  if (unit == 'w') return within_years(text, today + Days{steps * 7});
  return within_years(text, months_later(today, steps));
}

std::string single_blanks(std::string_view text) {
  std::string result;
  for (const auto part : split(text, ' ')) {
    if (part.empty()) continue;
    if (!result.empty()) result += ' ';
    result += part;
  }
  return result;
}

std::string reading(Date day) { return fmt::format("{} ({})", iso(day), plain_date(day)); }

/// 03/04/2026 without an order, or 13/11/2026 where months come first: never guessed.
void refuse_other_order(std::string_view text, Date today, std::optional<DateOrder> order) {
  if (order) {
    if (const auto day = parse_written_date(text, std::nullopt))
      refuse_date(text, "is no day in the school's order", fmt::format("write {}", iso(*day)));
    return;
  }
  const auto read_in = [&](DateOrder as) {
    const auto day = parse_written_date(text, as);
    return day ? day : parse_spoken_date(text, today, as);
  };
  const auto as_mdy = read_in(DateOrder::mdy);
  const auto as_dmy = read_in(DateOrder::dmy);
  if (as_mdy && as_dmy && as_mdy != as_dmy) {
    refuse_date(text, "can be read in two ways",
                fmt::format("write {} or {}; or say the school's order: collab school edit "
                            "--date-order mdy",
                            reading(*as_mdy), reading(*as_dmy)));
  }
}

void refuse_near_miss(std::string_view text) {
  if (matched(text, "9999-W99")) {
    refuse_date(text, "is a week, not a day", fmt::format("write {}-1 for its Monday", text));
  }
  if (matched(text, "9999-99")) {
    refuse_date(text, "is a month, not a day", fmt::format("write {}-01 for its first day", text));
  }
  if (matched(text, "99999999")) {
    const auto day =
        parse_iso(fmt::format("{}-{}-{}", text.substr(0, 4), text.substr(4, 2), text.substr(6)));
    if (day) refuse_date(text, "is not written as YYYY-MM-DD", fmt::format("write {}", iso(*day)));
  }
  auto rest = text;
  const bool counted = !take_digits(rest).empty();
  if (counted && (rest == "d" || rest == "w" || rest == "m")) {
    refuse_date(text, "has no direction", fmt::format("write +{0} or -{0}", text));
  }
}

}  // namespace

std::vector<std::string> date_words() {
  std::vector<std::string> words = {"today", "yesterday", "tomorrow"};
  for (const std::string_view before : {"", "last ", "next "}) {
    for (int i = 1; i <= 7; ++i) words.push_back(std::string{before} + lowered(weekday_name(i)));
  }
  return words;
}

Date parse_date(std::string_view given, Date today, std::optional<DateOrder> order) {
  const auto text = trim(given);
  if (text.empty()) throw Error(Kind::usage, "a date is missing", std::string{date_forms});
  if (const auto day = calendar_day(text)) return *day;
  if (const auto day = week_day(text)) return *day;
  if (const auto day = distance(text, today)) return *day;
  const auto word = single_blanks(lowered(text));
  if (const auto day = parse_spoken_date(word, today, order)) return within_years(text, *day);
  if (const auto day = parse_written_date(text, order)) return *day;
  refuse_other_order(text, today, order);
  refuse_near_miss(text);
  const auto meant = did_you_mean(word, date_words());
  refuse_date(text, "cannot be read", meant.empty() ? std::string{date_forms} : meant);
}

}  // namespace collab
