// Evidence of protected_time, with the team and the reason beside each block; and the meetings that
// had none.
#include "report/happened.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "model/meeting/meeting.h"
#include "model/number.h"
#include "model/records/reference.h"
#include "report/records.h"

namespace collab {

namespace {

/// Meetings that took place without a block of a series: how a team begins before it has one.
void add_meetings_without_block(const Request& request, const Window& window,
                                std::vector<Happened>& found) {
  std::set<std::string> of_blocks;
  for (const Happened& each : found) of_blocks.insert(each.ref);
  const Covered teams(request);
  MeetingFilter held;
  held.state = "held";
  held.from = window.period.from;
  held.to = std::min(window.period.to, window.as_of);
  for (const Meeting& each : meetings(request.db(), held)) {
    const Team* team = teams.find(each.team);
    const std::string ref = reference('M', each.id);
    // One that was moved counts on the day it was meant for.
    if (!team || each.occurrence_on || of_blocks.contains(ref)) continue;
    found.push_back({*team, each.held_on, "held", ref, ""});
  }
}

}  // namespace

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
  add_meetings_without_block(request, window, found);
  std::ranges::stable_sort(found, {}, &Happened::day);
  return found;
}

std::string happened_words(const std::vector<Happened>& meetings) {
  if (meetings.empty()) return "No team meeting was on the schedule.";
  const auto took_place = std::ranges::count_if(meetings, &Happened::took_place);
  const auto pending = std::ranges::count_if(meetings, &Happened::is_pending);
  const auto unrecorded = std::ranges::count(meetings, "unrecorded", &Happened::state);
  if (pending + unrecorded == 0)
    return fmt::format("{} of {} team meetings happened.", took_place, meetings.size());
  const auto lost = std::ssize(meetings) - took_place - pending - unrecorded;
  std::string words = fmt::format("Notes of {} of {} team meetings", took_place, meetings.size());
  if (lost > 0) words += fmt::format("; {} did not take place", lost);
  if (unrecorded > 0)
    words += fmt::format("; nobody wrote down whether {} {} took place", unrecorded,
                         took_place + lost == 0 ? "of them"
                         : unrecorded == 1      ? "other"
                                                : "others");
  if (pending > 0)
    words += fmt::format("; {} {} not yet written up", pending, pending == 1 ? "is" : "are");
  return words + ".";
}

}  // namespace collab
