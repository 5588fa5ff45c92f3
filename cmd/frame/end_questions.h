// Questions of documents end in the operation that takes their cause away.
#pragma once
#include "cmd/frame/desk.h"

namespace collab {

/// Ends the questions that the running operation has answered, and says so.
void end_answered_questions(Desk& desk);

}  // namespace collab
