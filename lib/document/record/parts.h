// Which bytes of a document are kept with which of its meetings.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace collab {

/// A document's text as it is kept: to the byte, but UTF-16 as UTF-8.
std::string text_to_keep(std::string_view bytes);

/// The parts of a text whose blocks begin on these lines, counted from 1; 0 for a block without a
/// line of its own, whose part is empty. What stands above the first block goes with it, and what
/// stands between two with the upper one: all parts together are the text.
std::vector<std::string_view> parts_of(std::string_view text, const std::vector<int>& first_lines);

/// The head of a table in a text, from its line on: one line, or two with the rule below it.
std::string_view table_head(std::string_view text, int line);

}  // namespace collab
