// POSIX zone rules: the grammar, and which of the two offsets holds at a moment.
#include "base/time/zone_rule.h"

#include <algorithm>
#include <array>

#include "base/text/digits.h"
#include "base/time/date.h"

namespace collab {
namespace {

/// A number of one to three digits, taken off the front.
std::optional<int> take_number(std::string_view& text, int least, int most) {
  const auto digits = take_digits(text);
  const auto value = digits.size() <= 3 ? number(digits) : std::nullopt;
  if (!value || *value < least || *value > most) return std::nullopt;
  return value;
}

/// EST or <+0330>.
bool take_name(std::string_view& text) {
  if (!take(text, '<')) return take_letters(text).size() >= 3;
  std::size_t length = 0;
  while (!text.empty() &&
         (is_letter(text[0]) || is_digit(text[0]) || text[0] == '+' || text[0] == '-')) {
    text.remove_prefix(1);
    ++length;
  }
  return length >= 3 && take(text, '>');
}

/// [+-]hh[:mm[:ss]] in seconds.
std::optional<int> take_time(std::string_view& text, int most_hours) {
  const int sign = take(text, '-') ? -1 : 1;
  if (sign == 1) take(text, '+');
  const auto hours = take_number(text, 0, most_hours);
  if (!hours) return std::nullopt;
  int seconds = *hours * 3600;
  for (const int unit : {60, 1}) {
    if (!take(text, ':')) break;
    const auto value = take_number(text, 0, 59);
    if (!value) return std::nullopt;
    seconds += *value * unit;
  }
  return sign * seconds;
}

/// Jn, n or Mm.w.d, each with an optional /time.
std::optional<YearlyChange> take_change(std::string_view& text) {
  YearlyChange change;
  std::optional<int> day;
  if (take(text, 'M')) {
    const auto month = take_number(text, 1, 12);
    const auto week = month && take(text, '.') ? take_number(text, 1, 5) : std::nullopt;
    day = week && take(text, '.') ? take_number(text, 0, 6) : std::nullopt;
    if (!day) return std::nullopt;
    change.month = *month;
    change.week = *week;
  } else if (take(text, 'J')) {
    change.form = YearlyChange::Form::day_without_leap;
    day = take_number(text, 1, 365);
  } else {
    change.form = YearlyChange::Form::day_of_year;
    day = take_number(text, 0, 365);
  }
  if (!day) return std::nullopt;
  change.day = *day;
  if (take(text, '/')) {
    const auto seconds = take_time(text, 167);
    if (!seconds) return std::nullopt;
    change.seconds = *seconds;
  }
  return change;
}

Date day_of_change(const YearlyChange& change, int year) {
  const std::chrono::year in{year};
  const Date first{in / 1 / 1};
  if (change.form == YearlyChange::Form::day_of_year) return first + Days{change.day};
  if (change.form == YearlyChange::Form::day_without_leap) {
    const bool after_leap_day = in.is_leap() && change.day >= 60;
    return first + Days{change.day - (after_leap_day ? 0 : 1)};
  }
  const std::chrono::month month{static_cast<unsigned>(change.month)};
  const std::chrono::weekday weekday{static_cast<unsigned>(change.day)};
  if (change.week == 5) return Date{in / month / weekday[std::chrono::last]};
  return Date{in / month / weekday[static_cast<unsigned>(change.week)]};
}

std::int64_t moment_of(const YearlyChange& change, int year, int offset_before) {
  const std::int64_t days = day_of_change(change, year).time_since_epoch().count();
  return days * 86400 + change.seconds - offset_before;
}

}  // namespace

std::optional<ZoneRule> parse_zone_rule(std::string_view text) {
  ZoneRule rule;
  if (text.size() > 100 || !take_name(text)) return std::nullopt;
  const auto standard = take_time(text, 24);
  if (!standard) return std::nullopt;
  rule.standard = -*standard;
  if (text.empty()) return rule;
  if (!take_name(text)) return std::nullopt;
  rule.has_summer = true;
  rule.summer = rule.standard + 3600;
  if (!text.empty() && text.front() != ',') {
    const auto summer = take_time(text, 24);
    if (!summer) return std::nullopt;
    rule.summer = -*summer;
  }
  if (text.empty()) text = ",M3.2.0,M11.1.0";  // what C libraries assume where no days are given
  const auto begins = take(text, ',') ? take_change(text) : std::nullopt;
  const auto ends = begins && take(text, ',') ? take_change(text) : std::nullopt;
  if (!ends || !text.empty()) return std::nullopt;
  rule.begins = *begins;
  rule.ends = *ends;
  return rule;
}

int offset_at(const ZoneRule& rule, std::int64_t utc_seconds) {
  if (!rule.has_summer) return rule.standard;
  const auto days = std::chrono::floor<Days>(std::chrono::seconds{utc_seconds});
  const int year = static_cast<int>(std::chrono::year_month_day{Date{days}}.year());
  struct Change {
    std::int64_t at;
    bool begins;
  };
  std::array<Change, 6> changes{};
  for (int i = 0; i < 3; ++i) {  // a change may fall into the year before or after its own
    const auto at = static_cast<std::size_t>(i * 2);
    changes[at] = {moment_of(rule.begins, year - 1 + i, rule.standard), true};
    changes[at + 1] = {moment_of(rule.ends, year - 1 + i, rule.summer), false};
  }
  // Summer time all year ends and begins again in the same moment: the beginning counts.
  std::sort(changes.begin(), changes.end(), [](const Change& a, const Change& b) {
    return a.at != b.at ? a.at < b.at : a.begins < b.begins;
  });
  bool summer = !changes.front().begins;
  for (const auto& change : changes) {
    if (change.at <= utc_seconds) summer = change.begins;
  }
  return summer ? rule.summer : rule.standard;
}

}  // namespace collab
