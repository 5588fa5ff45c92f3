// What each SQLite code means to somebody at a command line.
#include "store/sqlite_error.h"

#include <fmt/format.h>
#include <sqlite3.h>
#include <unistd.h>

#include "base/error.h"
#include "base/system/file.h"
#include "store/damaged.h"

namespace collab {
namespace {

std::string file_of(sqlite3* db, const std::string& path) {
  if (!path.empty()) return path;
  const char* name = db ? sqlite3_db_filename(db, "main") : nullptr;
  return name && *name ? name : "the workspace";
}

[[noreturn]] void throw_readonly(int code, const std::string& file) {
  // A rollback journal left by a killed writer cannot be rolled back without write permission.
  if (code == SQLITE_READONLY_ROLLBACK) {
    throw Error(Kind::no_workspace,
                fmt::format("'{}' holds an unfinished change of a program that was stopped, and "
                            "putting it right needs permission to write",
                            file),
                "run any collab command once as a user who may write there");
  }
  throw Error(Kind::no_workspace, fmt::format("no permission to write '{}'", file),
              "reports work without it; for changes ask the owner of the folder");
}

/// True where the folder of a file may not be written, so that a journal cannot be taken away.
bool in_closed_folder(const std::string& file) {
  return access(folder_of(file).c_str(), W_OK) != 0;
}

/// The statements of the program fit the tables that it makes: where one does not, the file lacks
/// what every workspace has.
[[noreturn]] void throw_other(sqlite3* db, int code, const std::string& file) {
  const std::string words = db ? sqlite3_errmsg(db) : sqlite3_errstr(code);
  if (code == SQLITE_ERROR &&
      (words.starts_with("no such table") || words.starts_with("no such column") ||
       words.find(" has no column named ") != std::string::npos)) {
    throw Error(Kind::damaged, fmt::format("'{}' is not whole: {}", file, words), damaged_hint);
  }
  throw Error(Kind::internal,
              fmt::format("the database refused a statement: {} (code {})", words, code));
}

[[noreturn]] void throw_known(sqlite3* db, int code, const std::string& file) {
  switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      throw Error(Kind::busy, fmt::format("'{}' is in use by another collab command", file),
                  "try again, or wait longer with --lock-wait SECONDS");
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
    case SQLITE_MISMATCH:  // the program gives no key another type than its column's
      throw Error(Kind::damaged, fmt::format("'{}' is damaged or is not a collab workspace", file),
                  damaged_hint);
    case SQLITE_FULL:
      throw_failed(fmt::format("the disk with '{}' is full", file),
                   "make room, then run the command again");
    case SQLITE_IOERR:
      if (code == SQLITE_IOERR_DELETE && in_closed_folder(file))
        throw_readonly(SQLITE_READONLY_ROLLBACK, file);
      throw_failed(
          fmt::format("'{}' could not be read or written ({})", file, sqlite3_errstr(code & 0xff)),
          "look at the disk, the network folder and its permissions");
    case SQLITE_NOMEM:
      throw_failed(fmt::format("there is not enough memory to work on '{}'", file),
                   "end other programs, then run the command again");
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
      throw Error(Kind::no_workspace, fmt::format("no permission to open '{}'", file),
                  "ask the owner of the folder for permission");
    case SQLITE_READONLY:
      throw_readonly(code, file);
    case SQLITE_TOOBIG:
      throw Error(Kind::input, "a text is too long for the workspace",
                  "at most 1,000,000,000 bytes");
    default:
      throw_other(db, code, file);
  }
}

}  // namespace

void throw_failed(std::string message, std::string hint) {
  Error error(Kind::output, std::move(message), std::move(hint));
  error.state = "nothing was changed";
  error.of_workspace = true;
  throw error;
}

void throw_sqlite(sqlite3* db, int code, const std::string& path) {
  const std::string file = file_of(db, path);
  const int extended = db ? sqlite3_extended_errcode(db) : code;
  throw_known(db, (extended & 0xff) == (code & 0xff) ? extended : code, file);
}

}  // namespace collab
