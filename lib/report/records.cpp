// Actions and decisions as reports show them.
#include "report/records.h"

#include <fmt/format.h>

#include "base/text/text.h"
#include "model/records/reference.h"

namespace collab {

Covered::Covered(const Request& request) {
  for (Team& team : teams(request.db()))
    if (request.covers(team)) teams_.emplace(team.id, std::move(team));
}

const Team* Covered::find(Id team) const {
  const auto at = teams_.find(team);
  return at == teams_.end() ? nullptr : &at->second;
}

const Team* Covered::open(std::optional<Id> team) const {
  const Team* found = team ? find(*team) : nullptr;
  return found && !found->confidential ? found : nullptr;
}

std::string celebration_words(const Celebration& celebration, const Names& names) {
  return celebration.may_share ? celebration.text : names.in(celebration.text);
}

std::string day_of_month(Date day) { return short_date(day).substr(4); }

std::string decision_words(const Team& team, const Decision& decision, const Names& names) {
  std::string words = fmt::format("{}: {}", team.name, names.in(decision.text));
  if (decision.mode) words += fmt::format(" ({})", mode_words(*decision.mode));
  if (decision.look_again_on && !decision.result)
    words += "; look again " + day_of_month(*decision.look_again_on);
  return words;
}

Table actions_table(const Covered& teams, const std::vector<Action>& actions, const Names& names,
                    Date day) {
  Table table{"actions",
              "Actions",
              {{"action", "Action", Type::reference},
               {"team", "Team", Type::reference},
               {"text", "What"},
               {"owners", "Who"},
               {"first_due", "First due", Type::date},
               {"due", "Due", Type::date},
               {"state", "State"},
               {"done_on", "Done", Type::date},
               {"days_overdue", "Days overdue", Type::integer}},
              {}};
  for (const Action& each : actions) {
    const Team* team = teams.open(each.team);
    std::vector<std::string> owners;
    if (names.shown())
      for (const Id owner : each.owners) owners.push_back(names.of(owner));
    const std::string state = action_state(each, day);
    table.rows.push_back(
        {reference('A', each.id), team ? Cell(team->slug) : Cell(), names.in(each.text),
         owners.empty() ? Cell() : Cell(join(owners, ", ")), cell(each.first_due), cell(each.due),
         state, each.done_on && *each.done_on <= day ? Cell(*each.done_on) : Cell(),
         state == "overdue" ? Cell(std::int64_t{(day - *each.due).count()}) : Cell()});
  }
  return table;
}

Table decisions_table(const Covered& teams, const std::vector<Decision>& decisions,
                      const Names& names) {
  Table table{"decisions",
              "Decisions",
              {{"decision", "Decision", Type::reference},
               {"team", "Team", Type::reference},
               {"decided_on", "Decided", Type::date},
               {"text", "What"},
               {"mode", "How"},
               {"look_again_on", "Look again", Type::date},
               {"expected", "Expected"},
               {"result", "Result"},
               {"result_on", "Result on", Type::date}},
              {}};
  for (const Decision& each : decisions) {
    table.rows.push_back({reference('D', each.id), teams.open(each.team)->slug, each.decided_on,
                          names.in(each.text), cell(each.mode), cell(each.look_again_on),
                          each.expected ? Cell(names.in(*each.expected)) : Cell(),
                          each.result ? Cell(names.in(*each.result)) : Cell(),
                          cell(each.result_on)});
  }
  return table;
}

}  // namespace collab
