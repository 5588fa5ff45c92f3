// Telling a pseudonym from a name by its words alone: no list of children is kept anywhere.
#include "model/people/pseudonym.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <vector>

#include "base/text/text.h"

namespace collab {
namespace {

/// Words before a letter or number: "Student A", "pairs 2 and 3".
constexpr std::array<std::string_view, 18> numbered = {
    "student", "students", "pupil", "pupils", "learner", "learners", "child", "children", "group",
    "groups",  "pair",     "pairs", "table",  "tables",  "desk",     "row",   "team",     "s"};
/// Words that stand alone for several.
constexpr std::array<std::string_view, 14> collective = {
    "all",  "class", "most", "many",     "some",   "several", "few",
    "half", "both",  "one",  "everyone", "nobody", "others",  "whole class"};

/// Words with a capital letter before a colon that nobody is called.
constexpr std::array<std::string_view, 20> no_names = {
    "task",     "problem", "question", "answer", "note",  "summary", "start",
    "end",      "board",   "time",     "step",   "idea",  "mistake", "result",
    "strategy", "talk",    "later",    "then",   "first", "last"};

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_number(char c) { return c >= '0' && c <= '9'; }
bool is_ascii_letter(char c) { return is_upper(c) || is_lower(c); }

template <std::size_t N>
bool among(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  for (const std::string_view each : split(text, ' '))
    if (!trim(each).empty()) words.push_back(trim(each));
  return words;
}

/// Without the comma or colon after it.
std::string_view bare(std::string_view word) {
  while (!word.empty() && (word.back() == ',' || word.back() == ':')) word.remove_suffix(1);
  return word;
}

/// "A", "12", "A1", "3b": a letter or number that may follow "student".
bool is_label(std::string_view word) {
  word = bare(word);
  if (word.empty() || word.size() > 3) return false;
  const auto letters = std::ranges::count_if(word, is_ascii_letter);
  const auto numbers = std::ranges::count_if(word, is_number);
  return letters + numbers == std::ssize(word) && letters <= 1;
}

/// "S3", "P2".
bool is_short_pseudonym(std::string_view word) {
  return word.size() >= 2 && word.size() <= 4 && is_ascii_letter(word[0]) &&
         std::ranges::all_of(word.substr(1), is_number);
}

/// "J.M.", "JM".
bool is_initials(std::string_view word) {
  const auto capitals = std::ranges::count_if(word, is_upper);
  const auto dots = std::ranges::count(word, '.');
  return capitals >= 2 && capitals <= 3 && capitals + dots == std::ssize(word);
}

bool is_joint(std::string_view word) { return word == "and" || word == "&" || word == "+"; }

}  // namespace

bool may_be_name(std::string_view label) {
  const auto words = split(label, ' ');
  if (words.size() > 3) return false;
  const std::string whole = folded(label);
  if (std::ranges::find(no_names, whole) != no_names.end()) return false;
  return std::ranges::all_of(words, [](std::string_view word) {
    const auto first = word.empty() ? 0 : static_cast<unsigned char>(word.front());
    return (first >= 'A' && first <= 'Z') || first >= 0xC3;
  });
}

std::optional<std::string> student_fault(std::string_view text) {
  const std::string_view word = trim(text);
  if (word.empty() || student_word_at(word).length == word.size()) return {};
  if (is_label(word)) return {};
  if (is_initials(word)) {
    return fmt::format("'{}' looks like initials, by which a class knows a child", visible(word));
  }
  return fmt::format("'{}' may be a student's name", visible(word));
}

StudentWord student_word_at(std::string_view text) {
  const std::vector<std::string_view> words = words_of(text);
  if (words.empty()) return {};
  const auto end_of = [&](std::size_t index, bool pseudonym) {
    const std::string_view word = bare(words[index]);
    return StudentWord{static_cast<std::size_t>(word.data() - text.data()) + word.size(),
                       pseudonym};
  };
  if (is_short_pseudonym(bare(words[0]))) return end_of(0, true);
  const std::string first = folded(bare(words[0]));
  const std::string second = words.size() > 1 ? folded(bare(words[1])) : std::string();
  if (first == "whole" && second == "class") return end_of(1, false);
  if (among(collective, first))
    return end_of(second.starts_with("student") || second.starts_with("pupil") ? 1 : 0, false);
  if (!among(numbered, first) || words.size() < 2 || !is_label(words[1])) return {};
  std::size_t last = 1;
  for (;;) {
    if (words[last].ends_with(':')) break;
    if (last + 2 < words.size() && is_joint(words[last + 1]) && is_label(words[last + 2]))
      last += 2;
    else if (words[last].ends_with(',') && last + 1 < words.size() && is_label(words[last + 1]))
      ++last;
    else
      break;
  }
  return end_of(last, true);
}

}  // namespace collab
