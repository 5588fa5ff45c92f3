// The school's time zone. It is set once a run, after the workspace is opened; everything else in
// the program works on days and wall-clock times without a zone.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"

namespace collab {

/// A zone by name and, for machines without zone data, its POSIX rule ("EST5EDT,M3.2.0,M11.1.0").
struct Zone {
  std::string name;
  std::string rule;
};

/// A wall-clock moment.
struct LocalTime {
  Date day;
  Minutes time = 0;
};

/// Looks a zone up in the machine's zone data: "America/New_York", "UTC", or a POSIX rule itself.
/// Nothing for an unknown one. The rule is read from the zone file's footer.
std::optional<Zone> find_zone(const std::string& name);
/// The name of the machine's own zone (from TZ's value, /etc/timezone, /etc/localtime), if it can be told.
std::optional<std::string> machine_zone(const char* tz_variable);
/// Names close to a mistyped zone, at most three ("America/NewYork" -> "America/New_York").
std::vector<std::string> similar_zones(const std::string& name);

/// Seconds since 1970 UTC as wall-clock time in the zone.
LocalTime local_time(const Zone& zone, std::int64_t utc_seconds);
/// "2026-11-23T20:00:00Z".
std::string iso_instant(std::int64_t utc_seconds);

}  // namespace collab
