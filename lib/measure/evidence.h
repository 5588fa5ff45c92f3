// Runs an indicator's SELECT: as it is, or aggregated by team and state within SQLite. Inner header
// of lib/measure.
#pragma once
#include <string>

#include "measure/figure.h"

namespace collab {

/// The indicator's own rows. Columns that the file lacks are NULL, so that the order is
/// always: team, subject, at, ref, part, whole, state, detail, category.
Statement evidence_rows(const Db& db, const Indicator& indicator, const Window& window);
/// The rows summed up: team, category, state, part, whole, cases, rows.
Statement summed_rows(const Db& db, const Indicator& indicator, const Window& window);

}  // namespace collab
