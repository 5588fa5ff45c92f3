// Copies databases by sqlite3_backup; see copy.h.
#include "store/copy.h"

#include <fmt/format.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <utility>

#include "base/system/database_file.h"
#include "base/system/digest.h"
#include "base/system/error_words.h"
#include "base/system/file.h"
#include "base/system/temporary.h"
#include "store/damaged.h"
#include "store/sqlite_error.h"
#include "store/stored_changes.h"

namespace collab {
namespace {

constexpr std::string_view tables_sql = R"sql(
  SELECT name
  FROM sqlite_schema
  WHERE type = 'table'
  ORDER BY name
)sql";

/// A copy under way; its locks go with it.
class Copying {
 public:
  Copying(Db& from, Db& to)
      : to_(to), copy_(sqlite3_backup_init(to.handle(), "main", from.handle(), "main")) {
    if (!copy_) throw_sqlite(to.handle(), sqlite3_errcode(to.handle()));
  }
  Copying(const Copying&) = delete;
  Copying& operator=(const Copying&) = delete;
  ~Copying() {
    if (copy_) sqlite3_backup_finish(copy_);
  }
  /// Copies as many pages, or all with -1; 0 only takes the locks.
  void step(int pages) {
    const int code = sqlite3_backup_step(copy_, pages);
    if (code != SQLITE_OK && code != SQLITE_DONE) throw_sqlite(to_.handle(), code, to_.path());
  }
  void finish() {
    const int code = sqlite3_backup_finish(std::exchange(copy_, nullptr));
    if (code != SQLITE_OK) throw_sqlite(to_.handle(), code, to_.path());
  }

 private:
  Db& to_;
  sqlite3_backup* copy_;
};

[[noreturn]] void cannot_copy_to(const std::string& path, int error) {
  const bool closed = error == EACCES || error == EROFS || error == EPERM;
  throw Error(closed ? Kind::no_workspace : Kind::output,
              fmt::format("cannot write '{}': {}", path, error_words(error)),
              closed ? "name a folder that you may write to: collab backup -o FILE" : "");
}

void write_copy(Db& from, const std::string& path) {
  Db to(path, Access::create, std::chrono::milliseconds(0));
  // Nobody else knows the file, and a killed command leaves one file behind, not two.
  to.script("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = EXTRA");
  copy_into(from, to);
}

void compare_copy(Db& from, const std::string& path, Checked checked) {
  Db copy(path, Access::read, std::chrono::milliseconds(0));
  if (checked == Checked::whole) check_whole(copy, from.path());
  if (content_digest(copy) == content_digest(from)) return;
  throw Error(Kind::output, fmt::format("the copy '{}' is not the same as '{}'", path, from.path()),
              "look at the disk, and try again");
}

void put_in_place(const std::string& from, const std::string& path, Existing existing) {
  if (existing == Existing::replace) {
    if (std::rename(from.c_str(), path.c_str()) != 0) cannot_copy_to(path, errno);
  } else if (::link(from.c_str(), path.c_str()) != 0) {
    if (errno == EEXIST)
      throw Error(Kind::refused, fmt::format("'{}' exists already", path),
                  "name another file; or over an older backup: --yes");
    if (std::rename(from.c_str(), path.c_str()) != 0) cannot_copy_to(path, errno);
  }
  sync_folder(folder_of(path));
}

}  // namespace

void copy_into(Db& from, Db& to) {
  Copying copy(from, to);
  copy.step(-1);
  copy.finish();
}

std::string content_digest(Db& db, std::initializer_list<std::string_view> without) {
  std::string state;
  Statement tables = db.query(tables_sql);
  while (tables.step()) {
    const std::string table = tables.text(0);
    if (std::ranges::find(without, table) != without.end()) continue;
    // In the order of the table's own tree, which is the same in both.
    Statement rows = db.query(fmt::format("SELECT * FROM \"{}\"", table));
    while (rows.step()) {
      state += table;
      for (int i = 0; i < rows.columns(); ++i) {
        const std::string value = rows.blob(i);
        state += fmt::format("|{}{}:", rows.null(i) ? 'n' : 'v', value.size());
        state += value;
      }
      state = digest(state);
    }
  }
  return state;
}

void check_whole(Db& db, const std::string& shown) {
  const auto refuse = [&](const std::string& why) {
    throw Error(Kind::damaged, fmt::format("'{}' is not whole: {}", shown, why), damaged_hint);
  };
  if (const auto found = db.text("PRAGMA integrity_check(1)"); found != "ok")
    refuse(found.value_or("SQLite cannot read it"));
  if (const auto table = db.text("PRAGMA foreign_key_check"))
    refuse(fmt::format("a row of the table '{}' refers to one that is not there", *table));
  if (!has_fingerprints(db)) return;
  Statement operations =
      db.query(fmt::format("SELECT {} FROM operation ORDER BY number", stored_changes_columns));
  while (operations.step()) stored_changes(operations);
}

void copy_database(Db& from, const std::string& path, Existing existing, Checked checked) {
  refuse_beside_database(path, path);
  struct stat rights {};
  if (::stat(from.path().c_str(), &rights) != 0) cannot_copy_to(from.path(), errno);
  int file = -1;
  const Temporary unfinished(fmt::format("{}.{}", path, ::getpid()), file);
  if (file < 0) cannot_copy_to(path, errno);
  const bool closed = ::fchmod(file, rights.st_mode & 0660) == 0;
  ::close(file);
  if (!closed) cannot_copy_to(path, errno);
  write_copy(from, unfinished.path());
  compare_copy(from, unfinished.path(), checked);
  put_in_place(unfinished.path(), path, existing);
}

unsigned data_version(Db& db) {
  unsigned version = 0;
  sqlite3_file_control(db.handle(), "main", SQLITE_FCNTL_DATA_VERSION, &version);
  return version;
}

void overwrite_database(Db& from, Db& to, unsigned seen) {
  Copying copy(from, to);
  copy.step(0);
  if (data_version(to) != seen)
    throw Error(Kind::busy,
                fmt::format("'{}' was changed by another collab command meanwhile", to.path()),
                "look again: collab log; then run the command once more");
  copy.step(-1);
  copy.finish();
}

}  // namespace collab
