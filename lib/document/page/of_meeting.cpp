// Tells a document's meeting by single lines; see of_meeting.h.
#include "document/page/of_meeting.h"

#include <algorithm>
#include <array>

#include "base/text/digits.h"
#include "base/text/fold.h"
#include "base/text/text.h"

namespace collab {

std::optional<NumberSaid> number_said(const DocLine& line) {
  auto text = part_of(line.text);
  const auto end = after_words(text, "meeting");
  if (end == std::string_view::npos) return std::nullopt;
  auto rest = trim(text.text().substr(end));
  if (rest.starts_with(':') || rest.starts_with('|')) rest = trim(rest.substr(1));
  // The code may have dashes itself: the number is what stands behind the last "M".
  const auto mark = rest.find_last_of("Mm");
  if (mark == std::string_view::npos) return std::nullopt;
  auto digits = rest.substr(mark + 1);
  while (digits.ends_with('.')) digits.remove_suffix(1);
  const auto value = number(digits);
  if (!value || *value == 0) return std::nullopt;
  if (mark == 0) return NumberSaid{"", *value};
  if (rest[mark - 1] != '-') return std::nullopt;
  return NumberSaid{std::string{trim(rest.substr(0, mark - 1))}, *value};
}

std::optional<TitleWords> title_of(const DocLine& line, std::optional<DateOrder> order) {
  const bool set_off = line.kind == DocLine::Kind::heading || line.bold;
  if (!set_off && line.kind != DocLine::Kind::paragraph) return std::nullopt;
  auto title = title_words(line.text, order);
  return title && title->day_first && !set_off ? std::nullopt : title;
}

bool numbers_a_meeting(std::string_view text) {
  const auto words = fold_text(text);
  const auto blank = words.find(' ');
  if (blank == std::string::npos) return false;
  const auto first = std::string_view(words).substr(0, blank);
  const auto second = std::string_view(words).substr(blank + 1);
  const auto counts = [](std::string_view word) {
    constexpr std::array<std::string_view, 8> ordinals{"1st",   "2nd",    "3rd",   "4th",
                                                       "first", "second", "third", "fourth"};
    return number(word) || std::find(ordinals.begin(), ordinals.end(), word) != ordinals.end();
  };
  return (first == "meeting" && counts(second)) || (second == "meeting" && counts(first));
}

std::string stem_of(const std::string& file) {
  auto name = file.substr(file.find_last_of("/\\") + 1);
  const auto dot = name.rfind('.');
  return dot == std::string::npos || dot == 0 ? name : name.substr(0, dot);
}

std::optional<Date> date_in(const std::string& stem) {
  for (std::size_t i = 0; i + 10 <= stem.size(); ++i) {
    if (const auto day = parse_iso(std::string_view(stem).substr(i, 10))) return day;
  }
  return std::nullopt;
}

}  // namespace collab
