// Whether a line of minutes says that something was decided: the words of
// share/words/decisions.toml.
#pragma once
#include <string_view>

namespace collab {

enum class Decides {
  no,
  perhaps,  ///< words of a decision stand somewhere in it
  yes       ///< it begins with them, or is a motion that was carried
};
/// Of a question, of what is only planned ("to be decided") or negated, no.
Decides decides(std::string_view line);

/// True for a line among decisions that says that nothing was decided: "tabled", "no decision yet".
bool tells_undecided(std::string_view line);

}  // namespace collab
