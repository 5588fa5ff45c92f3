// The rows that belong to a lesson study. Observations are in observation.cpp.
#include "model/lesson/study_parts.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text/text.h"
#include "model/people/person.h"
#include "store/rows_of.h"

namespace collab {
namespace {

constexpr std::array<std::string_view, 7> role_words = {
    "facilitator", "teacher",  "observer", "knowledgeable-other",
    "commentator", "recorder", "member"};
constexpr std::array<std::string_view, 7> role_titles = {
    "facilitator",       "teaching teacher", "observer",       "knowledgeable other",
    "final commentator", "recorder",         "planning member"};
constexpr std::array<std::string_view, 4> source_kinds = {"material", "curriculum", "research",
                                                          "student-work"};

}  // namespace

std::span<const std::string_view> lesson_roles() { return role_words; }

std::string_view lesson_role_title(std::string_view role) {
  const auto at = std::ranges::find(role_words, role);
  return at == role_words.end() ? role
                                : role_titles[static_cast<std::size_t>(at - role_words.begin())];
}

std::span<const std::string_view> lesson_source_kinds() { return source_kinds; }

bool same_person(const LessonPerson& one, const LessonPerson& other) {
  if (one.person || other.person) return one.person == other.person;
  return folded(one.guest.value_or("")) == folded(other.guest.value_or(""));
}

std::string lesson_person_name(Db& db, const LessonPerson& who) {
  if (!who.person) return who.guest.value_or("");
  const auto person = person_by_id(db, *who.person);
  return person ? spoken_name(*person) : std::string();
}

constexpr RowsOf roles_of_study = {"id, role, person, guest, round, focus", "lesson_study_role",
                                   "lesson_study", "id"};

std::vector<LessonRole> lesson_study_roles(Db& db, Id study) {
  return rows_of(db, roles_of_study, study, [](const Statement& row) {
    return LessonRole{row.integer(0),
                      row.text(1),
                      {row.integer_or(2), row.text_or(3)},
                      row.small_or(4),
                      row.text_or(5)};
  });
}

constexpr RowsOf sources_of_study = {"id, kind, text, on_date", "lesson_study_source",
                                     "lesson_study", "on_date, id"};

std::vector<LessonSource> lesson_sources(Db& db, Id study) {
  return rows_of(db, sources_of_study, study, [](const Statement& row) {
    return LessonSource{row.integer(0), row.text(1), row.text(2), row.day(3)};
  });
}

constexpr RowsOf lessons_of_study = {"round, taught_on, version, debriefed_on, learned, changes",
                                     "research_lesson", "lesson_study", "round"};

std::vector<ResearchLesson> research_lessons(Db& db, Id study) {
  return rows_of(db, lessons_of_study, study, [](const Statement& row) {
    return ResearchLesson{static_cast<int>(row.integer(0)),
                          row.day(1),
                          row.small_or(2),
                          row.day_or(3),
                          row.text_or(4),
                          row.text_or(5)};
  });
}

constexpr RowsOf shares_of_study = {
    "lesson_share.team, lesson_share.shared_on, lesson_share.acknowledged_on",
    "lesson_share JOIN team ON team.id = lesson_share.team", "lesson_study",
    "lesson_share.shared_on, team.slug"};

std::vector<LessonShare> lesson_shares(Db& db, Id study) {
  return rows_of(db, shares_of_study, study, [](const Statement& row) {
    return LessonShare{row.integer(0), row.day(1), row.day_or(2)};
  });
}

constexpr std::string_view waiting_of_team = R"sql(
SELECT lesson_study.id, lesson_study.team,
  coalesce(
    lesson_study.finding,
    (SELECT learned
     FROM research_lesson
     WHERE research_lesson.lesson_study = lesson_study.id
       AND learned IS NOT NULL
     ORDER BY round DESC
     LIMIT 1),
    lesson_study.question,
    lesson_study.theme,
    'its finding'),
  lesson_share.shared_on
FROM lesson_share
JOIN lesson_study ON lesson_study.id = lesson_share.lesson_study
WHERE lesson_share.team = :team
  AND lesson_share.shared_on <= :day
  AND (lesson_share.acknowledged_on IS NULL OR lesson_share.acknowledged_on > :day)
ORDER BY lesson_share.shared_on, lesson_study.id)sql";

