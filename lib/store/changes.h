// Changesets as SQLite's session extension writes them, read row by row; for lib/store only.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "store/journal.h"

struct sqlite3;
struct sqlite3_session;

namespace collab {

/// Starts recording what changes in every table that undo cares for.
sqlite3_session* start_recording(sqlite3* db);
/// The changes recorded so far.
std::string recorded_changes(sqlite3* db, sqlite3_session* session);
/// The rows of a changeset, with column names taken from the schema as it is now.
std::vector<RowChange> read_changes(Db& db, std::string_view changes);
/// The tables and keys of the rows that a changeset makes; quicker than reading what is in them.
std::vector<std::pair<std::string, std::string>> rows_made(Db& db, std::string_view changes);
/// The changeset that undoes a changeset.
std::string inverted(std::string_view changes);

/// Changesets made one, as if they had been applied one after the other; nothing where they were
/// recorded of tables with different columns.
std::optional<std::string> joined(const std::vector<std::string>& changes);

/// A row that stood in the way of a changeset.
struct Conflict {
  std::string table;  ///< empty where a row outside the changeset still refers to one in it
  std::string key;
};

/// Applies a changeset whole or not at all; gives the conflicts where it did not.
std::vector<Conflict> apply_changes(Db& db, std::string_view changes);

}  // namespace collab
