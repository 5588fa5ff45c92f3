// The zones that a calendar's times are in: its own VTIMEZONEs, else those of the machine.
#pragma once
#include <libical/ical.h>

#include <map>
#include <string>
#include <vector>

#include "cmd/calendar/read/lines.h"

namespace collab::calendar_read {

class Zones {
 public:
  explicit Zones(const std::vector<Component>& zones);
  ~Zones();
  Zones(const Zones&) = delete;
  Zones& operator=(const Zones&) = delete;

  /// The zone of a TZID; nullptr where nobody knows it.
  icaltimezone* find(const std::string& id);

 private:
  std::map<std::string, icaltimezone*> known_;
  std::vector<icaltimezone*> own_;
};

}  // namespace collab::calendar_read
