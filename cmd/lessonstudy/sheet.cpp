// collab lessonstudy observe, record: sheets out, and filled-in sheets back.
#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "cmd/frame/fields.h"
#include "cmd/frame/write_over.h"
#include "cmd/lessonstudy/lessonstudy.h"
#include "cmd/lessonstudy/sheets.h"
#include "document/form/lesson_merge.h"
#include "document/page/converted.h"
#include "document/page/sheet_kind.h"
#include "document/record/inbox.h"
#include "model/lesson/names.h"
#include "model/records/reference.h"
#include "model/school/calendar.h"

namespace collab {
namespace {

void check_free(Desk& desk, const std::string& file, const std::string& text) {
  check_unchanged(desk, file, text,
                  fmt::format("record it: collab lessonstudy record {}; or write elsewhere: -o "
                              "FILE; or over it: --yes",
                              visible(file)));
}

struct Observe {
  std::string study;
  std::optional<std::string> observer, on;
  std::optional<int> round;
};

void declare_observe(Options& options, Observe& observe) {
  options.argument("STUDY", "which cycle", observe.study, Value::lesson_study);
  options.option("--observer", "NAME", "only the sheet of this observer", observe.observer,
                 Value::person);
  options.number("--round", "1 or 2 (default: the lesson that comes next)", observe.round);
  options.option("--on", "DATE", "the day of the lesson, for the sheet", observe.on, Value::date);
}

std::vector<LessonRole> observers(Desk& desk, const LessonRecord& record, int round,
                                  const std::optional<std::string>& only) {
  std::vector<LessonRole> found;
  for (const LessonRole& each : record.roles) {
    if (each.role != "observer" || (each.round && *each.round != round)) continue;
    const bool wanted =
        !only || (each.who.guest ? folded(*each.who.guest) == folded(*only)
                                 : each.who.person == find_person(desk.db(), *only).id);
    if (wanted) found.push_back(each);
  }
  if (!found.empty()) return found;
  throw Error(Kind::refused,
              fmt::format("L{} has no {}: without observers there is nobody who sees what students "
                          "do while the lesson is taught",
                          record.study.id, only ? "such observer" : "observer"),
              fmt::format("collab lessonstudy role add L{} observer PERSON --focus 'WHAT TO WATCH'",
                          record.study.id));
}

/// "L3-observation-1-b.cole.md"; guests by their name in plain letters.
std::string observer_file(Desk& desk, Id study, int round, const LessonRole& observer) {
  const auto person =
      observer.who.person ? person_by_id(desk.db(), *observer.who.person) : std::nullopt;
  return fmt::format("L{}-observation-{}-{}.md", study, round,
                     person ? person->handle : ascii_name(observer.who.guest.value_or("guest")));
}

/// Among several sheets, those that exist already stay as they are, and only the others are
/// written.
bool keep_sheet(Desk& desk, const std::string& file, const std::string& text) {
  if (desk.globals.yes || !holds_other_text(desk, file, text)) return false;
  desk.say(fmt::format("kept {}, which is there already; to write it anew: --yes", visible(file)));
  return true;
}

void run_observe(Desk& desk, const Observe& observe) {
  const LessonRecord record = open_lesson_record(desk, observe.study);
  const bool second = stage_day(record, LessonStage::redesign) || lesson_of(record, 2);
  const int round = round_given(observe.round).value_or(second ? 2 : 1);
  const auto chosen = observers(desk, record, round, observe.observer);
  const bool elsewhere = desk.globals.output.has_value();
  if (elsewhere && chosen.size() > 1) {
    throw Error(Kind::usage, "there are several observers, and -o names one file",
                "--observer NAME, or without -o a file for each");
  }
  for (const LessonRole& each : chosen) {
    const std::string text =
        write_observation_sheet(*desk.workspace, record, {each, round, desk.date(observe.on)});
    const std::string name = observer_file(desk, record.study.id, round, each);
    if (!elsewhere && chosen.size() > 1 && keep_sheet(desk, name, text)) continue;
    put_sheet(desk, name, text);
  }
  const LessonStage stage = round == 1 ? LessonStage::teach : LessonStage::reteach;
  for (const LessonRule* each : departures(record, {stage, desk.today})) {
    if (each->weight != RuleWeight::warning) continue;
    desk.warn(fmt::format("L{}: {}: {}", record.study.id, each->what, each->why));
  }
}

struct Record {
  std::vector<std::string> files;
  std::optional<std::string> on, because;
  bool strict = false;
};

void declare_record(Options& options, Record& record) {
  options.arguments("FILE", "filled-in sheets, .md or .docx; '-' is standard input", record.files,
                    Value::file, 1);
  options.option("--on", "DATE", "the day of a plan or debrief (default: what it says, or today)",
                 record.on, Value::date);
  options.flag("--strict", "refuse a sheet that leaves questions", record.strict);
  declare_because(options, record.because);
}

void tell_questions(Desk& desk, std::vector<Problem> questions, bool strict) {
  if (questions.empty()) return;
  if (strict) throw Error(Kind::input, std::move(questions), "nothing was recorded");
  desk.say(questions.size() == 1 ? "one line was not understood and is not recorded:"
                                 : fmt::format("{} lines were not understood and are not recorded:",
                                               questions.size()));
  for (const Problem& each : questions) desk.detail(place_words(each));
  desk.exit_code = static_cast<int>(Kind::partial);
}

void tell_merge(Desk& desk, const ObservationMerge& merge) {
  for (const LessonObservation& each : merge.added)
    desk.detail(fmt::format("O{}  {}", each.id, visible(observation_line(each))));
  for (const LessonObservation& each : merge.changed)
    desk.detail(fmt::format("O{}  now: {}", each.id, visible(observation_line(each))));
  for (const LessonObservation& each : merge.gone)
    desk.detail(
        fmt::format("O{}  is no longer on the sheet and stays; to take it back: collab "
                    "lessonstudy observation remove O{}",
                    each.id, each.id));
}

struct SheetFile {
  std::string name;
  std::string text;
  LessonSheet sheet;
};

void record_observations(Desk& desk, const LessonRecord& record, const SheetFile& file,
                         const Record& given) {
  ObservationReading reading =
      read_observation_sheet(*desk.workspace, record, {file.sheet.round, file.text, file.name});
  if (!reading.observer)
    throw Error(Kind::input, std::move(reading.questions), "nothing was recorded");
  if (!reading.seen.empty()) check_taught(record, file.sheet.round);
  const ResearchLesson* lesson = lesson_of(record, file.sheet.round);
  const ObservationMerge merge =
      merge_observations(desk.db(), record, reading, lesson ? lesson->taught_on : desk.today);
  const std::string who = visible(lesson_person_name(desk.db(), *reading.observer));
  if (merge.added.empty() && merge.changed.empty()) {
    desk.say(fmt::format("{}: nothing new from {}", visible(file.name), who));
  } else {
    tell_next(
        desk, record.study.id,
        fmt::format(
            "{} by {}{}", count_of(std::ssize(merge.added), "observation", "observations"), who,
            merge.changed.empty() ? "" : fmt::format(", {} corrected", merge.changed.size())));
  }
  tell_merge(desk, merge);
  for (const Problem& each : reading.warnings) desk.warn(place_words(each));
  tell_questions(desk, std::move(reading.questions), given.strict);
}

void record_debrief_sheet(Desk& desk, const LessonRecord& record, const SheetFile& file,
                          const Record& given) {
  DebriefReading reading =
      read_debrief_sheet(*desk.workspace, record, {file.text, file.name, desk.today});
  if (reading.undated && !given.on) {  // no other day is taken instead
    reading.questions.insert(reading.questions.begin(), *reading.undated);
    throw Error(Kind::input, std::move(reading.questions), "nothing was recorded");
  }
  tell_questions(desk, std::move(reading.questions), given.strict);
  if (!reading.learned && !reading.changes && !reading.day) {
    desk.say(fmt::format("{}: nothing is filled in, so L{} stays as it is", visible(file.name),
                         record.study.id));
    return;
  }
  const std::optional<Date> day = given.on ? desk.date(given.on) : reading.day;
  record_debrief(desk, record, {file.sheet.round, day, reading.learned, reading.changes},
                 given.because);
}

void record_file(Desk& desk, const std::string& name, const Record& given) {
  SheetFile file{name, sheet_text(desk, name), {}};
  const auto sheet = lesson_sheet_of(file.text, name);
  if (!sheet) {
    throw Error(Kind::input,
                {{name,
                  0,
                  0,
                  "the file does not say which sheet of a lesson study it is",
                  "it needs the line that collab wrote: '- Sheet: MGE-L1 plan'; to take it as a "
                  "plan: collab lessonstudy plan L1 --record FILE",
                  {},
                  1}},
                "nothing was recorded");
  }
  if (!sheet->school.empty() && sheet->school != desk.workspace->school.code) {
    throw Error(
        Kind::input,
        fmt::format("'{}' is a sheet of another school, {}", visible(name), visible(sheet->school)),
        fmt::format("sheets of this school begin with {}-L", desk.workspace->school.code));
  }
  file.sheet = *sheet;
  if (sheet->round != 1 && sheet->round != 2) {
    throw Error(Kind::input, fmt::format("'{}': there is no round {}", visible(name), sheet->round),
                "after 'Sheet:' write 1 for the first lesson, 2 for the one taught again");
  }
  const LessonRecord record = open_lesson_record(desk, reference('L', sheet->study));
  if (sheet->kind == "observation") return record_observations(desk, record, file, given);
  if (sheet->kind == "debrief") return record_debrief_sheet(desk, record, file, given);
  record_plan(desk, record, {name, file.text, day_so_far(desk, given.on, "plan"), given.because});
}

void run_record(Desk& desk, const Record& record) {
  for (const std::string& file : record.files) record_file(desk, file, record);
}

}  // namespace

std::string sheet_text(Desk& desk, const std::string& file) {
  std::string text =
      is_converted(file) ? markdown_of(file, desk.search_path()) : desk.read_input(file);
  refuse_other_sheet(text, file, SheetKind::lesson);
  return text;
}

void put_sheet(Desk& desk, const std::string& file, const std::string& text) {
  if (desk.globals.output) {
    if (!desk.output_path.empty()) check_free(desk, desk.output_path, text);
    desk.answer = text;
    return;
  }
  check_free(desk, file, text);
  desk.write_file(file, text, true);
  desk.say("wrote " + visible(file));
}

void put_debrief_sheet(Desk& desk, const LessonRecord& record, int round) {
  put_sheet(desk, fmt::format("L{}-debrief-{}.md", record.study.id, round),
            write_debrief_sheet(*desk.workspace, record, round));
}

namespace {

/// What was noted before is not lost without a word.
void tell_replaced(Desk& desk, const LessonRecord& record, const ResearchLesson& before,
                   const ResearchLesson& now) {
  bool replaced = false;
  for (const auto field : {&ResearchLesson::learned, &ResearchLesson::changes}) {
    if (!(before.*field) || before.*field == now.*field) continue;
    replaced = true;
    desk.say(fmt::format("L{}: replaces what was noted: '{}'", record.study.id,
                         visible(*(before.*field))));
  }
  if (replaced && now.round == 1 && record.study.redesigned_on) {
    desk.warn(
        fmt::format("the second lesson is not noted yet, so this is the first one's debrief; "
                    "if it was meant for the second: collab undo, then: {}",
                    stage_command(LessonStage::reteach, record.study.id)));
  }
}

constexpr Command lessonstudy_sheet_rows[] = {
    {"lessonstudy", "observe", "write a sheet for each observer to fill in", Needs::read,
     &bind<declare_observe, run_observe>},
    {"lessonstudy", "record", "read filled-in plans, observation and debrief sheets", Needs::write,
     &bind<declare_record, run_record>},
};

}  // namespace

void record_debrief(Desk& desk, const LessonRecord& record, const LessonDebrief& debrief,
                    const std::optional<std::string>& because) {
  const SchoolCalendar calendar = school_calendar(desk.db());
  const LessonStage stage = debrief.round == 1 ? LessonStage::debrief : LessonStage::second_debrief;
  const auto before = stage_day(record, stage);
  LessonMove move{stage, debrief.day.value_or(before.value_or(desk.today)), &calendar};
  const ResearchLesson* there = lesson_of(record, debrief.round);
  const ResearchLesson known = there ? *there : ResearchLesson{};
  if (debrief.round == 2 && before && move.day > *before && known.learned)
    throw Error(
        Kind::refused,
        fmt::format("the second lesson of L{} was debriefed on {}; what was found then stays",
                    record.study.id, iso(*before)),
        again_hint(record.study.id));
  move.learned = debrief.learned || debrief.changes || known.learned || known.changes;
  if (debrief.learned && debrief.learned != known.learned)
    move.named = student_named(desk.db(), record, *debrief.learned);
  pass(desk, record, move, because);
  check_stage_day(record, move, desk.today);
  ResearchLesson lesson = known;
  lesson.debriefed_on = move.day;
  if (debrief.learned) lesson.learned = debrief.learned;
  if (debrief.changes) lesson.changes = debrief.changes;
  if (lesson == known) {
    desk.say(fmt::format("L{}: the debrief of {} is noted already, with the same words",
                         record.study.id, iso(move.day)));
    return;
  }
  store_research_lesson(desk.db(), record.study.id, lesson);
  tell_replaced(desk, record, known, lesson);
  const int lag = school_days_after(calendar, lesson.taught_on, move.day);
  tell_next(
      desk, record.study.id,
      fmt::format("debriefed {}, {}", iso(move.day),
                  lag == 0 ? "the same day"
                           : count_of(lag, "school day", "school days") + " after the lesson"));
}

std::string again_hint(Id study) {
  return fmt::format(
      "teaching it once more begins a new cycle from this one: collab lessonstudy new "
      "--from L{0}; its plan is this one's last: collab lessonstudy plan L{0}",
      study);
}

std::string place_words(const Problem& problem) {
  return fmt::format("{}:{}:{}: {}{}{}", visible(problem.file), problem.line, problem.column,
                     problem.what, problem.hint.empty() ? "" : "; ", problem.hint);
}

extern const Verbs lessonstudy_sheet_verbs = lessonstudy_sheet_rows;

}  // namespace collab
