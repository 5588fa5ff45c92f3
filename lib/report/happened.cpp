// Evidence of protected_time, with the team and the reason beside each block.
#include "report/happened.h"

#include <fmt/format.h>

#include <algorithm>

#include "model/meeting/meeting.h"
#include "model/number.h"
#include "report/records.h"

namespace collab {

std::vector<Happened> happened(const Request& request, const Window& window) {
  Db& db = request.db();
  const Covered teams(request);
  const auto reasons = reasons_of_cancelled(db, window.period);
  std::vector<Happened> found;
  for (Evidence& row : read_evidence(db, find_indicator("protected_time"), window, std::nullopt)) {
    const Team* team = teams.find(*row.team);
    if (!team) continue;
    Happened one{*team, *row.at, std::move(row.state), std::move(row.ref), ""};
    const auto reason = reasons.find(number_of(one.ref, 'M').value_or(0));
    if (one.state == "cancelled" && !team->confidential && reason != reasons.end())
      one.reason = reason->second;
    found.push_back(std::move(one));
  }
  std::ranges::stable_sort(found, {}, &Happened::day);
  return found;
}

std::string happened_words(const std::vector<Happened>& blocks) {
  if (blocks.empty()) return "No team meeting was on the schedule.";
  const auto took_place = std::ranges::count_if(blocks, &Happened::took_place);
  const auto pending = std::ranges::count_if(blocks, &Happened::is_pending);
  std::string words = fmt::format("{} of {} team meetings happened", took_place, blocks.size());
  if (pending > 0)
    words += fmt::format("; {} {} not yet written up", pending, pending == 1 ? "is" : "are");
  return words + ".";
}

}  // namespace collab
