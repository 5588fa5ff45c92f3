// Decisions that may lie beyond what their team may decide; what a text touches is told by
// model/team/bounds.
#pragma once
#include <string>
#include <vector>

#include "model/meeting/decision.h"
#include "model/team/team.h"

namespace collab {

struct BeyondBounds {
  Decision decision;
  Team team;
  std::string bound;  ///< the part of the team's bounds
};

/// Those of the decisions that are beyond their team's bounds, and in which the sponsor was not
/// consulted: by name, by handle, or as "sponsor".
std::vector<BeyondBounds> beyond_bounds(Db& db, std::vector<Decision> decisions);

}  // namespace collab
