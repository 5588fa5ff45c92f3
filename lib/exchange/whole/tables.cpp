// Finds the tables of a whole export in the schema; see tables.h.
#include "exchange/whole/tables.h"

#include "base/text/text.h"

namespace collab {
namespace {

// The history, and what is in no history so that it can be destroyed for good.
constexpr const char* table_names = R"sql(
  SELECT name
  FROM sqlite_schema
  WHERE type = 'table'
    AND name NOT LIKE 'sqlite\_%' ESCAPE '\'
    AND name NOT IN ('operation', 'pair_words')
  ORDER BY rowid
)sql";

constexpr const char* table_columns = R"sql(
  SELECT name, type
  FROM pragma_table_info(:table)
  ORDER BY cid
)sql";

constexpr const char* key_columns = R"sql(
  SELECT name
  FROM pragma_table_info(:table)
  WHERE pk > 0
  ORDER BY pk
)sql";

}  // namespace

std::string WholeTable::column_list() const {
  std::vector<std::string> names;
  for (const WholeColumn& each : columns) names.push_back('"' + each.name + '"');
  return join(names, ", ");
}

std::vector<WholeTable> whole_tables(Db& db) {
  std::vector<WholeTable> tables;
  Statement names = db.query(table_names);
  while (names.step()) {
    WholeTable table{names.text(0), {}, {}};
    Statement columns = db.query(table_columns, {{":table", table.name}});
    while (columns.step()) table.columns.push_back({columns.text(0), columns.text(1)});
    Statement key = db.query(key_columns, {{":table", table.name}});
    while (key.step()) table.key.push_back(key.text(0));
    tables.push_back(std::move(table));
  }
  return tables;
}

std::string_view whole_form_name(WholeForm form) {
  return form == WholeForm::csv ? "csv" : "ndjson";
}

const WholeTable& manifest_of_tables() {
  static const WholeTable manifest{
      "manifest",
      {{"file", "TEXT"}, {"rows", "INTEGER"}, {"digest", "TEXT"}, {"schema", "INTEGER"}},
      {"file"}};
  return manifest;
}

const WholeTable& numbers_given() {
  static const WholeTable numbers{"next", {{"name", "TEXT"}, {"seq", "INTEGER"}}, {"name"}};
  return numbers;
}

}  // namespace collab
