// collab lessonstudy teach, debrief, redesign, reteach: the days of the live part of the cycle.
#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "cmd/frame/fields.h"
#include "cmd/lessonstudy/lessonstudy.h"
#include "cmd/lessonstudy/sheets.h"
#include "document/form/lesson_sheet.h"
#include "model/lesson/components.h"
#include "model/records/reference.h"
#include "model/school/calendar.h"

namespace collab {
namespace {

struct Teach {
  std::string study;
  std::optional<std::string> on, by, because;
  bool skipped = false;
};

void declare_teach(Options& options, Teach& teach) {
  options.argument("STUDY", "which cycle", teach.study, Value::lesson_study);
  options.option("--on", "DATE", "when (default: today)", teach.on, Value::date);
  options.option("--by", "PERSON", "who taught it", teach.by, Value::person);
  declare_because(options, teach.because);
}

void declare_reteach(Options& options, Teach& teach) {
  declare_teach(options, teach);
  options.mark("--not", "it is not taught again; needs --because", teach.skipped);
}

/// The newest version of the plan on a day.
std::optional<int> version_on(const LessonRecord& record, Date day) {
  std::optional<int> version;
  for (const LessonPlan& each : record.plans)
    if (each.on_date <= day) version = each.version;
  return version;
}

/// The teacher is noted once: another name is a correction, and corrections are made as such.
void check_teacher(Desk& desk, const LessonRecord& record, const LessonPerson& who, int round) {
  const ResearchLesson* lesson = lesson_of(record, round);
  const std::string known = names_in_role(desk.db(), record, "teacher", round);
  const bool named = std::ranges::any_of(record.roles, [&](const LessonRole& each) {
    return each.role == "teacher" && each.round.value_or(round) == round &&
           same_person(each.who, who);
  });
  if (!lesson || known.empty() || named) return;
  throw Error(Kind::refused,
              fmt::format("L{}: already noted: taught by {} on {}", record.study.id, visible(known),
                          iso(lesson->taught_on)),
              fmt::format("where that is wrong: collab lessonstudy role remove L{} teacher PERSON, "
                          "then again with --by",
                          record.study.id));
}

void add_teacher(Desk& desk, LessonRecord& record, const std::string& word, int round) {
  const bool both = std::ranges::any_of(
      record.roles, [&](const LessonRole& each) { return each.role == "teacher" && !each.round; });
  LessonRole role{0, "teacher", {find_person(desk.db(), word).id, std::nullopt}, round, {}};
  check_teacher(desk, record, role.who, round);
  const bool named = std::ranges::any_of(record.roles, [&](const LessonRole& each) {
    return each.role == "teacher" && !each.round && same_person(each.who, role.who);
  });
  if (both && named) return;
  set_lesson_role(desk.db(), record.study.id, role);
  record.roles = lesson_study_roles(desk.db(), record.study.id);
}

/// A lesson that was debriefed is over: a later day is another lesson, and no correction.
void check_once(const LessonRecord& record, int round, Date day, bool given) {
  const ResearchLesson* there = lesson_of(record, round);
  if (!there || !there->debriefed_on) return;
  const bool later = day > *there->debriefed_on;
  if (!later && (round == 1 || given)) return;
  if (round == 1)
    throw Error(Kind::refused,
                fmt::format("L{} was taught on {} and debriefed on {}", record.study.id,
                            iso(there->taught_on), iso(*there->debriefed_on)),
                "the lesson after it is the second one: " +
                    stage_command(LessonStage::reteach, record.study.id));
  throw Error(
      Kind::refused,
      fmt::format("L{} was taught again on {} and debriefed on {}; a cycle holds two lessons",
                  record.study.id, iso(there->taught_on), iso(*there->debriefed_on)),
      again_hint(record.study.id));
}

/// Asks about a lesson on a day without school.
void ask_about_day(Desk& desk, const SchoolCalendar& calendar, Date day) {
  if (day > desk.today || is_school_day(calendar, day)) return;
  const std::string what = fmt::format("{} is no school day", long_date(day));
  if (!desk.confirm(what + "; was the lesson taught on it?"))
    throw Error(Kind::refused, what, "add --yes if the lesson was taught on it");
}

void teach_round(Desk& desk, const Teach& teach, int round) {
  LessonRecord record = open_lesson_record(desk, teach.study);
  const SchoolCalendar calendar = school_calendar(desk.db());
  const LessonStage stage = round == 1 ? LessonStage::teach : LessonStage::reteach;
  const Date noted = stage_day(record, stage).value_or(desk.today);
  const LessonMove move{stage, desk.date(teach.on, noted), &calendar};
  check_once(record, round, move.day, teach.on.has_value());
  ask_about_day(desk, calendar, move.day);
  if (teach.by) add_teacher(desk, record, *teach.by, round);
  pass(desk, record, move, teach.because);
  check_stage_day(record, move, desk.today);
  ResearchLesson lesson;
  if (const ResearchLesson* before = lesson_of(record, round)) lesson = *before;
  lesson.round = round;
  lesson.taught_on = move.day;
  lesson.version = version_on(record, move.day);
  store_research_lesson(desk.db(), record.study.id, lesson);
  tell_next(desk, record.study.id,
            fmt::format("{} {}{}", round == 1 ? "taught" : "taught again", iso(move.day),
                        lesson.version ? fmt::format(", plan v{}", *lesson.version) : ""));
  desk.detail(
      "debrief within two school days; the teaching teacher speaks first, then the observers, on "
      "what students did");
}

void run_teach(Desk& desk, const Teach& teach) { teach_round(desk, teach, 1); }

void run_reteach(Desk& desk, const Teach& teach) {
  if (!teach.skipped) return teach_round(desk, teach, 2);
  const LessonRecord record = open_lesson_record(desk, teach.study);
  if (!teach.because) {
    throw Error(Kind::usage,
                "leaving out the second lesson needs a reason: only a second class shows "
                "whether what was learned holds beyond the first",
                fmt::format("collab lessonstudy reteach L{} --not --because 'the unit is over'",
                            record.study.id));
  }
  if (!stage_day(record, LessonStage::debrief)) {
    throw Error(Kind::refused,
                fmt::format("L{}: the lesson has not been debriefed", record.study.id),
                "whether to teach it again is decided on what observers saw; " +
                    stage_command(LessonStage::debrief, record.study.id));
  }
  if (lesson_of(record, 2)) {
    throw Error(Kind::refused, fmt::format("L{} was taught again on {}", record.study.id,
                                           iso(lesson_of(record, 2)->taught_on)));
  }
  add_lesson_waiver(
      desk.db(), record.study.id,
      {"reteach", one_line(*teach.because, "reason"), day_so_far(desk, teach.on, "reteach")});
  tell_next(desk, record.study.id, "not taught again, with the reason");
}

struct Debrief {
  std::string study;
  std::optional<std::string> on, learned, changes, because;
  bool sheet = false;
};

void declare_debrief(Options& options, Debrief& debrief) {
  options.argument("STUDY", "which cycle", debrief.study, Value::lesson_study);
  options.flag("--sheet", "write the sheet for the debrief; nothing is recorded", debrief.sheet);
  options.option("--on", "DATE", "when (default: today)", debrief.on, Value::date);
  options.text("--learned", "what was learned about students' thinking", debrief.learned);
  options.text("--changes", "what is to change in the plan", debrief.changes);
  declare_because(options, debrief.because);
}

void run_debrief(Desk& desk, const Debrief& debrief) {
  const LessonRecord record = open_lesson_record(desk, debrief.study);
  const int round = lesson_of(record, 2) ? 2 : 1;
  if (debrief.sheet) return put_debrief_sheet(desk, record, round);
  LessonDebrief told{round, desk.date(debrief.on), given_line(debrief.learned, "text"),
                     given_line(debrief.changes, "text")};
  record_debrief(desk, record, told, debrief.because);
}

struct Redesign {
  std::string study;
  std::optional<std::string> on, because;
};

void declare_redesign(Options& options, Redesign& redesign) {
  options.argument("STUDY", "which cycle", redesign.study, Value::lesson_study);
  options.option("--on", "DATE", "when (default: today)", redesign.on, Value::date);
  declare_because(options, redesign.because);
}

void run_redesign(Desk& desk, const Redesign& redesign) {
  LessonRecord record = open_lesson_record(desk, redesign.study);
  const ResearchLesson* first = lesson_of(record, 1);
  const int taught = first ? first->version.value_or(0) : 0;
  const auto changes = changes_since(record.plans, record.ties, std::max(taught, 1));
  const SchoolCalendar calendar = school_calendar(desk.db());
  LessonMove move{LessonStage::redesign, desk.date(redesign.on, desk.today), &calendar};
  move.revised = !record.plans.empty() && record.plans.back().version > taught;
  move.untied = static_cast<int>(std::ranges::count_if(
      changes, [](const VersionChange& each) { return each.observations.empty(); }));
  pass(desk, record, move, redesign.because);
  check_stage_day(record, move, desk.today);
  record.study.redesigned_on = move.day;
  store_lesson_study(desk.db(), record.study, move.day);
  const auto count = static_cast<std::int64_t>(changes.size());
  tell_next(desk, record.study.id,
            fmt::format("redesigned {}: {}, {} tied to observations", iso(move.day),
                        count_of(count, "change", "changes"), count - move.untied));
}

constexpr Command lessonstudy_stage_rows[] = {
    {"lessonstudy", "teach", "the research lesson was taught", Needs::write,
     &bind<declare_teach, run_teach>},
    {"lessonstudy", "debrief", "the lesson was debriefed, or the sheet for it", Needs::write,
     &bind<declare_debrief, run_debrief>},
    {"lessonstudy", "redesign", "the plan was revised on what observers saw", Needs::write,
     &bind<declare_redesign, run_redesign>},
    {"lessonstudy", "reteach", "the lesson was taught again, or why not", Needs::write,
     &bind<declare_reteach, run_reteach>},
};

}  // namespace

extern const Verbs lessonstudy_stage_verbs = lessonstudy_stage_rows;

}  // namespace collab
