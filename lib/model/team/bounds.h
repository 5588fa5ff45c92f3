// What a charter keeps from a team, and whether a text touches it. The bounds are a sentence of the
// school's own; the words that matter in it are share/words/bounds.toml. A person has the last
// word.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace collab {

/// The part of the bounds that a decision may lie beyond: "no staffing or budget" for one that
/// speaks of a budget, "no timed tests" for one that speaks of both, "up to $500" for one that
/// names a larger amount of money. Nothing where no part is met; a part that says only what the
/// team may do is met by nothing.
std::optional<std::string> bound_met(std::string_view bounds, std::string_view decision);

/// What decisions are looked at for: "staffing", "more than 500"; empty where the text keeps
/// nothing from the team that can be looked for.
std::vector<std::string> kept_by(std::string_view bounds);

}  // namespace collab
