// Which verb a line of words means: noun and verb with global options before and between them,
// aliases, the verb that a noun alone stands for, and suggestions for words that are neither.
#pragma once
#include <string>
#include <vector>

#include "cmd/frame/command.h"

namespace collab {

/// A line, understood as far as its verb.
struct Choice {
  const Noun* noun = nullptr;           ///< nullptr where the line has none
  const Command* command = nullptr;     ///< nullptr without a noun, and where help is asked for one
                                        ///< that runs nothing alone
  bool verb_given = false;              ///< false where the noun alone stood for its list
  std::vector<std::string> words = {};  ///< what is left for the verb's options, global ones first
};

/// Throws Error(usage) with a suggestion for an unknown noun or verb.
Choice choose(const std::vector<std::string>& words);

/// The noun of that name, or nullptr.
const Noun* find_noun(std::string_view name);
/// Its verb of that name ("list", "member add", aliases ls and rm), or nullptr.
const Command* find_command(const Noun& noun, std::string_view verb);
/// What `collab NOUN` alone runs: the noun itself, its list or show; nullptr where it has none.
const Command* default_command(const Noun& noun);
/// "person new", or "status" for a noun without verbs.
std::string spoken(const Command& command);
/// "unknown command 'foo'; did you mean 'goal'?".
Error unknown_noun(std::string_view word);
/// "'person' has no verb 'foo'; did you mean 'edit'?" with the verbs as hint.
Error unknown_verb(const Noun& noun, std::string_view word);

}  // namespace collab
