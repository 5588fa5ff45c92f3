// Whether a line of minutes says that something was decided: the words of
// share/words/decisions.toml.
#pragma once
#include <cstddef>
#include <string_view>
#include <vector>

namespace collab {

enum class Decides {
  no,
  perhaps,  ///< words of a decision stand somewhere in it
  yes       ///< it begins with them, is a motion that was carried, or a body decides in it
};
/// A sentence of a line, or several from a motion to its outcome, that say that something was
/// decided.
struct DecidedPart {
  std::size_t begin = 0;  ///< bytes of the line
  std::size_t end = 0;
  Decides sure = Decides::no;
  bool vote = false;      ///< it was voted on
  bool together = false;  ///< all agreed: "a general consensus"
};
std::vector<DecidedPart> decisions_in(std::string_view line);

/// The surest of a line's parts. Of a question, of what is only planned ("to be decided") or
/// negated, no.
Decides decides(std::string_view line);

/// What a line that says nothing else says of the motion above it.
enum class Outcome { none, carried, failed };
Outcome outcome_alone(std::string_view line);

/// True for names with how they voted: "Ruiz aye, Cole nay".
bool tells_votes(std::string_view names);

/// True for a line among decisions that says that nothing was decided: "tabled", "no decision yet".
bool tells_undecided(std::string_view line);

}  // namespace collab
