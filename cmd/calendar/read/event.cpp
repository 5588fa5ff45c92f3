// Reads the lines of an event through libical, one at a time, so that each fault has its place.
#include "cmd/calendar/read/event.h"

#include <cstdlib>

namespace collab::calendar_read {
namespace {

std::string value_text(const std::string& line) {
  bool quoted = false;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '"') quoted = !quoted;
    if (line[i] == ':' && !quoted) return line.substr(i + 1);
  }
  return {};
}

std::string capitals_of(std::string text) {
  for (char& each : text)
    if (each >= 'a' && each <= 'z') each = static_cast<char>(each - 'a' + 'A');
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.pop_back();
  text.erase(0, text.find_first_not_of(" \t"));
  return text;
}

/// The value of a parameter, with or without quotes; empty where there is none.
std::string parameter(const std::string& line, const std::string& name) {
  bool quoted = false;
  std::size_t from = std::string::npos;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '"') quoted = !quoted;
    if (quoted || (line[i] != ';' && line[i] != ':')) continue;
    if (from != std::string::npos) {
      const std::string one = line.substr(from, i - from);
      const std::size_t sign = one.find('=');
      if (sign != std::string::npos && capitals_of(one.substr(0, sign)) == name) {
        std::string value = one.substr(sign + 1);
        if (value.size() > 1 && value.front() == '"') value = value.substr(1, value.size() - 2);
        return value;
      }
    }
    if (line[i] == ':') break;
    from = i + 1;
  }
  return {};
}

/// True for a day and time of the calendar as it is: no 13th month, no 25th hour.
bool is_real(const icaltimetype& time) {
  if (icaltime_is_null_time(time) != 0 || time.year < 1600 || time.year > 9999) return false;
  if (time.month < 1 || time.month > 12 || time.day < 1) return false;
  if (time.day > icaltime_days_in_month(time.month, time.year)) return false;
  return time.hour <= 24 && time.minute <= 59 && time.second <= 60 && time.hour >= 0 &&
         time.minute >= 0 && time.second >= 0;
}

std::vector<std::string> cut(const std::string& text, char by) {
  std::vector<std::string> parts(1);
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\\' && i + 1 < text.size()) {
      parts.back() += text[i];
      parts.back() += text[++i];
    } else if (text[i] == by) {
      parts.emplace_back();
    } else {
      parts.back() += text[i];
    }
  }
  return parts;
}

class EventReader {
 public:
  EventReader(Zones& zones, const std::function<void(std::size_t, std::string)>& warn)
      : zones_(zones), warn_(warn) {}

  Event read(const Component& component) {
    event_.number = component.number;
    event_.fault_line = component.number;
    for (const IcalLine& line : component.lines) take(line);
    check();
    return std::move(event_);
  }

 private:
  void take(const IcalLine& line) {
    const std::string name = line.name();
    const std::string value = value_text(line.text);
    if (name == "UID") event_.uid = plain_text(value);
    if (name == "SUMMARY") event_.summary = plain_text(value);
    if (name == "STATUS") event_.status = capitals_of(value);
    if (name == "SEQUENCE") event_.sequence = std::atoi(value.c_str());
    if (name == "X-MICROSOFT-CDO-ALLDAYEVENT") event_.whole_days = capitals_of(value) == "TRUE";
    if (name == "CATEGORIES")
      for (const std::string& each : cut(value, ',')) event_.categories.push_back(plain_text(each));
    if (name == "DTSTART") event_.start = moment(line, value);
    if (name == "DTEND") event_.end = moment(line, value);
    if (name == "RECURRENCE-ID") event_.instead_of = moment(line, value);
    if (name == "RRULE") event_.rules.push_back(value);
    if (name == "EXRULE") event_.but_rules.push_back(value);
    if (name == "RDATE") moments(line, value, event_.more);
    if (name == "EXDATE") moments(line, value, event_.except);
    if (name == "DURATION") take_duration(line, value);
  }

  void fail(const IcalLine& line, const std::string& what) {
    if (!event_.fault.empty()) return;
    event_.fault = what;
    event_.fault_line = line.number;
  }

  static std::string shown(const std::string& value) { return "'" + value.substr(0, 40) + "'"; }

  std::optional<IcalMoment> moment(const IcalLine& line, const std::string& value) {
    std::string trimmed = capitals_of(value);
    if (trimmed.size() == 9 && trimmed.back() == 'Z') trimmed.pop_back();  // Google's birthdays
    IcalMoment found;
    found.time = icaltime_from_string(trimmed.c_str());
    if (!is_real(found.time)) {
      fail(line, line.name() + " is no day or time: " + shown(value));
      return std::nullopt;
    }
    found.zone = zone_of(line, found.time);
    return found;
  }

  icaltimezone* zone_of(const IcalLine& line, icaltimetype& time) {
    if (time.is_date != 0) return nullptr;
    const std::string id = parameter(line.text, "TZID");
    icaltimezone* zone = icaltime_is_utc(time) ? icaltimezone_get_utc_timezone() : zones_.find(id);
    if (zone == nullptr && !id.empty() && unknown_.insert(id).second)
      warn_(line.number,
            "nobody knows the zone " + shown(id) + "; its times are taken as the school's");
    if (zone != nullptr) icaltime_set_timezone(&time, zone);
    return zone;
  }

  void moments(const IcalLine& line, const std::string& value, std::vector<IcalMoment>& into) {
    for (const std::string& each : cut(value, ',')) {
      if (each.empty()) continue;
      if (const auto found = moment(line, each.substr(0, each.find('/')))) into.push_back(*found);
    }
  }

  void take_duration(const IcalLine& line, const std::string& value) {
    const icaldurationtype duration = icaldurationtype_from_string(capitals_of(value).c_str());
    if (icaldurationtype_is_bad_duration(duration) != 0 || duration.is_neg != 0)
      return fail(line, "DURATION is no length: " + shown(value));
    event_.duration = duration;
  }

  void check() {
    if (!event_.fault.empty()) return;
    if (!event_.start) {
      event_.fault = "it does not say when it begins (DTSTART)";
      return;
    }
    if (event_.end && event_.end->seconds() < event_.start->seconds())
      event_.fault = "it ends before it begins";
  }

  Zones& zones_;
  const std::function<void(std::size_t, std::string)>& warn_;
  Event event_;
  std::set<std::string> unknown_;
};

}  // namespace

long long IcalMoment::seconds() const {
  return static_cast<long long>(icaltime_as_timet_with_zone(time, zone));
}

Event read_event(const Component& component, Zones& zones,
                 const std::function<void(std::size_t, std::string)>& warn) {
  return EventReader(zones, warn).read(component);
}

}  // namespace collab::calendar_read
