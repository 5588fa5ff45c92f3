// The schema's migrations, embedded from share/schema and applied in order, forward only.
#pragma once
#include "store/db.h"

namespace collab {

/// The number that stands in the file's header: "Coll" in ASCII.
inline constexpr int application_id = 0x436F6C6C;

/// The number of the newest migration in this program.
int newest_schema();
/// The schema number of a database; throws Error(damaged) where the file is not ours or is newer
/// than this program.
int schema_of(Db& db);
/// True where a migration after that number took a column or a table away or renamed one.
/// Changesets name columns by position: applying an older one succeeds and does nothing.
bool tables_changed_since(int schema);
/// Applies the migrations from the database's number on; within the running transaction.
void migrate(Db& db);

}  // namespace collab
