// The changesets of the history as they lie in the file. Whoever reads one reads it here, because
// damaged bytes must not reach SQLite's reader: it may never find their end.
#pragma once
#include <string>
#include <string_view>

#include "store/db.h"

namespace collab {

/// What stands beside a changeset: FNV-1a in 64 bits with the length. Every step of it can be
/// turned round, so that one changed byte always shows; of other damage one in 2^64 would not.
std::string fingerprint(std::string_view changes);

/// Makes `fingerprint(BLOB)` known to a connection, for migrations.
void add_fingerprint_function(Db& db);

/// False for a file of an older schema, in which no fingerprints stand yet.
bool has_fingerprints(Db& db);

/// The columns of `operation` that stored_changes() reads, in order; for a SELECT.
inline constexpr std::string_view stored_changes_columns = "number, fingerprint, changes";

/// The changeset of a row of those columns. Throws Error(damaged) with the operation's number where
/// the bytes are not those that were stored.
std::string stored_changes(const Statement& row);
/// The changeset of an operation, empty where there is no such operation. Throws as the other does.
std::string stored_changes(Db& db, Id operation);

}  // namespace collab
