// The school's time zone. It is set once a run, after the workspace is opened; everything else in
// the program works on days and wall-clock times without a zone. Neither TZ nor the locale of the
// process plays a part, and nothing of the process is changed.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/time/date.h"
#include "base/time/zone_file.h"
#include "base/time/zone_rule.h"

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

/// Where the machine keeps its zone data.
inline constexpr const char* zone_folder = "/usr/share/zoneinfo";

/// Looks a zone up in the machine's zone data: "America/New_York", "UTC", or a POSIX rule itself.
/// Nothing for an unknown one, for a path, or for a zone that counts leap seconds. The rule is read
/// from the zone file's footer. UTC is known without zone data.
std::optional<Zone> find_zone(const std::string& name, const std::string& folder = zone_folder);
/// The name of the machine's own zone (from TZ's value, /etc/timezone, /etc/localtime), if it can
/// be told. What they say is taken only where find_zone() knows it.
std::optional<std::string> machine_zone(const char* tz_variable, const std::string& etc = "/etc",
                                        const std::string& folder = zone_folder);
/// False on a machine without zone data, where only UTC and POSIX rules are known.
bool has_zones(const std::string& folder = zone_folder);
/// Names close to a mistyped zone, at most three ("America/NewYork" -> "America/New_York"); a town
/// alone is enough ("chicago").
std::vector<std::string> similar_zones(const std::string& name,
                                       const std::string& folder = zone_folder);

/// A zone made ready to tell many moments: by the machine's zone data, else by the zone's rule,
/// else in UTC.
class LocalClock {
 public:
  explicit LocalClock(const Zone& zone, const std::string& folder = zone_folder);
  /// Seconds since 1970 UTC as wall-clock time.
  LocalTime at(std::int64_t utc_seconds) const;
  /// The moment at which the wall clock shows this; the earlier one where it does so twice, the one
  /// an hour on where it does so never.
  std::int64_t moment(const LocalTime& local) const;

 private:
  int offset(std::int64_t utc_seconds) const;

  ZoneFile file_;
  std::optional<ZoneRule> rule_;
};

/// One moment as LocalClock tells it; reads the zone file at every call.
LocalTime local_time(const Zone& zone, std::int64_t utc_seconds,
                     const std::string& folder = zone_folder);
/// "2026-11-23T20:00:00Z".
std::string iso_instant(std::int64_t utc_seconds);

}  // namespace collab
