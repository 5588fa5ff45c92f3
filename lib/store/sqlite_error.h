// SQLite's result codes as errors in our words; for lib/store only.
#pragma once
#include <string>

struct sqlite3;

namespace collab {

/// Throws the Error that fits an SQLite code: busy, damaged, no permission, disk full, a bug.
/// `path` is the file where the database itself does not know it (it could not be opened).
[[noreturn]] void throw_sqlite(sqlite3* db, int code, const std::string& path = {});

/// Throws Error(output) for a failure of the workspace's file that ended the transaction.
[[noreturn]] void throw_failed(std::string message, std::string hint);

}  // namespace collab
