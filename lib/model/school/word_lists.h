// The lists of words under share/words, as data for those who look something up in them.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace collab {

/// One list of a file: `[es]` `actions = ["tareas", ...]`.
struct WordList {
  std::string language;
  std::string name;
  std::vector<std::string> words;
  int line = 0;  ///< where it stands in its file
};
/// The lists of share/words/NAME.toml, in the order of languages and names.
const std::vector<WordList>& word_lists(std::string_view name);

/// The lists of a file that a school wrote. Throws Error(input) with the place where it is no TOML,
/// or holds something else than lists of words in tables.
std::vector<WordList> lists_in(std::string_view text, const std::string& file);

/// The words of one list of that file, of all languages.
std::vector<std::string> words_of_list(std::string_view file, std::string_view list);

}  // namespace collab
