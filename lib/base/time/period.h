// Periods of the command line: 2026-11, 2026-W47, sy, term:fall, 8w, A..B. Days alone are in
// date.h.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "base/time/date.h"

namespace collab {

/// Both ends are included.
struct Period {
  Date from;
  Date to;
};

/// A school year or term as the school names it.
struct NamedPeriod {
  std::string name;
  Date from;
  Date to;
};

/// What a period word may lean on. `years` and `terms` are sorted by `from`; `off` are the days
/// without school.
struct PeriodWords {
  Date today;
  std::vector<NamedPeriod> years;
  std::vector<NamedPeriod> terms;
  std::vector<Period> off = {};
  std::optional<DateOrder> order = {};  ///< of days such as 9/1/2026
};

/// Reads a PERIOD: DATE, 2026-11, 2026, 2026-W47, 2026-Q4, A..B, A.., ..B, this-week, last-week,
/// this-month, last-month, sy, sy2026 (the school year that begins in 2026), term:NAME, 8w (the
/// last 8 ended school weeks, see window() in school_weeks.h), 90d (the 90 days that end today).
/// Open ends become 0001-01-01 and 9999-12-31. The ends of a range may be periods themselves:
/// 2026-09..2026-11. Between two school years, `sy` is the one that ended last. A term's name that
/// comes back every year means this school year's term. Throws Error(usage) with a hint.
Period parse_period(std::string_view text, const PeriodWords& words);
/// The words that parse_period() knows, for suggestions and completion.
std::vector<std::string> period_words(const PeriodWords& words);

}  // namespace collab
