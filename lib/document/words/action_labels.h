// Labels of actions that say who does them: "... by the end of term.   ACTION: BR", "Action item
// for Ana: move it".
#pragma once
#include <cstddef>
#include <optional>
#include <string_view>

namespace collab {

/// The bytes of a line at whose end a label says who does what the line says: the task is [0,
/// task), the names are [names, end).
struct ActionAtEnd {
  std::size_t task = 0;
  std::size_t names = 0;
  std::size_t end = 0;
};
/// Nothing where no such label ends the line, or nothing stands before it.
std::optional<ActionAtEnd> action_at_end(std::string_view line);

/// "Action item for Ana: move it": the names are [names, end), the task is what stands behind
/// `task`.
struct ActionFor {
  std::size_t names = 0;
  std::size_t end = 0;
  std::size_t task = 0;
};
std::optional<ActionFor> action_for(std::string_view line);

/// "Action items Ana will post it": the bytes of the label that stands without a colon; 0 where
/// there is none of several words.
std::size_t label_without_colon(std::string_view line);

}  // namespace collab
