// The titles; see titles.h.
#include "document/words/titles.h"

#include <algorithm>
#include <array>

#include "document/text/fold.h"

namespace collab {

bool is_title(std::string_view folded_word) {
  static constexpr auto titles = std::to_array<std::string_view>(
      {"mr",    "ms",        "mrs",  "mx",   "dr",     "miss",     "prof",    "professor",
       "coach", "principal", "sr",   "sra",  "srta",   "señor",    "señora",  "señorita",
       "herr",  "frau",      "mme",  "mlle", "madame", "monsieur", "sig",     "superintendent",
       "don",   "doña",      "dona", "sir",  "dean",   "director", "teacher", "commissioner"});
  if (folded_word.ends_with('.')) folded_word.remove_suffix(1);
  return std::find(titles.begin(), titles.end(), folded_word) != titles.end();
}

bool goes_on_after_stop(std::string_view words) {
  const auto word = words.substr(words.rfind(' ') + 1);
  return word.size() < 2 || words.size() < 3 || is_title(fold_text(word));
}

std::string_view behind_title(std::string_view folded_name) {
  const auto blank = folded_name.find(' ');
  const bool titled = blank != std::string_view::npos && is_title(folded_name.substr(0, blank));
  return titled ? folded_name.substr(blank + 1) : std::string_view{};
}

}  // namespace collab
