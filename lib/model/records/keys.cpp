// Asks the schema for its foreign keys; see keys.h.
#include "model/records/keys.h"

namespace collab {

constexpr std::string_view keys_to_sql = R"sql(
  SELECT schema.name,
         key."from"
  FROM sqlite_schema AS schema
  JOIN pragma_foreign_key_list(schema.name) AS key
  WHERE schema.type = 'table'
    AND key."table" = :table
  ORDER BY schema.rowid, key."from"
)sql";

std::vector<ForeignKey> keys_from(Db& db, std::string_view table) {
  std::vector<ForeignKey> keys;
  Statement rows =
      db.query("SELECT \"table\", \"from\" FROM pragma_foreign_key_list(:table) ORDER BY id DESC",
               {{":table", table}});
  while (rows.step()) keys.push_back({rows.text(0), rows.text(1)});
  return keys;
}

std::vector<ForeignKey> keys_to(Db& db, std::string_view table) {
  std::vector<ForeignKey> keys;
  Statement rows = db.query(keys_to_sql, {{":table", table}});
  while (rows.step()) keys.push_back({rows.text(0), rows.text(1)});
  return keys;
}

}  // namespace collab
