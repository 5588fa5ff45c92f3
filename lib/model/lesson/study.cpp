// The record of a lesson study itself.
#include "model/lesson/study.h"

#include <fmt/format.h>

#include <array>

#include "base/text/text.h"

namespace collab {
namespace {

LessonStudy read_study(const Statement& row) {
  LessonStudy study;
  study.id = row.integer(0);
  study.team = row.integer_or(1);
  study.theme = row.text_or(2);
  study.question = row.text_or(3);
  study.subject = row.text_or(4);
  study.grade = row.text_or(5);
  study.started_on = row.day(6);
  study.goals_on = row.day_or(7);
  study.redesigned_on = row.day_or(8);
  study.finding = row.text_or(9);
  study.closed_on = row.day_or(10);
  study.ended_on = row.day_or(11);
  study.reason = row.text_or(12);
  return study;
}

}  // namespace

constexpr const char* one_study = R"sql(
SELECT id, team, theme, question, subject, grade, started_on, goals_on, redesigned_on, finding,
  closed_on, ended_on, reason
FROM lesson_study
WHERE id = :id)sql";

std::optional<LessonStudy> lesson_study_by_id(Db& db, Id id) {
  Statement row = db.query(one_study, {{":id", id}});
  if (!row.step()) return {};
  return read_study(row);
}

constexpr const char* some_studies = R"sql(
SELECT id, team, theme, question, subject, grade, started_on, goals_on, redesigned_on, finding,
  closed_on, ended_on, reason
FROM lesson_study
WHERE (:team IS NULL OR team = :team)
  AND (:open_on IS NULL
       OR (started_on <= :open_on
           AND (closed_on IS NULL OR closed_on > :open_on)
           AND (ended_on IS NULL OR ended_on > :open_on)))
ORDER BY id)sql";

std::vector<LessonStudy> lesson_studies(Db& db, const LessonStudyFilter& filter) {
  Statement rows = db.query(some_studies, {{":team", filter.team}, {":open_on", filter.open_on}});
  std::vector<LessonStudy> found;
  while (rows.step()) found.push_back(read_study(rows));
  return found;
}

constexpr const char* insert_study = R"sql(
INSERT INTO lesson_study (team, theme, question, subject, grade, started_on, goals_on)
VALUES (:team, :theme, :question, :subject, :grade, :started_on, :goals_on))sql";

Id add_lesson_study(Db& db, const LessonStudy& study) {
  const bool has_goals = study.theme && study.question;
  return db.insert(insert_study,
                   {{":team", study.team},
                    {":theme", study.theme},
                    {":question", study.question},
                    {":subject", study.subject},
                    {":grade", study.grade},
                    {":started_on", study.started_on},
                    {":goals_on", has_goals ? Bound(study.goals_on.value_or(study.started_on))
                                            : Bound(std::nullopt)}});
}

constexpr const char* update_study = R"sql(
UPDATE lesson_study
SET team = :team,
  theme = :theme,
  question = :question,
  subject = :subject,
  grade = :grade,
  started_on = :started_on,
  goals_on = :goals_on,
  redesigned_on = :redesigned_on,
  finding = :finding,
  closed_on = :closed_on,
  ended_on = :ended_on,
  reason = :reason
WHERE id = :id)sql";

void store_lesson_study(Db& db, LessonStudy study, Date day) {
  if (!study.theme || !study.question)
    study.goals_on.reset();
  else if (!study.goals_on)
    study.goals_on = day;
  db.run(update_study, {{":id", study.id},
                        {":team", study.team},
                        {":theme", study.theme},
                        {":question", study.question},
                        {":subject", study.subject},
                        {":grade", study.grade},
                        {":started_on", study.started_on},
                        {":goals_on", study.goals_on},
                        {":redesigned_on", study.redesigned_on},
                        {":finding", study.finding},
                        {":closed_on", study.closed_on},
                        {":ended_on", study.ended_on},
                        {":reason", study.reason}});
}

namespace {

/// What keeps a study from being a mistaken entry, and how that reads in a refusal.
struct Kept {
  const char* count;
  const char* one;
  const char* many;
};

constexpr std::array<Kept, 5> kept = {{
    {"SELECT count(*) FROM lesson_plan WHERE lesson_study = :id", "plan", "plans"},
    {"SELECT count(*) FROM research_lesson WHERE lesson_study = :id", "lesson", "lessons"},
    {"SELECT count(*) FROM lesson_observation WHERE lesson_study = :id", "observation",
     "observations"},
    {"SELECT count(*) FROM lesson_share WHERE lesson_study = :id", "share", "shares"},
    {"SELECT count(*) FROM goal WHERE lesson_study = :id", "goal", "goals"},
}};

constexpr std::array<const char*, 4> own_rows = {
    "DELETE FROM lesson_study_role WHERE lesson_study = :id",
    "DELETE FROM lesson_study_waiver WHERE lesson_study = :id",
    "DELETE FROM lesson_study_source WHERE lesson_study = :id",
    "DELETE FROM lesson_study WHERE id = :id"};

}  // namespace

void remove_lesson_study(Db& db, Id id) {
  std::vector<std::string> found;
  for (const Kept& each : kept) {
    const auto count = db.integer(each.count, {{":id", id}}).value_or(0);
    if (count > 0) found.push_back(count_of(count, each.one, each.many));
  }
  if (!found.empty()) {
    throw Error(Kind::refused, fmt::format("L{} has {}", id, join(found, ", ")),
                fmt::format("a cycle that is given up ends with its reason: collab lessonstudy end "
                            "L{} --because WHY",
                            id));
  }
  for (const char* sql : own_rows) db.run(sql, {{":id", id}});
}

std::string lesson_study_words(const LessonStudy& study) {
  std::string about;
  if (study.grade) about = "grade " + *study.grade;
  if (study.subject) about += (about.empty() ? "" : " ") + *study.subject;
  const std::string what = study.question ? *study.question : study.theme.value_or("");
  if (about.empty()) return what.empty() ? "no question yet" : what;
  return what.empty() ? about : fmt::format("{}: {}", about, what);
}

}  // namespace collab
