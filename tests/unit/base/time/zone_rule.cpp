// POSIX rules and zone files; see base/time/zone_rule.h and base/time/zone_file.h.
#include "base/time/zone_rule.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <random>
#include <string>

#include "base/system/file.h"
#include "base/time/zone.h"
#include "base/time/zone_file.h"

namespace collab {
namespace {

int offset(const char* rule, std::int64_t at) { return offset_at(*parse_zone_rule(rule), at); }

TEST_CASE("summer time holds between its two changes, on either half of the globe") {
  CHECK(offset("EST5EDT,M3.2.0,M11.1.0", 1795464000) == -5 * 3600);
  CHECK(offset("EST5EDT,M3.2.0,M11.1.0", 1782000000) == -4 * 3600);
  CHECK(offset("AEST-10AEDT,M10.1.0,M4.1.0/3", 1795464000) == 11 * 3600);
  CHECK(offset("AEST-10AEDT,M10.1.0,M4.1.0/3", 1782000000) == 10 * 3600);
  CHECK(offset("IST-1GMT0,M10.5.0,M3.5.0/1", 1795464000) == 0);
  CHECK(offset("IST-1GMT0,M10.5.0,M3.5.0/1", 1782000000) == 3600);
  CHECK(offset("<+0545>-5:45", 0) == 20700);
  CHECK(offset("EST5EDT", 1782000000) == -4 * 3600);
}

TEST_CASE("summer time all year is told by changes that meet at the year's end") {
  for (std::int64_t at = 1767225600; at < 1830297600; at += 43200) {
    REQUIRE(offset("XXX3EDT4,0/0,J365/23", at) == -4 * 3600);
  }
}

TEST_CASE("days of the year count February 29 in one form only") {
  // 2028-02-29T12:00Z, 2028-03-01T12:00Z and 2027-03-01T12:00Z
  CHECK(offset("AAA0BBB,J60/0,J300/0", 1835438400) == 0);
  CHECK(offset("AAA0BBB,J60/0,J300/0", 1835524800) == 3600);
  CHECK(offset("AAA0BBB,J60/0,J300/0", 1803902400) == 3600);
  CHECK(offset("AAA0BBB,59/0,300/0", 1835438400) == 3600);
  CHECK(offset("AAA0BBB,59/0,300/0", 1803902400) == 3600);
}

TEST_CASE("what is no rule is not read") {
  for (const std::string rule : {"",
                                 "E",
                                 "ES5",
                                 "EST",
                                 "EST25",
                                 "EST5:60",
                                 "EST5EDT,",
                                 "EST5EDT,M3.2.0",
                                 "EST5EDT,M3.2.0,M11.1",
                                 "EST5EDT,M13.2.0,M11.1.0",
                                 "EST5EDT,M3.6.0,M11.1.0",
                                 "EST5EDT,M3.2.7,M11.1.0",
                                 "EST5EDT,J0,J300",
                                 "EST5EDT,J1,J366",
                                 "EST5EDT,0,366",
                                 "EST5EDT,M3.2.0,M11.1.0,",
                                 "EST5EDT,M3.2.0/168,M11.1.0",
                                 "<+1>-1",
                                 "<+01-1",
                                 "+01-1",
                                 "EST5EDT,M3.2.0,M11.1.0 ",
                                 "EST5EDT,M3.2.0,M11.1.0\n",
                                 "EST5ED",
                                 "EST 5"}) {
    CHECK_MESSAGE(!parse_zone_rule(rule), rule);
  }
  CHECK(!parse_zone_rule(std::string(1000, 'A') + "5"));
}

TEST_CASE("a damaged zone file is refused or read, and never harms") {
  const auto path = std::string{zone_folder} + "/Europe/Paris";
  if (!std::filesystem::exists(path)) {
    MESSAGE("no zone data on this machine: nothing to damage");
    return;
  }
  const auto whole = read_file(path);
  REQUIRE(parse_zone_file(whole));
  int read = 0;
  for (std::size_t length = 0; length < whole.size(); ++length) {
    if (parse_zone_file(std::string_view{whole}.substr(0, length))) ++read;
  }
  CHECK(read == 0);
  std::mt19937 random{1};
  for (int i = 0; i < 3000; ++i) {
    auto damaged = whole;
    for (int j = 0; j < 4; ++j) damaged[random() % damaged.size()] = static_cast<char>(random());
    for (int j = 0; i % 2 == 0 && j < 2; ++j) damaged[random() % 44] = static_cast<char>(random());
    if (const auto file = parse_zone_file(damaged)) read += file->footer.empty() ? 0 : 1;
  }
  CHECK(read > 100);
}

}  // namespace
}  // namespace collab
