// Writes iCalendar texts (RFC 5545): lines folded at 75 bytes, texts escaped, the zone written out.
// Each meeting is an event of its own and no series a rule: days that a school counts in turn, or
// that make way for a holiday, have no rule that programs know.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "base/time/period.h"
#include "base/time/zone.h"

namespace collab {

struct IcsEvent {
  std::string uid;
  std::string summary;
  std::string location;
  std::string description;
  Date day{};
  std::optional<Minutes> start;  ///< without one it is an event of the whole day
  std::optional<int> minutes;
  bool cancelled = false;
};

struct IcsCalendar {
  std::string name;
  Zone zone;
  Period span;                ///< over which the zone's changes are written out
  std::int64_t changed = 0;   ///< when something was last recorded, seconds since 1970
  std::int64_t sequence = 0;  ///< the number of that operation
  std::vector<IcsEvent> events;
};

/// The calendar's text. An event that `before`, an earlier text of the same calendar, has with the
/// same content keeps its time stamp and SEQUENCE; others have those of the last operation, so that
/// numbers only grow, also where the earlier text is lost. An event that is only in `before` is
/// left out.
std::string write_ics(const IcsCalendar& calendar, std::string_view before);

/// The names of the calendars in a folder that this program wrote for a team or a person, by name.
/// Throws Error(not_found) where there is no such folder.
std::vector<std::string> calendars_in(const std::string& folder);

/// The VTIMEZONE of a zone with every change of its offset in the period.
std::string ics_zone(const Zone& zone, const Period& span);

}  // namespace collab
