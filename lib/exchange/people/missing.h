// People who came in by earlier imports and are not in the roster any more.
#pragma once
#include <vector>

#include "exchange/people/merge.h"
#include "exchange/people/write.h"

namespace collab {

/// Names them in the result or, where the merge says so, ends them today. Throws Error(input)
/// naming everybody who cannot be ended, since something of theirs begins later.
void settle_missing(Db& db, const std::vector<PersonPlan>& plans, const RosterMerge& merge,
                    PeopleImport& result);

}  // namespace collab
