// The titles of share/words/attendance.toml; see titles.h.
#include "model/people/titles.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "base/text/fold.h"
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

bool begins_with_title(std::string_view folded_text) {
  // Titles of two words begin with a word that may be none: "board member".
  static const auto firsts = [] {
    std::set<std::string, std::less<>> words;
    for (const auto& title : titles()) words.insert(title.substr(0, title.find(' ')));
    return words;
  }();
  auto word = folded_text.substr(0, folded_text.find(' '));
  if (firsts.contains(word)) return true;
  if (word.ends_with('.')) word.remove_suffix(1);
  return firsts.contains(word);
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
