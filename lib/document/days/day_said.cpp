// Days in words, seen from a meeting; see day_said.h.
#include "document/days/day_said.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <vector>

#include "base/text/digits.h"
#include "base/text/fold.h"
#include "base/text/text.h"
#include "document/days/names.h"

namespace collab {
namespace {

using Words = std::vector<std::string_view>;

constexpr std::array<std::string_view, 7> weekdays{"monday", "tuesday",  "wednesday", "thursday",
                                                   "friday", "saturday", "sunday"};
constexpr std::array<std::string_view, 12> months{"january",   "february", "march",    "april",
                                                  "may",       "june",     "july",     "august",
                                                  "september", "october",  "november", "december"};

/// 1 to 7 for a weekday's name or the beginning of it ("thu", "thurs"); 0 otherwise.
int weekday_word(std::string_view word) {
  if (word.ends_with('.')) word.remove_suffix(1);
  const bool brief = word == "mo" || word == "we" || word == "fr";
  if (word.size() < 3 && !brief) return 0;
  for (std::size_t i = 0; i < weekdays.size(); ++i) {
    const auto name = weekdays[i];
    const bool plural =
        word.size() == name.size() + 1 && word.starts_with(name) && word.back() == 's';
    if (plural || name.starts_with(word)) return static_cast<int>(i) + 1;
  }
  return weekday_named(word);
}

int month_word(std::string_view word) {
  if (word.ends_with('.')) word.remove_suffix(1);
  if (word == "sept") return 9;
  if (word.size() < 3) return 0;
  for (std::size_t i = 0; i < months.size(); ++i) {
    if (months[i].starts_with(word)) return static_cast<int>(i) + 1;
  }
  return month_in_full(word);
}

/// 1 to 31 from "3", "3rd", "3."; 0 otherwise.
int day_number(std::string_view word) {
  const auto digits = take_digits(word);
  if (digits.empty() || digits.size() > 2) return 0;
  if (!word.empty() && word != "." && word != "st" && word != "nd" && word != "rd" && word != "th")
    return 0;
  return number(digits).value_or(0);
}

std::optional<int> year_number(std::string_view word) {
  if (word.size() == 4) return number(word);
  return word.size() == 2
             ? number(word).has_value() ? std::optional<int>(2000 + *number(word)) : std::nullopt
             : std::nullopt;
}

int year_of(Date day) { return static_cast<int>(std::chrono::year_month_day{day}.year()); }

/// The day in the year that brings it near the meeting: what is due lies ahead, what is done
/// behind.
std::optional<Date> without_year(int month, int day, const DayView& view) {
  const auto earliest = view.meeting - Days{view.past ? 305 : 60};
  for (int year = year_of(earliest); year <= year_of(earliest) + 8; ++year) {
    const auto date = make_date(year, month, day);
    if (date && *date >= earliest) return date;
  }
  return std::nullopt;
}

std::optional<Date> dated(std::optional<int> year, int month, int day, const DayView& view) {
  return year ? make_date(*year, month, day) : without_year(month, day, view);
}

Date weekday_date(int wanted, const DayView& view) {
  const int today = weekday(view.meeting);
  if (view.past) return view.meeting - Days{(today - wanted + 7) % 7};
  const int ahead = (wanted - today + 7) % 7;
  return view.meeting + Days{ahead == 0 ? 7 : ahead};
}

/// 12/1, 1.12.2026, 12-1-26: numbers whose order the school sets.
DaySaid numeric(std::string_view word, const DayView& view) {
  std::vector<std::string_view> parts;
  const auto mark = word.find_first_of("/.-");
  if (mark == std::string_view::npos) return {};
  const char sign = word[mark];
  for (auto part : split(word, sign)) {
    if (part.empty() && sign == '.' && parts.size() == 2) continue;
    if (!number(part)) return {};
    parts.push_back(part);
  }
  if (parts.size() == 3 && parts[0].size() == 4) {
    const auto day = make_date(*number(parts[0]), *number(parts[1]), *number(parts[2]));
    return {day, day ? "" : fmt::format("there is no day '{}'", word)};
  }
  if (parts.size() < 2 || parts.size() > 3 || (sign == '-' && parts.size() == 2)) return {};
  if (parts[0].size() > 2 || parts[1].size() > 2) return {};
  const auto year = parts.size() == 3 ? year_number(parts[2]) : std::nullopt;
  if (parts.size() == 3 && !year) return {};
  const int one = *number(parts[0]);
  const int two = *number(parts[1]);
  const auto mdy = dated(year, one, two, view);
  const auto dmy = dated(year, two, one, view);
  if (view.order == DateOrder::ymd && parts.size() == 3) {
    const auto ymd = year_number(parts[0]);
    const auto day =
        ymd && number(parts[2]) ? make_date(*ymd, two, *number(parts[2])) : std::nullopt;
    return {day, day ? "" : fmt::format("there is no day '{}'", word)};
  }
  if (view.order) {
    const auto& day = view.order == DateOrder::dmy ? dmy : mdy;
    return {day, day ? "" : fmt::format("there is no day '{}' in the school's order", word)};
  }
  if (mdy && dmy && *mdy != *dmy) {
    return {std::nullopt,
            fmt::format("'{}' may be {} or {}", word, plain_date(*mdy), plain_date(*dmy))};
  }
  const auto& day = mdy ? mdy : dmy;
  return {day, day ? "" : fmt::format("there is no day '{}'", word)};
}

/// "Dec 1", "1 December", with or without a year.
DaySaid named_month(const Words& words, const DayView& view) {
  if (words.size() < 2 || words.size() > 4) return {};
  Words rest = words;
  if (rest.size() > 2 && (rest[1] == "of" || rest[1] == "de")) rest.erase(rest.begin() + 1);
  if (rest.size() > 3) return {};
  int month = month_word(rest[0]);
  int day = month > 0 ? day_number(rest[1]) : 0;
  if (month == 0) {
    day = day_number(rest[0]);
    month = day > 0 ? month_word(rest[1]) : 0;
  }
  if (month == 0 || day == 0) return {};
  const auto year = rest.size() == 3 ? year_number(rest[2]) : std::nullopt;
  if (rest.size() == 3 && !year) return {};
  const auto date = dated(year, month, day, view);
  return {date, date ? "" : fmt::format("there is no day '{} {}'", words[0], words[1])};
}

/// "the 1st": the next day of that number, or the last one.
DaySaid day_of_month(const Words& words, const DayView& view) {
  const auto& word = words.back();
  const bool ordinal = word.size() > 2 && word.back() >= 'a';
  const int day = ordinal ? day_number(word) : 0;
  if (day == 0 || words.size() > 2 || (words.size() == 2 && words[0] != "the")) return {};
  const std::chrono::year_month_day from{view.meeting};
  const std::chrono::year_month first{from.year(), from.month()};
  for (int i = 0; i <= 12; ++i) {
    const auto month = first + std::chrono::months{view.past ? -i : i};
    const auto date = make_date(static_cast<int>(month.year()),
                                static_cast<int>(static_cast<unsigned>(month.month())), day);
    if (date && (view.past ? *date <= view.meeting : *date >= view.meeting)) return {date, ""};
  }
  return {};
}

DaySaid end_of(std::string_view what, const DayView& view) {
  const auto monday = monday_of(view.meeting);
  if (what == "day" || what == "the day") return {view.meeting, ""};
  if (what == "week" || what == "the week" || what == "this week") return {monday + Days{4}, ""};
  if (what == "next week") return {monday + Days{11}, ""};
  if (what == "month" || what == "the month" || what == "this month") {
    const std::chrono::year_month_day ymd{view.meeting};
    return {Date{ymd.year() / ymd.month() / std::chrono::last}, ""};
  }
  return {};
}

std::optional<int> count_word(std::string_view word) {
  constexpr std::array<std::string_view, 7> words{"", "one", "two", "three", "four", "five", "six"};
  if (word == "a" || word == "an") return 1;
  for (std::size_t i = 1; i < words.size(); ++i) {
    if (word == words[i]) return static_cast<int>(i);
  }
  return word.size() <= 3 ? number(word) : std::nullopt;
}

/// "in two weeks", "3 days ago".
DaySaid counted(const Words& words, const DayView& view) {
  if (words.size() != 3) return {};
  const bool ahead = words[0] == "in";
  if (!ahead && words[2] != "ago") return {};
  const auto n = count_word(words[ahead ? 1 : 0]);
  const auto unit = words[ahead ? 2 : 1];
  const int days = unit == "day" || unit == "days" ? 1 : unit == "week" || unit == "weeks" ? 7 : 0;
  if (!n || days == 0) return {};
  return {view.meeting + Days{*n * days * (ahead ? 1 : -1)}, ""};
}

DaySaid next_meeting(const DayView& view) {
  if (view.next_meeting) return {view.next_meeting, ""};
  return {std::nullopt, "the team's next meeting is not planned yet"};
}

/// Phrases that are known as a whole.
DaySaid fixed_phrase(std::string_view text, const DayView& view) {
  if (text == "today" || text == "now" || text == "tonight" || text == "end of day")
    return {view.meeting, ""};
  if (text == "tomorrow") return {view.meeting + Days{1}, ""};
  if (text == "yesterday") return {view.meeting - Days{1}, ""};
  if (text == "this week") return end_of("week", view);
  if (text == "next week" || text == "the next week") return end_of("next week", view);
  if (text == "this month" || text == "month end") return end_of("month", view);
  if (text.starts_with("end of ")) return end_of(text.substr(7), view);
  if (text.starts_with("the end of ")) return end_of(text.substr(11), view);
  for (const auto* phrase : {"next meeting", "the next meeting", "our next meeting", "next time",
                             "next plc", "the next plc", "our next plc"}) {
    if (text == phrase) return next_meeting(view);
  }
  return {};
}

/// "Friday", "next Friday" (of the week after), "this Friday", "last Thursday".
DaySaid weekday_phrase(const Words& words, const DayView& view) {
  const int day = weekday_word(words.back());
  if (day == 0 || words.size() > 2) return {};
  if (words.size() == 1) return {weekday_date(day, view), ""};
  const auto monday = monday_of(view.meeting);
  if (words[0] == "next") return {monday + Days{7 + day - 1}, ""};
  if (words[0] == "this") return {monday + Days{day - 1}, ""};
  if (words[0] == "last") {
    const int back = (weekday(view.meeting) - day + 7) % 7;
    return {view.meeting - Days{back == 0 ? 7 : back}, ""};
  }
  if (words[0] == "on" || words[0] == "coming") return {weekday_date(day, view), ""};
  return {};
}

/// A weekday and a date that belong together: "Mon Nov 16", "Monday, 11/16".
DaySaid with_weekday(const Words& words, const DayView& view, std::string_view text) {
  const int named = weekday_word(words[0]);
  if (named == 0 || words.size() < 2) return {};
  const Words rest(words.begin() + 1, words.end());
  auto said = rest.size() == 1 ? numeric(rest[0], view) : named_month(rest, view);
  if (said.day && weekday(*said.day) != named) {
    return {std::nullopt, fmt::format("'{}' is a {}", text, weekday_name(weekday(*said.day)))};
  }
  return said;
}

}  // namespace

DaySaid day_said(std::string_view text, const DayView& view) {
  auto plain = fold_text(text);
  std::replace(plain.begin(), plain.end(), ',', ' ');
  while (plain.ends_with('.') || plain.ends_with('!')) plain.pop_back();
  const auto shown = fold_text(plain);
  Words words;
  for (const auto word : split(shown, ' ')) {
    if (!word.empty()) words.push_back(word);
  }
  if (words.empty() || words.size() > 6) return {};
  if (words.size() > 1 && words[0] == "on") words.erase(words.begin());
  if (auto said = fixed_phrase(shown, view); said.said()) return said;
  if (auto said = weekday_phrase(words, view); said.said()) return said;
  if (auto said = with_weekday(words, view, trim(text)); said.said()) return said;
  if (auto said = day_of_month(words, view); said.said()) return said;
  if (words.size() > 2 && words[0] == "the") words.erase(words.begin());
  if (words.size() == 1) return numeric(words[0], view);
  if (auto said = counted(words, view); said.said()) return said;
  return named_month(words, view);
}

std::string due_words(Date day, const DayView& view) {
  auto words = short_date(day);
  if (day_said(words, view).day == day) return words;
  return fmt::format("{}, {}", words, year_of(day));
}

}  // namespace collab
