// From the records of partnership bodies to their sheets.
#include "document/sheet/load_partnership.h"

#include <fmt/format.h>

#include <map>

#include "base/text/text.h"
#include "model/meeting/team_side.h"
#include "model/partner/pact.h"
#include "model/partner/voice.h"

namespace collab {
namespace {

constexpr Days told_for{60};  ///< an answer stands on the sheets for so long

std::string names_of(const std::vector<Person>& members, const People& people) {
  std::vector<std::string> names;
  for (const Person& each : members) names.push_back(people.full_name(each.id));
  return names.empty() ? "nobody" : join(names, ", ");
}

/// "labor Ana Ruiz, Ben Cole; management Cy Ng".
std::optional<std::string> side_words(const Sides& sides, const People& people) {
  if (!sides.any()) return std::nullopt;
  return fmt::format("labor {}; management {}", names_of(sides.labor, people),
                     names_of(sides.management, people));
}

/// "labor 2, management 1"; nothing without topics of either side.
std::optional<std::string> item_words(Db& db, const Meeting& meeting) {
  std::map<std::string, int> items;
  for (const AgendaItem& each : agenda_items(db, meeting.id)) {
    if (!each.proposed_by) continue;
    if (const auto side = side_of(db, meeting.team, *each.proposed_by)) ++items[*side];
  }
  if (items.empty()) return std::nullopt;
  return fmt::format("labor {}, management {}", items["labor"], items["management"]);
}

/// "students: the library is closed (open at 12:40 now)".
std::string voice_words(const Voice& voice, Date day) {
  return fmt::format("{}: {} ({})", voice.said_by, voice.said,
                     voice.is_open(day) ? "no answer yet" : voice.answer.value_or(""));
}

}  // namespace

void load_partnership(Db& db, const Meeting& meeting, const People& people, Agenda& agenda) {
  const Date day = meeting.held_on;
  agenda.sides = side_words(sides_of(db, meeting.team, day), people);
  if (agenda.sides) agenda.items_by_side = item_words(db, meeting);
  for (const Pact& pact : pacts_of_team(db, meeting.team, day))
    agenda.clauses.insert(agenda.clauses.end(), pact.clauses.begin(), pact.clauses.end());
  for (const Voice& each : voices(db, {.team = meeting.team})) {
    const bool lately = each.done_on && *each.done_on <= day && day - *each.done_on <= told_for;
    if (each.is_open(day) || lately) agenda.voices.push_back(voice_words(each, day));
  }
}

}  // namespace collab
