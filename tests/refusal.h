// What a refused call said: the exit code, the message and the hint in one string.
#pragma once
#include <string>

#include "base/error.h"

namespace collab {

/// "2: message (hint)", or "nothing was refused".
template <class Call>
std::string refusal(Call call) {
  try {
    call();
  } catch (const Error& error) {
    const auto code = std::to_string(static_cast<int>(error.kind));
    return code + ": " + error.message + (error.hint.empty() ? "" : " (" + error.hint + ")");
  }
  return "nothing was refused";
}

}  // namespace collab
