// collab team handoff new, ack, edit, remove, list: what one team hands on to another.
#include <fmt/format.h>

#include "base/text/text.h"
#include "cmd/frame/fields.h"
#include "cmd/frame/naming.h"
#include "cmd/team/team.h"
#include "model/meeting/confidential.h"
#include "model/records/reference.h"
#include "model/records/reference_growth.h"

namespace collab {
namespace {

Date happened(Desk& desk, const std::optional<std::string>& on) {
  const Date day = desk.date(on, desk.today);
  if (day > desk.today)
    throw Error(Kind::usage, fmt::format("{} is to come: note it when it has happened", iso(day)));
  return day;
}

struct HandNew {
  std::string from;
  std::optional<std::string> to, outside, by, on, meeting, text;
};

void declare_hand_new(Options& options, HandNew& values) {
  options.argument("FROM", "the team that hands on", values.from, Value::team);
  options.argument("TO", "the team that receives", values.to, Value::team);
  options.text("--text", "what is handed on", values.text);
  options.option("--outside", "BODY", "a body outside the school that receives", values.outside,
                 Value::text);
  options.option("--by", "PERSON", "who brings it", values.by, Value::person);
  options.option("--meeting", "MEETING", "the meeting in which it was said", values.meeting,
                 Value::meeting);
  options.option("--on", "DATE", "when (default: the meeting's day, or today)", values.on,
                 Value::date);
}

void run_hand_new(Desk& desk, const HandNew& values) {
  Db& db = desk.db();
  const Team from = find_team(db, values.from);
  const Receiver to = receiver_of(desk, from, values.to, values.outside);
  if (!values.text)
    throw Error(Kind::usage, "it is not said what is handed on", "add --text with a sentence");
  HandOff fresh;
  fresh.from_team = from.id;
  fresh.to_team = to.team;
  fresh.outside = to.outside;
  fresh.text = one_line(*values.text, "text");
  fresh.handed_on = happened(desk, values.on);
  if (values.by) fresh.carrier = find_person(db, *values.by).id;
  if (values.meeting) {
    const Meeting meeting = find_meeting(db, *values.meeting, desk.today);
    if (meeting.team != from.id)
      throw Error(Kind::usage, fmt::format("{} is not a meeting of '{}'",
                                           reference('M', meeting.id), from.slug));
    fresh.meeting = meeting.id;
    if (!values.on) fresh.handed_on = meeting.held_on;
  }
  fresh.id = add_hand_off(db, fresh);
  const std::string name = reference('O', fresh.id);
  desk.done(fmt::format("hand-off {}", name));
  desk.print(name + "\n");
}

struct Ack {
  std::vector<std::string> names;
  std::optional<std::string> on, answer;
};

void declare_ack(Options& options, Ack& values) {
  options.arguments("HANDOFF", "which ones, such as O4", values.names, Value::hand_off, 1);
  options.text("--answer", "what the receiver says to it", values.answer);
  options.option("--on", "DATE", "when (default: today)", values.on, Value::date);
}

void run_ack(Desk& desk, const Ack& values) {
  std::vector<std::string> names;
  for (const std::string& word : values.names) {
    HandOff hand_off = find_hand_off(desk.db(), word);
    const std::string name = reference('O', hand_off.id);
    const Date day = happened(desk, values.on);
    if (day < hand_off.handed_on)
      throw Error(Kind::input, fmt::format("{} was handed on on {}, after {}", name,
                                           iso(hand_off.handed_on), iso(day)));
    hand_off.acknowledged_on = day;
    if (values.answer) hand_off.answer = one_line(*values.answer, "answer");
    store_hand_off(desk.db(), hand_off);
    names.push_back(name);
  }
  desk.done(join(names, ", "));
}

struct HandEdit {
  std::string name;
  std::optional<std::string> text, by, on;
  std::vector<std::string> clear;
};

void declare_hand_edit(Options& options, HandEdit& values) {
  options.argument("HANDOFF", "which one, such as O4", values.name, Value::hand_off);
  options.text("--text", "what is handed on", values.text);
  options.option("--by", "PERSON", "who brings it", values.by, Value::person);
  options.option("--on", "DATE", "when", values.on, Value::date);
  declare_clear(options, "by, ack, answer", values.clear);
}

void run_hand_edit(Desk& desk, const HandEdit& values) {
  HandOff hand_off = find_hand_off(desk.db(), values.name);
  const std::string name = reference('O', hand_off.id);
  clear_fields(values.clear, {{"by", [&] { hand_off.carrier.reset(); }},
                              {"ack", [&] { hand_off.acknowledged_on.reset(); }},
                              {"answer", [&] { hand_off.answer.reset(); }}});
  if (values.text) hand_off.text = one_line(*values.text, "text");
  if (values.by) hand_off.carrier = find_person(desk.db(), *values.by).id;
  if (values.on) hand_off.handed_on = happened(desk, values.on);
  if (hand_off.acknowledged_on && *hand_off.acknowledged_on < hand_off.handed_on)
    throw Error(Kind::input, fmt::format("{} was acknowledged on {}, before {}", name,
                                         iso(*hand_off.acknowledged_on), iso(hand_off.handed_on)));
  store_hand_off(desk.db(), hand_off);
  desk.done(fmt::format("hand-off {}", name));
}

struct HandRemove {
  std::string name;
};

void declare_hand_remove(Options& options, HandRemove& values) {
  options.argument("HANDOFF", "which one, such as O4", values.name, Value::hand_off);
}

void run_hand_remove(Desk& desk, const HandRemove& values) {
  const HandOff hand_off = find_hand_off(desk.db(), values.name);
  remove_hand_off(desk.db(), hand_off.id);
  desk.done(fmt::format("hand-off {}", reference('O', hand_off.id)));
}

struct HandList {
  std::optional<std::string> team;
  bool open = false;
};

void declare_hand_list(Options& options, HandList& values) {
  options.argument("TEAM", "only what this team hands on or receives", values.team, Value::team);
  options.flag("--open", "only what nobody has acknowledged", values.open);
}

void run_hand_list(Desk& desk, const HandList& values) {
  Db& db = desk.db();
  HandOffFilter filter;
  if (values.team) filter.either_team = find_team(db, *values.team).id;
  if (values.open) filter.open_on = desk.today;
  Table table{"team.handoff.list",
              "Hand-offs",
              {{"handoff", "Hand-off", Type::reference},
               {"from", "From", Type::reference},
               {"to", "To"},
               {"text", "What"},
               {"by", "By", Type::reference},
               {"handed_on", "Handed on", Type::date},
               {"acknowledged_on", "Acknowledged", Type::date},
               {"answer", "Answer"},
               {"link", "Link", Type::reference},
               {"meeting", "Meeting", Type::reference}},
              {}};
  const ConfidentialTexts confidential(db, filter.either_team);
  for (const HandOff& each : hand_offs(db, filter)) {
    if (each.handed_on > desk.today) continue;
    const bool hidden = confidential.hides(each.from_team);
    const bool answered = !each.is_open(desk.today);
    table.rows.push_back({reference('O', each.id), team_cell(db, each.from_team),
                          receiver_cell(db, each.to_team, each.outside),
                          hidden ? Cell() : Cell(each.text), handle_cell(db, each.carrier),
                          each.handed_on, answered ? cell(each.acknowledged_on) : Cell(),
                          hidden || !answered ? Cell() : cell(each.answer),
                          reference_cell('C', each.link), reference_cell('M', each.meeting)});
  }
  desk.show(table);
}

constexpr Command team_handoff_rows[] = {
    {"team", "handoff new", "a team hands something on to another, or to a body outside",
     Needs::write, &bind<declare_hand_new, run_hand_new>},
    {"team", "handoff ack", "the receiver says that it has arrived", Needs::write,
     &bind<declare_ack, run_ack>},
    {"team", "handoff edit", "change a hand-off", Needs::write,
     &bind<declare_hand_edit, run_hand_edit>},
    {"team", "handoff remove", "take back a hand-off entered by mistake", Needs::write,
     &bind<declare_hand_remove, run_hand_remove>},
    {"team", "handoff list", "what was handed on, and what has not arrived", Needs::read,
     &bind<declare_hand_list, run_hand_list>},
};

}  // namespace

extern const Verbs team_handoff_verbs = team_handoff_rows;

}  // namespace collab
