// The verbs of `action`: making and editing one is in action.cpp, what becomes of it in
// close.cpp, showing in action_show.cpp.
#pragma once
#include "cmd/frame/command.h"

namespace collab {

// edit.cpp
Run bind_action_new(Options& options);
Run bind_action_edit(Options& options);
Run bind_action_remove(Options& options);
// close.cpp
Run bind_action_done(Options& options);
Run bind_action_drop(Options& options);
Run bind_action_move(Options& options);
Run bind_action_reopen(Options& options);

}  // namespace collab
