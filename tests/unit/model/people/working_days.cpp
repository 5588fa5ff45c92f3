// Working days of people in part-time work.
#include "model/people/working_days.h"

#include <doctest/doctest.h>

#include "base/error.h"
#include "model/people/person.h"
#include "school_on_disk.h"

namespace collab {
namespace {

Date on(const char* day) { return *parse_iso(day); }

Id part_timer(SchoolOnDisk& school) {
  Id id = 0;
  school.operation("add", [&](Db& db) {
    Person person;
    person.handle = "b.cole";
    person.name = "Ben Cole";
    person.started_on = on("2026-08-17");
    id = add_person(db, person);
  });
  return id;
}

}  // namespace

TEST_CASE("weekdays are read as people list them, and nothing else is") {
  CHECK(parse_weekdays("mon,tue,wed") == std::vector<int>{1, 2, 3});
  CHECK(parse_weekdays(" Mon-Thu ") == std::vector<int>{1, 2, 3, 4});
  CHECK(parse_weekdays("wednesday and friday") == std::vector<int>{3, 5});
  CHECK(parse_weekdays("all").empty());
  CHECK(parse_weekdays("Mon\u2013Wed") == std::vector<int>{1, 2, 3});
  CHECK(parse_weekdays("Monday to Wednesday; Fri.") == std::vector<int>{1, 2, 3, 5});
  CHECK(parse_weekdays("Mon, Wed & Fri") == std::vector<int>{1, 3, 5});
  CHECK(parse_weekdays("Mondays/Thursdays") == std::vector<int>{1, 4});
  CHECK(parse_weekdays("weekdays") == std::vector<int>{1, 2, 3, 4, 5});
  for (const char* each : {"M/W/F", "MWF", "mwf", "M W F", "MoWeFr"}) {
    CAPTURE(each);
    CHECK(parse_weekdays(each) == std::vector<int>{1, 3, 5});
  }
  CHECK(parse_weekdays("T/Th") == std::vector<int>{2, 4});
  CHECK(parse_weekdays("TTh") == std::vector<int>{2, 4});
  CHECK(parse_weekdays("TR") == std::vector<int>{2, 4});
  CHECK(parse_weekdays("M-F") == std::vector<int>{1, 2, 3, 4, 5});
  CHECK(parse_weekdays("lunes y mi\u00e9rcoles") == std::vector<int>{1, 3});
  CHECK(parse_weekdays("lunes a jueves") == std::vector<int>{1, 2, 3, 4});
  CHECK(parse_weekdays("Mo, Di, Do") == std::vector<int>{1, 2, 4});
  CHECK(parse_weekdays("Mo bis Mi") == std::vector<int>{1, 2, 3});
  CHECK(parse_weekdays("lundi, mardi et jeudi") == std::vector<int>{1, 2, 4});
  CHECK(parse_weekdays("terca e quinta") == std::vector<int>{2, 4});
  for (const char* each : {"",           "mon 10:00", "2 weeks mon", "1st mon",
                           "week A mon", "day B",     "moonday",     "every second mon",
                           "mon,2",      "3",         "3 days",      "-",
                           "mon-",       "-tue",      "fri-mon",     "mon--tue",
                           "MTWTF",      "di",        "mon, lunes",  "mon-wed-fri",
                           "and",        "half",      "part time",   "s",
                           "mon tue 9"}) {
    CAPTURE(each);
    CHECK_THROWS_AS(parse_weekdays(each), Error);
  }
  CHECK(weekdays_words({1, 3}) == "Mon, Wed");
}

TEST_CASE("somebody is away on leave and on weekdays that are no working days, as the view says") {
  SchoolOnDisk school;
  const Id ben = part_timer(school);
  school.operation("part time", [&](Db& db) {
    set_working_days(db, ben, {2, 3, 7}, std::nullopt);
    set_working_days(db, ben, {1}, on("2027-01-04"));
    add_leave(db, ben, {0, "", "", on("2026-12-01"), on("2026-12-02")});
  });
  Db& db = school.db();
  constexpr const char* by_view = R"sql(
    SELECT count(*)
    FROM away
    WHERE person = :person
      AND from_on <= :day
      AND ifnull(until_on, '9999') >= :day
      AND instr(here_on, (strftime('%w', :day) + 6) % 7 + 1) = 0
  )sql";
  const auto days = working_days(db, ben);
  REQUIRE(days.size() == 2);
  int away = 0;
  for (Date day = on("2026-11-23"); day < on("2027-01-18"); day += Days{1}) {
    CAPTURE(iso(day));
    const int weekday_of = weekday(day);
    const bool leave = day == on("2026-12-01") || day == on("2026-12-02");
    const bool off = day < on("2027-01-04") ? weekday_of != 2 && weekday_of != 3 && weekday_of != 7
                                            : weekday_of != 1;
    CHECK(is_day_off(days, day) == off);
    CHECK(is_away(db, ben, day) == (leave || off));
    CHECK((*db.integer(by_view, {{":person", ben}, {":day", day}}) > 0) == (leave || off));
    away += leave || off ? 1 : 0;
  }
  CHECK(away == 24 + 2 + 12);
}

TEST_CASE("other working days replace what begins then or later") {
  SchoolOnDisk school;
  const Id ben = part_timer(school);
  school.operation("part time", [&](Db& db) {
    set_working_days(db, ben, {1, 2}, on("2026-09-01"));
    set_working_days(db, ben, {3}, on("2027-02-01"));
    set_working_days(db, ben, {4}, on("2026-12-01"));
  });
  auto days = working_days(school.db(), ben);
  REQUIRE(days.size() == 2);
  CHECK(days[0].until_on == on("2026-11-30"));
  CHECK(days[1].weekdays == std::vector<int>{4});
  CHECK_FALSE(days[1].until_on);
  school.operation("full time", [&](Db& db) { set_working_days(db, ben, {}, on("2027-01-04")); });
  days = working_days(school.db(), ben);
  REQUIRE(days.size() == 2);
  CHECK(days[1].until_on == on("2027-01-03"));
  CHECK_THROWS_AS(
      school.operation("too early",
                       [&](Db& db) { set_working_days(db, ben, {1}, on("2026-08-01")); }),
      Error);
}

}  // namespace collab
