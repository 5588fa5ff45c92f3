// A PERIOD of the command line. A single day in it is read by date_typed.cpp.
#include "base/time/period.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/error.h"
#include "base/text/digits.h"
#include "base/text/text.h"
#include "base/time/school_weeks.h"

namespace collab {
namespace {

constexpr std::string_view period_forms =
    "write 2026-11, 2026-W47, 2026-Q4, 2026-09-01..2026-11-30, last-month, sy or 8w";

[[noreturn]] void refuse_period(std::string_view text, std::string_view why, std::string hint) {
  throw Error(Kind::usage, fmt::format("period '{}' {}", visible(text), why), std::move(hint));
}

Period months(int year, int month, int count) {
  const auto first = std::chrono::year{year} / std::chrono::month{static_cast<unsigned>(month)};
  const auto after = first + std::chrono::months{count};
  return {Date{first / 1}, Date{after / 1} - Days{1}};
}

Period whole_month(Date day) {
  const std::chrono::year_month_day date{day};
  return months(static_cast<int>(date.year()),
                static_cast<int>(static_cast<unsigned>(date.month())), 1);
}

Period week_of(Date day) { return {monday_of(day), monday_of(day) + Days{6}}; }

/// A year of four digits at the front of `text`, taken away.
std::optional<int> take_year(std::string_view text, std::string_view& rest) {
  const auto digits = take_digits(rest);
  if (digits.size() != 4) return std::nullopt;
  const int year = *number(digits);
  if (year < 1900 || year > 2199) refuse_period(text, "is outside the years 1900 to 2199", {});
  return year;
}

Period quarter(std::string_view text, int year, std::string_view digits) {
  const int value = *number(digits);
  if (value < 1 || value > 4) refuse_period(text, "does not exist", "quarters go from Q1 to Q4");
  return months(year, value * 3 - 2, 3);
}

Period week(std::string_view text, int year, std::string_view digits) {
  const int value = *number(digits);
  const int weeks = weeks_in_iso_year(year);
  if (value < 1 || value > weeks) {
    refuse_period(text, "does not exist",
                  fmt::format("{} has the ISO weeks W01 to W{}", year, weeks));
  }
  return week_of(*make_date(year, 1, 4) + Days{(value - 1) * 7});
}

Period month(std::string_view text, int year, std::string_view digits) {
  const int value = *number(digits);
  if (value < 1 || value > 12) refuse_period(text, "does not exist", "months go from 01 to 12");
  return months(year, value, 1);
}

/// 2026, 2026-11, 2026-W47, 2026-Q4.
std::optional<Period> of_a_year(std::string_view text) {
  auto rest = text;
  if (text.size() < 4 || text.size() > 8) return std::nullopt;
  if (text.size() > 4 && text[4] != '-') return std::nullopt;
  const auto year = take_year(text, rest);
  if (!year) return std::nullopt;
  if (rest.empty()) return months(*year, 1, 12);
  take(rest, '-');
  const bool is_quarter = take(rest, 'Q') || take(rest, 'q');
  const bool is_week = !is_quarter && (take(rest, 'W') || take(rest, 'w'));
  const auto digits = take_digits(rest);
  if (!rest.empty() || digits.size() != (is_quarter ? 1U : 2U)) return std::nullopt;
  if (is_quarter) return quarter(text, *year, digits);
  return is_week ? week(text, *year, digits) : month(text, *year, digits);
}

/// 8w: the last 8 school weeks that have ended; 90d: the 90 days that end today.
std::optional<Period> last_days(std::string_view text, const PeriodWords& words) {
  auto rest = text;
  const auto digits = take_digits(rest);
  const auto count = number(digits);
  if (!count || rest.size() != 1) return std::nullopt;
  const char unit = lower(rest.front());
  if (unit != 'w' && unit != 'd') return std::nullopt;
  const int most = unit == 'w' ? 5000 : 35000;
  if (*count < 1 || *count > most) {
    refuse_period(text, "has no usable length", fmt::format("write 1{0} to {1}{0}", unit, most));
  }
  if (unit == 'd') return Period{words.today - Days{*count - 1}, words.today};
  return window({words.years, words.off}, words.today, *count);
}

std::optional<Period> period_in_words(std::string_view word, Date today) {
  if (word == "this-week") return week_of(today);
  if (word == "last-week") return week_of(today - Days{7});
  if (word == "this-month") return whole_month(today);
  if (word == "last-month") return whole_month(whole_month(today).from - Days{1});
  return std::nullopt;
}

/// The named period that holds `day`; else the last one that began before it.
const NamedPeriod* current(const std::vector<NamedPeriod>& periods, Date day) {
  const NamedPeriod* found = nullptr;
  for (const auto& period : periods) {
    if (period.from > day) break;
    if (found == nullptr || period.to >= day || found->to < day) found = &period;
  }
  return found;
}

std::vector<std::string> names_of(const std::vector<NamedPeriod>& periods,
                                  std::string_view before) {
  std::vector<std::string> names;
  for (const auto& period : periods) {
    auto name = std::string{before} + period.name;
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
  }
  return names;
}

std::string years_hint(const std::vector<NamedPeriod>& years) {
  if (years.empty()) return "record one: collab school year add";
  std::vector<std::string> names;
  for (const auto& year : years) {
    const std::chrono::year_month_day from{year.from};
    names.push_back(fmt::format("sy{}", static_cast<int>(from.year())));
  }
  return fmt::format("known are {}", join(names, ", "));
}

/// sy, sy2026.
std::optional<Period> school_year(std::string_view text, const PeriodWords& words) {
  if (lowered(text.substr(0, 2)) != "sy") return std::nullopt;
  const auto rest = text.substr(2);
  if (rest.empty()) {
    const auto* year = current(words.years, words.today);
    if (year != nullptr) return Period{year->from, year->to};
    refuse_period(text, fmt::format("has no school year that began by {}", iso(words.today)),
                  years_hint(words.years));
  }
  const auto wanted = rest.size() == 4 ? number(rest) : std::nullopt;
  if (!wanted) return std::nullopt;
  for (const auto& year : words.years) {
    const std::chrono::year_month_day from{year.from};
    if (static_cast<int>(from.year()) == *wanted) return Period{year.from, year.to};
  }
  refuse_period(text, "is not a known school year", years_hint(words.years));
}

/// Of the terms of one name: this school year's, else the last that has begun, else the first.
std::optional<Period> term_named(std::string_view name, const PeriodWords& words) {
  std::vector<NamedPeriod> same;
  for (const auto& term : words.terms) {
    if (folded(term.name) == folded(name)) same.push_back(term);
  }
  if (same.empty()) return std::nullopt;
  if (const auto* year = current(words.years, words.today)) {
    for (const auto& term : same) {
      if (term.from >= year->from && term.to <= year->to) return Period{term.from, term.to};
    }
  }
  const auto* begun = current(same, words.today);
  const auto& term = begun != nullptr ? *begun : same.front();
  return Period{term.from, term.to};
}

std::optional<Period> of_a_term(std::string_view text, const PeriodWords& words) {
  if (lowered(text.substr(0, 5)) != "term:") return std::nullopt;
  if (const auto term = term_named(trim(text.substr(5)), words)) return term;
  const auto names = names_of(words.terms, "term:");
  auto hint = did_you_mean(text, names);
  if (hint.empty()) {
    hint = names.empty() ? "record one: collab school term add"
                         : fmt::format("known are {}", join(names, ", "));
  }
  refuse_period(text, "is not a known term", hint);
}

bool looks_like_a_day(std::string_view text) {
  const char first = text.front();
  return is_digit(first) || first == '+' || first == '-';
}

/// Any period but a range; words that are none get a suggestion.
Period single(std::string_view text, const PeriodWords& words) {
  if (const auto period = of_a_year(text)) return *period;
  if (const auto period = last_days(text, words)) return *period;
  const auto word = lowered(text);
  if (const auto period = period_in_words(word, words.today)) return *period;
  if (const auto period = school_year(text, words)) return *period;
  if (const auto period = of_a_term(text, words)) return *period;
  const auto days = date_words();
  if (looks_like_a_day(text) || std::find(days.begin(), days.end(), word) != days.end()) {
    const Date day = parse_date(text, words.today, words.order);
    return {day, day};
  }
  if (const auto day = parse_spoken_date(text, words.today, words.order)) return {*day, *day};
  if (const auto day = parse_written_date(text, words.order)) return {*day, *day};
  const auto meant = did_you_mean(word, period_words(words));
  refuse_period(text, "cannot be read", meant.empty() ? std::string{period_forms} : meant);
}

}  // namespace

std::vector<std::string> period_words(const PeriodWords& words) {
  auto result = names_of(words.terms, "term:");
  for (const std::string_view word : {"this-week", "last-week", "this-month", "last-month", "sy"}) {
    result.emplace_back(word);
  }
  const auto days = date_words();
  result.insert(result.end(), days.begin(), days.end());
  return result;
}

Period parse_period(std::string_view given, const PeriodWords& words) {
  const auto text = trim(given);
  if (text.empty()) throw Error(Kind::usage, "a period is missing", std::string{period_forms});
  const auto dots = text.find("..");
  if (dots == std::string_view::npos) return single(text, words);
  const auto from = trim(text.substr(0, dots));
  const auto to = trim(text.substr(dots + 2));
  if (from.empty() && to.empty()) refuse_period(text, "has no ends", "write A..B, A.. or ..B");
  Period period{*make_date(1, 1, 1), *make_date(9999, 12, 31)};
  if (!from.empty()) period.from = single(from, words).from;
  if (!to.empty()) period.to = single(to, words).to;
  if (period.to < period.from) {
    refuse_period(text, "ends before it begins", fmt::format("write {}..{}", to, from));
  }
  return period;
}

}  // namespace collab
