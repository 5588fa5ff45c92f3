// Numbers of actions and decisions in a document's lines: "(A142)" at the end, "A142: done" at the
// start, whatever a word processor made of the brackets.
#pragma once
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "base/text/fold.h"
#include "store/db.h"

namespace collab {

/// A number found in a text, with the bytes [begin, end) that it takes with its brackets.
struct NumberFound {
  Id number = 0;
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// All numbers in brackets with this letter, in order: "(A142)", "[a142]", "(#A142)".
std::vector<NumberFound> numbers_in(std::string_view text, char letter);
/// A number at the very start of a text: "A142: done", "A142 done".
std::optional<NumberFound> number_at_start(std::string_view text, char letter);

}  // namespace collab
