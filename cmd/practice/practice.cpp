// collab practice: what a team worked out and others can use, and who tried it.
#include "model/meeting/practice.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "cmd/frame/command.h"
#include "cmd/frame/fields.h"
#include "cmd/frame/naming.h"
#include "cmd/frame/page.h"
#include "model/meeting/confidential.h"
#include "model/records/reference.h"
#include "model/records/reference_growth.h"

namespace collab {
namespace {

std::vector<std::string> kind_choices() {
  std::vector<std::string> words;
  for (const PracticeKind& each : practice_kinds) words.emplace_back(each.word);
  return words;
}

/// The fields that `new` and `edit` have in common, as given.
struct Fields {
  std::optional<std::string> kind, place, standard, assessment, response, result, on;
};

void declare_fields(Options& options, Fields& fields) {
  options.choice("--kind", "what it is: works is something that works in our classrooms",
                 fields.kind, kind_choices());
  options.text("--place", "where it lies, or where a round went", fields.place);
  options.text("--standard", "of a unit: what students are to learn", fields.standard);
  options.text("--assessment", "of a unit: how all classes see whether they did",
               fields.assessment);
  options.text("--response", "of a unit: what is done for those who did not", fields.response);
  options.text("--result", "what came of it", fields.result);
  options.option("--on", "DATE", "when (default: today)", fields.on, Value::date);
}

Date past(Desk& desk, const std::optional<std::string>& on, Date fallback) {
  const Date day = desk.date(on, fallback);
  if (day > desk.today)
    throw Error(Kind::usage, fmt::format("{} is to come: note it when it has happened", iso(day)));
  return day;
}

void put(Desk& desk, const Fields& fields, Practice& practice) {
  if (fields.kind) practice.kind = *fields.kind;
  const auto line = [](const std::optional<std::string>& given, std::string_view what,
                       std::optional<std::string>& into) {
    if (given) into = one_line(*given, what);
  };
  line(fields.place, "place", practice.place);
  line(fields.standard, "standard", practice.standard);
  line(fields.assessment, "assessment", practice.assessment);
  line(fields.response, "response", practice.response);
  line(fields.result, "result", practice.result);
  practice.shared_on = past(desk, fields.on, practice.shared_on);
}

struct New {
  std::string team;
  TextArgument text;
  std::optional<std::string> meeting;
  Fields fields;
};

void declare_new(Options& options, New& values) {
  options.argument("TEAM", "whose it is", values.team, Value::team);
  declare_text(options, "what it is, in a sentence", values.text);
  options.option("--meeting", "MEETING", "the meeting in which it was shared", values.meeting,
                 Value::meeting);
  declare_fields(options, values.fields);
}

void run_new(Desk& desk, const New& values) {
  Db& db = desk.db();
  const Team team = find_team(db, values.team);
  Practice fresh;
  fresh.team = team.id;
  fresh.text = given_text(values.text, "text");
  fresh.shared_on = desk.today;
  if (values.meeting) {
    const Meeting meeting = find_meeting(db, *values.meeting, desk.today);
    if (meeting.team != team.id)
      throw Error(Kind::usage, fmt::format("{} is not a meeting of '{}'",
                                           reference('M', meeting.id), team.slug));
    fresh.meeting = meeting.id;
    fresh.shared_on = meeting.held_on;
  }
  put(desk, values.fields, fresh);
  fresh.id = add_practice(db, fresh);
  const std::string name = reference('H', fresh.id);
  desk.done(fmt::format("practice {}", name));
  desk.print(name + "\n");
}

struct Edit {
  std::string practice;
  std::optional<std::string> text;
  Fields fields;
  std::vector<std::string> clear;
};

void declare_edit(Options& options, Edit& values) {
  options.argument("PRACTICE", "which one, such as H3", values.practice, Value::practice);
  options.text("--text", "what it is, in a sentence", values.text);
  declare_fields(options, values.fields);
  declare_clear(options, "place, standard, assessment, response, result", values.clear);
}

void run_edit(Desk& desk, const Edit& values) {
  const Practice before = find_practice(desk.db(), values.practice);
  Practice after = before;
  clear_fields(values.clear, {{"place", [&] { after.place.reset(); }},
                              {"standard", [&] { after.standard.reset(); }},
                              {"assessment", [&] { after.assessment.reset(); }},
                              {"response", [&] { after.response.reset(); }},
                              {"result", [&] { after.result.reset(); }}});
  if (values.text) after.text = one_line(*values.text, "text");
  put(desk, values.fields, after);
  const std::string name = reference('H', after.id);
  if (after == before) return desk.say(fmt::format("{} is as it was", name));
  for (const PracticeTrial& each : after.trials)
    if (each.tried_on < after.shared_on)
      throw Error(Kind::input, fmt::format("{} was tried on {}, before {}", name,
                                           iso(each.tried_on), iso(after.shared_on)));
  store_practice(desk.db(), after);
  desk.done(fmt::format("practice {}", name));
}

struct Tried {
  std::string practice, team;
  std::optional<std::string> result, on;
};

void declare_tried(Options& options, Tried& values) {
  options.argument("PRACTICE", "which one, such as H3", values.practice, Value::practice);
  options.argument("TEAM", "who tried it", values.team, Value::team);
  options.text("--result", "what came of it", values.result);
  options.option("--on", "DATE", "when (default: today)", values.on, Value::date);
}

void run_tried(Desk& desk, const Tried& values) {
  const Practice practice = find_practice(desk.db(), values.practice);
  const Team team = find_team(desk.db(), values.team);
  PracticeTrial trial;
  trial.team = team.id;
  trial.tried_on = past(desk, values.on, desk.today);
  if (values.result) trial.result = one_line(*values.result, "result");
  add_trial(desk.db(), practice.id, trial);
  desk.done(fmt::format("practice {}", reference('H', practice.id)));
}

struct Remove {
  std::string practice;
};

void declare_remove(Options& options, Remove& values) {
  options.argument("PRACTICE", "which one, such as H3", values.practice, Value::practice);
}

void run_remove(Desk& desk, const Remove& values) {
  const Practice practice = find_practice(desk.db(), values.practice);
  remove_practice(desk.db(), practice.id);
  desk.done(fmt::format("practice {}", reference('H', practice.id)));
}

struct List {
  std::optional<std::string> team, kind;
};

void declare_list(Options& options, List& values) {
  options.argument("TEAM", "only those of this team", values.team, Value::team);
  options.choice("--kind", "only those of this kind", values.kind, kind_choices());
}

/// The other teams that tried it by then, each once.
Cell tried_by(Db& db, const Practice& practice, Date day) {
  std::vector<std::string> slugs;
  for (const PracticeTrial& each : practice.trials) {
    const std::string slug = slug_of(db, each.team).value_or("");
    if (each.team != practice.team && each.tried_on <= day &&
        std::ranges::find(slugs, slug) == slugs.end())
      slugs.push_back(slug);
  }
  return slugs.empty() ? Cell() : Cell(join(slugs, ", "));
}

void run_list(Desk& desk, const List& values) {
  Db& db = desk.db();
  PracticeFilter filter;
  if (values.team) filter.team = find_team(db, *values.team).id;
  filter.kind = values.kind;
  Table table{"practice.list",
              "Practices",
              {{"practice", "Practice", Type::reference},
               {"kind", "Kind"},
               {"text", "What"},
               {"team", "Team", Type::reference},
               {"shared_on", "Shared", Type::date},
               {"tried_by", "Tried by"},
               {"place", "Where"},
               {"result", "What came of it"}},
              {}};
  const ConfidentialTexts confidential(db, filter.team);
  for (const Practice& each : practices(db, filter)) {
    if (each.shared_on > desk.today || confidential.hides(each.team)) continue;
    table.rows.push_back({reference('H', each.id), each.kind, each.text, team_cell(db, each.team),
                          each.shared_on, tried_by(db, each, desk.today), cell(each.place),
                          cell(each.result)});
  }
  desk.show(table);
}

struct Show {
  std::string practice;
  std::optional<std::string> table;
};

void declare_show(Options& options, Show& values) {
  options.argument("PRACTICE", "which one, such as H3", values.practice, Value::practice);
  options.choice("--table", "only this one of the tables", values.table,
                 {"practice.show", "practice.trials"});
}

void run_show(Desk& desk, const Show& values) {
  Db& db = desk.db();
  const Practice each = find_practice(db, values.practice);
  const Table record{
      "practice.show",
      reference('H', each.id),
      {{"practice", "Practice", Type::reference},
       {"kind", "Kind"},
       {"text", "What"},
       {"team", "Team", Type::reference},
       {"shared_on", "Shared", Type::date},
       {"meeting", "Meeting", Type::reference},
       {"place", "Where"},
       {"standard", "Standard"},
       {"assessment", "Assessment"},
       {"response", "Response"},
       {"result", "What came of it"}},
      {{reference('H', each.id), each.kind, each.text, team_cell(db, each.team), each.shared_on,
        reference_cell('M', each.meeting), cell(each.place), cell(each.standard),
        cell(each.assessment), cell(each.response), cell(each.result)}},
      true};
  Table trials{"practice.trials",
               "Tried by",
               {{"team", "Team", Type::reference},
                {"tried_on", "When", Type::date},
                {"result", "What came of it"}},
               {}};
  for (const PracticeTrial& trial : each.trials)
    trials.rows.push_back({team_cell(db, trial.team), trial.tried_on, cell(trial.result)});
  show_parts(desk, {record, trials}, values.table);
}

constexpr Command practice_rows[] = {
    {"practice", "new", "a team has something that others can use", Needs::write,
     &bind<declare_new, run_new>},
    {"practice", "list", "what teams share, and who tried it", Needs::read,
     &bind<declare_list, run_list>},
    {"practice", "show", "one of them, with what came of it", Needs::read,
     &bind<declare_show, run_show>},
    {"practice", "tried", "a team tried it", Needs::write, &bind<declare_tried, run_tried>},
    {"practice", "edit", "change what is said of it", Needs::write, &bind<declare_edit, run_edit>},
    {"practice", "remove", "take back one entered by mistake", Needs::write,
     &bind<declare_remove, run_remove>},
};
constexpr Verbs practice_verbs = practice_rows;
constexpr const Verbs* practice_files[] = {&practice_verbs};

}  // namespace

extern const Noun practice_noun{
    "practice", "what works, and who tried it: practices, rounds, units", practice_files};

}  // namespace collab
