// Reads the lists of words that the program carries; see word_lists.h.
#include "document/words/word_lists.h"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <algorithm>
#include <map>

#include "base/error.h"
#include "share.h"

namespace collab {

namespace {

std::vector<WordList> read_lists(std::string_view name) {
  const std::string path = fmt::format("words/{}.toml", name);
  const auto files = shared_files();
  const auto file = std::find_if(files.begin(), files.end(),
                                 [&path](const SharedFile& each) { return each.path == path; });
  if (file == files.end()) throw Error(Kind::internal, "there is no list " + path);
  std::vector<WordList> lists;
  for (const auto& [language, table] : toml::parse(file->text)) {
    for (const auto& [list_name, words] : *table.as_table()) {
      WordList list{std::string{language.str()}, std::string{list_name.str()}, {}};
      for (const auto& word : *words.as_array()) list.words.push_back(word.value_or(std::string{}));
      lists.push_back(std::move(list));
    }
  }
  return lists;
}

}  // namespace

const std::vector<WordList>& word_lists(std::string_view name) {
  static std::map<std::string, std::vector<WordList>, std::less<>> read;
  const auto known = read.find(name);
  return known != read.end() ? known->second
                             : read.emplace(std::string{name}, read_lists(name)).first->second;
}

std::vector<std::string> words_of_list(std::string_view file, std::string_view list) {
  std::vector<std::string> words;
  for (const WordList& each : word_lists(file)) {
    if (each.name == list) words.insert(words.end(), each.words.begin(), each.words.end());
  }
  return words;
}

}  // namespace collab
