// Finding and opening the folder .collab; making one is in new_workspace.cpp.
#include "store/workspace.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

#include "base/system/file.h"
#include "store/backup.h"
#include "store/damaged.h"
#include "store/schema.h"

namespace collab {
namespace {

bool exists(const std::string& path) {
  struct stat status {};
  return stat(path.c_str(), &status) == 0;
}

constexpr std::string_view school_sql = R"sql(
  SELECT name,
         code,
         zone,
         zone_rule,
         date_order,
         example
  FROM school
)sql";

std::optional<DateOrder> order_named(const std::optional<std::string>& word) {
  if (!word) return std::nullopt;
  if (*word == "mdy") return DateOrder::mdy;
  return *word == "dmy" ? DateOrder::dmy : DateOrder::ymd;
}

/// A killed writer leaves a journal that only a writer may roll back; doing so once lets readers
/// in.
Db open_after_crash(const std::string& path, std::chrono::milliseconds wait) {
  {
    Db writer(path, Access::write, wait);
    writer.integer("SELECT count(*) FROM sqlite_schema");
  }
  return Db(path, Access::read, wait);
}

/// Brings an older schema up to date; gives the backup that was made before. The backup is made
/// beside the transaction's lock, so that nobody else changes anything in between.
std::optional<std::string> update(Db& db, const std::string& folder) {
  if (schema_of(db) == newest_schema()) return std::nullopt;
  Transaction transaction(db, Transaction::Mode::write);
  const int before = schema_of(db);
  if (before == newest_schema()) return std::nullopt;
  Db reader(db.path(), Access::read, std::chrono::milliseconds(0));
  const std::string backup =
      make_backup(reader, folder,
                  fmt::format("{}-before-schema-{}", read_school(reader).code, newest_schema()));
  try {
    migrate(db);
    transaction.commit();
  } catch (...) {
    ::unlink(backup.c_str());  // nothing was changed: it would be one more with every attempt
    throw;
  }
  return backup;
}

}  // namespace

std::string collab_folder(const std::string& folder) {
  return (folder == "/" ? "" : folder) + "/.collab";
}

std::string database_path(const std::string& folder) {
  return collab_folder(folder) + "/collab.db";
}

void prepare_reading(Db& db) {
  // An automatic index reads the whole of a large table, whatever the window.
  db.script("PRAGMA temp_store = MEMORY; PRAGMA automatic_index = OFF");
}

School read_school(Db& db) {
  Statement row = db.prepare(school_sql);
  if (!row.step()) {
    throw Error(Kind::damaged, fmt::format("'{}' holds no school", db.path()), damaged_hint);
  }
  return {row.text(0),
          row.text(1),
          {row.text(2), row.text(3)},
          order_named(row.text_or(4)),
          row.flag(5)};
}

Db open_for_reading(const std::string& path, std::chrono::milliseconds wait) {
  Db db(path, Access::read, wait);
  try {
    db.integer("SELECT count(*) FROM sqlite_schema");
  } catch (const Error& error) {
    const bool hot = exists(path + "-journal") &&
                     (error.kind == Kind::no_workspace || error.kind == Kind::output);
    if (!hot) throw;
    return open_after_crash(path, wait);
  }
  return db;
}

std::optional<std::string> find_workspace(const std::string& start) {
  std::string folder = start;
  while (true) {
    if (exists(database_path(folder))) return folder;
    // Somebody else's workspace is there, and may be closed to us; opening it says so.
    if (errno == EACCES && exists(collab_folder(folder))) return folder;
    const std::size_t slash = folder.rfind('/');
    if (slash == std::string::npos || folder == "/") return std::nullopt;
    folder = slash == 0 ? "/" : folder.substr(0, slash);
  }
}

Workspace open_workspace(const std::string& folder, Access access, std::chrono::milliseconds wait) {
  const std::string path = database_path(folder);
  if (!exists(path)) {
    if (errno == EACCES) {
      throw Error(Kind::no_workspace, fmt::format("no permission to open '{}'", path),
                  "ask the owner of the folder for permission");
    }
    throw Error(Kind::no_workspace, fmt::format("no workspace in '{}'", folder),
                "make one with: collab init --school NAME --code CODE");
  }
  std::optional<std::string> before_update;
  Db db = access == Access::read ? open_for_reading(path, wait) : Db(path, access, wait);
  if (access == Access::read) {
    prepare_reading(db);
    if (schema_of(db) < newest_schema()) {
      throw Error(Kind::no_workspace,
                  fmt::format("'{}' was written by an older collab and has to be brought up to "
                              "date",
                              path),
                  "bring it up to date: collab migrate");
    }
  } else {
    if (access == Access::write && ::access(path.c_str(), W_OK) != 0) {
      throw Error(Kind::no_workspace, fmt::format("no permission to write '{}'", path),
                  "reports work without it; for changes ask the owner of the folder");
    }
    db.script(
        "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; PRAGMA cache_spill = OFF;");
    before_update = update(db, folder);
  }
  School school = read_school(db);
  return {folder, std::move(db), std::move(school), std::move(before_update)};
}

}  // namespace collab
