// What an event says, and the days and times on which it is: repeats are written out, between two
// days.
#pragma once
#include <libical/ical.h>

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "cmd/calendar/read/zones.h"

namespace collab::calendar_read {

/// A time or day of the file with the zone that it is in; without one it is the reader's own time.
struct IcalMoment {
  icaltimetype time = icaltime_null_time();
  icaltimezone* zone = nullptr;

  bool all_day() const { return time.is_date != 0; }
  /// Seconds since 1970, by its zone; floating times as if they were UTC.
  long long seconds() const;
};

struct Event {
  std::size_t number = 0;  ///< the line of its BEGIN
  std::string uid;
  std::string summary;
  std::vector<std::string> categories;
  std::string status;  ///< "CONFIRMED", "CANCELLED", in capitals
  int sequence = 0;
  bool whole_days = false;  ///< Outlook says that its times mean days
  std::optional<IcalMoment> start;
  std::optional<IcalMoment> end;
  std::optional<icaldurationtype> duration;
  std::optional<IcalMoment> instead_of;  ///< RECURRENCE-ID
  std::vector<std::string> rules;
  std::vector<std::string> but_rules;
  std::vector<IcalMoment> more;    ///< RDATE
  std::vector<IcalMoment> except;  ///< EXDATE
  std::string fault;               ///< why it cannot be read
  std::size_t fault_line = 0;
};

/// Reads an event. `warn` is told of lines that say nothing understandable but do no harm.
Event read_event(const Component& component, Zones& zones,
                 const std::function<void(std::size_t, std::string)>& warn);

/// One time at which an event is.
struct Instance {
  IcalMoment start;
  long long length = 0;     ///< in seconds, or in days for one of whole days
  std::string instance_id;  ///< of a repeated event: when it would begin, "20260907T120000Z"
};

struct IcalWindow {
  icaltimetype from;
  icaltimetype to;
};

/// The times of an event that touch the window, but for those in `replaced` (which other events of
/// the same UID stand for). What cannot be told goes into the event's fault.
std::vector<Instance> instances(Event& event, const IcalWindow& window,
                                const std::set<std::string>& replaced);

/// How an instance is named by RECURRENCE-ID.
std::string instance_name(const IcalMoment& moment);

}  // namespace collab::calendar_read
