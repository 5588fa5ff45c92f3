// collab decision new, edit, result, remove: what was decided, how, with whom, and what came of it.
#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "cmd/frame/beyond_bounds.h"
#include "cmd/frame/command.h"
#include "cmd/frame/fields.h"
#include "cmd/frame/naming.h"
#include "model/records/reference.h"

namespace collab {
namespace {

/// The fields that new and edit share.
struct Fields {
  std::optional<std::string> team, meeting, on, mode, expected, look_again, goal;
  std::optional<int> item;
  std::vector<std::string> consulted, tags;
};

void declare_fields(Options& options, Fields& fields) {
  options.option("--team", "TEAM", "who decided", fields.team, Value::team);
  options.option("--meeting", "MEETING", "where", fields.meeting, Value::meeting);
  options.number("--item", "which item of that meeting's agenda led to it", fields.item);
  options.option("--on", "DATE", "when (default: the meeting's day, else today)", fields.on,
                 Value::date);
  std::vector<std::string> modes;
  for (const std::string_view mode : decision_modes()) modes.emplace_back(mode);
  options.choice("--mode", "how", fields.mode, std::move(modes));
  options.many("--consulted", "WHO[=DATE]", "who was asked before, and when", fields.consulted,
               Value::text);
  options.text("--expected", "what is expected of it", fields.expected);
  options.option("--look-again", "DATE", "when to look at what came of it", fields.look_again,
                 Value::date);
  options.option("--goal", "GOAL", "which goal it is meant to help", fields.goal, Value::goal);
  options.many("--tag", "TAG", "a word to find it by", fields.tags, Value::text);
}

Consultation consultation_from(const Desk& desk, const std::string& text) {
  const std::size_t equals = text.rfind('=');
  if (equals == std::string::npos) return {one_line(text, "consulted person or group"), {}};
  return {one_line(std::string_view(text).substr(0, equals), "consulted person or group"),
          desk.day(std::string_view(text).substr(equals + 1))};
}

void take_meeting(Desk& desk, const std::string& word, Decision& decision) {
  const Meeting meeting = find_meeting(desk.db(), word, desk.today);
  if (decision.team != 0 && decision.team != meeting.team) {
    throw Error(Kind::input, fmt::format("{} belongs to {}, not to {}", reference('M', meeting.id),
                                         team_by_id(desk.db(), meeting.team)->slug,
                                         team_by_id(desk.db(), decision.team)->slug));
  }
  if (decision.meeting != meeting.id) decision.agenda_item.reset();
  decision.meeting = meeting.id;
  decision.team = meeting.team;
}

void take_item(Desk& desk, int place, Decision& decision) {
  if (!decision.meeting) {
    throw Error(Kind::usage, "an agenda item needs a meeting", "add --meeting MEETING");
  }
  const std::vector<AgendaItem> items = agenda_items(desk.db(), *decision.meeting);
  const auto item = std::ranges::find(items, place, &AgendaItem::place);
  if (item == items.end()) {
    const std::string name = reference('M', *decision.meeting);
    throw Error(Kind::not_found, fmt::format("the agenda of {} has no item {}", name, place),
                fmt::format("see: collab meeting agenda list {}", name));
  }
  decision.agenda_item = item->id;
}

void fill(Desk& desk, const Fields& fields, Decision& decision) {
  if (fields.team) decision.team = find_team(desk.db(), *fields.team).id;
  if (fields.meeting) take_meeting(desk, *fields.meeting, decision);
  if (fields.item) take_item(desk, *fields.item, decision);
  if (fields.on) decision.decided_on = desk.day(*fields.on);
  if (fields.mode) decision.mode = fields.mode;
  if (fields.expected) decision.expected = one_line(*fields.expected, "expected result");
  if (fields.look_again) decision.look_again_on = desk.date(fields.look_again);
  if (fields.goal) decision.goal = find_goal(desk.db(), *fields.goal).id;
  for (const std::string& each : fields.consulted) {
    decision.consulted.push_back(consultation_from(desk, each));
  }
  for (const std::string& each : fields.tags) decision.tags.push_back(one_line(each, "tag"));
}

void check_dates(const Decision& decision, Date today) {
  if (decision.decided_on > today) {
    throw Error(Kind::usage, fmt::format("{} is to come, so nothing was decided on it",
                                         iso(decision.decided_on)));
  }
  if (decision.look_again_on && *decision.look_again_on < decision.decided_on) {
    throw Error(Kind::usage,
                fmt::format("to look again on {} is before the decision on {}",
                            iso(*decision.look_again_on), iso(decision.decided_on)),
                "a weekday is one of this week; for the coming one say 'next monday'");
  }
}

struct New {
  TextArgument text;
  Fields fields;
};

void declare_new(Options& options, New& created) {
  declare_text(options, "what was decided", created.text);
  declare_fields(options, created.fields);
}

void run_new(Desk& desk, const New& created) {
  Decision decision;
  decision.text = given_text(created.text, "decision's text");
  decision.decided_on = desk.today;
  fill(desk, created.fields, decision);
  if (decision.team == 0) {
    throw Error(Kind::usage, "a decision needs a team or a meeting",
                "add --meeting MEETING or --team TEAM");
  }
  if (decision.meeting && !created.fields.on) {
    decision.decided_on = meeting_by_id(desk.db(), *decision.meeting)->held_on;
  }
  check_dates(decision, desk.today);
  decision.id = add_decision(desk.db(), decision);
  const std::string name = reference('D', decision.id);
  desk.print(name + "\n");
  desk.done(name);
  desk.say(fmt::format("{} {}{}, {}, {}", name, visible(decision.text),
                       decision.mode ? fmt::format(" ({})", mode_words(*decision.mode)) : "",
                       team_name(desk.db(), decision.team), iso(decision.decided_on)));
  tell_beyond_bounds(desk, {decision});
}

struct Edit {
  std::string decision;
  std::optional<std::string> text;
  Fields fields;
  std::vector<std::string> clear;
};

void declare_edit(Options& options, Edit& edit) {
  options.argument("DECISION", "which one", edit.decision, Value::decision);
  options.text("--text", "what was decided", edit.text);
  declare_fields(options, edit.fields);
  declare_clear(
      options,
      "meeting, item, mode, consulted, expected, look-again, result, goal, tags (before --tag and "
      "--consulted add)",
      edit.clear);
}

void run_edit(Desk& desk, const Edit& edit) {
  Decision decision = find_decision(desk.db(), edit.decision);
  clear_fields(edit.clear, {{"meeting",
                             [&] {
                               decision.meeting.reset();
                               decision.agenda_item.reset();
                             }},
                            {"item", [&] { decision.agenda_item.reset(); }},
                            {"mode", [&] { decision.mode.reset(); }},
                            {"consulted", [&] { decision.consulted.clear(); }},
                            {"expected", [&] { decision.expected.reset(); }},
                            {"look-again", [&] { decision.look_again_on.reset(); }},
                            {"result",
                             [&] {
                               decision.result.reset();
                               decision.result_on.reset();
                             }},
                            {"goal", [&] { decision.goal.reset(); }},
                            {"tags", [&] { decision.tags.clear(); }}});
  if (edit.text) decision.text = one_line(*edit.text, "decision's text");
  fill(desk, edit.fields, decision);
  check_dates(decision, desk.today);
  store_decision(desk.db(), decision);
  desk.done(reference('D', decision.id));
  tell_beyond_bounds(desk, {decision});
}

struct Result {
  std::string decision;
  TextArgument text;
  std::optional<std::string> on;
};

void declare_result(Options& options, Result& result) {
  options.argument("DECISION", "which one", result.decision, Value::decision);
  declare_text(options, "what came of it", result.text);
  options.option("--on", "DATE", "when that was seen (default: today)", result.on, Value::date);
}

void run_result(Desk& desk, const Result& result) {
  Decision decision = find_decision(desk.db(), result.decision);
  const std::string name = reference('D', decision.id);
  decision.result = given_text(result.text, "result");
  decision.result_on = desk.date(result.on, desk.today);
  if (*decision.result_on < decision.decided_on || *decision.result_on > desk.today) {
    throw Error(Kind::usage,
                fmt::format("a result of {} lies between {}, when it was decided, and today", name,
                            iso(decision.decided_on)));
  }
  store_decision(desk.db(), decision);
  desk.done(name);
  desk.say(fmt::format("{} result: {}", name, visible(*decision.result)));
}

struct Remove {
  std::string decision;
};

void declare_remove(Options& options, Remove& remove) {
  options.argument("DECISION", "which one", remove.decision, Value::decision);
}

void run_remove(Desk& desk, const Remove& remove) {
  const Decision decision = find_decision(desk.db(), remove.decision);
  remove_decision(desk.db(), decision.id);
  const std::string name = reference('D', decision.id);
  desk.done(name);
  desk.say(fmt::format("removed {} {}; undo with: collab undo", name, visible(decision.text)));
}

constexpr Command decision_edit_rows[] = {
    {"decision", "new", "something was decided", Needs::write, &bind<declare_new, run_new>},
    {"decision", "edit", "change a decision", Needs::write, &bind<declare_edit, run_edit>},
    {"decision", "result", "note what came of a decision", Needs::write,
     &bind<declare_result, run_result>},
    {"decision", "remove", "take back a decision entered by mistake", Needs::write,
     &bind<declare_remove, run_remove>},
};

}  // namespace

extern const Verbs decision_edit_verbs = decision_edit_rows;

}  // namespace collab
