// Taking things out of the history for good: an operation's changes go, and its line stays to say
// that something was purged, by which operation. The file is written anew afterwards, so that no
// free page keeps what was there.
#pragma once
#include <functional>
#include <vector>

#include "store/journal.h"

namespace collab {

/// Goes through every changed row of the history, oldest first. Throws Error(damaged) where a
/// changeset cannot be read.
void each_change(Db& db, const std::function<void(Id operation, const RowChange&)>& see);

/// The operations with a changed row of which that is true, oldest first.
std::vector<Id> operations_with(Db& db, const std::function<bool(const RowChange&)>& meant);

/// Empties the stored changes of an operation; `by` is the operation that does it.
void forget_changes(Db& db, Id number, Id by);

/// The newest purge of all, or nothing.
std::optional<Id> newest_purge(Db& db);

/// In a copy of a backup: makes the purge `number`, just stored there, the workspace's purge `as`,
/// so that the two histories go on agreeing. Where the copy has that one already, the other goes.
void name_purge(Db& copy, Id number, Id as);

/// The newest purge after an operation, or nothing.
std::optional<Id> purge_after(Db& db, Id number);

/// Writes the whole file anew. Outside a transaction only.
void write_anew(const Db& db);

}  // namespace collab
