// Whether an internal error is a bug, or what comes of a file that is damaged: rows that every
// workspace has may be missing, and numbers may be texts.
#pragma once
#include <optional>

#include "cmd/frame/desk.h"

namespace collab {

/// Looks at the workspace that the line was about as `collab fsck` does. Gives the error to end
/// with, Error(damaged) with the first finding, where it is not whole; nothing where it is, where
/// there is none, and where it cannot be opened.
std::optional<Error> damage_behind_it(const Globals& globals, const Environment& environment);

}  // namespace collab
