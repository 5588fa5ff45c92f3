// collab action new, edit, remove: what is to be done, by whom, by when, and where it comes
// from.
#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "cmd/frame/command.h"
#include "cmd/frame/fields.h"
#include "cmd/frame/naming.h"
#include "model/records/reference.h"

namespace collab {
namespace {

/// The fields that new and edit share.
struct Fields {
  std::vector<std::string> owners;
  std::optional<std::string> due, team, meeting, decision;
};

void declare_fields(Options& options, Fields& fields) {
  options.many("--owner", "PERSON", "who does it", fields.owners, Value::person);
  options.option("--due", "DATE", "by when", fields.due, Value::date);
  options.option("--team", "TEAM", "whose action it is", fields.team, Value::team);
  options.option("--meeting", "MEETING", "where it came up", fields.meeting, Value::meeting);
  options.option("--decision", "DECISION", "which decision it carries out", fields.decision,
                 Value::decision);
}

std::vector<Id> owner_ids(Desk& desk, const std::vector<std::string>& words, Date day) {
  std::vector<Id> ids;
  for (const std::string& word : words) {
    const Person person = find_person(desk.db(), word);
    if (!active_on(person, day)) {
      desk.warn(
          fmt::format("{} is not on the staff on {}", visible(spoken_name(person)), iso(day)));
    }
    ids.push_back(person.id);
  }
  return ids;
}

[[noreturn]] void refuse_two_teams(Db& db, const std::string& from, Id one, Id other) {
  throw Error(Kind::input, fmt::format("{} belongs to {}, not to {}", from,
                                       team_by_id(db, one)->slug, team_by_id(db, other)->slug));
}

/// Takes the team from where the action comes from, and refuses where two sources disagree.
void take_team(Db& db, Action& action, Id team, const std::string& from) {
  if (action.team && *action.team != team) refuse_two_teams(db, from, team, *action.team);
  action.team = team;
}

void fill(Desk& desk, const Fields& fields, Action& action) {
  Db& db = desk.db();
  if (!fields.owners.empty()) action.owners = owner_ids(desk, fields.owners, desk.today);
  if (fields.team) action.team = find_team(db, *fields.team).id;
  if (fields.meeting) {
    const Meeting meeting = find_meeting(db, *fields.meeting, desk.today);
    take_team(db, action, meeting.team, reference('M', meeting.id));
    action.meeting = meeting.id;
  }
  if (fields.decision) {
    const Decision decision = find_decision(db, *fields.decision);
    take_team(db, action, decision.team, reference('D', decision.id));
    action.decision = decision.id;
  }
  if (fields.due) action.due = desk.date(fields.due);
}

void check_due(const Action& action) {
  if (!action.due || *action.due >= action.created_on) return;
  throw Error(Kind::usage,
              fmt::format("it cannot be due on {}, before it came up on {}", iso(*action.due),
                          iso(action.created_on)),
              "a weekday is one of this week; for the coming one say 'next monday'");
}

/// "A151 Build common assessment 3, Ben Cole, due 2026-12-01", safe to print.
std::string action_words(Db& db, const Action& action) {
  std::string words = fmt::format("{} {}", reference('A', action.id), visible(action.text));
  if (!action.owners.empty()) words += ", " + person_names(db, action.owners);
  if (action.due) words += ", due " + iso(*action.due);
  return words;
}

/// The day of the held meeting where it came up, else today.
Date came_up(Desk& desk, const Action& action) {
  const auto meeting = action.meeting ? meeting_by_id(desk.db(), *action.meeting) : std::nullopt;
  return meeting && meeting->state == "held" ? std::min(meeting->held_on, desk.today) : desk.today;
}

struct New {
  TextArgument text;
  Fields fields;
  std::optional<std::string> on;
};

void declare_new(Options& options, New& created) {
  declare_text(options, "what is to be done", created.text);
  declare_fields(options, created.fields);
  options.option("--on", "DATE", "the day it came up (default: the meeting's, else today)",
                 created.on, Value::date);
}

void run_new(Desk& desk, const New& created) {
  Action action;
  action.text = given_text(created.text, "action's text");
  fill(desk, created.fields, action);
  action.created_on = desk.date(created.on, came_up(desk, action));
  check_due(action);
  action.id = add_action(desk.db(), action);
  const std::string name = reference('A', action.id);
  desk.print(name + "\n");
  desk.done(name);
  desk.say(action_words(desk.db(), action));
  if (action.owners.empty()) {
    desk.warn(fmt::format("nobody is to do {} yet; say who: collab action edit {} --owner PERSON",
                          name, name));
  }
}

struct Edit {
  std::string action;
  std::optional<std::string> text;
  Fields fields;
  std::vector<std::string> clear;
};

void declare_edit(Options& options, Edit& edit) {
  options.argument("ACTION", "which one", edit.action, Value::action);
  options.text("--text", "what is to be done", edit.text);
  declare_fields(options, edit.fields);
  declare_clear(options, "owners, due, team, meeting, decision, reason", edit.clear);
}

void run_edit(Desk& desk, const Edit& edit) {
  Action action = find_action(desk.db(), edit.action);
  clear_fields(edit.clear, {{"owners", [&] { action.owners.clear(); }},
                            {"due", [&] { action.due.reset(); }},
                            {"team", [&] { action.team.reset(); }},
                            {"meeting", [&] { action.meeting.reset(); }},
                            {"decision", [&] { action.decision.reset(); }},
                            {"reason", [&] { action.reason.reset(); }}});
  if (edit.text) action.text = one_line(*edit.text, "action's text");
  fill(desk, edit.fields, action);
  if (edit.fields.due) check_due(action);
  store_action(desk.db(), action);
  desk.done(reference('A', action.id));
}

struct Remove {
  std::string action;
};

void declare_remove(Options& options, Remove& remove) {
  options.argument("ACTION", "which one", remove.action, Value::action);
}

void run_remove(Desk& desk, const Remove& remove) {
  const Action action = find_action(desk.db(), remove.action);
  const std::string words = action_words(desk.db(), action);
  remove_action(desk.db(), action.id);
  desk.done(reference('A', action.id));
  desk.say(fmt::format("removed {}; undo with: collab undo", words));
}

constexpr Command action_edit_rows[] = {
    {"action", "new", "somebody is to do something", Needs::write, &bind<declare_new, run_new>},
    {"action", "edit", "change an action; its first due date stays", Needs::write,
     &bind<declare_edit, run_edit>},
    {"action", "remove", "take back an action entered by mistake", Needs::write,
     &bind<declare_remove, run_remove>},
};

}  // namespace

extern const Verbs action_edit_verbs = action_edit_rows;

}  // namespace collab
