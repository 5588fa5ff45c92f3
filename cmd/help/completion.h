// Completion in bash, zsh and fish: one hidden command answers all of them.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "cmd/frame/desk.h"

namespace collab {

/// The hidden first word: `collab __complete -- WORDS...`, the last word being the one at the
/// cursor.
constexpr std::string_view completion_word = "__complete";

/// What may stand at the cursor, on each line a value, a tab and a remark; ":files" and ":folders"
/// ask the shell for names. Empty where nothing is known: it never complains.
std::string completions(const std::vector<std::string>& words, const Environment& environment);
/// Prints them; gives 0.
int complete(const std::vector<std::string>& words, const Environment& environment);

}  // namespace collab
