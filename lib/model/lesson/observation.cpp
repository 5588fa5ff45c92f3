// What observers saw, as rows; see study_parts.h.
#include <fmt/format.h>

#include "model/lesson/study_parts.h"
#include "store/rows_of.h"

namespace collab {
namespace {

LessonObservation read_observation(const Statement& row) {
  LessonObservation seen;
  seen.id = row.integer(0);
  seen.lesson_study = row.integer(1);
  seen.round = static_cast<int>(row.integer(2));
  seen.kind = row.text(3);
  seen.observer = {row.integer_or(4), row.text_or(5)};
  seen.student = row.text_or(6);
  seen.at = row.text_or(7);
  seen.text = row.text(8);
  seen.on_date = row.day(9);
  return seen;
}

}  // namespace

constexpr RowsOf observations_of_study = {
    "id, lesson_study, round, kind, person, guest, student, at, text, on_date",
    "lesson_observation", "lesson_study", "id"};

std::vector<LessonObservation> lesson_observations(Db& db, Id study) {
  return rows_of(db, observations_of_study, study, read_observation);
}

constexpr const char* one_observation = R"sql(
SELECT id, lesson_study, round, kind, person, guest, student, at, text, on_date
FROM lesson_observation
WHERE id = :id)sql";

std::optional<LessonObservation> lesson_observation_by_id(Db& db, Id id) {
  Statement row = db.query(one_observation, {{":id", id}});
  if (!row.step()) return {};
  return read_observation(row);
}

constexpr const char* insert_observation = R"sql(
INSERT INTO lesson_observation (lesson_study, round, kind, person, guest, student, at, text, on_date)
VALUES (:study, :round, :kind, :person, :guest, :student, :at, :text, :on))sql";

Id add_lesson_observation(Db& db, const LessonObservation& seen) {
  return db.insert(insert_observation, {{":study", seen.lesson_study},
                                        {":round", seen.round},
                                        {":kind", seen.kind},
                                        {":person", seen.observer.person},
                                        {":guest", seen.observer.guest},
                                        {":student", seen.student},
                                        {":at", seen.at},
                                        {":text", seen.text},
                                        {":on", seen.on_date}});
}

constexpr const char* update_observation = R"sql(
UPDATE lesson_observation
SET student = :student,
  at = :at,
  text = :text
WHERE id = :id)sql";

void store_lesson_observation(Db& db, const LessonObservation& seen) {
  db.run(update_observation,
         {{":id", seen.id}, {":student", seen.student}, {":at", seen.at}, {":text", seen.text}});
}

void remove_lesson_observation(Db& db, Id id) {
  const auto ties =
      db.integer("SELECT count(*) FROM lesson_plan_tie WHERE observation = :id", {{":id", id}});
  if (ties.value_or(0) > 0) {
    throw Error(Kind::refused, fmt::format("a change of the plan rests on O{}", id),
                "the change would be without its evidence");
  }
  db.run("DELETE FROM lesson_observation WHERE id = :id", {{":id", id}});
}

}  // namespace collab
