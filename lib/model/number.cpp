// A letter and a number to a word, and back.
#include "model/number.h"

#include <fmt/format.h>

#include <cctype>
#include <charconv>

namespace collab {

std::string reference(char letter, Id id) { return fmt::format("{}{}", letter, id); }

std::optional<Id> number_of(std::string_view word, char letter) {
  if (word.size() < 2 || std::toupper(static_cast<unsigned char>(word[0])) != letter) return {};
  if (word[1] == '0') return {};
  Id id = 0;
  const auto [end, error] = std::from_chars(word.data() + 1, word.data() + word.size(), id);
  if (error != std::errc{} || end != word.data() + word.size() || id < 1) return {};
  return id;
}

}  // namespace collab
