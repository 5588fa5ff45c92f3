// What a run of indicators needs, read from the records by lib/model: the calendar, the blocks
// of the series, the school's settings. And the windows: the days that a figure looks at.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/time/school_weeks.h"
#include "measure/facts.h"
#include "measure/figure.h"
#include "store/workspace.h"

namespace collab {

/// The window of the school's setting `window_weeks`, ended by the last school day in it and judged
/// on that day: the same figures until the next school week has ended.
Window usual_window(Db& db, const SchoolCalendar& calendar, Date as_of);
/// As many school weeks before a window as it has itself.
Window window_before(const SchoolCalendar& calendar, const Window& window);
/// A period as a window: it ends on `as_of` at the latest, and is judged at its end. An open
/// beginning is the first school year's, else ten years back. Throws Error(usage) for a period that
/// has not begun.
Window window_of(const SchoolCalendar& calendar, Period period, Date as_of);

/// How --by cuts a period.
enum class Cut { week, month, term };
/// The parts of a window in order, each judged at its own end. Weeks are ISO weeks with a school
/// day. Throws Error(refused) for terms where the school has none in the period.
std::vector<Window> windows_of(Db& db, const SchoolCalendar& calendar, const Window& whole,
                               Cut cut);

/// Gathers the facts of all days that the windows look at.
void gather_for(Workspace& workspace, const SchoolCalendar& calendar,
                const std::vector<Window>& windows);

/// What the school has settled about its figures.
Rules rules_of(Db& db);

}  // namespace collab
