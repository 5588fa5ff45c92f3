// The reports on how the staff hangs together: from seats and meetings on record, and from the edge
// list of a survey. Neither names anybody, but whom the lead asks about.
#pragma once
#include "model/people/person.h"
#include "report/network/edge_list.h"
#include "report/report.h"

namespace collab {

/// Teams and people as a network, who meets with whom, and work across groups. With somebody, also
/// which teams would be cut off from which without them: for the lead alone.
Page network_report(const Request& request, const std::optional<Person>& without);
/// An edge list as a network.
Page edges_report(const Request& request, const EdgeList& edges);

}  // namespace collab
