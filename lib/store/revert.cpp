// Undo and redo: an operation's changeset turned round and applied, unless something later stands
// in the way; then the later operations are named.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "store/changes.h"
#include "store/journal.h"
#include "store/purge.h"
#include "store/schema.h"
#include "store/stored_changes.h"

namespace collab {
namespace {

/// A redo is known by what it reverts: an undo, which itself reverts something.
bool is_redo(Db& db, const LoggedOperation& operation) {
  return operation.reverts && find_operation(db, *operation.reverts).reverts;
}

void check_schema(Db& db, Id number) {
  const std::int64_t then =
      db.integer("SELECT schema_version FROM operation WHERE number = :number",
                 {{":number", number}})
          .value_or(0);
  if (tables_changed_since(static_cast<int>(then))) {
    throw Error(Kind::refused,
                fmt::format("operation {} was recorded before the workspace's tables were changed "
                            "by an update, and cannot be undone",
                            number),
                "correct the records by hand, or restore a backup");
  }
}

using Row = std::pair<std::string, std::string>;  // table and key

/// Which column refers to which table, for the tables of the schema.
std::map<Row, std::string> foreign_keys(Db& db) {
  std::map<Row, std::string> found;
  Statement rows = db.prepare(R"sql(
    SELECT schema.name,
           key."from",
           key."table"
    FROM sqlite_schema AS schema
    JOIN pragma_foreign_key_list(schema.name) AS key
    WHERE schema.type = 'table'
  )sql");
  while (rows.step()) found[{rows.text(0), rows.text(1)}] = rows.text(2);
  return found;
}

bool refers_to(const RowChange& row, const std::set<Row>& gone,
               const std::map<Row, std::string>& keys) {
  return std::any_of(row.fields.begin(), row.fields.end(), [&](const FieldChange& field) {
    const auto key = keys.find({field.table, field.column});
    return key != keys.end() && field.after && gone.contains({key->second, *field.after});
  });
}

/// The operations after `number`, still in force, that changed a conflicting row or refer to a row
/// that would go.
std::vector<Id> in_the_way(Db& db, Id number, const std::vector<Conflict>& conflicts) {
  std::set<Row> touched;
  for (const Conflict& each : conflicts) touched.insert({each.table, each.key});
  std::set<Row> gone;
  for (const RowChange& row : changes_of(db, number)) {
    if (row.what == RowChange::What::made) gone.insert({row.table, row.key});
  }
  const std::map<Row, std::string> keys = foreign_keys(db);
  std::vector<Id> found;
  Statement later = db.query(
      "SELECT number FROM operation WHERE number > :number AND reverted_by IS NULL "
      "AND reverts IS NULL ORDER BY number",
      {{":number", number}});
  while (later.step()) {
    const std::vector<RowChange> rows = changes_of(db, later.integer(0));
    if (std::any_of(rows.begin(), rows.end(), [&](const RowChange& row) {
          return touched.contains({row.table, row.key}) || refers_to(row, gone, keys);
        })) {
      found.push_back(later.integer(0));
    }
  }
  return found;
}

[[noreturn]] void refuse(Db& db, Id number, const std::vector<Conflict>& conflicts) {
  std::string names;
  const std::vector<Id> later = in_the_way(db, number, conflicts);
  if (const auto purge = purge_after(db, number); later.empty() && purge)
    throw Error(Kind::refused,
                fmt::format("operation {} cannot be undone: operation {}, a purge, took something "
                            "of it away since",
                            number, *purge));
  for (const Id each : later) {
    if (!names.empty()) names += ", ";
    names += fmt::format("{} ({})", each, find_operation(db, each).verb);
  }
  throw Error(
      Kind::refused,
      fmt::format("operation {} cannot be undone: {} changed the same records since", number,
                  names.empty() ? "something else"
                                : (later.size() == 1 ? "operation " : "operations ") + names),
      later.empty() ? "collab log -p shows what was changed"
                    : fmt::format("undo what came later first: collab undo {}", later.back()));
}

/// What was destroyed comes back neither way.
void check_not_purged(const LoggedOperation& target) {
  if (target.purged_by)
    throw Error(Kind::refused,
                fmt::format("operation {} cannot be undone or redone: operation {} purged what it "
                            "had recorded",
                            target.number, *target.purged_by));
  if (target.verb.starts_with("purge "))
    throw Error(Kind::refused,
                fmt::format("operation {} is a purge: what it destroyed is gone", target.number),
                "an operation before it, where the purge left it alone: collab undo NUMBER");
}

void note_reverted(Db& db, Id number, std::optional<Id> by) {
  db.run("UPDATE operation SET reverted_by = :by WHERE number = :number",
         {{":by", by}, {":number", number}});
}

}  // namespace

Id next_to_undo(Db& db) {
  const std::optional<Id> number =
      db.integer("SELECT max(number) FROM operation WHERE reverts IS NULL AND reverted_by IS NULL");
  if (!number) throw Error(Kind::refused, "there is nothing to undo");
  return *number;
}

Id next_to_redo(Db& db) {
  const std::optional<Id> number = db.integer(R"sql(
    SELECT max(undo.number)
    FROM operation AS undo
    JOIN operation AS undone ON undone.number = undo.reverts
    WHERE undo.reverted_by IS NULL
      AND undone.reverts IS NULL
      AND NOT EXISTS (SELECT 1
                      FROM operation AS later
                      WHERE later.number > undo.number AND later.reverts IS NULL)
  )sql");
  if (!number) {
    throw Error(Kind::refused, "there is nothing to redo",
                "a redo is possible right after an undo, until something else is changed");
  }
  return *number;
}

std::vector<RowChange> revert(Db& db, Operation& running, Id number) {
  LoggedOperation target = find_operation(db, number);
  if (is_redo(db, target))
    target = find_operation(db, *find_operation(db, *target.reverts).reverts);
  if (target.reverted_by) {
    throw Error(Kind::refused,
                fmt::format("operation {} is undone already, by operation {}", target.number,
                            *target.reverted_by),
                "collab log shows what is in force");
  }
  check_not_purged(target);
  check_schema(db, target.number);
  const std::string backwards = inverted(stored_changes(db, target.number));
  const std::vector<Conflict> conflicts = apply_changes(db, backwards);
  if (!conflicts.empty()) refuse(db, target.number, conflicts);
  running.reverts(target.number);
  note_reverted(db, target.number, running.number());
  if (target.reverts) note_reverted(db, *target.reverts, std::nullopt);
  return read_changes(db, backwards);
}

}  // namespace collab
