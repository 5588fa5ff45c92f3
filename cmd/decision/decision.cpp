// collab decision: list, due and show. Making and changing one is in
// edit.cpp.
#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "cmd/frame/command.h"
#include "cmd/frame/listing.h"
#include "cmd/frame/naming.h"
#include "model/meeting/beyond_bounds.h"
#include "model/records/reference.h"

namespace collab {

extern const Verbs decision_edit_verbs;

namespace {

struct List {
  std::optional<std::string> team, meeting, period, tag;
  bool beyond_bounds = false;
};

void declare_list(Options& options, List& list) {
  options.option("--team", "TEAM", "only those of this team", list.team, Value::team);
  options.option("--meeting", "MEETING", "only those from this meeting", list.meeting,
                 Value::meeting);
  options.option("--period", "PERIOD", "only those made on these days", list.period, Value::period);
  options.option("--tag", "TAG", "only those with this tag", list.tag, Value::text);
  options.flag("--beyond-bounds", "only those that their team may not make without its sponsor",
               list.beyond_bounds);
}

void run_list(Desk& desk, const List& list) {
  DecisionFilter filter;
  std::optional<Id> named_team;
  if (list.meeting) {
    const Meeting meeting = find_meeting(desk.db(), *list.meeting, desk.today);
    filter.meeting = meeting.id;
    named_team = meeting.team;
  }
  if (list.team) named_team = filter.team = find_team(desk.db(), *list.team).id;
  if (list.period) {
    const Period period = desk.period(*list.period);
    filter.from = period.from;
    filter.to = period.to;
  }
  filter.tag = list.tag;
  if (!list.beyond_bounds) filter.limit = desk.row_limit();
  std::vector<Decision> found = decisions(desk.db(), filter);
  if (list.beyond_bounds) {
    std::vector<BeyondBounds> beyond = beyond_bounds(desk.db(), std::move(found));
    found.clear();
    for (BeyondBounds& each : beyond) found.push_back(std::move(each.decision));
  }
  desk.show(decision_table(desk, found, named_team));
}

struct Due {
  std::optional<std::string> team, by;
};

void declare_due(Options& options, Due& due) {
  options.option("--team", "TEAM", "only those of this team", due.team, Value::team);
  options.option("--by", "DATE", "to be looked at again by this day (default: today)", due.by,
                 Value::date);
}

void run_due(Desk& desk, const Due& due) {
  DecisionFilter filter;
  if (due.team) filter.team = find_team(desk.db(), *due.team).id;
  filter.due_on = desk.date(due.by, desk.today);
  std::vector<Decision> found = decisions(desk.db(), filter);
  std::ranges::stable_sort(found, {}, &Decision::look_again_on);
  desk.show(decision_table(desk, found, filter.team));
}

struct Show {
  std::string decision;
};

void declare_show(Options& options, Show& show) {
  options.argument("DECISION", "which one", show.decision, Value::decision);
}

Cell item_cell(Db& db, const Decision& decision) {
  if (!decision.agenda_item) return {};
  const auto item = agenda_item_by_id(db, *decision.agenda_item);
  return item ? Cell(std::int64_t{item->place}) : Cell();
}

void run_show(Desk& desk, const Show& show) {
  Db& db = desk.db();
  const Decision decision = find_decision(db, show.decision);
  const std::string consulted = consulted_words(decision);
  desk.show(Table{
      "decision.show",
      "Decision",
      {{"decision", "Decision", Type::reference},
       {"text", "What", Type::text},
       {"decided_on", "Decided", Type::date},
       {"team", "Team", Type::text},
       {"meeting", "Meeting", Type::reference},
       {"item", "Agenda item", Type::integer},
       {"mode", "How", Type::text},
       {"consulted", "Consulted", Type::text},
       {"expected", "Expected", Type::text},
       {"look_again_on", "Look again", Type::date},
       {"result", "Result", Type::text},
       {"result_on", "Result on", Type::date},
       {"tags", "Tags", Type::text},
       {"goal", "For goal", Type::reference}},
      {{reference('D', decision.id), decision.text, decision.decided_on,
        team_cell(db, decision.team), reference_cell('M', decision.meeting),
        item_cell(db, decision), cell(decision.mode), consulted.empty() ? Cell() : Cell(consulted),
        cell(decision.expected), cell(decision.look_again_on), cell(decision.result),
        cell(decision.result_on), decision.tags.empty() ? Cell() : Cell(join(decision.tags, ", ")),
        reference_cell('G', decision.goal)}},
      true});
}

constexpr Command decision_rows[] = {
    {"decision", "list", "decisions by day", Needs::read, &bind<declare_list, run_list>},
    {"decision", "show", "one decision", Needs::read, &bind<declare_show, run_show>},
    {"decision", "due", "decisions to be looked at again", Needs::read,
     &bind<declare_due, run_due>},
};
constexpr Verbs own_verbs = decision_rows;
constexpr const Verbs* decision_files[] = {&own_verbs, &decision_edit_verbs};
constexpr std::string_view decision_order = "new, list, show, edit, result, due, remove";

}  // namespace

extern const Noun decision_noun{"decision", "decisions, how they were made and what came of them",
                                decision_files, decision_order};

}  // namespace collab
