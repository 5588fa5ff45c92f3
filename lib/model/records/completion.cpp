// References for completion, made from the table of kinds. In place of a confidential team's texts
// stands its name.
#include "model/records/completion.h"

#include <fmt/format.h>

#include "model/records/kinds.h"

namespace collab {

namespace {

/// Words, remarks and order are those of the kind.
constexpr std::string_view records_sql = R"(
SELECT
  found.word,
  CASE WHEN team.confidential = 1 THEN team.name ELSE found.what END
FROM (
  SELECT
    {word} AS word,
    {what} AS what,
    {team} AS team,
    {last} AS last,
    id
  FROM {table}
  WHERE substr({word}, 1, length(:prefix)) = :prefix
    AND NOT ({left_out})
) AS found
LEFT JOIN team ON team.id = found.team
ORDER BY {order}
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

constexpr std::string_view operations_sql = R"(
SELECT
  CAST(number AS TEXT) AS word,
  verb || ' ' || summary
FROM operation
WHERE substr(CAST(number AS TEXT), 1, length(:prefix)) = :prefix
ORDER BY number DESC
LIMIT 200
)";

constexpr std::string_view languages_sql = R"(
SELECT DISTINCT
  language AS word,
  ''
FROM (
  SELECT language FROM family_language
  UNION
  SELECT language FROM contact_language WHERE language <> 'none'
)
WHERE substr(language, 1, length(:prefix)) = :prefix
ORDER BY language
LIMIT 200
)";

std::string statement_of(const RecordKind& kind) {
  const auto or_never = [](std::string_view sql) { return sql.empty() ? "0" : sql; };
  const std::string word =
      kind.letter ? fmt::format("'{}' || id", kind.letter) : std::string(kind.named_by);
  std::string_view order = kind.letter ? "found.id DESC" : "found.word";
  if (!kind.offered_last.empty()) order = "found.last, found.id DESC";
  return fmt::format(fmt::runtime(records_sql), fmt::arg("word", word), fmt::arg("what", kind.what),
                     fmt::arg("team", team_in_sql(kind)),
                     fmt::arg("last", or_never(kind.offered_last)), fmt::arg("table", kind.table),
                     fmt::arg("left_out", or_never(kind.left_out)), fmt::arg("order", order));
}

std::string statement_for(std::string_view table, std::string_view prefix) {
  if (table == "operation") return std::string(operations_sql);
  if (table == "family_language") return std::string(languages_sql);
  if (table == "meeting" && !prefix.empty() && prefix[0] != 'M')
    return std::string(meeting_days_sql);
  return statement_of(*kind_of_table(table));
}

}  // namespace

std::vector<Candidate> candidates(const Db& db, std::string_view table, std::string_view prefix) {
  std::vector<Candidate> found;
  Statement rows = db.query(statement_for(table, prefix), {{":prefix", prefix}});
  while (rows.step()) found.push_back({rows.text(0), rows.text(1)});
  return found;
}

}  // namespace collab
