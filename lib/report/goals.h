// Goals as reports show them. A pair's goals are its own and appear in no report.
#pragma once
#include <vector>

#include "report/records.h"

namespace collab {

/// The open goals that a request covers, for readers: whose, what, now, target, last checked.
Table goals_at_a_glance(const Request& request, const Covered& teams, const Window& window);

}  // namespace collab
