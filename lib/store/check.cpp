// Looks at the file, the tables and the history; see check.h.
#include "store/check.h"

#include <fmt/format.h>

#include <map>
#include <set>
#include <utility>

#include "store/changes.h"
#include "store/schema.h"
#include "store/stored_changes.h"

namespace collab {
namespace {

constexpr const char* restore_backup = "put back a backup: collab restore FILE";

using Findings = std::vector<Finding>;

/// SQLite names an index that does not fit its table; building it anew loses nothing.
std::string repair_of(std::string_view complaint) {
  const std::size_t at = complaint.find(" index ");
  if (at == std::string_view::npos) return {};
  return fmt::format("REINDEX \"{}\"", complaint.substr(at + 7));
}

void check_integrity(Db& db, Findings& found) {
  Statement rows = db.query("PRAGMA integrity_check");
  while (rows.step()) {
    const std::string what = rows.text(0);
    if (what == "ok") continue;
    const std::string repair = repair_of(what);
    found.push_back({"integrity", "the file", what,
                     repair.empty() ? restore_backup : "build the index anew: collab fsck --fix",
                     repair});
  }
}

void check_references(Db& db, Findings& found) {
  Statement rows = db.query("PRAGMA foreign_key_check");
  while (rows.step())
    found.push_back({"reference",
                     fmt::format("{} {}", rows.text(0), rows.text(1)),
                     fmt::format("refers to a row of {} that is not there", rows.text(2)),
                     restore_backup,
                     {}});
}

constexpr std::string_view parts_sql = R"sql(
  SELECT type,
         name,
         sql
  FROM sqlite_schema
  WHERE name NOT LIKE 'sqlite_%'
  ORDER BY type, name
)sql";

constexpr std::string_view columns_sql = R"sql(
  SELECT part.name,
         part_column.name
  FROM sqlite_schema AS part
  JOIN pragma_table_info(part.name) AS part_column
  WHERE part.type = 'table'
  ORDER BY part.name, part_column.cid
)sql";

std::set<std::pair<std::string, std::string>> pairs(Db& db, std::string_view sql) {
  std::set<std::pair<std::string, std::string>> found;
  Statement rows = db.query(sql);
  while (rows.step()) found.insert({rows.text(0), rows.text(1)});
  return found;
}

std::string quoted(const std::string& name) {
  std::string quoted = "\"";
  for (const char c : name) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
  return quoted + '"';
}

/// Parts of the schema other than tables, by type and name, with the SQL that makes them.
std::map<std::pair<std::string, std::string>, std::string> parts(Db& db) {
  std::map<std::pair<std::string, std::string>, std::string> found;
  Statement rows = db.query(parts_sql);
  while (rows.step())
    if (rows.text(0) != "table") found[{rows.text(0), rows.text(1)}] = rows.text(2);
  return found;
}

/// Views and triggers that are not ours: whoever made them decides what is read and written.
void check_strange_parts(Db& db, Db& fresh, Findings& found) {
  const auto ours = parts(fresh);
  for (const auto& [part, sql] : parts(db)) {
    const auto& [type, name] = part;
    const std::string drop = fmt::format("DROP {} {};", type, quoted(name));
    const std::string where = fmt::format("{} {}", type, name);
    const auto known = ours.find(part);
    if (known == ours.end()) {
      if (type != "index")
        found.push_back(
            {"schema", where, "is not collab's", "take it away: collab fsck --fix", drop});
    } else if (known->second != sql) {
      found.push_back({"schema", where, "differs from what it has to be",
                       "make it anew: collab fsck --fix", drop + known->second});
    }
  }
}

