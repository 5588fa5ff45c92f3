// The columns of actions and decisions.
#include "cmd/frame/listing.h"

#include <fmt/format.h>

#include "base/text/text.h"
#include "cmd/frame/naming.h"
#include "model/meeting/confidential.h"
#include "model/records/reference.h"

namespace collab {

void tell_left_out(Desk& desk, std::size_t rows) {
  if (rows == 0) return;
  desk.say(fmt::format("{} of confidential teams left out; name the team to read them",
                       count_of(static_cast<std::int64_t>(rows), "text", "texts")));
}

Table action_table(Desk& desk, const std::vector<Action>& actions, std::optional<Id> named_team) {
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
  const ConfidentialTexts confidential(desk.db(), named_team);
  std::size_t left_out = 0;
  for (const Action& each : actions) {
    const bool hidden = confidential.hides(each);
    left_out += hidden;
    const bool is_done = each.done_on && *each.done_on <= desk.today;
    table.rows.push_back({reference('A', each.id), hidden ? Cell() : Cell(each.text),
                          handles_cell(desk.db(), each.owners), cell(each.due),
                          action_state(each, desk.today), team_cell(desk.db(), each.team),
                          reference_cell('M', each.meeting), reference_cell('D', each.decision),
                          cell(each.first_due), is_done ? Cell(*each.done_on) : Cell()});
  }
  tell_left_out(desk, left_out);
  return table;
}

Table decision_table(Desk& desk, const std::vector<Decision>& decisions,
                     std::optional<Id> named_team) {
  Table table{"decision.list",
              "Decisions",
              {{"decision", "Decision", Type::reference},
               {"text", "What", Type::text},
               {"decided_on", "Decided", Type::date},
               {"team", "Team", Type::text},
               {"mode", "How", Type::text},
               {"look_again_on", "Look again", Type::date},
               {"expected", "Expected", Type::text},
               {"result", "Result", Type::text},
               {"meeting", "Meeting", Type::reference},
               {"tags", "Tags", Type::text}},
              {}};
  const ConfidentialTexts confidential(desk.db(), named_team);
  std::size_t left_out = 0;
  for (const Decision& each : decisions) {
    const bool hidden = confidential.hides(each.team);
    left_out += hidden;
    table.rows.push_back({reference('D', each.id), hidden ? Cell() : Cell(each.text),
                          each.decided_on, team_cell(desk.db(), each.team), cell(each.mode),
                          cell(each.look_again_on), hidden ? Cell() : cell(each.expected),
                          hidden ? Cell() : cell(each.result), reference_cell('M', each.meeting),
                          hidden || each.tags.empty() ? Cell() : Cell(join(each.tags, ", "))});
  }
  tell_left_out(desk, left_out);
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
