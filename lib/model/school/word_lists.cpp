// Reads the lists of words that the program carries; see word_lists.h.
#include "model/school/word_lists.h"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <algorithm>
#include <map>

#include "base/error.h"
#include "share.h"

namespace collab {

namespace {

Problem problem_at(const std::string& file, const toml::source_region& place, std::string what,
                   std::string hint) {
  return {file,
          static_cast<int>(place.begin.line),
          static_cast<int>(place.begin.column),
          std::move(what),
          std::move(hint),
          "",
          1};
}

WordList list_of(const toml::key& table, const toml::key& name, const toml::array& words) {
  WordList list{std::string{table.str()},
                std::string{name.str()},
                {},
                static_cast<int>(name.source().begin.line)};
  for (const auto& word : words) list.words.push_back(word.value_or(std::string{}));
  return list;
}

constexpr auto shape = "write a table with lists of words: [school] actions = [\"huddle moves\"]";

/// The lists of a file; what is not one goes into `problems`.
std::vector<WordList> lists_of(const toml::table& file, const std::string& name,
                               std::vector<Problem>& problems) {
  std::vector<WordList> lists;
  for (const auto& [key, node] : file) {
    const auto* table = node.as_table();
    if (table == nullptr) {
      problems.push_back(problem_at(name, node.source(),
                                    fmt::format("'{}' stands in no table", key.str()), shape));
      continue;
    }
    for (const auto& [list, words] : *table) {
      const auto* array = words.as_array();
      const bool texts =
          array != nullptr && (array->empty() || array->is_homogeneous<std::string>());
      if (texts)
        lists.push_back(list_of(key, list, *array));
      else
        problems.push_back(problem_at(name, words.source(),
                                      fmt::format("'{}' is no list of words", list.str()), shape));
    }
  }
  return lists;
}

std::vector<WordList> read_lists(std::string_view name) {
  const std::string path = fmt::format("words/{}.toml", name);
  const auto files = shared_files();
  const auto file = std::find_if(files.begin(), files.end(),
                                 [&path](const SharedFile& each) { return each.path == path; });
  if (file == files.end()) throw Error(Kind::internal, "there is no list " + path);
  return lists_in(file->text, path);
}

}  // namespace

const std::vector<WordList>& word_lists(std::string_view name) {
  static std::map<std::string, std::vector<WordList>, std::less<>> read;
  const auto known = read.find(name);
  return known != read.end() ? known->second
                             : read.emplace(std::string{name}, read_lists(name)).first->second;
}

std::vector<WordList> lists_in(std::string_view text, const std::string& file) {
  std::vector<Problem> problems;
  std::vector<WordList> lists;
  try {
    lists = lists_of(toml::parse(text), file, problems);
  } catch (const toml::parse_error& error) {
    problems.push_back(problem_at(file, error.source(), std::string{error.description()}, shape));
  }
  if (!problems.empty()) throw Error(Kind::input, std::move(problems), "the words were not read");
  return lists;
}

std::vector<std::string> words_of_list(std::string_view file, std::string_view list) {
  std::vector<std::string> words;
  for (const WordList& each : word_lists(file)) {
    if (each.name == list) words.insert(words.end(), each.words.begin(), each.words.end());
  }
  return words;
}

}  // namespace collab
