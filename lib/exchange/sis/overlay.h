// A second file beside a roster: what a student information system does not know of its staff (FTE,
// hire date, the new-educator flag), by staff id, source id, email or handle.
#pragma once
#include <string>
#include <vector>

#include "exchange/people/merge.h"
#include "exchange/people/people.h"
#include "exchange/sis/sis.h"

namespace collab {

struct OverlayResult {
  std::vector<SisRow> rows;            ///< what became of each row of the overlay
  std::optional<std::string> warning;  ///< names every row that fits nobody
};
/// Adds the overlay's fields to the rows of the roster, in whose place they count; a staff id or
/// email only where the roster has none. Two rows for one person, and the overlay's own faults,
/// become problems of the roster.
OverlayResult apply_overlay(Db& db, Roster& roster, const Roster& overlay,
                            const RosterMerge& merge);

}  // namespace collab
