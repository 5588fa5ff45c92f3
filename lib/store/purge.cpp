// The history without what was purged; see purge.h.
#include "store/purge.h"

#include <fmt/format.h>

#include "store/changes.h"
#include "store/stored_changes.h"

namespace collab {

void each_change(Db& db, const std::function<void(Id, const RowChange&)>& see) {
  Statement rows =
      db.query(fmt::format("SELECT {} FROM operation ORDER BY number", stored_changes_columns));
  while (rows.step())
    for (const RowChange& row : read_changes(db, stored_changes(rows))) see(rows.integer(0), row);
}

std::vector<Id> operations_with(Db& db, const std::function<bool(const RowChange&)>& meant) {
  std::vector<Id> found;
  each_change(db, [&](Id operation, const RowChange& row) {
    if ((found.empty() || found.back() != operation) && meant(row)) found.push_back(operation);
  });
  return found;
}

void forget_changes(Db& db, Id number, Id by) {
  db.overwrite_deleted();
  db.run(
      "UPDATE operation SET changes = x'', fingerprint = :nothing, purged_by = :by"
      " WHERE number = :number",
      {{":nothing", fingerprint("")}, {":by", by}, {":number", number}});
}

std::optional<Id> newest_purge(Db& db) { return purge_after(db, 0); }

void name_purge(Db& copy, Id number, Id as) {
  if (number == as) return;
  const bool there = copy.any("SELECT 1 FROM operation WHERE number = :as", {{":as", as}});
  copy.run("UPDATE operation SET purged_by = :as WHERE purged_by = :number",
           {{":as", as}, {":number", number}});
  if (there)
    copy.run("DELETE FROM operation WHERE number = :number", {{":number", number}});
  else
    copy.run("UPDATE operation SET number = :as WHERE number = :number",
             {{":as", as}, {":number", number}});
  copy.run(
      "UPDATE sqlite_sequence SET seq = (SELECT max(number) FROM operation)"
      " WHERE name = 'operation'");
}

std::optional<Id> purge_after(Db& db, Id number) {
  return db.integer(
      "SELECT max(number) FROM operation WHERE number > :number AND verb LIKE 'purge %'",
      {{":number", number}});
}

void write_anew(const Db& db) {
  db.script("PRAGMA temp_store = MEMORY; PRAGMA secure_delete = ON; VACUUM");
}

}  // namespace collab
