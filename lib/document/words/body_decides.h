// Sentences whose subject decides: "The governors approved the plan", "it was resolved to wait".
// The words are in share/words/decisions.toml.
#pragma once
#include <string_view>

namespace collab {

/// True for a folded sentence with a clause in which a body (`bodies`) or nobody in particular
/// (`impersonal`) decides (`verbs`, with none of `not_behind` behind them). Before the subject only
/// `intro` words stand ("so then the", not "things that the"), behind it none of `conditions`
/// ("the board will have approved").
bool body_decides(std::string_view folded_sentence);

}  // namespace collab
