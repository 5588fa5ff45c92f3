// The verbs of `decision` that write; listing and showing are in decision.cpp with the table.
#pragma once
#include "cmd/frame/command.h"

namespace collab {

// edit.cpp
Run bind_decision_new(Options& options);
Run bind_decision_edit(Options& options);
Run bind_decision_result(Options& options);
Run bind_decision_remove(Options& options);

}  // namespace collab
