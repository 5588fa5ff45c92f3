// The sentence about bounds; see beyond_bounds.h.
#include "cmd/frame/beyond_bounds.h"

#include <fmt/format.h>

#include "base/text/text.h"
#include "model/meeting/beyond_bounds.h"
#include "model/records/reference.h"

namespace collab {

void tell_beyond_bounds(Desk& desk, std::vector<Decision> decisions) {
  for (const BeyondBounds& each : beyond_bounds(desk.db(), std::move(decisions))) {
    const std::string name = reference('D', each.decision.id);
    desk.say(
        fmt::format("{} may be beyond what {} may decide ('{}'): ask its sponsor; once asked: "
                    "collab decision edit {} --consulted sponsor",
                    name, visible(each.team.name), visible(each.bound), name));
  }
}

}  // namespace collab