std::vector<WaitingFinding> findings_waiting(Db& db, Id team, Date day) {
  Statement rows = db.query(waiting_of_team, {{":team", team}, {":day", day}});
  std::vector<WaitingFinding> found;
  while (rows.step())
    found.push_back({rows.integer(0), rows.integer_or(1), rows.text(2), rows.day(3)});
  return found;
}

constexpr RowsOf waivers_of_study = {"rule, reason, on_date", "lesson_study_waiver", "lesson_study",
                                     "on_date, rule"};

std::vector<LessonWaiver> lesson_waivers(Db& db, Id study) {
  return rows_of(db, waivers_of_study, study, [](const Statement& row) {
    return LessonWaiver{row.text(0), row.text(1), row.day(2)};
  });
}

constexpr const char* insert_role = R"sql(
INSERT INTO lesson_study_role (lesson_study, role, person, guest, round, focus)
VALUES (:study, :role, :person, :guest, :round, :focus))sql";

constexpr const char* update_role = R"sql(
UPDATE lesson_study_role
SET focus = :focus
WHERE id = :id)sql";

void set_lesson_role(Db& db, Id study, const LessonRole& role) {
  for (const LessonRole& each : lesson_study_roles(db, study)) {
    if (each.role != role.role || each.round != role.round || !same_person(each.who, role.who))
      continue;
    if (role.focus) db.run(update_role, {{":id", each.id}, {":focus", role.focus}});
    return;
  }
  db.insert(insert_role, {{":study", study},
                          {":role", role.role},
                          {":person", role.who.person},
                          {":guest", role.who.guest},
                          {":round", role.round},
                          {":focus", role.focus}});
}

void remove_lesson_role(Db& db, Id role) {
  db.run("DELETE FROM lesson_study_role WHERE id = :id", {{":id", role}});
}

constexpr const char* insert_source = R"sql(
INSERT INTO lesson_study_source (lesson_study, kind, text, on_date)
VALUES (:study, :kind, :text, :on))sql";

bool add_lesson_source(Db& db, Id study, const LessonSource& source) {
  for (const LessonSource& each : lesson_sources(db, study))
    if (each.kind == source.kind && folded(each.text) == folded(source.text)) return false;
  db.insert(
      insert_source,
      {{":study", study}, {":kind", source.kind}, {":text", source.text}, {":on", source.on_date}});
  return true;
}

constexpr const char* upsert_lesson = R"sql(
INSERT INTO research_lesson (lesson_study, round, taught_on, version, debriefed_on, learned, changes)
VALUES (:study, :round, :taught_on, :version, :debriefed_on, :learned, :changes)
ON CONFLICT (lesson_study, round) DO UPDATE
SET taught_on = excluded.taught_on,
  version = excluded.version,
  debriefed_on = excluded.debriefed_on,
  learned = excluded.learned,
  changes = excluded.changes)sql";

void store_research_lesson(Db& db, Id study, const ResearchLesson& lesson) {
  db.run(upsert_lesson, {{":study", study},
                         {":round", lesson.round},
                         {":taught_on", lesson.taught_on},
                         {":version", lesson.version},
                         {":debriefed_on", lesson.debriefed_on},
                         {":learned", lesson.learned},
                         {":changes", lesson.changes}});
}

constexpr const char* upsert_share = R"sql(
INSERT INTO lesson_share (lesson_study, team, shared_on, acknowledged_on)
VALUES (:study, :team, :shared_on, :acknowledged_on)
ON CONFLICT (lesson_study, team) DO UPDATE
SET acknowledged_on = excluded.acknowledged_on)sql";

void store_lesson_share(Db& db, Id study, const LessonShare& share) {
  db.run(upsert_share, {{":study", study},
                        {":team", share.team},
                        {":shared_on", share.shared_on},
                        {":acknowledged_on", share.acknowledged_on}});
}

constexpr const char* insert_waiver = R"sql(
INSERT INTO lesson_study_waiver (lesson_study, rule, reason, on_date)
VALUES (:study, :rule, :reason, :on)
ON CONFLICT DO NOTHING)sql";

void add_lesson_waiver(Db& db, Id study, const LessonWaiver& waiver) {
  db.run(insert_waiver, {{":study", study},
                         {":rule", waiver.rule},
                         {":reason", waiver.reason},
                         {":on", waiver.on_date}});
}

}  // namespace collab
