// The history without what was purged; see purge.h.
#include "store/purge.h"

#include <algorithm>

#include "store/stored_changes.h"

namespace collab {

std::vector<Id> operations_with(Db& db, const std::function<bool(const RowChange&)>& meant) {
  std::vector<LoggedOperation> all = logged_operations(db, std::nullopt);
  std::ranges::reverse(all);
  std::vector<Id> found;
  for (const LoggedOperation& each : all)
    if (std::ranges::any_of(changes_of(db, each.number), meant)) found.push_back(each.number);
  return found;
}

void forget_changes(Db& db, Id number, Id by) {
  db.overwrite_deleted();
  db.run(
      "UPDATE operation SET changes = x'', fingerprint = :nothing, purged_by = :by"
      " WHERE number = :number",
      {{":nothing", fingerprint("")}, {":by", by}, {":number", number}});
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
