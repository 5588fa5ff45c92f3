// What the head of a table's column says its cells are: the lists of share/words/columns.toml.
#pragma once
#include <string_view>

namespace collab {

/// True where the cell is a word of the list: "owner", "text", "due", "state", "number",
/// "decision", "how", "part", "about", "day", "signature".
bool heads_column(std::string_view cell, std::string_view list);

}  // namespace collab
