// Who was expected at each held meeting of the span, and which of them were there. Inner header of
// lib/measure.
#pragma once
#include "base/time/zone.h"
#include "store/db.h"

namespace collab {

/// Fills temp.met, one row for each held meeting of the span: expected and present members, the
/// people of the roster who were there, members or not, and the local day on which its agenda was
/// written. `expected` is missing where nobody's attendance was taken. And temp.tie: for each kind
/// of group and meeting the weights of the pairs who met, and of those from different groups. The
/// tables `basis`, `seat` and `grouped` must be filled.
void count_presence(Db& db, const LocalClock& clock);

}  // namespace collab
