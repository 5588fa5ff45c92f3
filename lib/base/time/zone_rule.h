// The POSIX rule of a zone, as in TZ: "EST5EDT,M3.2.0,M11.1.0". It is the footer of a zone file and
// what a workspace keeps for machines without zone data.
#pragma once
#include <cstdint>
#include <optional>
#include <string_view>

namespace collab {

/// The day and local time at which summer time begins or ends, every year.
struct YearlyChange {
  enum class Form { day_of_year, day_without_leap, weekday_of_month };
  Form form = Form::weekday_of_month;
  int day = 0;         ///< 0 to 365, 1 to 365 without February 29, or the weekday from 0, Sunday
  int month = 0;       ///< 1 to 12
  int week = 0;        ///< 1 to 5; 5 is the last
  int seconds = 7200;  ///< after midnight; may be negative or longer than a day
};

/// Offsets are seconds east of UTC.
struct ZoneRule {
  int standard = 0;
  int summer = 0;
  bool has_summer = false;
  YearlyChange begins;
  YearlyChange ends;
};

/// Reads a POSIX rule (with the extensions of RFC 9636: <+01> names, hours from -167 to 167).
std::optional<ZoneRule> parse_zone_rule(std::string_view text);
/// Seconds east of UTC at a moment.
int offset_at(const ZoneRule& rule, std::int64_t utc_seconds);

}  // namespace collab
