// Words of a document in a message; see quoted.h.
#include "document/text/quoted.h"

#include "base/text/text.h"

namespace collab {

bool is_blank_value(std::string_view text) {
  const auto words = trim(text);
  if (words.size() == 1) return false;
  return words.find_first_not_of("_ ") == std::string_view::npos ||
         words.find_first_not_of(". ") == std::string_view::npos || words == "\u2026";
}

std::string quoted(std::string_view text) { return "'" + clipped(trim(text), 60) + "'"; }

}  // namespace collab
