// The meetings of a school as calendars show them: those that are stored, and the days of series
// that have none yet. How they are written down is in ics.h.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/meeting/meeting.h"
#include "model/team/series.h"
#include "model/team/team.h"

namespace collab {

/// One meeting on the calendar.
struct CalendarMeeting {
  Id team = 0;
  std::string uid;  ///< the same for the block and for the meeting that is then planned for it
  Date day{};
  std::optional<Minutes> start;
  std::optional<int> minutes;
  std::optional<std::string> place;
  bool cancelled = false;
  std::string meeting;      ///< "M12", or empty for a day of a series
  std::string facilitator;  ///< by name, or empty
  std::string agenda;       ///< the file that its agenda was first written to, or empty
};

/// All of them in the period, by day, start, team and UID.
std::vector<CalendarMeeting> calendar_meetings(Db& db, const std::string& school_code,
                                               Period period);
/// What calendars show: from the school year of the day, or the last one before it, to the end of
/// the last that is known; without school years from the last calendar year to the next.
Period calendar_span(Db& db, Date today);

}  // namespace collab
