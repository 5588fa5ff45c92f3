// The texts of a meeting's documents and their facts.
#include "model/meeting/text.h"

namespace collab {
namespace {

constexpr std::string_view insert_text_sql = R"sql(
  INSERT INTO meeting_text (meeting, operation, direction, file, at, text, digest, first_line)
  VALUES (:meeting, :operation, :direction, :file, :at, :text, :digest, :first_line)
)sql";

constexpr std::string_view insert_said_sql = R"sql(
  INSERT INTO said (text, key, value)
  VALUES (:text, :key, :value)
)sql";

}  // namespace

void add_meeting_text(Db& db, const MeetingText& text, const SaidByKey& said) {
  const Id id = db.insert(insert_text_sql, {{":meeting", text.meeting},
                                            {":operation", text.operation},
                                            {":direction", text.direction},
                                            {":file", text.file},
                                            {":at", text.at},
                                            {":text", text.text},
                                            {":digest", text.digest},
                                            {":first_line", text.first_line}});
  Statement insert = db.prepare(insert_said_sql);
  for (const auto& [key, value] : said) {
    insert.bind({{":text", id}, {":key", key}, {":value", value}});
    insert.step();
    insert.reset();
  }
}

namespace {

constexpr std::string_view latest_text_sql = R"sql(
  SELECT text.id,
         text.meeting,
         text.operation,
         text.direction,
         text.file,
         text.at,
         text.text,
         text.digest,
         text.first_line
  FROM meeting_text AS text
  LEFT JOIN operation ON operation.number = text.operation
  WHERE text.meeting = :meeting
    AND operation.reverted_by IS NULL
  ORDER BY text.id DESC
  LIMIT 1
)sql";

}  // namespace

std::optional<MeetingText> latest_text(Db& db, Id meeting) {
  Statement row = db.query(latest_text_sql, {{":meeting", meeting}});
  if (!row.step()) return std::nullopt;
  return MeetingText{
      row.integer(1), row.integer(2), row.text(3),    row.text(4),
      row.integer(5), row.text(6),    row.text_or(7), static_cast<int>(row.integer(8))};
}

SaidByKey last_said(Db& db, Id meeting) {
  Statement latest = db.query(latest_text_sql, {{":meeting", meeting}});
  if (!latest.step()) return {};
  Statement rows = db.query("SELECT key, value FROM said WHERE text = :text ORDER BY key",
                            {{":text", latest.integer(0)}});
  SaidByKey facts;
  while (rows.step()) facts.emplace(rows.text(0), rows.text(1));
  return facts;
}

bool number_was_used(Db& db, Id meeting) {
  return db.any("SELECT 1 FROM meeting_text WHERE meeting = :meeting", {{":meeting", meeting}});
}

namespace {

constexpr std::string_view settled_reading_sql = R"sql(
  SELECT text.digest
  FROM meeting_text AS text
  WHERE (text.file = :file OR substr(text.file, 1, length(:file) + 1) = :file || '/')
    AND text.direction = 'read'
    AND NOT EXISTS (SELECT 1
                    FROM question
                    JOIN meeting_text AS asked ON asked.meeting = question.meeting
                    WHERE question.dismissed_on IS NULL
                      AND (asked.file = :file
                           OR substr(asked.file, 1, length(:file) + 1) = :file || '/'))
  ORDER BY text.id DESC
  LIMIT 1
)sql";

}  // namespace

std::optional<std::string> settled_reading_of(Db& db, const std::string& file) {
  Statement row = db.query(settled_reading_sql, {{":file", file}});
  return row.step() ? row.text_or(0) : std::nullopt;
}

void note_digest(Db& db, Id operation, const std::string& file, const std::string& digest) {
  db.run("UPDATE meeting_text SET digest = :digest WHERE operation = :operation AND file = :file",
         {{":digest", digest}, {":operation", operation}, {":file", file}});
}

}  // namespace collab
