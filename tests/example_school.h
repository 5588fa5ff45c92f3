// The example school as `init --example` makes it, for tests that look at it while it is lived
// through.
#pragma once
#include <functional>
#include <string>

#include "store/workspace.h"

namespace collab {

/// Founds the school in a folder, and has it lived through by `fill`.
inline Workspace make_example_school(const std::string& folder,
                                     std::function<void(Workspace&)> fill) {
  NewWorkspace plan;
  plan.folder = folder;
  plan.school = {"Maple Grove Elementary", "MGE", *find_zone("America/New_York"), DateOrder::mdy,
                 true};
  plan.years = {{"2025-26", *parse_iso("2025-08-18"), *parse_iso("2026-06-12")}};
  plan.fill = std::move(fill);
  return make_workspace(plan, std::chrono::milliseconds(1000));
}

}  // namespace collab
