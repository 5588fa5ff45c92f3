// Looks through the changesets in force, newest first, for the rows that were asked about.
#include "store/origin.h"

#include "store/changes.h"
#include "store/stored_changes.h"

namespace collab {

constexpr std::string_view changes_in_force = R"sql(
SELECT number,
       fingerprint,
       changes
FROM operation
WHERE reverts IS NULL
  AND reverted_by IS NULL
ORDER BY number DESC)sql";

std::map<RowName, Id> operations_that_made(Db& db, std::set<RowName> wanted) {
  std::map<RowName, Id> found;
  Statement rows = db.query(changes_in_force);
  while (!wanted.empty() && rows.step()) {
    for (const RowChange& change : read_changes(db, stored_changes(rows))) {
      if (change.what != RowChange::What::made) continue;
      RowName name{change.table, change.key};
      if (wanted.erase(name) > 0) found.emplace(std::move(name), rows.integer(0));
    }
  }
  return found;
}

}  // namespace collab
