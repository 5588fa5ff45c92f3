// Looks for the words of a decision in a line; see decision_words.h.
#include "document/words/decision_words.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/text/text.h"
#include "document/text/fold.h"
#include "document/words/word_lists.h"

namespace collab {
namespace {

struct DecisionWords {
  std::vector<std::string> begins;
  std::vector<std::string> moved;
  std::vector<std::string> carried;
  std::vector<std::string> within;
  std::vector<std::string> undecided;
};

const DecisionWords& decision_words() {
  const auto list = [](std::string_view name) { return words_of_list("decisions", name); };
  static const DecisionWords words{list("begins"), list("moved"), list("carried"), list("within"),
                                   list("undecided")};
  return words;
}

bool begins_with(std::string_view text, std::string_view words) {
  return text.starts_with(words) && !is_word_at(text, words.size());
}

bool holds(std::string_view text, std::string_view words) {
  for (auto at = text.find(words); at != std::string_view::npos; at = text.find(words, at + 1)) {
    const bool whole = !is_word_before(text, at) || !is_word_at(text, at);
    if (whole && !is_word_at(text, at + words.size())) return true;
  }
  return false;
}

bool any(const std::vector<std::string>& words, std::string_view text,
         bool (*test)(std::string_view, std::string_view)) {
  return std::any_of(words.begin(), words.end(),
                     [&](const std::string& each) { return test(text, each); });
}

}  // namespace

bool tells_undecided(std::string_view line) {
  const std::string text = loosened(fold(line)).text;
  const auto from = text.find_first_not_of("*_:>-( ");
  if (from == std::string::npos) return false;
  const std::string_view rest = std::string_view(text).substr(from);
  return any(decision_words().undecided, rest, begins_with);
}

Decides decides(std::string_view line) {
  const std::string text = loosened(fold(line)).text;
  const auto from = text.find_first_not_of("*_:>- ");
  if (from == std::string::npos || text.ends_with('?')) return Decides::no;
  const std::string_view rest = std::string_view(text).substr(from);
  for (const std::string_view not_yet :
       {"not ", "no consensus", "to be decided", "if ", "tabled"}) {
    if (holds(rest, trim(not_yet))) return Decides::no;
  }
  const DecisionWords& words = decision_words();
  if (any(words.begins, rest, begins_with)) return Decides::yes;
  if (any(words.moved, rest, holds) && any(words.carried, rest, holds)) return Decides::yes;
  return any(words.within, rest, holds) ? Decides::perhaps : Decides::no;
}

}  // namespace collab
