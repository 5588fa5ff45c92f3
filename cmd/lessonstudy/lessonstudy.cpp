// collab lessonstudy: new, edit and list, and what its verbs share.
#include "cmd/lessonstudy/lessonstudy.h"

#include <fmt/format.h>

#include "base/text/text.h"
#include "cmd/frame/fields.h"
#include "cmd/frame/naming.h"
#include "model/lesson/cycle.h"
#include "model/lesson/names.h"
#include "model/meeting/confidential.h"
#include "model/people/pseudonym.h"
#include "model/records/reference.h"
#include "model/school/calendar.h"

namespace collab {

void declare_because(Options& options, std::optional<std::string>& because) {
  options.text("--because", "why you depart from a rule here; the reason is kept", because);
}

LessonRecord open_lesson_record(Desk& desk, const std::string& word) {
  const LessonStudy study = find_lesson_study(desk.db(), word);
  check_open(study);
  return load_lesson_record(desk.db(), study);
}

void pass(Desk& desk, const LessonRecord& record, const LessonMove& move,
          const std::optional<std::string>& because) {
  const auto reason = given_line(because, "reason");
  const Departed departed = let_pass(desk.db(), record, move, reason);
  for (const std::string& each : departed.warnings)
    desk.warn(each + "; or give the reason: --because WHY");
  std::vector<std::string> rules(departed.waived.begin(), departed.waived.end());
  if (!rules.empty()) {
    desk.say(fmt::format("L{}: the reason is kept for {}", record.study.id, join(rules, ", ")));
  } else if (reason) {
    desk.say(fmt::format("L{}: nothing here needed a reason, so none is kept", record.study.id));
  }
}

void tell_next(Desk& desk, Id id, const std::string& happened) {
  const LessonRecord record = load_lesson_record(desk.db(), *lesson_study_by_id(desk.db(), id));
  desk.done(fmt::format("L{}", id));
  std::string words = fmt::format("L{}: {}", id, happened);
  if (const auto next = next_stage(record)) {
    words += fmt::format("; next: {} ({}): {}", stage_words(*next).word, stage_words(*next).title,
                         stage_command(*next, id));
  }
  desk.say(words);
}

LessonPerson person_or_guest(Desk& desk, const std::optional<std::string>& person,
                             const std::optional<std::string>& guest) {
  if (person.has_value() == guest.has_value()) {
    throw Error(Kind::usage, person ? "name a person or a guest, not both" : "nobody is named",
                "somebody of the roster by handle, or --guest 'Dr. Rey'");
  }
  if (guest) return {std::nullopt, one_line(*guest, "guest's name")};
  return {find_person(desk.db(), *person).id, std::nullopt};
}

Date day_so_far(Desk& desk, const std::optional<std::string>& given, std::string_view what) {
  const Date day = desk.date(given, desk.today);
  if (day <= desk.today) return day;
  throw Error(Kind::usage,
              fmt::format("{} is to come, so '{}' cannot have been on it", iso(day), what));
}

void check_taught(const LessonRecord& record, int round) {
  if (lesson_of(record, round)) return;
  const LessonStage stage = round == 1 ? LessonStage::teach : LessonStage::reteach;
  throw Error(
      Kind::refused,
      fmt::format("L{}: {}, so nobody can have seen it", record.study.id,
                  round == 1 ? "no lesson was taught yet" : "the lesson has not been taught again"),
      stage_command(stage, record.study.id) + " --on DATE");
}

std::optional<int> round_given(const std::optional<int>& round) {
  if (!round || *round == 1 || *round == 2) return round;
  throw Error(Kind::usage, fmt::format("there is no round {}", *round),
              "1 is the first lesson, 2 the one that is taught again");
}

extern const Verbs lessonstudy_show_verbs, lessonstudy_role_verbs, lessonstudy_plan_verbs,
    lessonstudy_sheet_verbs, lessonstudy_stage_verbs, lessonstudy_observation_verbs,
    lessonstudy_end_verbs;

namespace {

/// The fields that new and edit share.
struct Fields {
  std::optional<std::string> team, theme, question, subject, grade;
};

void declare_fields(Options& options, Fields& fields) {
  options.option("--team", "TEAM", "whose study it is", fields.team, Value::team);
  options.text("--theme", "what students are to become over the years", fields.theme);
  options.text("--question", "what this cycle wants to find out about students", fields.question);
  options.text("--subject", "the subject", fields.subject);
  options.text("--grade", "the grade", fields.grade);
}

void fill(Desk& desk, const Fields& fields, LessonStudy& study) {
  if (fields.team) study.team = find_team(desk.db(), *fields.team).id;
  const auto take = [](const std::optional<std::string>& given, const char* what,
                       std::optional<std::string>& into) {
    if (given) into = one_line(*given, what);
  };
  take(fields.theme, "theme", study.theme);
  take(fields.question, "question", study.question);
  take(fields.subject, "subject", study.subject);
  take(fields.grade, "grade", study.grade);
}

struct New {
  Fields fields;
  std::optional<std::string> on, from;
};

void declare_new(Options& options, New& created) {
  declare_fields(options, created.fields);
  options.option("--from", "STUDY",
                 "the cycle it goes on from: team, theme, question and class are its", created.from,
                 Value::lesson_study);
  options.option("--on", "DATE", "the day it begins (default: today)", created.on, Value::date);
}

void run_new(Desk& desk, const New& created) {
  LessonStudy study;
  const auto from =
      created.from ? std::optional(find_lesson_study(desk.db(), *created.from)) : std::nullopt;
  if (from) {
    study.team = from->team;
    study.theme = from->theme;
    study.question = from->question;
    study.subject = from->subject;
    study.grade = from->grade;
  }
  fill(desk, created.fields, study);
  study.started_on = day_so_far(desk, created.on, "begin");
  const Id id = add_lesson_study(desk.db(), study);
  desk.print(fmt::format("L{}\n", id));
  tell_next(desk, id, "begun " + iso(study.started_on));
  if (from && !lesson_plans(desk.db(), from->id).empty())
    desk.detail(
        fmt::format("the last plan of L{0}: collab lessonstudy plan L{0} -o plan.md; as the "
                    "first one here: collab lessonstudy plan L{1} --record plan.md",
                    from->id, id));
}

struct Edit {
  std::string study;
  Fields fields;
  std::vector<std::string> clear;
  std::optional<std::string> on;
};

void declare_edit(Options& options, Edit& edit) {
  options.argument("STUDY", "which one", edit.study, Value::lesson_study);
  declare_fields(options, edit.fields);
  declare_clear(options, "team, theme, question, subject, grade", edit.clear);
  options.option("--on", "DATE", "from which day theme and question both stand (default: today)",
                 edit.on, Value::date);
}

void run_edit(Desk& desk, const Edit& edit) {
  LessonStudy study = find_lesson_study(desk.db(), edit.study);
  clear_fields(edit.clear, {{"team", [&] { study.team.reset(); }},
                            {"theme", [&] { study.theme.reset(); }},
                            {"question", [&] { study.question.reset(); }},
                            {"subject", [&] { study.subject.reset(); }},
                            {"grade", [&] { study.grade.reset(); }}});
  fill(desk, edit.fields, study);
  const Date day = desk.date(edit.on, desk.today);
  if (edit.on) {
    check_stage_day(load_lesson_record(desk.db(), study), {LessonStage::goals, day}, desk.today);
    study.goals_on.reset();
  }
  store_lesson_study(desk.db(), study, day);
  tell_next(desk, study.id, "changed");
}

struct List {
  std::optional<std::string> team;
  bool all = false;
};

void declare_list(Options& options, List& list) {
  options.option("--team", "TEAM", "only those of this team", list.team, Value::team);
  options.flag("--all", "closed and ended ones too", list.all);
}

void run_list(Desk& desk, const List& list) {
  Table table{"lessonstudy.list",
              "Lesson studies",
              {{"lesson_study", "Study", Type::reference},
               {"team", "Team", Type::reference},
               {"question", "Question", Type::text},
               {"started_on", "Began", Type::date},
               {"state", "State", Type::text},
               {"next", "Next", Type::text},
               {"since", "Last step", Type::date}},
              {}};
  LessonStudyFilter filter;
  if (list.team) filter.team = find_team(desk.db(), *list.team).id;
  if (!list.all) filter.open_on = desk.today;
  const ConfidentialTexts confidential(desk.db(), filter.team);
  for (const LessonStudy& each : lesson_studies(desk.db(), filter)) {
    const LessonRecord record = up_to(load_lesson_record(desk.db(), each), desk.today);
    const auto next = next_stage(record);
    table.rows.push_back({reference('L', each.id), team_cell(desk.db(), each.team),
                          confidential.hides(each.team) ? Cell() : Cell(lesson_study_words(each)),
                          each.started_on, std::string(lesson_study_state(each, desk.today)),
                          next ? Cell(std::string(stage_words(*next).word)) : Cell(),
                          last_activity(record, desk.today)});
  }
  desk.show(table);
}

constexpr Command lessonstudy_rows[] = {
    {"lessonstudy", "new", "begin a cycle: a theme, a question, a team", Needs::write,
     &bind<declare_new, run_new>},
    {"lessonstudy", "list", "cycles that are open, and what comes next", Needs::read,
     &bind<declare_list, run_list>},
    {"lessonstudy", "edit", "change theme, question, team, subject or grade", Needs::write,
     &bind<declare_edit, run_edit>},
};
constexpr Verbs own_verbs = lessonstudy_rows;
constexpr const Verbs* lessonstudy_files[] = {&own_verbs,
                                              &lessonstudy_show_verbs,
                                              &lessonstudy_role_verbs,
                                              &lessonstudy_plan_verbs,
                                              &lessonstudy_sheet_verbs,
                                              &lessonstudy_stage_verbs,
                                              &lessonstudy_observation_verbs,
                                              &lessonstudy_end_verbs};
constexpr std::string_view lessonstudy_order =
    "new, list, show, edit, role, study, plan, diff, tie, observe, record, teach, debrief, "
    "redesign, reteach, observation, share, ack, close, end, reopen, remove";

}  // namespace

extern const Noun lessonstudy_noun{
    "lessonstudy", "lesson study: plan one lesson together, watch it, learn from students",
    lessonstudy_files, lessonstudy_order};

}  // namespace collab