/// Compared with a database that the migrations make now.
void compare_schema(Db& db, Findings& found) {
  Db fresh(":memory:", Access::create, std::chrono::milliseconds(0));
  migrate(fresh);
  check_strange_parts(db, fresh, found);
  const auto here = pairs(db, parts_sql);
  Statement expected = fresh.query(parts_sql);
  while (expected.step()) {
    const std::string type = expected.text(0);
    const std::string name = expected.text(1);
    if (here.contains({type, name})) continue;
    const bool table = type == "table";
    found.push_back({"schema", fmt::format("{} {}", type, name), "is missing",
                     table ? restore_backup : "make it anew: collab fsck --fix",
                     table ? std::string() : expected.text(2)});
  }
  const auto columns = pairs(db, columns_sql);
  for (const auto& [table, column] : pairs(fresh, columns_sql)) {
    if (columns.contains({table, column}) || !here.contains({"table", table})) continue;
    found.push_back({"schema",
                     fmt::format("table {}", table),
                     fmt::format("the column {} is missing", column),
                     restore_backup,
                     {}});
  }
}

void check_changes(Db& db, Findings& found) {
  const auto tables = pairs(db, "SELECT name, name FROM sqlite_schema WHERE type = 'table'");
  Statement rows =
      db.query(fmt::format("SELECT {} FROM operation ORDER BY number", stored_changes_columns));
  while (rows.step()) {
    const std::string where = fmt::format("operation {}", rows.integer(0));
    try {
      std::set<std::string> unknown;
      for (const RowChange& row : read_changes(db, stored_changes(rows)))
        if (!tables.contains({row.table, row.table})) unknown.insert(row.table);
      for (const std::string& table : unknown)
        found.push_back({"changes",
                         where,
                         fmt::format("changed a table {} that is not there", table),
                         restore_backup,
                         {}});
    } catch (const Error& error) {
      if (error.of_workspace) throw;
      found.push_back({"changes",
                       where,
                       "what it changed is damaged: it cannot be shown or undone",
                       restore_backup,
                       {}});
    }
  }
}

/// Undo and redo point at each other, and every number is below the next one.
constexpr std::string_view links_sql = R"sql(
  SELECT operation.number,
         'turns round operation ' || operation.reverts || ', which is not there'
  FROM operation
  LEFT JOIN operation AS other ON other.number = operation.reverts
  WHERE operation.reverts IS NOT NULL
    AND other.number IS NULL
  UNION ALL
  SELECT operation.number,
         'is undone by operation ' || operation.reverted_by || ', which is not there'
  FROM operation
  LEFT JOIN operation AS other ON other.number = operation.reverted_by
  WHERE operation.reverted_by IS NOT NULL
    AND other.number IS NULL
  UNION ALL
  SELECT max(operation.number),
         'has a number that will be given out once more'
  FROM operation
  HAVING max(operation.number) > (SELECT coalesce(max(seq), 0)
                                  FROM sqlite_sequence
                                  WHERE name = 'operation')
  ORDER BY 1, 2
)sql";

void check_links(Db& db, Findings& found) {
  Statement rows = db.query(links_sql);
  while (rows.step())
    found.push_back({"history",
                     fmt::format("operation {}", rows.integer(0)),
                     rows.text(1),
                     restore_backup,
                     {}});
}

/// Runs a check; what it cannot read is a finding too.
template <class Check>
void carry_out(Check check, const char* what, Db& db, Findings& found) {
  try {
    check(db, found);
  } catch (const Error& error) {
    if (error.of_workspace || error.kind == Kind::busy) throw;
    found.push_back({"integrity", what, error.message, restore_backup, {}});
  }
}

}  // namespace

std::vector<Finding> check_schema(Db& db) {
  Findings found;
  compare_schema(db, found);
  return found;
}

std::vector<Finding> check_file(Db& db) {
  Findings found;
  carry_out(check_integrity, "the file", db, found);
  carry_out(check_references, "references", db, found);
  if (const int schema = schema_of(db); schema < newest_schema()) {
    found.push_back({"schema",
                     "the file",
                     fmt::format("is of schema {}, this program knows {}", schema, newest_schema()),
                     "bring it up to date: collab migrate",
                     {}});
    return found;
  }
  carry_out(compare_schema, "tables", db, found);
  carry_out(check_changes, "the history", db, found);
  carry_out(check_links, "the history", db, found);
  return found;
}

}  // namespace collab
