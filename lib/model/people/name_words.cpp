// Takes a name apart; see name_words.h.
#include "model/people/name_words.h"

#include <cstdint>

#include "base/text/codepoint.h"
#include "base/text/fold.h"
#include "base/text/text.h"

namespace collab {

std::vector<std::string> words_of_name(std::string_view name) {
  std::string straight{trim(name)};
  if (const auto comma = straight.find(','); comma != std::string::npos) {
    straight = std::string{trim(std::string_view(straight).substr(comma + 1))} + " " +
               straight.substr(0, comma);
  }
  std::vector<std::string> words;
  const std::string folded_name = fold_text(straight);
  for (const auto word : split(folded_name, ' ')) {
    if (!word.empty()) words.emplace_back(word);
  }
  return words;
}

std::string first_letter(std::string_view word) {
  CodePoint c;
  return next_code_point(word, c) ? std::string{c.bytes} : std::string{};
}

std::string initials_of(const std::vector<std::string>& name) {
  std::string result;
  for (const auto& word : name) result += first_letter(word);
  return result;
}

std::string without_middle_initial(std::string_view folded_name) {
  const auto open = folded_name.find(' ');
  if (open == std::string_view::npos) return {};
  const auto rest = folded_name.substr(open + 1);
  const auto close = rest.find(' ');
  if (close == std::string_view::npos) return {};
  const auto letter = rest.substr(0, close);
  // "Ana y Ruiz" are two.
  constexpr std::string_view joins = "aeouy";
  const bool stopped = letter.size() == 2 && letter[1] == '.';
  const bool bare = letter.size() == 1 && joins.find(letter) == std::string_view::npos;
  if ((!stopped && !bare) || letter[0] < 'a' || letter[0] > 'z') return {};
  return std::string{folded_name.substr(0, open)}.append(rest.substr(close));
}

std::string loose_name(std::string_view folded_name) {
  const Folded name{std::string{folded_name}, std::vector<std::uint32_t>(folded_name.size() + 1)};
  return loosened(name).text;
}

}  // namespace collab
