// Finds a day with its year in a text; see dated.h.
#include "document/days/dated.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "base/text/digits.h"
#include "base/text/fold.h"
#include "base/text/text.h"
#include "document/days/day_said.h"
#include "document/days/names.h"
#include "document/days/tokens.h"

namespace collab {
namespace {

std::optional<Date> numbers_only(std::string_view word, std::optional<DateOrder> order) {
  const auto mark = word.find_first_of("/.-");
  if (mark == std::string_view::npos) return std::nullopt;
  // "30.10." has no year.
  const auto second = word.find(word[mark], mark + 1);
  if (second == std::string_view::npos || second + 1 == word.size()) return std::nullopt;
  return day_said(word, {Date{}, order, std::nullopt, false}).day;
}

/// "september 22 2026", "15 de octubre de 2026" from a token on.
std::optional<Date> with_month(const std::vector<DayToken>& tokens, std::size_t at) {
  std::vector<std::string_view> words;
  for (auto i = at; i < tokens.size() && words.size() < 3; ++i) {
    const auto word = tokens[i].text;
    if (!joins_day_and_month(word) && word != "the") words.push_back(word);
  }
  if (words.size() < 3) return std::nullopt;
  auto year = whole_year(words[2]);
  // "10 Feb 26"
  constexpr int century = 2'000;
  constexpr int first = 15;
  const auto brief =
      words[2].size() == 2 && day_numbered(words[0]) > 0 ? number(words[2]) : std::nullopt;
  if (!year && brief && *brief >= first) year = century + static_cast<int>(*brief);
  if (!year) return std::nullopt;
  for (const auto& [month, day] : {std::pair(words[0], words[1]), std::pair(words[1], words[0])}) {
    const int m = month_named(month);
    const int d = m > 0 ? day_numbered(day) : 0;
    if (d > 0) return make_date(*year, m, d);
  }
  return std::nullopt;
}

}  // namespace

std::optional<DatedAt> dated_at(std::string_view text, std::optional<DateOrder> order) {
  constexpr std::size_t longest_line = 400;
  const auto words = fold(text.substr(0, longest_line));
  const auto tokens = day_tokens(words.text);
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    auto day = with_month(tokens, i);
    if (!day) day = numbers_only(tokens[i].text, order);
    if (day) return DatedAt{*day, words.from[tokens[i].begin]};
  }
  return std::nullopt;
}

}  // namespace collab
