// What a team meets with next: who leads, what comes back, what was passed on to it, its norms.
#pragma once
#include <vector>

#include "report/report.h"

namespace collab {

/// The sections of the team's page that come before its figures, without those that have nothing to
/// say. Of a team that is not confidential.
std::vector<Section> next_sections(const Request& request, const Window& window);

}  // namespace collab
