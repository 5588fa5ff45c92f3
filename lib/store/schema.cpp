// Which migrations there are and which a database still needs.
#include "store/schema.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "share.h"
#include "store/damaged.h"
#include "store/stored_changes.h"

namespace collab {
namespace {

/// 12 from "schema/012_name.sql"; 0 for a file that is no migration.
int migration_number(std::string_view path) {
  constexpr std::string_view folder = "schema/";
  if (path.substr(0, folder.size()) != folder) return 0;
  int number = 0;
  std::from_chars(path.data() + folder.size(), path.data() + path.size(), number);
  return number;
}

/// A file that says it is older than its tables are, or lacks some, takes no migration.
void run_migration(Db& db, const SharedFile& file, int version) {
  try {
    db.script(std::string(file.text));
  } catch (const Error& error) {
    if (error.kind != Kind::internal && error.kind != Kind::damaged) throw;
    throw Error(Kind::damaged,
                fmt::format("'{}' says that its tables are of schema {}, and they are not; nothing "
                            "was changed",
                            db.path(), version),
                damaged_hint);
  }
}

}  // namespace

int newest_schema() {
  int newest = 0;
  for (const SharedFile& file : shared_files()) {
    newest = std::max(newest, migration_number(file.path));
  }
  return newest;
}

int schema_of(Db& db) {
  const std::int64_t application = db.integer("PRAGMA application_id").value_or(0);
  if (application != application_id) {
    throw Error(Kind::damaged, fmt::format("'{}' is not a collab workspace", db.path()),
                damaged_hint);
  }
  const int version = static_cast<int>(db.integer("PRAGMA user_version").value_or(0));
  if (version > newest_schema()) {
    throw Error(Kind::damaged,
                fmt::format("'{}' was written by a newer collab (schema {}, this one knows {})",
                            db.path(), version, newest_schema()),
                "install the newer collab; nothing was changed");
  }
  return version;
}

bool tables_changed_since(int schema) {
  return std::ranges::any_of(shared_files(), [&](const SharedFile& file) {
    return migration_number(file.path) > schema &&
           (file.text.find("DROP ") != std::string_view::npos ||
            file.text.find("RENAME ") != std::string_view::npos);
  });
}

void migrate(Db& db) {
  const int version = static_cast<int>(db.integer("PRAGMA user_version").value_or(0));
  add_fingerprint_function(db);
  for (const SharedFile& file : shared_files()) {
    const int number = migration_number(file.path);
    if (number <= version) continue;
    run_migration(db, file, version);
    db.script(fmt::format("PRAGMA user_version = {}", number));
  }
}

}  // namespace collab
