// The options that every verb has: their declaration, how they are skipped before the noun, and the
// look of the answer that follows from them.
#pragma once
#include <string>
#include <vector>

#include "cmd/frame/desk.h"
#include "cmd/frame/options.h"

namespace collab {

/// Declares them after the verb's own options, which come first where both have a name.
void declare_globals(Options& options, Globals& globals);

/// The index of the first word from `at` on that is no global option or its value.
std::size_t skip_globals(const std::vector<std::string>& words, std::size_t at);

/// The letters and names of the global options that take a value ("-w", "--workspace").
std::vector<std::string> globals_with_value();

/// Format, columns, sort and the rest; --output's extension sets the format where none is given.
/// Throws Error(usage) for unknown words. The day is filled in later.
Look look_of(const Globals& globals, const Environment& environment);

/// True where stream `terminal` may be coloured: --color, else a terminal without NO_COLOR or
/// TERM=dumb.
bool wants_colour(const std::optional<std::string>& asked, bool terminal,
                  const Environment& environment);

}  // namespace collab
