// Writes a workspace as CSV or NDJSON files; see whole.h.
#include <fmt/format.h>

#include "base/system/digest.h"
#include "base/text/csv.h"
#include "base/text/json.h"
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

std::string csv_value(const Statement& row, int column, const std::string& type) {
  if (row.null(column)) return {};
  if (type == "INTEGER") return std::to_string(row.integer(column));
  if (type == "REAL") return fmt::format("{}", row.real(column));
  const std::string text = row.text(column);
  return text.empty() ? "\"\"" : csv_field(with_guard(text));
}

std::string json_value(const Statement& row, int column, const std::string& type) {
  if (row.null(column)) return "null";
  if (type == "INTEGER") return std::to_string(row.integer(column));
  if (type == "REAL") return fmt::format("{}", row.real(column));
  return json_string(row.text(column));
}

std::string csv_header(const WholeTable& table) {
  std::vector<std::string> names;
  for (const WholeColumn& each : table.columns) names.push_back(each.name);
  return join(names, ",") + "\n";
}

ExportedFile written(const WholeTable& table, Statement rows, WholeForm form) {
  const bool csv = form == WholeForm::csv;
  ExportedFile file{table.file(form), csv ? csv_header(table) : "", 0};
  while (rows.step()) {
    if (!csv) file.text += '{';
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      const auto& [name, type] = table.columns[i];
      if (i > 0) file.text += ',';
      if (csv)
        file.text += csv_value(rows, static_cast<int>(i), type);
      else
        file.text += json_string(name) + ":" + json_value(rows, static_cast<int>(i), type);
    }
    file.text += csv ? "\n" : "}\n";
    ++file.rows;
  }
  return file;
}

ExportedFile manifest_of(const std::vector<ExportedFile>& files, WholeForm form) {
  const WholeTable& table = manifest_of_tables();
  const bool csv = form == WholeForm::csv;
  ExportedFile manifest{table.file(form), csv ? csv_header(table) : "", std::ssize(files)};
  for (const ExportedFile& each : files)
    manifest.text +=
        csv ? fmt::format("{},{},{},{}\n", each.name, each.rows, digest(each.text), newest_schema())
            : fmt::format("{{\"file\":{},\"rows\":{},\"digest\":{},\"schema\":{}}}\n",
                          json_string(each.name), each.rows, json_string(digest(each.text)),
                          newest_schema());
  return manifest;
}

}  // namespace

std::vector<ExportedFile> export_whole(Db& db, WholeForm form) {
  std::vector<ExportedFile> files;
  for (const WholeTable& each : whole_tables(db))
    files.push_back(written(each, db.query(select_rows(each)), form));
  files.push_back(written(numbers_given(), db.query(R"sql(
    SELECT name, seq
    FROM sqlite_sequence
    WHERE name <> 'operation'
    ORDER BY name
  )sql"),
                          form));
  files.push_back(manifest_of(files, form));
  return files;
}

}  // namespace collab
