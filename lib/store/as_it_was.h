// The workspace as it was after an operation: a copy in memory, from which everything that came
// later is taken back. The file itself is only read.
#pragma once
#include "store/workspace.h"

namespace collab {

/// A copy of what `now` holds, as it was after operation `number`. The texts of documents are those
/// of that time as far as they are still kept; the words of pairs, which no history holds, are left
/// out unless `number` is the newest. Throws Error(not_found) where there is no such operation,
/// Error(refused) where a purge or an update of the tables came later, Error(damaged) where the
/// history cannot be read.
Db as_it_was(Db& now, Id number);

/// What `copy` holds, in memory and closed to writing, as a workspace that is open for reading.
Db closed_to_writing(Db& copy);

}  // namespace collab
