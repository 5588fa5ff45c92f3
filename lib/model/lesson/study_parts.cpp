// The rows that belong to a lesson study. Observations are in observation.cpp.
#include "model/lesson/study_parts.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text/text.h"
#include "model/people/person.h"

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

constexpr const char* roles_of_study = R"sql(
SELECT id, role, person, guest, round, focus
FROM lesson_study_role
WHERE lesson_study = :study
ORDER BY id)sql";

std::vector<LessonRole> lesson_study_roles(Db& db, Id study) {
  Statement rows = db.query(roles_of_study, {{":study", study}});
  std::vector<LessonRole> found;
  while (rows.step()) {
    found.push_back({rows.integer(0),
                     rows.text(1),
                     {rows.integer_or(2), rows.text_or(3)},
                     rows.small_or(4),
                     rows.text_or(5)});
  }
  return found;
}

constexpr const char* sources_of_study = R"sql(
SELECT id, kind, text, on_date
FROM lesson_study_source
WHERE lesson_study = :study
ORDER BY on_date, id)sql";

std::vector<LessonSource> lesson_sources(Db& db, Id study) {
  Statement rows = db.query(sources_of_study, {{":study", study}});
  std::vector<LessonSource> found;
  while (rows.step()) found.push_back({rows.integer(0), rows.text(1), rows.text(2), rows.day(3)});
  return found;
}

constexpr const char* lessons_of_study = R"sql(
SELECT round, taught_on, version, debriefed_on, learned, changes
FROM research_lesson
WHERE lesson_study = :study
ORDER BY round)sql";

std::vector<ResearchLesson> research_lessons(Db& db, Id study) {
  Statement rows = db.query(lessons_of_study, {{":study", study}});
  std::vector<ResearchLesson> found;
  while (rows.step()) {
    found.push_back({static_cast<int>(rows.integer(0)), rows.day(1), rows.small_or(2),
                     rows.day_or(3), rows.text_or(4), rows.text_or(5)});
  }
  return found;
}

constexpr const char* shares_of_study = R"sql(
SELECT lesson_share.team, lesson_share.shared_on, lesson_share.acknowledged_on
FROM lesson_share
JOIN team ON team.id = lesson_share.team
WHERE lesson_study = :study
ORDER BY lesson_share.shared_on, team.slug)sql";

std::vector<LessonShare> lesson_shares(Db& db, Id study) {
  Statement rows = db.query(shares_of_study, {{":study", study}});
  std::vector<LessonShare> found;
  while (rows.step()) found.push_back({rows.integer(0), rows.day(1), rows.day_or(2)});
  return found;
}

constexpr const char* waivers_of_study = R"sql(
SELECT rule, reason, on_date
FROM lesson_study_waiver
WHERE lesson_study = :study
ORDER BY on_date, rule)sql";

std::vector<LessonWaiver> lesson_waivers(Db& db, Id study) {
  Statement rows = db.query(waivers_of_study, {{":study", study}});
  std::vector<LessonWaiver> found;
  while (rows.step()) found.push_back({rows.text(0), rows.text(1), rows.day(2)});
  return found;
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
