// Tables of seats, needs, voices, disagreements and labor-management bodies.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/text/text.h"
#include "model/goal/goal.h"
#include "model/meeting/confidential.h"
#include "model/meeting/disagreement.h"
#include "model/meeting/meeting.h"
#include "model/meeting/team_side.h"
#include "model/partner/need.h"
#include "model/partner/partner.h"
#include "model/partner/seat.h"
#include "model/partner/voice.h"
#include "model/records/reference.h"
#include "report/partner/tables.h"

namespace collab {
namespace {

Cell partner_cell(const PartnerView& view, std::optional<Id> partner) {
  return partner ? Cell(partner_by_id(view.db(), *partner)->slug) : Cell();
}

Cell sitter_cell(const PartnerView& view, const PartnerSeat& seat) {
  if (!view.names.shown()) return {};
  if (seat.person) return view.names.of(*seat.person);
  return cell(seat.guest);
}

}  // namespace

Table seats_table(const PartnerView& view) {
  Table table{"seats",
              "Seats",
              {{"seat", "Seat", Type::reference},
               {"team", "Team", Type::reference},
               {"partner", "Partner", Type::reference},
               {"role", "For"},
               {"state", "State"},
               {"person", "Who"}},
              {}};
  for (const PartnerSeat& each : partner_seats(view.db(), {.on = view.day()})) {
    const Team* team = view.teams.open(each.team);
    if (!team) continue;
    table.rows.push_back({reference('E', each.id), team->slug, partner_cell(view, each.partner),
                          view.names.in(each.role), std::string(each.is_open() ? "open" : "filled"),
                          sitter_cell(view, each)});
  }
  return table;
}

namespace {

/// True where the guest was there, or somebody was counted for the role.
bool was_there(const PartnerView& view, const PartnerSeat& seat, Id meeting) {
  for (const std::string& guest : guests(view.db(), meeting))
    if (seat.guest && folded(guest) == folded(*seat.guest)) return true;
  for (const Headcount& each : headcounts(view.db(), meeting))
    if (folded(each.role) == folded(seat.role)) return true;
  return false;
}

}  // namespace

namespace {

/// How a role was represented at a team's meetings.
struct Presence {
  std::int64_t held = 0;
  std::int64_t there = 0;
  std::int64_t holders = 0;  ///< the most who had a seat for it at one meeting
  bool named = false;        ///< somebody's name stands at a seat

