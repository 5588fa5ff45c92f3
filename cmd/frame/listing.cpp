// The columns of actions and decisions.
#include "listing.h"

#include <fmt/format.h>

#include "base/text.h"
#include "model/reference.h"
#include "naming.h"

namespace collab {

Table action_table(Desk& desk, const std::vector<Action>& actions) {
  Table table{"action.list",
              "Actions",
              {{"action", "Action", Type::reference},
               {"text", "What", Type::text},
               {"owners", "Who", Type::text},
               {"due", "Due", Type::date},
               {"state", "State", Type::text},
               {"team", "Team", Type::text},
               {"meeting", "Meeting", Type::reference},
               {"decision", "Decision", Type::reference},
               {"first_due", "First due", Type::date},
               {"done_on", "Done", Type::date}},
              {}};
  for (const Action& each : actions) {
    const bool is_done = each.done_on && *each.done_on <= desk.today;
    table.rows.push_back({reference('A', each.id), each.text, handles_cell(desk.db(), each.owners),
                          cell(each.due), action_state(each, desk.today),
                          team_cell(desk.db(), each.team), reference_cell('M', each.meeting),
                          reference_cell('D', each.decision), cell(each.first_due),
                          is_done ? Cell(*each.done_on) : Cell()});
  }
  return table;
}

Table decision_table(Db& db, const std::vector<Decision>& decisions) {
  Table table{"decision.list",
              "Decisions",
              {{"decision", "Decision", Type::reference},
               {"text", "What", Type::text},
               {"decided_on", "Decided", Type::date},
               {"team", "Team", Type::text},
               {"mode", "How", Type::text},
               {"look_again_on", "Look again", Type::date},
               {"result", "Result", Type::text},
               {"meeting", "Meeting", Type::reference},
               {"tags", "Tags", Type::text}},
              {}};
  for (const Decision& each : decisions) {
    table.rows.push_back({reference('D', each.id), each.text, each.decided_on,
                          team_cell(db, each.team), cell(each.mode), cell(each.look_again_on),
                          cell(each.result), reference_cell('M', each.meeting),
                          each.tags.empty() ? Cell() : Cell(join(each.tags, ", "))});
  }
  return table;
}

std::string consulted_words(const Decision& decision) {
  std::vector<std::string> words;
  for (const Consultation& each : decision.consulted) {
    words.push_back(each.on ? fmt::format("{} {}", each.who, iso(*each.on)) : each.who);
  }
  return join(words, ", ");
}

}  // namespace collab
