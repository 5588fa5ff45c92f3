// What became of the scheduled blocks of a window, team by team: the same rows that protected_time
// counts, for sentences and lists; and the meetings that were held without a block.
#pragma once
#include <string>
#include <vector>

#include "report/report.h"

namespace collab {

/// What became of one block, or a meeting without one.
struct Happened {
  Team team;
  Date day{};
  std::string
      state;  ///< "held", "moved", "cancelled", "moved too far", "not yet written up", "unrecorded"
  std::string ref;     ///< the meeting, where there is one
  std::string reason;  ///< why it was cancelled; not of a confidential team

  bool took_place() const { return state == "held" || state == "moved"; }
  bool is_pending() const { return state == "not yet written up"; }
};

/// The blocks and meetings of the window that the request covers, by day and team. For a district
/// every team counts. The facts must have been gathered.
std::vector<Happened> happened(const Request& request, const Window& window);

/// "5 of 6 team meetings happened."; where something is not written up "Notes of 2 of 4 team
/// meetings; nobody wrote down whether 2 others took place."
std::string happened_words(const std::vector<Happened>& meetings);

}  // namespace collab
