// Compares texts word by word; see likeness.h.
#include "document/text/likeness.h"

#include <set>
#include <string>

#include "base/text/text.h"
#include "document/text/fold.h"

namespace collab {
namespace {

std::set<std::string> words_of(std::string_view text) {
  std::set<std::string> words;
  const auto plain = fold_text(text);
  for (const auto word : split(plain, ' ')) {
    if (!word.empty()) words.emplace(word);
  }
  return words;
}

/// "Two groups" and "Two groups, from Monday on": one is the other with something added.
bool extends(std::string_view longer, std::string_view shorter) {
  const auto whole = fold_text(longer);
  const auto part = fold_text(shorter);
  if (part.find(' ') == std::string::npos) return false;
  const auto at = whole.find(part);
  return at != std::string::npos && !is_word_before(whole, at) &&
         !is_word_at(whole, at + part.size());
}

}  // namespace

bool alike_texts(std::string_view one, std::string_view other) {
  const auto first = words_of(one);
  const auto second = words_of(other);
  std::size_t shared = 0;
  for (const auto& word : first) shared += second.count(word);
  const auto all = first.size() + second.size() - shared;
  return (all > 0 && shared * 2 > all) || extends(one, other) || extends(other, one);
}

}  // namespace collab
