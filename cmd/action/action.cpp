// collab action: list and show. Changing one is in edit.cpp, what
// becomes of it in close.cpp.
#include <fmt/format.h>

#include "cmd/frame/command.h"
#include "cmd/frame/listing.h"
#include "cmd/frame/naming.h"
#include "model/records/reference.h"

namespace collab {

extern const Verbs action_edit_verbs, action_close_verbs;

namespace {

struct List {
  std::optional<std::string> team, owner, meeting, decision, due;
  bool open = false;
  bool overdue = false;
  bool all = false;
};

void declare_list(Options& options, List& list) {
  options.option("--team", "TEAM", "only those of this team", list.team, Value::team);
  options.option("--owner", "PERSON", "only those of this person", list.owner, Value::person);
  options.option("--meeting", "MEETING", "only those from this meeting", list.meeting,
                 Value::meeting);
  options.option("--decision", "DECISION", "only those from this decision", list.decision,
                 Value::decision);
  options.option("--due", "PERIOD", "only those due on these days", list.due, Value::period);
  options.flag("--open", "only open ones (default)", list.open);
  options.flag("--overdue", "only open ones past their due date", list.overdue);
  options.flag("--all", "done and dropped ones too", list.all);
}

ActionFilter filter_from(Desk& desk, const List& list) {
  ActionFilter filter;
  if (list.team) filter.team = find_team(desk.db(), *list.team).id;
  if (list.owner) filter.owner = find_person(desk.db(), *list.owner).id;
  if (list.meeting) filter.meeting = find_meeting(desk.db(), *list.meeting, desk.today).id;
  if (list.decision) filter.decision = find_decision(desk.db(), *list.decision).id;
  if (list.due) {
    const Period period = desk.period(*list.due);
    filter.due_from = period.from;
    filter.due_to = period.to;
  }
  if (list.overdue) filter.overdue_on = desk.today;
  if (!list.overdue && !list.all) filter.open_on = desk.today;
  return filter;
}

/// The team that was named, itself or by its meeting or decision.
std::optional<Id> named_team(Db& db, const ActionFilter& filter) {
  if (filter.team) return filter.team;
  if (filter.meeting) return meeting_by_id(db, *filter.meeting)->team;
  if (filter.decision) return decision_by_id(db, *filter.decision)->team;
  return std::nullopt;
}

void run_list(Desk& desk, const List& list) {
  if (list.all && (list.open || list.overdue)) {
    throw Error(Kind::usage, "--all does not go with --open or --overdue");
  }
  ActionFilter filter = filter_from(desk, list);
  filter.limit = desk.row_limit();
  desk.show(action_table(desk, actions(desk.db(), filter), named_team(desk.db(), filter)));
}

struct Show {
  std::string action;
};

void declare_show(Options& options, Show& show) {
  options.argument("ACTION", "which one", show.action, Value::action);
}

void run_show(Desk& desk, const Show& show) {
  Db& db = desk.db();
  const Action action = find_action(db, show.action);
  desk.show(Table{"action.show",
                  "Action",
                  {{"action", "Action", Type::reference},
                   {"text", "What", Type::text},
                   {"owners", "Who", Type::text},
                   {"state", "State", Type::text},
                   {"due", "Due", Type::date},
                   {"first_due", "First due", Type::date},
                   {"created_on", "Created", Type::date},
                   {"done_on", "Done", Type::date},
                   {"dropped_on", "Dropped", Type::date},
                   {"reason", "Because", Type::text},
                   {"team", "Team", Type::text},
                   {"meeting", "Meeting", Type::reference},
                   {"decision", "Decision", Type::reference}},
                  {{reference('A', action.id), action.text, handles_cell(db, action.owners),
                    action_state(action, desk.today), cell(action.due), cell(action.first_due),
                    action.created_on, cell(action.done_on), cell(action.dropped_on),
                    cell(action.reason), team_cell(db, action.team),
                    reference_cell('M', action.meeting), reference_cell('D', action.decision)}},
                  true});
}

constexpr Command action_rows[] = {
    {"action", "list", "open actions by due date, or others", Needs::read,
     &bind<declare_list, run_list>},
    {"action", "show", "one action", Needs::read, &bind<declare_show, run_show>},
};
constexpr Verbs own_verbs = action_rows;
constexpr const Verbs* action_files[] = {&own_verbs, &action_edit_verbs, &action_close_verbs};
constexpr std::string_view action_order = "new, list, show, edit, done, drop, move, reopen, remove";

}  // namespace

extern const Noun action_noun{"action", "actions: who does what by when", action_files,
                              action_order};

}  // namespace collab
