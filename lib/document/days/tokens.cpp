// Takes a line apart for days; see tokens.h.
#include "document/days/tokens.h"

#include <algorithm>
#include <array>

#include "base/text/digits.h"
#include "base/text/text.h"

namespace collab {
namespace {

/// Bytes of the mark that parts words at a place; 0 where a word is.
std::size_t day_mark(std::string_view text, std::size_t at) {
  constexpr std::array<std::string_view, 2> wide{"\u2022", "\u00b7"};
  if (std::string_view(" ,;|()[]*_:\"'").find(text[at]) != std::string_view::npos) return 1;
  for (const auto mark : wide)
    if (text.substr(at).starts_with(mark)) return mark.size();
  return 0;
}

}  // namespace

std::vector<DayToken> day_tokens(std::string_view text) {
  std::vector<DayToken> tokens;
  for (std::size_t at = 0; at < text.size();) {
    if (const auto mark = day_mark(text, at); mark > 0) {
      at += mark;
      continue;
    }
    const auto begin = at;
    while (at < text.size() && day_mark(text, at) == 0) ++at;
    tokens.push_back({text.substr(begin, at - begin), begin, at});
  }
  return tokens;
}

int day_numbered(std::string_view word) {
  constexpr std::array<std::string_view, 9> ends{"",   ".",  "st",     "nd", "rd",
                                                 "th", "er", "\u00ba", "o"};
  const auto digits = take_digits(word);
  if (digits.empty() || digits.size() > 2 || std::ranges::find(ends, word) == ends.end()) return 0;
  const int day = number(digits).value_or(0);
  return day <= 31 ? day : 0;
}

std::optional<int> whole_year(std::string_view word) {
  while (word.ends_with('.')) word.remove_suffix(1);
  const auto year = word.size() == 4 ? number(word) : std::nullopt;
  return year && *year >= 1900 && *year < 2200 ? year : std::nullopt;
}

bool joins_day_and_month(std::string_view word) {
  return word == "de" || word == "of" || word == "del";
}

}  // namespace collab
