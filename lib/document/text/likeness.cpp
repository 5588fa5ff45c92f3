// Compares texts word by word; see likeness.h.
#include "document/text/likeness.h"

#include <algorithm>

#include "base/text/fold.h"
#include "base/text/text.h"

namespace collab {
namespace {

bool extends(const std::string& whole, const std::string& part) {
  if (part.find(' ') == std::string::npos) return false;
  const auto at = whole.find(part);
  return at != std::string::npos && !is_word_before(whole, at) &&
         !is_word_at(whole, at + part.size());
}

}  // namespace

Comparable::Comparable(std::string_view text) : folded(fold_text(text)) {
  for (const auto word : split(folded, ' ')) {
    if (!word.empty()) words.emplace_back(word);
  }
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
}

bool are_alike(const Comparable& one, const Comparable& other) {
  std::size_t shared = 0;
  for (auto a = one.words.begin(), b = other.words.begin();
       a != one.words.end() && b != other.words.end();) {
    const int order = a->compare(*b);
    shared += order == 0;
    if (order <= 0) ++a;
    if (order >= 0) ++b;
  }
  const auto all = one.words.size() + other.words.size() - shared;
  return (all > 0 && shared * 2 > all) || extends(one.folded, other.folded) ||
         extends(other.folded, one.folded);
}

bool alike_texts(std::string_view one, std::string_view other) {
  return are_alike(Comparable(one), Comparable(other));
}

}  // namespace collab
