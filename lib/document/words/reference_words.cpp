// Finds numbers of records in lines; see reference_words.h.
#include "document/words/reference_words.h"

#include <string>

#include "base/text/digits.h"

namespace collab {
namespace {

/// The digits after a letter at `at`: their number and where they end.
std::optional<NumberFound> digits_at(std::string_view text, std::size_t at, char letter) {
  if (at >= text.size() || lower(text[at]) != lower(letter)) return std::nullopt;
  auto rest = text.substr(at + 1);
  const auto digits = take_digits(rest);
  const auto value = number(digits);
  if (!value || *value == 0) return std::nullopt;
  return NumberFound{*value, at, at + 1 + digits.size()};
}

}  // namespace

std::vector<NumberFound> numbers_in(std::string_view text, char letter) {
  std::vector<NumberFound> found;
  for (auto open = text.find_first_of("(["); open != std::string_view::npos;
       open = text.find_first_of("([", open + 1)) {
    auto at = open + 1;
    while (at < text.size() && (text[at] == ' ' || text[at] == '#')) ++at;
    const auto number = digits_at(text, at, letter);
    if (!number) continue;
    auto end = number->end;
    while (end < text.size() && text[end] == ' ') ++end;
    if (end < text.size() && (text[end] == ')' || text[end] == ']')) {
      found.push_back({number->number, open, end + 1});
    }
  }
  return found;
}

std::optional<NumberFound> number_at_start(std::string_view text, char letter) {
  const auto at = skip_blanks(text, 0);
  auto found = digits_at(text, at, letter);
  if (!found || is_word_at(text, found->end)) return std::nullopt;
  return found;
}

}  // namespace collab
