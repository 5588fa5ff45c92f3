// The comment header of a file in share/: lines "-- key: value", then a paragraph of prose, then
// what the file is about. Indicators (lib/measure) and the settings they bring (lib/model) read it.
#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace collab {

/// A file in three parts; the views point into the text that was read.
struct HeadedFile {
  std::vector<std::pair<std::string_view, std::string_view>> keys;  ///< in their order
  std::string prose;                                                ///< one line, blanks joined
  std::string_view body;  ///< from the first line that is no comment

  /// The value of a key, or an empty view.
  std::string_view value(std::string_view key) const;
};

/// Splits a text whose comments begin with "--". A line "--" alone ends the keys.
HeadedFile read_header(std::string_view text);

}  // namespace collab
