// What does not flow between teams, and who is missing at their tables.
#include <fmt/format.h>

#include <map>

#include "base/text/text.h"
#include "model/meeting/beyond_bounds.h"
#include "model/meeting/confidential.h"
#include "model/meeting/hand_off.h"
#include "model/meeting/table.h"
#include "model/number.h"
#include "model/school/calendar.h"
#include "model/team/link.h"
#include "model/team/load.h"
#include "model/team/team.h"
#include "report/attention/attention.h"
#include "report/mentor/words.h"

namespace collab {
namespace {

constexpr Days patience{14};       ///< until somebody asks what became of a hand-off
constexpr Days lately{60};         ///< of decisions beyond their team's bounds
constexpr Days table_days{60};     ///< of meetings looked at for required roles
constexpr int least_meetings = 3;  ///< before a role is called missing

std::string name_of(Db& db, std::optional<Id> team, const std::optional<std::string>& outside) {
  if (!team) return outside.value_or("");
  const auto found = team_by_id(db, *team);
  return found ? found->name : std::string();
}

/// Links by which nothing was handed on for too long.
Attention late_links(Db& db, const Names& names, Date day) {
  std::map<Id, Date> last;
  for (const HandOff& each : hand_offs(db, {}))
    if (each.link && each.handed_on <= day) last[*each.link] = each.handed_on;
  Attention attention{"links", {}, {}, "collab team link list"};
  for (const TeamLink& each : links(db)) {
    if (!each.holds_on(day)) continue;
    const auto at = last.find(each.id);
    const Date since = at == last.end() ? each.from_on : at->second;
    if (since + Days{each.every_days} >= day) continue;
    attention.detail.push_back(fmt::format("{} {} to {}: nothing handed on since {}",
                                           reference('C', each.id), name_of(db, each.from_team, {}),
                                           names.in(name_of(db, each.to_team, each.outside)),
                                           iso(since)));
  }
  attention.text = count_of(std::ssize(attention.detail), "link between teams is late",
                            "links between teams are late");
  return attention;
}

/// What the receiver has not answered for a while.
Attention unheard(Db& db, const Names& names, Date day) {
  const ConfidentialTexts confidential(db);
  Attention attention{"passed on", {}, {}, "collab team handoff list --open"};
  for (const HandOff& each : hand_offs(db, {.open_on = day}))
    if (each.handed_on + patience < day)
      attention.detail.push_back(
          fmt::format("{} to {} since {}{}", reference('O', each.id),
                      names.in(name_of(db, each.to_team, each.outside)), iso(each.handed_on),
                      confidential.hides(each.from_team) ? "" : ": " + names.in(each.text)));
  attention.text = count_of(std::ssize(attention.detail), "hand-off has no answer yet",
                            "hand-offs have no answer yet");
  return attention;
}

/// What teams decided lately that they may not decide alone.
Attention beyond(Db& db, const Names& names, Date day) {
  const ConfidentialTexts confidential(db);
  Attention attention{"bounds", {}, {}, "collab decision list --beyond-bounds"};
  for (const BeyondBounds& each :
       beyond_bounds(db, decisions(db, {.from = day - lately, .to = day})))
    attention.detail.push_back(fmt::format(
        "{} of {} may be beyond its bounds{}", reference('D', each.decision.id), each.team.name,
        confidential.hides(each.team.id) ? "" : ": " + names.in(each.decision.text)));
  attention.text =
      count_of(std::ssize(attention.detail), "decision may be beyond what its team may decide",
               "decisions may be beyond what their teams may decide");
  return attention;
}

/// People of whom too much is asked.
Attention load(Db& db, const Names& names, Date day) {
  Attention attention{"load", {}, {}, "collab team load"};
  const std::vector<Load> found = overloaded(db, school_calendar(db), day);
  for (const Load& each : found)
    attention.detail.push_back(fmt::format(
        "{} is in {}{}", names.of(each.person), join(each.teams, ", "),
        each.minutes_a_week > 0 ? fmt::format(", {} minutes a week", each.minutes_a_week) : ""));
  attention.text =
      fmt::format("{} people are in too many teams or meetings", few_words(std::ssize(found)));
  return attention;
}

/// Roles that a team requires and has not had at any of its last meetings.
Attention missing_roles(Db& db, Date day) {
  Attention attention{"table", {}, {}, "collab report participation"};
  for (const RoleAtTable& each : roles_at_table(db, {day - table_days, day}, std::nullopt))
    if (each.held >= least_meetings && each.there == 0)
      attention.detail.push_back(fmt::format("{}: no {} at the last {} meetings",
                                             name_of(db, each.team, {}), each.role, each.held));
  attention.text = attention.detail.size() == 1 ? attention.detail.front()
                                                : fmt::format(
                                                      "{} required roles were at no meeting "
                                                      "of the last two months",
                                                      attention.detail.size());
  return attention;
}

}  // namespace

void add_growth_attention(Db& db, const Names& names, Date day, std::vector<Attention>& found) {
  for (Attention& each :
       std::vector<Attention>{beyond(db, names, day), load(db, names, day), missing_roles(db, day),
                              late_links(db, names, day), unheard(db, names, day)})
    if (!each.detail.empty()) found.push_back(std::move(each));
}

}  // namespace collab
