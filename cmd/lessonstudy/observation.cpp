// collab lessonstudy observation add, list, remove: what observers saw, without a sheet.
#include <fmt/format.h>

#include "base/text/text.h"
#include "cmd/frame/fields.h"
#include "cmd/frame/naming.h"
#include "cmd/lessonstudy/lessonstudy.h"
#include "document/form/lesson_sheet.h"
#include "document/form/seen_line.h"
#include "model/people/pseudonym.h"
#include "model/records/reference.h"

namespace collab {
namespace {

struct Add {
  std::string study;
  TextArgument text;
  std::optional<std::string> by, guest, student, at;
  std::optional<int> round;
};

void declare_observation_add(Options& options, Add& add) {
  options.argument("STUDY", "which cycle", add.study, Value::lesson_study);
  declare_text(options, "what was seen: '10:15, Student A: counts on fingers'", add.text);
  options.option("--by", "PERSON", "who saw it", add.by, Value::person);
  options.option("--guest", "NAME", "who saw it, where that is a guest", add.guest, Value::text);
  options.option("--student", "WORD", "a pseudonym or a group: 'Student A', 'pair 2'", add.student,
                 Value::text);
  options.option("--at", "TIME", "the time in the lesson", add.at, Value::text);
  options.number("--round", "1 or 2 (default: the lesson taught last)", add.round);
}

void run_observation_add(Desk& desk, const Add& add) {
  const LessonRecord record = open_lesson_record(desk, add.study);
  const SeenLine line = add.student || add.at
                            ? read_seen_row(add.at.value_or(""), add.student.value_or(""),
                                            given_text(add.text, "observation"))
                            : read_seen_line(given_text(add.text, "observation"));
  if (!line.fault.empty()) throw Error(Kind::input, line.fault, std::string(line.hint));
  if (!line.warning.empty()) desk.warn(line.warning);
  LessonObservation seen;
  seen.lesson_study = record.study.id;
  seen.round = round_given(add.round).value_or(lesson_of(record, 2) ? 2 : 1);
  check_taught(record, seen.round);
  seen.observer = person_or_guest(desk, add.by, add.guest);
  seen.student = line.student;
  seen.at = line.at;
  seen.text = line.text;
  seen.on_date = lesson_of(record, seen.round)->taught_on;
  seen.id = add_lesson_observation(desk.db(), seen);
  desk.print(fmt::format("O{}\n", seen.id));
  tell_next(desk, record.study.id, fmt::format("O{} {}", seen.id, visible(observation_line(seen))));
}

struct ObservationList {
  std::string study;
  std::optional<int> round;
};

void declare_observation_list(Options& options, ObservationList& list) {
  options.argument("STUDY", "which cycle", list.study, Value::lesson_study);
  options.number("--round", "only those of lesson 1 or 2", list.round);
}

void run_observation_list(Desk& desk, const ObservationList& list) {
  const LessonStudy study = find_lesson_study(desk.db(), list.study);
  const auto round = round_given(list.round);
  Table table{"lessonstudy.observation.list",
              "Observations",
              {{"observation", "Observation", Type::reference},
               {"round", "Round", Type::integer},
               {"kind", "Kind", Type::text},
               {"observer", "Observer", Type::text},
               {"at", "Time", Type::text},
               {"student", "Student", Type::text},
               {"text", "What was seen", Type::text}},
              {}};
  for (const LessonObservation& each : lesson_observations(desk.db(), study.id)) {
    if (round && each.round != *round) continue;
    table.rows.push_back({reference('O', each.id), std::int64_t{each.round}, each.kind,
                          lesson_person_name(desk.db(), each.observer), cell(each.at),
                          cell(each.student), each.text});
  }
  desk.show(table);
}

struct Remove {
  std::string observation;
};

void declare_remove(Options& options, Remove& remove) {
  options.argument("OBSERVATION", "which one, such as O5", remove.observation, Value::text);
}

void run_observation_remove(Desk& desk, const Remove& remove) {
  const auto id = number_of(remove.observation, 'O');
  const auto seen = id ? lesson_observation_by_id(desk.db(), *id) : std::nullopt;
  if (!seen) {
    throw Error(Kind::not_found,
                fmt::format("there is no observation '{}'", visible(remove.observation)),
                "see: collab lessonstudy observation list L1");
  }
  remove_lesson_observation(desk.db(), seen->id);
  desk.done(reference('O', seen->id));
  desk.say(fmt::format("O{} is removed; undo with: collab undo", seen->id));
}

constexpr Command lessonstudy_observation_rows[] = {
    {"lessonstudy", "observation add", "note one observation without a sheet", Needs::write,
     &bind<declare_observation_add, run_observation_add>},
    {"lessonstudy", "observation list", "what observers saw", Needs::read,
     &bind<declare_observation_list, run_observation_list>},
    {"lessonstudy", "observation remove", "take back an observation entered by mistake",
     Needs::write, &bind<declare_remove, run_observation_remove>},
};

}  // namespace

extern const Verbs lessonstudy_observation_verbs = lessonstudy_observation_rows;

}  // namespace collab
