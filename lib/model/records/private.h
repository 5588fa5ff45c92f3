// What is not everybody's to read: a pair's own words, and what belongs to a confidential team. The
// table of kinds says so; a file that a command writes about such a record is for its owner alone.
#pragma once
#include <string_view>

#include "model/records/kinds.h"
#include "store/db.h"

namespace collab {

/// True where the record is a pair's or a confidential team's, by itself or by way of what it
/// belongs to.
bool is_private(Db& db, const RecordKind& kind, Id id);

/// True where a word names such a record: "P4", "sst", "A12", "sst/next".
bool names_private(Db& db, std::string_view word, Date today);

/// Makes the teams that are confidential today so in an older state of the workspace.
void keep_confidential(Db& today, Db& then);

}  // namespace collab
