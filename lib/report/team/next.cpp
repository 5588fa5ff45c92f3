// The parts of the team page that come before its figures.
#include "report/team/next.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "model/lesson/study_parts.h"
#include "model/meeting/beyond_bounds.h"
#include "model/meeting/confidential.h"
#include "model/meeting/hand_off.h"
#include "model/meeting/plan.h"
#include "model/meeting/table.h"
#include "model/records/reference.h"
#include "model/team/link.h"
#include "model/team/load.h"
#include "model/team/norm.h"
#include "report/goals.h"
#include "report/mentor/words.h"
#include "report/records.h"
#include "report/render/select.h"

namespace collab {
namespace {

/// "Monday, November 30, 15:00. Dara Okafor leads: next in turn."
std::string next_meeting_words(const Request& request, const Team& team, const Names& names) {
  Db& db = request.db();
  const auto coming = coming_meeting(db, team.id, request.as_of);
  if (!coming) return "No meeting is planned.";
  std::string words = long_date(coming->day);
  if (coming->start) words += ", " + clock_time(*coming->start);
  words += ".";
  std::optional<Id> leads = coming->facilitator;
  std::string why;
  if (!leads && !coming->meeting) {
    const auto planned = occurrence_planned(db, team, coming->day, request.as_of);
    if (planned) leads = planned->facilitator.person;
    if (planned && leads) why = planned->facilitator.why;
  }
  if (!leads) return words + " Nobody is named yet to lead it.";
  if (!names.shown()) return words;
  words += fmt::format(" {} leads", names.of(*leads));
  if (!why.empty()) words += fmt::format(" ({})", why);
  return words + ".";
}

/// Decisions to be looked at by the next meeting: what was intended.
Bullets coming_back(const Request& request, const Team& team, const Names& names) {
  const auto coming = coming_meeting(request.db(), team.id, request.as_of);
  DecisionFilter filter;
  filter.team = team.id;
  filter.due_on = coming ? coming->day : request.as_of;
  Bullets lines;
  for (const Decision& each : decisions(request.db(), filter)) {
    std::string line =
        fmt::format("{}, decided {}", names.in(each.text), day_of_month(each.decided_on));
    if (each.expected) line += fmt::format("; expected: {}", names.in(*each.expected));
    line += fmt::format(" ({})", reference('D', each.id));
    lines.push_back(std::move(line));
  }
  return lines;
}

std::string sender(Db& db, Id team) {
  const auto found = team_by_id(db, team);
  return found ? found->name : std::string();
}

/// What others handed on and nobody has acknowledged, and what the team has not handed on.
Bullets passed_on(const Request& request, const Team& team, const Names& names) {
  Db& db = request.db();
  Bullets lines;
  for (const HandOff& each : hand_offs(db, {.to_team = team.id, .open_on = request.as_of}))
    lines.push_back(fmt::format("From {}, {}: {} ({})", sender(db, each.from_team),
                                day_of_month(each.handed_on), names.in(each.text),
                                reference('O', each.id)));
  std::vector<HandOff> sent = hand_offs(db, {.from_team = team.id});
  for (const TeamLink& link : links(db, team.id)) {
    if (link.from_team != team.id || !link.holds_on(request.as_of)) continue;
    Date last = link.from_on;
    for (const HandOff& each : sent)
      if (each.link == link.id && each.handed_on <= request.as_of)
        last = std::max(last, each.handed_on);
    if (last + Days{link.every_days} < request.as_of)
      lines.push_back(fmt::format("To {}: nothing handed on since {}",
                                  link.to_team ? sender(db, *link.to_team) : *link.outside,
                                  day_of_month(last)));
  }
  return lines;
}

/// What other groups found and the team has not taken up.
Bullets waiting_findings(const Request& request, const Team& team, const Names& names) {
  Bullets lines;
  const ConfidentialTexts confidential(request.db());
  for (const WaitingFinding& each : findings_waiting(request.db(), team.id, request.as_of)) {
    if (confidential.hides(each.from)) continue;
    const auto from = each.from ? team_by_id(request.db(), *each.from) : std::nullopt;
    lines.push_back(
        fmt::format("L{}{}, since {}: {}; when it is taken up: collab lessonstudy ack "
                    "L{} {}",
                    each.study, from ? " of " + from->name : "", iso(each.shared_on),
                    names.in(each.words), each.study, team.slug));
  }
  return lines;
}

std::vector<PagePart> norm_parts(const Request& request, const Team& team, const Names& names) {
  Db& db = request.db();
  Bullets lines;
  std::optional<Date> reviewed;
  for (const Norm& each : norms(db, team.id, request.as_of)) {
    lines.push_back(names.in(each.text));
    for (const Date day : norm_reviews(db, each.id))
      if (day <= request.as_of) reviewed = std::max(reviewed.value_or(day), day);
  }
  if (lines.empty()) return {};
  return {lines, reviewed ? fmt::format("Last looked at together on {}.", long_date(*reviewed))
                          : std::string("They have not been looked at together since.")};
}

/// "family voice: at 1 of 6 meetings".
Bullets missing_from_table(const Request& request, const Team& team, const Window& window) {
  Bullets lines;
  for (const RoleAtTable& each : roles_at_table(request.db(), window.period, team.id)) {
    if (each.held == 0 || 2 * each.there >= each.held) continue;
    lines.push_back(fmt::format("{}: at {} of {}", each.role, each.there,
                                count_of(each.held, "meeting", "meetings")));
  }
  return lines;
}

/// "D5 a new aide (no staffing)": what the team may not decide without its sponsor.
Bullets beyond_our_bounds(const Request& request, const Team& team, const Window& window,
                          const Names& names) {
  Bullets lines;
  const DecisionFilter made{.team = team.id, .from = window.period.from, .to = window.period.to};
  for (const BeyondBounds& each : beyond_bounds(request.db(), decisions(request.db(), made)))
    lines.push_back(fmt::format("{} {} ({})", reference('D', each.decision.id),
                                names.in(each.decision.text), names.in(each.bound)));
  return lines;
}

/// Of whom in the team too much is asked, as a count.
Bullets too_much(const Request& request, const Team& team) {
  std::int64_t people = 0;
  for (const Load& each : overloaded(request.db(), request.calendar, request.as_of))
    people += std::ranges::find(each.teams, team.slug) != each.teams.end();
  if (people == 0) return {};
  return {
      fmt::format("{} of us are in too many teams or meetings; who could step back: "
                  "collab team load",
                  few_words(people))};
}

}  // namespace

std::vector<Section> next_sections(const Request& request, const Window& window) {
  const Team& team = request.teams.front();
  const Names names(request.db(), request.audience);
  std::vector<Section> sections;
  const auto add = [&](const char* heading, PagePart part) {
    if (const auto* lines = std::get_if<Bullets>(&part); lines && lines->empty()) return;
    if (const auto* table = std::get_if<Table>(&part); table && table->rows.empty()) return;
    sections.push_back({heading, {std::move(part)}});
  };
  add("Next meeting", next_meeting_words(request, team, names));
  add("Our goals", goals_at_a_glance(request, Covered(request), window));
  add("What comes back", coming_back(request, team, names));
  add("Passed on", passed_on(request, team, names));
  add("Findings to take up", waiting_findings(request, team, names));
  add("To ask our sponsor about", beyond_our_bounds(request, team, window, names));
  add("What is asked of us", too_much(request, team));
  add("Missing at the table", missing_from_table(request, team, window));
  if (auto parts = norm_parts(request, team, names); !parts.empty())
    sections.push_back({"Our norms", std::move(parts)});
  return sections;
}

}  // namespace collab
