// Writes a workspace as CSV files; see whole.h.
#include <fmt/format.h>

#include "base/system/digest.h"
#include "base/text/csv.h"
#include "base/text/text.h"
#include "exchange/whole/tables.h"
#include "exchange/whole/whole.h"
#include "store/schema.h"

namespace collab {
namespace {

// A text that was recorded by an operation that is undone is the history's.
constexpr std::string_view texts_in_force = R"sql(
  NOT EXISTS (
    SELECT 1
    FROM operation
    WHERE operation.number = meeting_text.operation
      AND operation.reverted_by IS NOT NULL
  )
)sql";

/// The rows of a table that are in force, by its key. Numbers of operations become 0: the files
/// have no history that they could point to.
std::string select_rows(const WholeTable& table) {
  std::string columns = table.column_list();
  std::string where = "true";
  if (table.name == "meeting_text") {
    const std::string operation = "\"operation\"";
    columns.replace(columns.find(operation), operation.size(), "0");
    where = texts_in_force;
  } else if (table.name == "said") {
    where = fmt::format("text IN (SELECT id FROM meeting_text WHERE {})", texts_in_force);
  }
  return fmt::format("SELECT {} FROM \"{}\" WHERE {} ORDER BY \"{}\"", columns, table.name, where,
                     join(table.key, "\", \""));
}

std::string value(const Statement& row, int column, const std::string& type) {
  if (row.null(column)) return {};
  if (type == "INTEGER") return std::to_string(row.integer(column));
  if (type == "REAL") return fmt::format("{}", row.real(column));
  const std::string text = row.text(column);
  return text.empty() ? "\"\"" : csv_field(with_guard(text));
}

ExportedFile written(const WholeTable& table, Statement rows) {
  ExportedFile file{table.file(), {}, 0};
  for (const WholeColumn& each : table.columns)
    file.text += (file.text.empty() ? "" : ",") + each.name;
  file.text += '\n';
  while (rows.step()) {
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      if (i > 0) file.text += ',';
      file.text += value(rows, static_cast<int>(i), table.columns[i].type);
    }
    file.text += '\n';
    ++file.rows;
  }
  return file;
}

}  // namespace

std::vector<ExportedFile> export_whole(Db& db) {
  std::vector<ExportedFile> files;
  for (const WholeTable& each : whole_tables(db))
    files.push_back(written(each, db.query(select_rows(each))));
  files.push_back(written(numbers_given(), db.query(R"sql(
    SELECT name, seq
    FROM sqlite_sequence
    WHERE name <> 'operation'
    ORDER BY name
  )sql")));
  ExportedFile manifest{whole_manifest, "file,rows,digest,schema\n", std::ssize(files)};
  for (const ExportedFile& each : files)
    manifest.text +=
        fmt::format("{},{},{},{}\n", each.name, each.rows, digest(each.text), newest_schema());
  files.push_back(std::move(manifest));
  return files;
}

}  // namespace collab
