// A row of a roster as it applies to the person it is: when somebody who is gone has left, and
// which roles remain where a file tells only what has changed.
#pragma once
#include <optional>

#include "exchange/people/merge.h"
#include "exchange/people/people.h"

namespace collab {

/// The row with its end and its roles made whole; nothing where it applies as it stands. `before`
/// is the person in the workspace, if any.
std::optional<RosterRow> settled_row(Db& db, const RosterRow& row,
                                     const std::optional<Person>& before, const RosterMerge& merge);

}  // namespace collab
