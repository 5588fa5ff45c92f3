// Finds a day without its year; see short_day.h.
#include "document/days/short_day.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "base/text/digits.h"
#include "base/text/fold.h"
#include "base/text/text.h"
#include "document/days/names.h"
#include "document/days/tokens.h"
#include "model/school/word_lists.h"

namespace collab {
namespace {

/// "10/14", "14.10.": the two numbers.
std::optional<std::pair<int, int>> two_numbers(std::string_view word) {
  const auto one = take_digits(word);
  if (one.empty() || one.size() > 2 || word.empty()) return std::nullopt;
  const char mark = word.front();
  if (mark != '/' && mark != '.') return std::nullopt;
  word.remove_prefix(1);
  const auto two = take_digits(word);
  const bool ends = word.empty() || (mark == '.' && word == ".");
  // "2.5" is a number, "14.10" may be one; "14.10." and "9.11." are days.
  const bool is_day = mark == '/' || word == ".";
  if (two.empty() || two.size() > 2 || !ends || !is_day) return std::nullopt;
  return std::pair(number(one).value_or(0), number(two).value_or(0));
}

bool is_day_of_month(int month, int day) { return make_date(2024, month, day).has_value(); }

bool set_numbers(ShortDay& found, std::pair<int, int> numbers, std::optional<DateOrder> order) {
  const bool mdy = is_day_of_month(numbers.first, numbers.second);
  const bool dmy = is_day_of_month(numbers.second, numbers.first);
  const bool day_first = order ? order == DateOrder::dmy : dmy && !mdy;
  if (day_first ? !dmy : !mdy) return false;
  found.month = day_first ? numbers.second : numbers.first;
  found.day = day_first ? numbers.first : numbers.second;
  found.unclear = !order && mdy && dmy && found.month != found.day;
  return true;
}

/// A month by its name or the beginning of it; beginnings that are words themselves need their full
/// stop: "set 4" is none.
int month_of_day(std::string_view word) {
  constexpr std::array<std::string_view, 3> others{"set", "out", "ago"};
  return std::ranges::find(others, word) == others.end() ? month_named(word) : 0;
}

/// A month's name and a day from a token on, and the first token behind them; 0 otherwise.
std::size_t set_named(ShortDay& found, const std::vector<DayToken>& tokens, std::size_t at) {
  const auto text = [&](std::size_t i) {
    return i < tokens.size() ? tokens[i].text : std::string_view{};
  };
  auto second = at + 1;
  if (joins_day_and_month(text(second))) ++second;
  // "mar" is a weekday and March; the one beside a number is the month.
  int month = month_of_day(text(at));
  int day = month > 0 ? day_numbered(text(second)) : 0;
  if (day == 0) {
    day = day_numbered(text(at));
    month = day > 0 ? month_of_day(text(second)) : 0;
  } else if (weekday_named(text(at)) == 0 && month_of_day(text(second + 1)) > 0 &&
             weekday_begun(text(at)) > 0) {
    return 0;  // "mar. 3 nov."
  }
  if (month == 0 || day == 0 || !is_day_of_month(month, day)) return 0;
  found.month = month;
  found.day = day;
  return second + 1;
}

void take_words_before(ShortDay& found, const std::vector<DayToken>& tokens, std::size_t at) {
  if (at > 0 && (tokens[at - 1].text == "the" || tokens[at - 1].text == "le" ||
                 tokens[at - 1].text == "el" || tokens[at - 1].text == "den"))
    --at;
  if (at > 0) {
    found.weekday = weekday_begun(tokens[at - 1].text);
    if (found.weekday > 0) found.begin = tokens[--at].begin;
  }
  static const auto weeks = words_of_list("days", "week");
  const auto is_week = [&](std::size_t i) {
    return std::ranges::find(weeks, tokens[i].text) != weeks.end();
  };
  for (std::size_t back = 1; back <= 2 && back <= at && !found.of_week; ++back) {
    if (!is_week(at - back)) continue;
    found.of_week = true;
    found.begin = tokens[at - back].begin;
  }
}

}  // namespace

std::optional<Date> ShortDay::in(int year) const {
  const auto date = make_date(year, month, day);
  if (!date || (weekday > 0 && collab::weekday(*date) != weekday)) return std::nullopt;
  return date;
}

std::optional<ShortDay> short_day(std::string_view text, std::optional<DateOrder> order) {
  constexpr std::size_t longest = 120;
  if (text.size() > longest) return std::nullopt;
  const auto folded_words = fold(text);
  const auto tokens = day_tokens(folded_words.text);
  std::optional<ShortDay> week;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    ShortDay found;
    std::size_t behind = 0;
    if (const auto numbers = two_numbers(tokens[i].text))
      behind = set_numbers(found, *numbers, order) ? i + 1 : 0;
    else
      behind = set_named(found, tokens, i);
    if (behind == 0) continue;
    if (behind < tokens.size() && whole_year(tokens[behind].text)) return week;
    found.begin = tokens[i].begin;
    found.end = tokens[behind - 1].end;
    take_words_before(found, tokens, i);
    found.begin = folded_words.from[found.begin];
    found.end = folded_words.from[found.end];
    // "Week of October 12 - met Wed 10/14"
    if (week) found.begin = week->begin;
    if (!found.of_week) return found;
    if (!week) week = found;
  }
  return week;
}

}  // namespace collab
