// Looks for a body and what it did; see body_decides.h.
#include "document/words/body_decides.h"

#include <algorithm>
#include <span>
#include <string>
#include <vector>

#include "base/text/fold.h"
#include "base/text/text.h"
#include "model/school/word_lists.h"

namespace collab {
namespace {

struct BodyWords {
  std::vector<std::string> bodies, intro, impersonal, verbs, conditions, not_behind;
};

/// "the board of the school", "the committee then".
constexpr std::size_t most_behind_body = 4;

const BodyWords& body_words() {
  const auto list = [](std::string_view name) { return words_of_list("decisions", name); };
  static const BodyWords words{list("bodies"), list("intro"),      list("impersonal"),
                               list("verbs"),  list("conditions"), list("not_behind")};
  return words;
}

bool is_one_of(const std::vector<std::string>& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

/// The words of the clause at a text's end.
std::vector<std::string_view> words_of_clause(std::string_view text) {
  const auto clause = text.find_last_of(",;:()");
  if (clause != std::string_view::npos) text = text.substr(clause + 1);
  std::vector<std::string_view> words;
  for (const auto word : split(text, ' ')) {
    // "6.2 The governors"
    const bool number = word.find_first_not_of("0123456789.-*") == std::string_view::npos;
    if (!word.empty() && !number) words.push_back(word);
  }
  return words;
}

bool only_intro(std::span<const std::string_view> words) {
  return std::ranges::all_of(words, [](auto word) { return is_one_of(body_words().intro, word); });
}

/// True where a clause up to its verb has a body for its subject: "so then the whole board", "for
/// now it was".
bool is_subject(std::string_view before) {
  const BodyWords& known = body_words();
  const auto words = words_of_clause(before);
  const std::string clause = join(std::vector<std::string>(words.begin(), words.end()), " ");
  for (const auto& each : known.impersonal) {
    if (!clause.ends_with(each)) continue;
    const auto count = static_cast<std::size_t>(std::ranges::count(each, ' ')) + 1;
    const bool whole =
        clause.size() == each.size() || clause[clause.size() - each.size() - 1] == ' ';
    if (whole && only_intro(std::span(words).first(words.size() - count))) return true;
  }
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!is_one_of(known.bodies, words[i])) continue;
    // "of the school" belongs to the body, "will" to no decision.
    const auto behind = std::span(words).subspan(i + 1);
    const bool modal =
        std::ranges::any_of(behind, [&](auto word) { return is_one_of(known.conditions, word); });
    return !modal && behind.size() <= most_behind_body && only_intro(std::span(words).first(i));
  }
  return false;
}

}  // namespace

bool body_decides(std::string_view folded_sentence) {
  for (const auto& verb : body_words().verbs) {
    for (auto at = folded_sentence.find(verb); at != std::string_view::npos;
         at = folded_sentence.find(verb, at + 1)) {
      const auto end = at + verb.size();
      if (at == 0 || is_word_before(folded_sentence, at) || is_word_at(folded_sentence, end))
        continue;
      const auto behind = trim(folded_sentence.substr(end));
      const auto next = behind.substr(0, behind.find(' '));
      if (behind.empty() || is_one_of(body_words().not_behind, next) || next == "not" ||
          behind.starts_with("to disagree"))
        continue;
      if (is_subject(folded_sentence.substr(0, at))) return true;
    }
  }
  return false;
}

}  // namespace collab
