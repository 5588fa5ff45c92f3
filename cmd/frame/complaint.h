// An Error as the user reads it on stderr.
#pragma once
#include <string>
#include <string_view>

#include "base/error.h"

namespace collab {

/// "collab: error: ..." with place, excerpt, mark and hint of every problem in the order of the
/// input, and the state things are in. Ends with a newline; empty where there is nothing to say.
std::string complaint(const Error& error, bool colour);

/// "collab: error: " in red where `colour`.
std::string error_prefix(bool colour);

}  // namespace collab
