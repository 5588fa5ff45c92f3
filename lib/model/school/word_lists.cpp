// Reads the lists of words that the program carries; see word_lists.h.
#include "model/school/word_lists.h"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <algorithm>
#include <map>
#include <optional>

#include "base/error.h"
#include "base/text/text.h"
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
      problems.push_back(problem_at(
          name, node.source(), fmt::format("'{}' stands in no table", visible(key.str())), shape));
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
                                      fmt::format("'{}' is no list of words", visible(list.str())),
                                      shape));
    }
  }
  return lists;
}

bool may_begin_name(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         c == '-' || c == '"' || c == '\'';
}

/// What toml++ takes for white space beyond ASCII, and for the end of a line.
constexpr std::string_view blanks[] = {"\u00A0", "\u1680", "\u180E", "\u2000", "\u2001",
                                       "\u2002", "\u2003", "\u2004", "\u2005", "\u2006",
                                       "\u2007", "\u2008", "\u2009", "\u200A", "\u200B",
                                       "\u202F", "\u205F", "\u2060", "\u3000", "\uFEFF"};
constexpr std::string_view line_ends[] = {"\v", "\f", "\u0085", "\u2028", "\u2029"};

/// The text with blanks and line ends of one kind: toml++ stumbles over the others.
std::string with_plain_blanks(std::string_view text) {
  if (text.starts_with("\uFEFF")) text.remove_prefix(3);
  std::string plain;
  for (std::size_t at = 0; at < text.size();) {
    const auto begins = [&](std::string_view mark) { return text.substr(at).starts_with(mark); };
    const auto* blank = std::ranges::find_if(blanks, begins);
    const auto* line_end = std::ranges::find_if(line_ends, begins);
    if (blank != std::end(blanks)) {
      plain += ' ';
      at += blank->size();
    } else if (line_end != std::end(line_ends)) {
      plain += '\n';
      at += line_end->size();
    } else {
      plain += text[at++];
    }
  }
  return plain;
}

/// The name of a table that begins with a mark no name has, as in "[=". toml++ takes it for granted
/// that there is none: it ends the program or, built for speed, goes on undefined.
std::optional<Problem> nameless_table(std::string_view text, const std::string& file) {
  int line = 0;
  for (const std::string_view each : split(text, '\n')) {
    ++line;
    std::size_t at = each.find_first_not_of(" \t");
    if (at == std::string_view::npos || each[at] != '[') continue;
    if (each.substr(at).starts_with("[[")) ++at;
    at = each.find_first_not_of(" \t", at + 1);
    // The end of a table without a name is an error that toml++ knows, and so is the file's end.
    const bool known =
        at != std::string_view::npos && (each[at] == ']' || may_begin_name(each[at]));
    if (known) continue;
    return Problem{file, line, 1, "a table's name is missing", shape, "", 1};
  }
  return std::nullopt;
}

/// The length of the text in quotes, or of the comment, that begins at `at`; 0 where none does.
std::size_t quoted_at(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at);
  if (rest.starts_with('#')) return std::min(rest.find('\n'), rest.size());
  for (const std::string_view mark : {"\"\"\"", "'''", "\"", "'"}) {
    if (!rest.starts_with(mark)) continue;
    std::size_t end = mark.size();
    while (end < rest.size() && !rest.substr(end).starts_with(mark)) {
      if (mark.size() == 1 && rest[end] == '\n') return end;
      end += mark[0] == '"' && rest[end] == '\\' ? 2 : 1;
    }
    return std::min(end + mark.size(), rest.size());
  }
  return 0;
}

/// What toml++ goes on undefined over: letters beyond ASCII outside of quotes, and texts of several
/// lines, of which it looks at the blanks.
std::optional<Problem> out_of_quotes(std::string_view text, const std::string& file) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = quoted_at(text, at);
    const std::string_view quoted = text.substr(at, length);
    std::string what;
    if (quoted.starts_with("\"\"\"") || quoted.starts_with("'''"))
      what = "a word stands in one pair of quotes, on one line";
    else if (length == 0 && static_cast<unsigned char>(text[at]) >= 0x80)
      what = "only letters a to z stand outside of quotes";
    if (!what.empty()) {
      const auto line = 1 + std::ranges::count(text.substr(0, at), '\n');
      return Problem{file, static_cast<int>(line), 1, std::move(what), shape, "", 1};
    }
    at += std::max<std::size_t>(length, 1);
  }
  return std::nullopt;
}

/// A value that is no list of words in quotes: numbers, days and tables in braces, over whose
/// faults toml++ stumbles as over a table without a name.
std::optional<Problem> other_value(std::string_view text, const std::string& file) {
  bool is_value = false;
  int open = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (const std::size_t length = quoted_at(text, at); length > 0) {
      at += length;
      continue;
    }
    const char c = text[at++];
    if (is_value && std::string_view(" \t\r\n,[]").find(c) == std::string_view::npos) {
      const auto line = 1 + std::ranges::count(text.substr(0, at), '\n');
      return Problem{
          file, static_cast<int>(line), 1, "a list holds words in quotes only", shape, "", 1};
    }
    if (is_value) open += c == '[' ? 1 : c == ']' ? -1 : 0;
    if (c == '\n' && open <= 0) {
      is_value = false;
      open = 0;
    }
    is_value = is_value || c == '=';
  }
  return std::nullopt;
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
  const std::string plain = with_plain_blanks(text);
  auto problem = nameless_table(plain, file);
  if (!problem) problem = out_of_quotes(plain, file);
  if (!problem) problem = other_value(plain, file);
  if (problem) throw Error(Kind::input, {*std::move(problem)}, "the words were not read");
  try {
    lists = lists_of(toml::parse(plain), file, problems);
  } catch (const toml::parse_error& error) {
    problems.push_back(problem_at(file, error.source(), visible(error.description()), shape));
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
