// References for completion, a statement a kind. In place of a confidential team's texts stands its
// name.
#include "model/records/completion.h"

#include "model/records/completion_partner.h"

namespace collab {

namespace {

constexpr std::string_view people_sql = R"(
SELECT
  handle,
  name
FROM person
WHERE
  ended_on IS NULL
  AND substr(handle, 1, length(:prefix)) = :prefix
ORDER BY handle
LIMIT 200
)";

constexpr std::string_view teams_sql = R"(
SELECT
  slug,
  name
FROM team
WHERE
  ended_on IS NULL
  AND substr(slug, 1, length(:prefix)) = :prefix
ORDER BY slug
LIMIT 200
)";

constexpr std::string_view meetings_sql = R"(
SELECT
  'M' || meeting.id AS word,
  team.name || ', ' || meeting.held_on
FROM meeting
JOIN team ON team.id = meeting.team
WHERE substr('M' || meeting.id, 1, length(:prefix)) = :prefix
ORDER BY meeting.id DESC
LIMIT 200
)";

constexpr std::string_view meeting_days_sql = R"(
SELECT DISTINCT
  team.slug || '/' || meeting.held_on AS word,
  team.name
FROM meeting
JOIN team ON team.id = meeting.team
WHERE substr(team.slug || '/' || meeting.held_on, 1, length(:prefix)) = :prefix
ORDER BY word DESC
LIMIT 200
)";

constexpr std::string_view actions_sql = R"(
SELECT
  'A' || action.id AS word,
  CASE WHEN team.confidential = 1 THEN team.name ELSE action.text END
FROM action
LEFT JOIN meeting ON meeting.id = action.meeting
LEFT JOIN team ON team.id = coalesce(action.team, meeting.team)
WHERE substr('A' || action.id, 1, length(:prefix)) = :prefix
ORDER BY
  action.done_on IS NOT NULL OR action.dropped_on IS NOT NULL,
  action.id DESC
LIMIT 200
)";

constexpr std::string_view decisions_sql = R"(
SELECT
  'D' || decision.id AS word,
  CASE WHEN team.confidential = 1 THEN team.name ELSE decision.text END
FROM decision
JOIN team ON team.id = decision.team
WHERE substr('D' || decision.id, 1, length(:prefix)) = :prefix
ORDER BY decision.id DESC
LIMIT 200
)";

constexpr std::string_view norms_sql = R"(
SELECT
  'N' || id AS word,
  text
FROM norm
WHERE
  ended_on IS NULL
  AND substr('N' || id, 1, length(:prefix)) = :prefix
ORDER BY id DESC
LIMIT 200
)";

constexpr std::string_view pairings_sql = R"(
SELECT
  'P' || pairing.id AS word,
  mentor.name || ' mentors ' || mentee.name
FROM pairing
JOIN person AS mentor ON mentor.id = pairing.mentor
JOIN person AS mentee ON mentee.id = pairing.mentee
WHERE substr('P' || pairing.id, 1, length(:prefix)) = :prefix
ORDER BY
  pairing.until_on IS NOT NULL,
  pairing.id DESC
LIMIT 200
)";

constexpr std::string_view goals_sql = R"(
SELECT
  'G' || goal.id AS word,
  CASE WHEN team.confidential = 1 THEN team.name ELSE ifnull(goal.text, 'a pair''s own') END
FROM goal
LEFT JOIN team ON team.id = goal.team
WHERE substr('G' || goal.id, 1, length(:prefix)) = :prefix
ORDER BY
  goal.closed_on IS NOT NULL,
  goal.id DESC
LIMIT 200
)";

constexpr std::string_view lesson_studies_sql = R"(
SELECT
  'L' || lesson_study.id AS word,
  CASE WHEN team.confidential = 1 THEN team.name
    ELSE coalesce(lesson_study.question, lesson_study.theme, team.name, '') END
FROM lesson_study
LEFT JOIN team ON team.id = lesson_study.team
WHERE substr('L' || lesson_study.id, 1, length(:prefix)) = :prefix
ORDER BY
  lesson_study.closed_on IS NOT NULL OR lesson_study.ended_on IS NOT NULL,
  lesson_study.id DESC
LIMIT 200
)";

constexpr std::string_view operations_sql = R"(
SELECT
  CAST(number AS TEXT) AS word,
  verb || ' ' || summary
FROM operation
WHERE substr(CAST(number AS TEXT), 1, length(:prefix)) = :prefix
ORDER BY number DESC
LIMIT 200
)";

std::string_view statement_for(Referable kind, std::string_view prefix) {
  switch (kind) {
    case Referable::person:
      return people_sql;
    case Referable::team:
      return teams_sql;
    case Referable::meeting:
      return prefix.empty() || prefix[0] == 'M' ? meetings_sql : meeting_days_sql;
    case Referable::action:
      return actions_sql;
    case Referable::decision:
      return decisions_sql;
    case Referable::norm:
      return norms_sql;
    case Referable::pairing:
      return pairings_sql;
    case Referable::goal:
      return goals_sql;
    case Referable::lesson_study:
      return lesson_studies_sql;
    case Referable::operation:
      return operations_sql;
    default:
      return partner_statement_for(kind);
  }
}

}  // namespace

std::vector<Candidate> candidates(const Db& db, Referable kind, std::string_view prefix) {
  std::vector<Candidate> found;
  Statement rows = db.query(statement_for(kind, prefix), {{":prefix", prefix}});
  while (rows.step()) found.push_back({rows.text(0), rows.text(1)});
  return found;
}

}  // namespace collab
