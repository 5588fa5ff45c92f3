// Finds zones by their names; see zones.h.
#include "cmd/calendar/read/zones.h"

#include <algorithm>
#include <utility>

namespace collab::calendar_read {
namespace {

/// Zones as Outlook calls them, for feeds that do not bring them along.
constexpr std::pair<const char*, const char*> of_outlook[] = {
    {"Eastern Standard Time", "America/New_York"},
    {"Central Standard Time", "America/Chicago"},
    {"Mountain Standard Time", "America/Denver"},
    {"US Mountain Standard Time", "America/Phoenix"},
    {"Pacific Standard Time", "America/Los_Angeles"},
    {"Alaskan Standard Time", "America/Anchorage"},
    {"Hawaiian Standard Time", "Pacific/Honolulu"},
    {"GMT Standard Time", "Europe/London"},
    {"W. Europe Standard Time", "Europe/Berlin"},
    {"Romance Standard Time", "Europe/Paris"},
    {"Central Europe Standard Time", "Europe/Budapest"},
    {"Central European Standard Time", "Europe/Warsaw"},
    {"E. Europe Standard Time", "Europe/Bucharest"},
    {"AUS Eastern Standard Time", "Australia/Sydney"},
    {"New Zealand Standard Time", "Pacific/Auckland"},
    {"Tokyo Standard Time", "Asia/Tokyo"},
};

icaltimezone* of_machine(const std::string& id) {
  if (id == "UTC" || id == "GMT" || id == "Etc/UTC") return icaltimezone_get_utc_timezone();
  // "/softwarestudio.org/Tzfile/America/Chicago": the name stands at the end.
  for (std::size_t at = 0; at != std::string::npos; at = id.find('/', at + 1)) {
    const std::string name = id.substr(id[at] == '/' ? at + 1 : at);
    if (name.find('/') == std::string::npos || name.find("..") != std::string::npos) continue;
    if (icaltimezone* zone = icaltimezone_get_builtin_timezone(name.c_str())) return zone;
  }
  const auto named = std::find_if(std::begin(of_outlook), std::end(of_outlook),
                                  [&](const auto& each) { return id == each.first; });
  return named == std::end(of_outlook) ? nullptr : icaltimezone_get_builtin_timezone(named->second);
}

}  // namespace

Zones::Zones(const std::vector<Component>& zones) {
  for (const Component& each : zones) {
    icalcomponent* component = icalparser_parse_string(each.whole.c_str());
    if (component == nullptr) continue;
    icaltimezone* zone = icaltimezone_new();
    // A zone without a part that says an offset tells no time.
    const bool tells = icalcomponent_get_first_component(component, ICAL_XSTANDARD_COMPONENT) ||
                       icalcomponent_get_first_component(component, ICAL_XDAYLIGHT_COMPONENT);
    if (!tells || icaltimezone_set_component(zone, component) == 0) {
      icalcomponent_free(component);
      icaltimezone_free(zone, 1);
      continue;
    }
    own_.push_back(zone);
    if (const char* id = icaltimezone_get_tzid(zone)) known_[id] = zone;
  }
}

Zones::~Zones() {
  for (icaltimezone* each : own_) icaltimezone_free(each, 1);
  icaltimezone_free_builtin_timezones();
}

icaltimezone* Zones::find(const std::string& id) {
  const auto known = known_.find(id);
  if (known != known_.end()) return known->second;
  return known_[id] = id.empty() ? nullptr : of_machine(id);
}

}  // namespace collab::calendar_read
