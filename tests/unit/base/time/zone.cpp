// Zones and moments; see base/time/zone.h. Moments are checked against the C library's reckoning.
#include "base/time/zone.h"

#include <doctest/doctest.h>
#include <stdlib.h>
#include <time.h>

#include <filesystem>
#include <fstream>
#include <random>

#include "base/system/file.h"
#include "base/time/zone_file.h"
#include "folder.h"

namespace collab {
namespace {

using Names = std::vector<std::string>;

/// Sets TZ for as long as it lives.
struct ProcessZone {
  explicit ProcessZone(const std::string& name) {
    if (const char* now = getenv("TZ")) before = now;
    setenv("TZ", name.c_str(), 1);
    tzset();
  }
  ProcessZone(const ProcessZone&) = delete;
  ProcessZone& operator=(const ProcessZone&) = delete;
  ~ProcessZone() {
    before ? setenv("TZ", before->c_str(), 1) : unsetenv("TZ");
    tzset();
  }
  std::optional<std::string> before;
};

std::string text(const LocalTime& local) { return iso(local.day) + " " + clock_time(local.time); }

/// What the C library says, in the zone of the process.
std::string by_c_library(std::int64_t utc) {
  const time_t moment = utc;
  struct tm parts {};
  localtime_r(&moment, &parts);
  const auto day = make_date(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday);
  return text({*day, parts.tm_hour * 60 + parts.tm_min});
}

bool has_zone_data() { return std::filesystem::exists(std::string{zone_folder} + "/Europe/Paris"); }

void put(const std::string& path, std::string_view bytes) {
  std::filesystem::create_directories(std::filesystem::path(path).parent_path());
  std::ofstream(path, std::ios::binary) << bytes;
}

const Zone new_york() { return {"America/New_York", "EST5EDT,M3.2.0,M11.1.0"}; }

TEST_CASE("a moment is told in the school's zone, by zone data or by the rule alike") {
  const Folder nothing;
  for (const auto& folder : {std::string{zone_folder}, nothing.path}) {
    CHECK(text(local_time(new_york(), 1795464000, folder)) == "2026-11-23 15:00");
    CHECK(text(local_time(new_york(), 1793512799, folder)) == "2026-11-01 01:59");
    CHECK(text(local_time(new_york(), 1793512800, folder)) == "2026-11-01 01:00");
    CHECK(text(local_time(new_york(), 1772953199, folder)) == "2026-03-08 01:59");
    CHECK(text(local_time(new_york(), 1772953200, folder)) == "2026-03-08 03:00");
    CHECK(text(local_time({"UTC", "UTC0"}, -1, folder)) == "1969-12-31 23:59");
    CHECK(text(local_time({"Asia/Kathmandu", "<+0545>-5:45"}, 1795464000, folder)) ==
          "2026-11-24 01:45");
  }
}

TEST_CASE("the zone, the language and the folder of the process play no part") {
  for (const std::string zone : {"Asia/Tokyo", "junk", "", "UTC"}) {
    const ProcessZone set{zone};
    CHECK(text(local_time(new_york(), 1795464000)) == "2026-11-23 15:00");
    CHECK(std::string{getenv("TZ")} == zone);
  }
}

TEST_CASE("a zone without data or rule is told in UTC") {
  const Folder nothing;
  CHECK(text(local_time({"America/New_York", ""}, 1795464000, nothing.path)) == "2026-11-23 20:00");
  CHECK(text(local_time({"", "junk"}, 1795464000, nothing.path)) == "2026-11-23 20:00");
}

TEST_CASE("moments beyond the calendar stay within it") {
  const auto lowest = std::numeric_limits<std::int64_t>::min();
  CHECK(iso_instant(lowest) == "0001-01-01T00:00:00Z");
  CHECK(text(local_time({"UTC", "UTC0"}, lowest)) == "0001-01-01 00:00");
  CHECK(iso_instant(std::numeric_limits<std::int64_t>::max()) == "9999-12-31T23:59:59Z");
}

TEST_CASE("an instant is printed in UTC") {
  CHECK(iso_instant(1795464000) == "2026-11-23T20:00:00Z");
  CHECK(iso_instant(0) == "1970-01-01T00:00:00Z");
  CHECK(iso_instant(-1) == "1969-12-31T23:59:59Z");
}

// Near each change of offset and at random moments, 1971 to 2199.
std::vector<std::int64_t> moments(const std::string& name) {
  std::vector<std::int64_t> result;
  std::mt19937_64 random{20261123};
  std::uniform_int_distribution<std::int64_t> anywhen{31536000, 7258118399};
  for (int i = 0; i < 20; ++i) result.push_back(anywhen(random));
  const auto file = parse_zone_file(read_file(std::string{zone_folder} + "/" + name));
  for (const auto& change : file->changes) {
    if (change.at < 31536000) continue;
    for (const int off : {-1, 0}) result.push_back(change.at + off);
  }
  return result;
}

TEST_CASE("every zone of the machine agrees with the C library, by data and by rule") {
  if (!has_zone_data()) {
    MESSAGE("no zone data on this machine: not compared");
    return;
  }
  const Folder nothing;
  int zones = 0;
  Names wrong;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(zone_folder)) {
    const auto name = entry.path().lexically_relative(zone_folder).string();
    const auto zone = entry.is_regular_file() ? find_zone(name) : std::nullopt;
    if (!zone) continue;
    ++zones;
    bool agrees = true;
    const LocalClock by_data{*zone};
    const LocalClock by_rule{*zone, nothing.path};
    const auto tried = moments(name);
    {
      const ProcessZone set{name};
      for (const auto at : tried) agrees &= text(by_data.at(at)) == by_c_library(at);
    }
    const ProcessZone set{zone->rule};
    for (const auto at : tried) agrees &= text(by_rule.at(at)) == by_c_library(at);
    if (!agrees) wrong.push_back(name);
  }
  CHECK(zones > 300);
  CHECK(wrong == Names{});
}

TEST_CASE("a zone is found by its name in the zone data, with the rule of its file") {
  if (!has_zone_data()) {
    MESSAGE("no zone data on this machine: not looked up");
    return;
  }
  CHECK(find_zone("America/New_York")->rule == "EST5EDT,M3.2.0,M11.1.0");
  CHECK(find_zone("Europe/Berlin")->rule == "CET-1CEST,M3.5.0,M10.5.0/3");
  CHECK(find_zone("Asia/Kathmandu")->rule == "<+0545>-5:45");
  CHECK(find_zone("UTC")->rule == "UTC0");
}

TEST_CASE("a POSIX rule is a zone of its own, and UTC is one anywhere") {
  const Folder nothing;
  CHECK(find_zone("EST5EDT,M3.2.0,M11.1.0", nothing.path)->rule == "EST5EDT,M3.2.0,M11.1.0");
  CHECK(find_zone("<+0330>-3:30", nothing.path)->name == "<+0330>-3:30");
  CHECK(find_zone("UTC", nothing.path)->rule == "UTC0");
  CHECK(!find_zone("America/New_York", nothing.path));
  CHECK(!has_zones(nothing.path));
  CHECK(has_zones());
}

TEST_CASE("paths, other files and junk are no zones") {
  for (const std::string name : {"",
                                 "America",
                                 "America/",
                                 "/etc/localtime",
                                 "/usr/share/zoneinfo/UTC",
                                 "../zoneinfo/UTC",
                                 "America/../UTC",
                                 "./UTC",
                                 "zone.tab",
                                 "posixrules",
                                 "right/UTC",
                                 "posix/UTC",
                                 "Factory",
                                 "america/new_york",
                                 "America/New York",
                                 "America//New_York",
                                 "tzdata.zi",
                                 "Junk",
                                 "UTC\n",
                                 "America/New_York\x1b",
                                 "EST",
                                 "EST5,",
                                 "junk5junk,J0,J1"}) {
    if (name == "EST" && has_zone_data()) continue;  // an old name in the zone data
    CHECK_MESSAGE(!find_zone(name), name);
  }
  CHECK(!find_zone(std::string(1000, 'A')));
  CHECK(!find_zone(std::string{"UTC\0", 4}));
}

TEST_CASE("a mistyped zone gets the names that are close, a town is enough") {
  if (!has_zone_data()) {
    MESSAGE("no zone data on this machine: no names to suggest");
    return;
  }
  CHECK(similar_zones("America/NewYork").front() == "America/New_York");
  CHECK(similar_zones("america/new york").front() == "America/New_York");
  CHECK(similar_zones("New_York").front() == "America/New_York");
  CHECK(similar_zones("chicago").front() == "America/Chicago");
  CHECK(similar_zones("Europe/Pari").front() == "Europe/Paris");
  CHECK(similar_zones("Eastern") == Names{"Canada/Eastern", "US/Eastern"});
  CHECK(similar_zones("Qqqqqq") == Names{});
  CHECK(similar_zones("") == Names{});
  const Folder nothing;
  CHECK(similar_zones("Europe/Pari", nothing.path) == Names{});
  CHECK(similar_zones("Europe/Pari", nothing.path + "/none") == Names{});
}

/// A folder with zone data of one zone, Europe/Paris, and an empty etc.
struct Machine {
  Machine() {
    put(zones() + "/Europe/Paris",
        std::string("TZif1", 5) + std::string(15, '\0') + std::string(12, '\0') +
            std::string("\0\0\0\0\0\0\0\1\0\0\0\4", 12) + std::string("\0\0\x0E\x10\0\0CET\0", 10));
    std::filesystem::create_directories(etc());
  }
  std::string zones() const { return folder.path + "/usr/share/zoneinfo"; }
  std::string etc() const { return folder.path + "/etc"; }
  std::optional<std::string> zone(const char* variable) const {
    return machine_zone(variable, etc(), zones());
  }
  Folder folder;
};

TEST_CASE("the machine's zone is told from TZ, then /etc/timezone, then /etc/localtime") {
  const Machine machine;
  CHECK(!machine.zone(nullptr));
  CHECK(machine.zone("Europe/Paris") == "Europe/Paris");
  CHECK(machine.zone(":Europe/Paris") == "Europe/Paris");
  CHECK(machine.zone("/usr/share/zoneinfo/Europe/Paris") == "Europe/Paris");
  CHECK(machine.zone("CET-1CEST,M3.5.0,M10.5.0/3") == "CET-1CEST,M3.5.0,M10.5.0/3");
  CHECK(machine.zone("") == "UTC");
  std::filesystem::create_symlink("../usr/share/zoneinfo/Europe/Paris",
                                  machine.etc() + "/localtime");
  CHECK(machine.zone(nullptr) == "Europe/Paris");
  CHECK(machine.zone(":/etc/localtime") == "Europe/Paris");
  put(machine.etc() + "/timezone", "UTC\n# chosen by hand\n");
  CHECK(machine.zone(nullptr) == "UTC");
  CHECK(machine.zone("Europe/Paris") == "Europe/Paris");
}

TEST_CASE("junk in TZ, /etc/timezone or /etc/localtime is never a zone") {
  const Machine machine;
  put(machine.etc() + "/timezone", std::string("\x1b[31m\0../../etc/passwd\n", 23));
  std::filesystem::create_symlink("/somewhere/else", machine.etc() + "/localtime");
  for (const std::string junk : {"junk", "../../etc/passwd", "/etc/passwd", "\x1b[2J",
                                 "Mars/Olympus", "Europe/Paris\nUTC", "right/Europe/Paris"}) {
    CHECK_MESSAGE(!machine.zone(junk.c_str()), junk);
  }
  put(machine.etc() + "/timezone", std::string(100000, 'A'));
  CHECK(!machine.zone(nullptr));
  put(machine.etc() + "/timezone", "");
  CHECK(!machine.zone(nullptr));
}

TEST_CASE("a zone file of the first version has its last offset for a rule") {
  const Machine machine;
  const auto zone = find_zone("Europe/Paris", machine.zones());
  CHECK(zone->rule == "<+0100>-1:00:00");
  CHECK(text(local_time(*zone, 1795464000, machine.zones())) == "2026-11-23 21:00");
  const Folder nothing;
  CHECK(text(local_time(*zone, 1795464000, nothing.path)) == "2026-11-23 21:00");
}

TEST_CASE("a moment is found again from what the clock showed, by zone data and by rule") {
  const Folder nothing;
  for (const auto& folder : {std::string{zone_folder}, nothing.path}) {
    const LocalClock clock{new_york(), folder};
    for (std::int64_t utc = 1755100800; utc < 1800000000; utc += 7201 * 60) {
      const auto minute = utc / 60 * 60;
      const auto again = clock.moment(clock.at(minute));
      CHECK(text(clock.at(again)) == text(clock.at(minute)));
      CHECK((again == minute || again == minute - 3600));
    }
    const auto day = [](int month, int of) { return *make_date(2026, month, of); };
    CHECK(clock.moment({day(11, 23), 15 * 60}) == 1795464000);
    CHECK(iso_instant(clock.moment({day(11, 1), 90})) == "2026-11-01T05:30:00Z");
    CHECK(text(clock.at(clock.moment({day(3, 8), 150}))) == "2026-03-08 03:30");
  }
}

}  // namespace
}  // namespace collab
