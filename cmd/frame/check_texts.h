// Looks at the texts that a command wrote, whatever the practice, before anything is stored.
#pragma once
#include "cmd/frame/desk.h"

namespace collab {

/// Throws Error(input) where a text of this operation is longer than a text may be; Error(refused)
/// where one may name a child and nobody has said yes (see model/records/children.h).
void check_texts(Desk& desk);

}  // namespace collab
