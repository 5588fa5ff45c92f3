// The facts of a span of days, gathered once for each run into temporary tables that every
// indicator reads: share/measure/facts.sql says what they hold. What the database alone cannot tell
// (the calendar, the blocks of the series, local days) is handed in as a Basis; lib/report/basis.h
// fills it.
#pragma once
#include <string>
#include <vector>

#include "base/time/period.h"
#include "base/time/zone.h"
#include "store/db.h"

namespace collab {

/// A team's scheduled block on a school day.
struct ScheduledBlock {
  Id team = 0;
  Date day{};
  int minutes = 0;
  bool in_contract_day = true;
};

/// What facts are gathered from, besides the records.
struct Basis {
  Period span;                         ///< every day that a window of this run looks at
  Period known;                        ///< from well before the span to well after it
  std::vector<Date> school_days;       ///< those of the known days, ascending
  std::vector<ScheduledBlock> blocks;  ///< those of the span, one for each team and day
  std::vector<std::string> instructional_roles;
  std::vector<std::string> administrator_roles;
  int grace_days = 0;                   ///< school days until a missing record counts
  std::optional<int> agenda_lead_days;  ///< as the agreement says
  int least_families = 0;               ///< families that speak a language before it counts
  std::optional<Date> last_entry_on;    ///< the day of the newest operation
};

/// Fills the temporary tables of a connection anew. The cost grows with the span, not the history.
void gather_facts(Db& db, const Basis& basis, const LocalClock& clock);

}  // namespace collab
