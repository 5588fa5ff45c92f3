// collab lessonstudy role add, list, remove; study.
#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "cmd/frame/fields.h"
#include "cmd/frame/naming.h"
#include "cmd/lessonstudy/lessonstudy.h"
#include "model/records/reference.h"
#include "model/school/calendar.h"

namespace collab {
namespace {

std::vector<std::string> words_of(std::span<const std::string_view> words) {
  return {words.begin(), words.end()};
}

struct Role {
  std::string study, role;
  std::optional<std::string> person, guest, focus, because;
  std::optional<int> round;
};

void declare_role(Options& options, Role& role) {
  options.argument("STUDY", "which cycle", role.study, Value::lesson_study);
  options.argument("ROLE", "which role", role.role, words_of(lesson_roles()));
  options.argument("PERSON", "who; or --guest", role.person, Value::person);
  options.option("--guest", "NAME", "somebody who is not on the roster", role.guest, Value::text);
  options.number("--round", "only in round 1 or 2 (default: both lessons)", role.round);
}

void declare_role_add(Options& options, Role& role) {
  declare_role(options, role);
  options.text("--focus", "what an observer watches: which students, which question", role.focus);
  declare_because(options, role.because);
}

/// Checks who teaches and comments as soon as it is said: later the day is fixed.
void check_roles(Desk& desk, Id study, const std::optional<std::string>& because) {
  const LessonRecord record = load_lesson_record(desk.db(), *lesson_study_by_id(desk.db(), study));
  for (const LessonStage stage : {LessonStage::teach, LessonStage::reteach}) {
    for (const LessonRule* each : departures(record, {stage, desk.today})) {
      if (each->name != "outside_comment" && each->name != "outside_observer") continue;
      if (!because) {
        throw Error(Kind::refused, fmt::format("L{}: {}: {}", study, each->what, each->why),
                    each->name == "outside_comment"
                        ? "name somebody else, best from outside the group, or give the reason: "
                          "--because WHY"
                        : "name somebody else, or the other lesson alone: --round N; or give the "
                          "reason: --because WHY");
      }
      add_lesson_waiver(desk.db(), study,
                        {std::string(each->name), one_line(*because, "reason"), desk.today});
      desk.say(fmt::format("L{}: the reason is kept for {}", study, each->name));
    }
  }
}

/// Naming people comes in a row, so it does not say each time what comes next.
void tell(Desk& desk, Id study, const LessonPerson& who, const std::string& what) {
  desk.done(reference('L', study));
  desk.say(fmt::format("L{}: {} {}", study, visible(lesson_person_name(desk.db(), who)), what));
}

void run_role_add(Desk& desk, const Role& given) {
  const LessonRecord record = open_lesson_record(desk, given.study);
  LessonRole role;
  role.role = given.role;
  role.who = person_or_guest(desk, given.person, given.guest);
  role.round = round_given(given.round);
  role.focus = given_line(given.focus, "focus");
  if (role.focus && role.role != "observer") {
    throw Error(Kind::usage, "only an observer has a focus",
                fmt::format("collab lessonstudy role add L{} observer PERSON --focus WHAT",
                            record.study.id));
  }
  set_lesson_role(desk.db(), record.study.id, role);
  check_roles(desk, record.study.id, given.because);
  tell(desk, record.study.id, role.who, fmt::format("is {}", lesson_role_title(role.role)));
  if (role.role == "observer" && !role.focus) {
    desk.warn(
        "an observer without a focus notes impressions; with two students or one question to "
        "follow, evidence: --focus 'WHAT TO WATCH'");
  }
}

/// That somebody has no such role in the round meant, and in which round it is held instead.
Error no_such_role(Desk& desk, const LessonRecord& record, const Role& given,
                   const LessonPerson& who) {
  const std::string name = visible(lesson_person_name(desk.db(), who));
  const Id study = record.study.id;
  const std::string in = given.round ? fmt::format(" in round {}", *given.round) : "";
  const auto other = std::ranges::find_if(record.roles, [&](const LessonRole& each) {
    return each.role == given.role && same_person(each.who, who);
  });
  if (other == record.roles.end()) {
    return {Kind::not_found, fmt::format("{} is no {} of L{}{}", name, given.role, study, in),
            fmt::format("collab lessonstudy role list L{}", study)};
  }
  const std::string held =
      other->round ? fmt::format("only in round {}", *other->round) : "in both rounds";
  return {Kind::not_found, fmt::format("{} is {} of L{} {}", name, given.role, study, held),
          other->round ? fmt::format("add: --round {}", *other->round) : "leave --round out"};
}

void run_role_remove(Desk& desk, const Role& given) {
  const LessonRecord record = open_lesson_record(desk, given.study);
  const LessonPerson who = person_or_guest(desk, given.person, given.guest);
  const auto round = round_given(given.round);
  const auto found = std::ranges::find_if(record.roles, [&](const LessonRole& each) {
    return each.role == given.role && each.round == round && same_person(each.who, who);
  });
  if (found == record.roles.end()) {
    throw no_such_role(desk, record, given, who);
  }
  remove_lesson_role(desk.db(), found->id);
  tell(desk, record.study.id, who, fmt::format("is no longer {}", lesson_role_title(given.role)));
}

struct RoleList {
  std::string study;
};

void declare_role_list(Options& options, RoleList& list) {
  options.argument("STUDY", "which cycle", list.study, Value::lesson_study);
}

void run_role_list(Desk& desk, const RoleList& list) {
  const LessonStudy study = find_lesson_study(desk.db(), list.study);
  Table table{"lessonstudy.role.list",
              "Roles",
              {{"role", "Role", Type::text},
               {"person", "Person", Type::reference},
               {"name", "Name", Type::text},
               {"round", "Round", Type::integer},
               {"focus", "Focus", Type::text}},
              {}};
  for (const LessonRole& each : lesson_study_roles(desk.db(), study.id)) {
    table.rows.push_back({each.role, handle_cell(desk.db(), each.who.person),
                          lesson_person_name(desk.db(), each.who), cell(each.round),
                          cell(each.focus)});
  }
  desk.show(table);
}

struct Study {
  std::string study;
  TextArgument text;
  std::optional<std::string> kind, on, because;
};

void declare_study(Options& options, Study& study) {
  options.argument("STUDY", "which cycle", study.study, Value::lesson_study);
  declare_text(options, "what was read or looked at", study.text);
  options.choice("--kind", "material (default), curriculum, research or student-work", study.kind,
                 words_of(lesson_source_kinds()));
  options.option("--on", "DATE", "when (default: today)", study.on, Value::date);
  declare_because(options, study.because);
}

void run_study(Desk& desk, const Study& given) {
  const LessonRecord record = open_lesson_record(desk, given.study);
  const SchoolCalendar calendar = school_calendar(desk.db());
  const LessonSource source{0, given.kind.value_or("material"), given_text(given.text, "source"),
                            day_so_far(desk, given.on, "study")};
  const LessonMove move{LessonStage::study, source.on_date, &calendar};
  if (record.sources.empty()) check_stage_day(record, move, desk.today);
  pass(desk, record, move, given.because);
  if (!add_lesson_source(desk.db(), record.study.id, source)) {
    desk.say(fmt::format("L{} has that already", record.study.id));
    return;
  }
  tell_next(desk, record.study.id, "studied: " + visible(source.text));
}

constexpr Command lessonstudy_role_rows[] = {
    {"lessonstudy", "role add", "who facilitates, teaches, observes what, comments", Needs::write,
     &bind<declare_role_add, run_role_add>},
    {"lessonstudy", "role list", "who does what in a cycle", Needs::read,
     &bind<declare_role_list, run_role_list>},
    {"lessonstudy", "role remove", "take back a role", Needs::write,
     &bind<declare_role, run_role_remove>},
    {"lessonstudy", "study", "note what the group studied before planning", Needs::write,
     &bind<declare_study, run_study>},
};

}  // namespace

extern const Verbs lessonstudy_role_verbs = lessonstudy_role_rows;

}  // namespace collab
