// The system's reasons for a failure, as our messages say them.
#pragma once
#include <string>

namespace collab {

/// What an errno value means, in lower case: "no space left on device".
std::string error_words(int error);

}  // namespace collab
