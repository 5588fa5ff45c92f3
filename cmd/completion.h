// Completion in bash, zsh and fish: one hidden command answers all of them.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "desk.h"

namespace collab {

/// The hidden first word: `collab __complete -- WORDS...`, the last word being the one at the
/// cursor.
constexpr std::string_view completion_word = "__complete";

/// Prints what may stand at the cursor, a value and a tab and a remark on each line. Never
/// complains.
int complete(const std::vector<std::string>& words, const Environment& environment);

}  // namespace collab
