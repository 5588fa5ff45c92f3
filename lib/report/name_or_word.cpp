// Tells names from words by their neighbors; see name_or_word.h.
#include "report/name_or_word.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/text/text.h"
#include "model/school/word_lists.h"

namespace collab {
namespace {

using Words = std::vector<std::string>;

bool holds(const Words& words, std::string_view word) {
  return std::ranges::find(words, folded(word)) != words.end();
}

const Words& list(const char* name) {
  static const Words words = words_of_list("names", "words");
  static const Words often = words_of_list("names", "often");
  static const Words word_before = words_of_list("names", "word_before");
  static const Words name_before = words_of_list("names", "name_before");
  static const Words name_after = words_of_list("names", "name_after");
  const std::string_view wanted = name;
  if (wanted == "words") return words;
  if (wanted == "often") return often;
  if (wanted == "word_before") return word_before;
  return wanted == "name_before" ? name_before : name_after;
}

bool has_capital(std::string_view word) {
  return !word.empty() &&
         (static_cast<unsigned char>(word[0]) >= 0x80 || (word[0] >= 'A' && word[0] <= 'Z'));
}

bool is_possessive(std::string_view after) {
  return after.starts_with("'s") || after.starts_with("\u2019s");
}

/// The word behind a blank.
std::string_view next_word(std::string_view after) {
  if (!after.starts_with(' ')) return {};
  after.remove_prefix(1);
  return after.substr(0, std::min(after.find_first_of(" ,.;:!?)"), after.size()));
}

}  // namespace

bool is_word_too(std::string_view key) {
  return holds(list("words"), key) || holds(list("often"), key);
}

bool stands_as_name(const NamePlace& place) {
  if (!has_capital(place.word)) return false;
  if (place.beside_name || is_possessive(place.after)) return true;
  if (holds(list("word_before"), place.before)) return false;
  if (!holds(list("often"), place.word)) return true;
  return holds(list("name_before"), place.before) ||
         holds(list("name_after"), next_word(place.after));
}

}  // namespace collab