  /// True where a count would be one person's attendance.
  bool is_of_one() const { return named && holders < 2; }
};

using Presences = std::map<std::pair<std::string, std::string>, Presence>;

void count_meeting(const PartnerView& view, const Meeting& meeting,
                   const std::vector<PartnerSeat>& all_seats, Presences& roles) {
  std::map<std::string, std::pair<std::int64_t, bool>> seats;
  const Team* team = view.teams.open(meeting.team);
  for (const PartnerSeat& seat : all_seats) {
    if (seat.team != meeting.team || !seat.covers(meeting.held_on) || seat.person) continue;
    const std::string role = view.names.in(seat.role);
    auto& [holders, there] = seats[role];
    ++holders;
    there = there || was_there(view, seat, meeting.id);
    Presence& presence = roles[{team->slug, role}];
    presence.named = presence.named || seat.guest;
  }
  for (const auto& [role, seat] : seats) {
    Presence& presence = roles[{team->slug, role}];
    ++presence.held;
    if (seat.second) ++presence.there;
    presence.holders = std::max(presence.holders, seat.first);
  }
}

}  // namespace

Table presence_table(const PartnerView& view) {
  Table table{"presence",
              "Presence",
              {{"team", "Team", Type::reference},
               {"role", "For"},
               {"held", "Meetings", Type::integer},
               {"there", "There", Type::integer},
               {"represented", "Represented"}},
              {}};
  Presences roles;
  const std::vector<PartnerSeat> all_seats = partner_seats(view.db(), {});
  const MeetingFilter held{std::nullopt, view.window.period.from, view.day(), "held"};
  for (const Meeting& meeting : meetings(view.db(), held))
    if (view.teams.open(meeting.team)) count_meeting(view, meeting, all_seats, roles);
  for (const auto& [where, presence] : roles) {
    const bool counted = !presence.is_of_one();
    if (!counted && view.names.shown()) continue;
    table.rows.push_back({where.first, where.second, presence.held,
                          counted ? Cell(presence.there) : Cell(),
                          Cell(std::string(presence.there > 0 ? "yes" : "no"))});
  }
  return table;
}

Table needs_table(const PartnerView& view) {
  Table table{"needs",
              "Needs",
              {{"need", "Need", Type::reference},
               {"topic", "Topic"},
               {"urgency", "Average", Type::decimal},
               {"priorities", "Priorities, 1 to 5"},
               {"goal", "Goal", Type::reference},
               {"became", "It became"}},
              {}};
  const ConfidentialTexts confidential(view.db());
  std::vector<Need> all = needs(view.db());
  std::ranges::stable_sort(all, std::greater{},
                           [](const Need& each) { return each.urgency().value_or(0); });
  for (const Need& each : all) {
    if (each.noted_on > view.day() || (each.closed_on && *each.closed_on <= view.day())) continue;
    std::vector<std::string> words;
    for (const NeedPriority& priority : each.priorities)
      words.push_back(fmt::format("{} {}", priority.stakeholders, priority.priority));
    const auto goal = each.goal ? goal_by_id(view.db(), *each.goal) : std::nullopt;
    const bool told = goal && !goal->owner.pairing && !confidential.hides(goal->owner.team);
    const auto urgency = each.urgency();
    table.rows.push_back(
        {reference('W', each.id), view.names.in(each.topic),
         urgency ? Cell(Rounded{*urgency, 1}) : Cell(),
         words.empty() ? Cell() : Cell(join(words, ", ")),
         goal ? Cell(reference('G', goal->id)) : Cell(),
         told ? Cell(view.names.in(goal_words(
                    *goal, progress(*goal, goal_points(view.db(), goal->id), view.day()))))
              : Cell()});
  }
  return table;
}

Table voices_table(const PartnerView& view) {
  Table table{"voices",
              "You said, we did",
              {{"voice", "Voice", Type::reference},
               {"said_by", "Who"},
               {"said", "You said"},
               {"said_on", "When", Type::date},
               {"answer", "We did"},
               {"done_on", "Done", Type::date}},
              {}};
  for (const Voice& each : voices(view.db(), {})) {
    if (each.team && !view.teams.open(each.team)) continue;
    const bool open = each.is_open(view.day());
    const bool recent = each.said_on >= view.window.period.from && each.said_on <= view.day();
    const bool answered = each.done_on && *each.done_on >= view.window.period.from;
    if (each.said_on > view.day() || (!open && !recent && !answered)) continue;
    table.rows.push_back({reference('V', each.id), each.said_by, view.names.in(each.said),
                          each.said_on,
                          open ? Cell() : Cell(view.names.in(each.answer.value_or(""))),
                          open ? Cell() : cell(each.done_on)});
  }
  return table;
}

Table disagreements_table(const PartnerView& view) {
  Table table{"disagreements",
              "Disagreements",
              {{"partner", "Partner", Type::reference},
               {"text", "What"},
               {"opened_on", "Raised", Type::date},
               {"closed_on", "Settled", Type::date},
               {"how", "How"}},
              {}};
  for (const Partner& partner : partners(view.db())) {
    for (const Disagreement& each : disagreements_with(view.db(), partner.id)) {
      const bool settled = each.closed_on && *each.closed_on <= view.day();
      if (each.opened_on > view.day() || (settled && *each.closed_on < view.window.period.from))
        continue;
      table.rows.push_back({partner.slug, view.names.in(each.text), each.opened_on,
                            settled ? cell(each.closed_on) : Cell(),
                            settled && each.how ? Cell(view.names.in(*each.how)) : Cell()});
    }
  }
  return table;
}

namespace {

/// A body with sides: how many items each proposed in the window, and how it decided.
struct Body {
  Sides sides;
  std::map<std::string, std::int64_t> items = {};
  std::map<std::string, std::int64_t> ways = {};
};

/// The bodies that a report may tell of, by team.
std::map<Id, Body> bodies(const PartnerView& view) {
  std::map<Id, Body> found;
  for (const Team& team : teams(view.db(), view.day())) {
    Sides sides = sides_of(view.db(), team.id, view.day());
    if (sides.any() && view.teams.open(team.id)) found.emplace(team.id, Body{std::move(sides)});
  }
  if (found.empty()) return found;
  const Period days{view.window.period.from, view.day()};
  for (const ProposedItem& each : proposed_items(view.db(), days)) {
    const auto body = found.find(each.team);
    if (body == found.end()) continue;
    const auto side = each.by ? side_of(view.db(), each.team, *each.by) : std::nullopt;
    ++body->second.items[side.value_or("neither")];
  }
  for (const Decision& each : decisions(view.db(), {.from = days.from, .to = days.to}))
    if (const auto body = found.find(each.team); body != found.end())
      ++body->second.ways[shared_words(each)];
  return found;
}

}  // namespace

Table bodies_table(const PartnerView& view) {
  Table table{"bodies",
              "Labor and management",
              {{"team", "Team", Type::reference},
               {"parity", "Seats"},
               {"items_labor", "Items of labor", Type::integer},
               {"items_management", "Items of management", Type::integer},
               {"items_neither", "Items of neither", Type::integer},
               {"together", "Decided together", Type::integer},
               {"voted", "By vote", Type::integer},
               {"consulted", "Others asked before", Type::integer},
               {"not_shown", "Not shown", Type::integer}},
              {}};
  std::map<Id, Body> all = bodies(view);
  for (const Team& team : teams(view.db(), view.day())) {
    const auto body = all.find(team.id);
    if (body == all.end()) continue;
    auto& [sides, items, ways] = body->second;
    const std::string parity = sides.even() ? std::string("even")
                               : view.names.shown()
                                   ? fmt::format("uneven: labor {}, management {}",
                                                 sides.labor.size(), sides.management.size())
                                   : std::string("uneven");
    table.rows.push_back({team.slug, parity, items["labor"], items["management"], items["neither"],
                          ways["together"], ways["vote"], ways["consulted"], ways["not shown"]});
  }
  return table;
}

}  // namespace collab
