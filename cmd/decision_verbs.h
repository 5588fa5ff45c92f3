// The verbs of `decision` that write; listing and showing are in decision.cpp with the table.
#pragma once
#include "command.h"

namespace collab {

// decision_edit.cpp
Run bind_decision_new(Options& options);
Run bind_decision_edit(Options& options);
Run bind_decision_result(Options& options);
Run bind_decision_remove(Options& options);

}  // namespace collab
