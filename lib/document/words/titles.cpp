// The titles of share/words/attendance.toml; see titles.h.
#include "document/words/titles.h"

#include <algorithm>
#include <string>
#include <vector>

#include "document/text/fold.h"
#include "model/school/word_lists.h"

namespace collab {
namespace {

const std::vector<std::string>& titles() {
  static const auto words = words_of_list("attendance", "title");
  return words;
}

bool is_title(std::string_view folded_word) {
  if (folded_word.ends_with('.')) folded_word.remove_suffix(1);
  return std::find(titles().begin(), titles().end(), folded_word) != titles().end();
}

}  // namespace

bool goes_on_after_stop(std::string_view words) {
  const auto word = words.substr(words.rfind(' ') + 1);
  return word.size() < 2 || words.size() < 3 || is_title(fold_text(word));
}

std::string_view behind_title(std::string_view folded_name) {
  // "vice principal lopez": the longest title counts.
  constexpr std::size_t most_words = 3;
  std::size_t end = 0;
  std::size_t at = 0;
  for (std::size_t words = 0; words < most_words; ++words) {
    at = folded_name.find(' ', at);
    if (at == std::string_view::npos) break;
    if (is_title(folded_name.substr(0, at))) end = at + 1;
    ++at;
  }
  return end == 0 ? std::string_view{} : folded_name.substr(end);
}

}  // namespace collab
