// Evidence of protected_time, with the team and the reason beside each block.
#include "report/happened.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "model/meeting/meeting.h"

namespace collab {

namespace {

std::string reason_of(Db& db, const Team& team, const std::string& ref) {
  if (ref.empty() || team.confidential) return "";
  Id number = 0;
  std::from_chars(ref.data() + 1, ref.data() + ref.size(), number);
  const auto meeting = meeting_by_id(db, number);
  return meeting ? meeting->reason.value_or("") : "";
}

}  // namespace

std::vector<Happened> happened(const Request& request, const Window& window) {
  Db& db = request.db();
  std::vector<Happened> found;
  for (Evidence& row : read_evidence(db, find_indicator("protected_time"), window, std::nullopt)) {
    const auto team = team_by_id(db, *row.team);
    if (!request.covers(*team)) continue;
    Happened one{*team, *row.at, std::move(row.state), std::move(row.ref), ""};
    if (one.state == "cancelled") one.reason = reason_of(db, *team, one.ref);
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
