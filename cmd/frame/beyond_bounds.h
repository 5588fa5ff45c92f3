// What is said after decisions were recorded that their team may not make alone.
#pragma once
#include <vector>

#include "cmd/frame/desk.h"
#include "model/meeting/decision.h"

namespace collab {

/// A line for each decision that may lie beyond its team's bounds: whom to ask, and how to note it.
void tell_beyond_bounds(Desk& desk, std::vector<Decision> decisions);

}  // namespace collab
