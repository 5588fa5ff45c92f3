// Destroying reaches the backups that the workspace knows of: what a verb says before, and what is
// done once its operation is stored.
#pragma once
#include <string>

#include "cmd/frame/desk.h"

namespace collab {

/// Looks which known backups hold what the verb destroys, and makes it known that they are to be
/// written anew. Gives how many. Warns of those that cannot be looked at
/// where nothing else is going to.
std::ptrdiff_t look_at_backups(Desk& desk, DestroyAgain again);

/// Makes the backup that is there in case a purge fails, and goes with its success.
void back_up_before_purge(Desk& desk);

/// Goes through the known backups after operation `number` was stored, or where nothing was.
void destroy_in_known_backups(Desk& desk, std::optional<Id> number);

}  // namespace collab
