// Whether two texts may be the same thing said twice, for lines that lost their number.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace collab {

/// A text made ready to be compared with many others.
struct Comparable {
  explicit Comparable(std::string_view text);
  std::string folded;
  std::vector<std::string> words;  ///< sorted, each once
};

/// True where more than half of the words that either has stand in both, or one is the other with
/// something added: "Two groups" and "Two groups, from Monday on".
bool are_alike(const Comparable& one, const Comparable& other);
bool alike_texts(std::string_view one, std::string_view other);

}  // namespace collab
