// Which operation made a row: the end of every chain that `why` shows. The history itself is
// journal.h.
#pragma once
#include <map>
#include <set>
#include <string>
#include <utility>

#include "store/db.h"

namespace collab {

/// A row by its table and its key, as RowChange gives them.
using RowName = std::pair<std::string, std::string>;

/// The operations, still in force, that made these rows, found in one pass over the history; a row
/// that came with `init` has none.
std::map<RowName, Id> operations_that_made(Db& db, std::set<RowName> wanted);

}  // namespace collab
