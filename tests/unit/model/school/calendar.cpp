// School years, terms, days off, and the counting of school days.
#include "model/school/calendar.h"

#include <doctest/doctest.h>

#include "refusal.h"
#include "school_in_memory.h"

namespace collab {
namespace {

const NamedPeriod year_2026 = {"2026-27", day("2026-08-17"), day("2027-06-11")};

Id day_off(Db& db, std::string_view from, std::string_view until, const std::string& kind,
           const std::string& name) {
  return add_no_school_day(db, {0, day(from), day(until), kind, name, std::nullopt});
}

TEST_CASE("a school year is named after the years it spans") {
  CHECK(school_year_name({day("2026-08-17"), day("2027-06-11")}) == "2026-27");
  CHECK(school_year_name({day("2099-08-17"), day("2100-06-11")}) == "2099-00");
  CHECK(school_year_name({day("2026-02-02"), day("2026-12-18")}) == "2026");
}

TEST_CASE("school years do not overlap and have an end") {
  SchoolInMemory school;
  add_school_year(school.db, year_2026);
  CHECK(refusal([&] {
          add_school_year(school.db, {"2027-28", day("2027-06-11"), day("2028-06-11")});
        }) == "6: school year 2027-06-11..2028-06-11 overlaps '2026-27', 2026-08-17..2027-06-11");
  CHECK(refusal([&] {
          add_school_year(school.db, {"2026-27", day("2027-08-16"), day("2028-06-09")});
        }) == "6: there is already a school year '2026-27', 2026-08-17..2027-06-11");
  CHECK(refusal([&] {
          add_school_year(school.db, {"x", day("2028-08-16"), day("9999-12-31")});
        }) == "5: what begins on 2028-08-16 needs a last day (write both: FROM..UNTIL)");
  CHECK(refusal([&] {
          add_school_year(school.db, {"x", day("2028-08-16"), day("2029-12-31")});
        }) ==
        "5: 2028-08-16..2029-12-31 is too long for a school year (write its first and last "
        "day: 2026-08-17..2027-06-11)");
  CHECK(refusal([&] {
          add_school_year(school.db, {"x", day("2028-08-01"), day("2028-08-31")});
        }) ==
        "5: 2028-08-01..2028-08-31 is too short for a school year (write its first and last "
        "day: 2026-08-17..2027-06-11)");
  CHECK(refusal([&] {
          add_school_year(school.db, {"x", day("2028-08-16"), day("2028-08-15")});
        }) == "5: 2028-08-16..2028-08-15 ends before it begins");
  CHECK(school_years(school.db).size() == 1);
}

TEST_CASE("a term lies within one school year and has a name of its own there") {
  SchoolInMemory school;
  add_school_year(school.db, year_2026);
  add_term(school.db, {"fall", day("2026-08-17"), day("2026-12-18")});
  CHECK(refusal([&] {
          add_term(school.db, {"spring", day("2027-01-04"), day("2027-06-30")});
        }) ==
        "5: term 2027-01-04..2027-06-30 does not lie within a school year (collab school year "
        "list shows them, collab school year add FROM..TO adds one)");
  CHECK(refusal([&] {
          add_term(school.db, {"fall", day("2027-01-04"), day("2027-06-01")});
        }) == "6: school year '2026-27' already has a term 'fall', 2026-08-17..2026-12-18");
  add_school_year(school.db, {"2027-28", day("2027-08-16"), day("2028-06-09")});
  add_term(school.db, {"fall", day("2027-08-16"), day("2027-12-17")});
  CHECK(refusal([&] { remove_term(school.db, "fall", std::nullopt); }) ==
        "4: there are 2 terms 'fall' (say which by one of its days: --on 2027-08-16)");
  CHECK(remove_term(school.db, "fall", day("2027-09-01")).from == day("2027-08-16"));
  CHECK(refusal([&] { remove_school_year(school.db, "2026-27"); }) ==
        "6: school year '2026-27' still has the term 'fall' (remove its terms first: collab school "
        "term remove NAME)");
  CHECK(refusal([&] { remove_school_year(school.db, "2026-28"); }) ==
        "4: there is no school year '2026-28' (did you mean '2026-27' or '2027-28'?)");
  remove_school_year(school.db, "2027-28");
  CHECK(school_years(school.db).size() == 1);
}

TEST_CASE("a day off is entered once and comes back whole") {
  SchoolInMemory school;
  add_no_school_day(school.db,
                    {0, day("2026-11-26"), day("2026-11-27"), "holiday", "Thanksgiving", "uid-1"});
  CHECK(refusal([&] {
          day_off(school.db, "2026-11-26", "2026-11-27", "closure", "Thanksgiving");
        }) == "6: 'Thanksgiving' is already entered, 2026-11-26..2026-11-27");
  CHECK(refusal([&] { day_off(school.db, "2026-11-26", "2027-11-27", "holiday", "Long"); }) ==
        "5: 2026-11-26..2027-11-27 is too long for days off (what lies outside the school years "
        "needs no entry)");
  const auto days = no_school_days(school.db);
  REQUIRE(days.size() == 1);
  CHECK(days[0].from_on == day("2026-11-26"));
  CHECK(days[0].until_on == day("2026-11-27"));
  CHECK(days[0].kind == "holiday");
  CHECK(days[0].name == "Thanksgiving");
  CHECK(days[0].source_uid == "uid-1");
  remove_no_school_day(school.db, days[0].id);
  CHECK(no_school_days(school.db).empty());
}

TEST_CASE("an early release is a school day, the other kinds are not") {
  SchoolInMemory school;
  day_off(school.db, "2026-11-25", "2026-11-25", "early release", "Half day");
  day_off(school.db, "2026-11-26", "2026-11-26", "holiday", "Thanksgiving");
  day_off(school.db, "2026-12-01", "2026-12-01", "closure", "Snow");
  day_off(school.db, "2026-12-02", "2026-12-02", "staff day", "Training");
  const auto days = no_school_days(school.db);
  CHECK_FALSE(no_school(days, day("2026-11-25")));
  CHECK(no_school(days, day("2026-11-26")));
  CHECK_FALSE(no_school(days, day("2026-11-27")));
  CHECK(no_school(days, day("2026-12-01")));
  CHECK(no_school(days, day("2026-12-02")));
}

TEST_CASE("school days are weekdays of a school year that are not off") {
  SchoolInMemory school;
  CHECK(school_days_between(school.db, day("2026-11-23"), day("2026-11-29")) == 5);
  add_school_year(school.db, year_2026);
  day_off(school.db, "2026-11-26", "2026-11-27", "holiday", "Thanksgiving");
  CHECK(school_days_between(school.db, day("2026-11-23"), day("2026-11-29")) == 3);
  CHECK(school_days_between(school.db, day("2026-08-10"), day("2026-08-18")) == 2);
  CHECK(school_days_between(school.db, day("2027-06-12"), day("2027-08-01")) == 0);
  CHECK(school_days_between(school.db, day("2026-11-29"), day("2026-11-23")) == 0);
}

TEST_CASE("a school week counts the weeks of the year that have a school day") {
  SchoolInMemory school;
  add_school_year(school.db, year_2026);
  CHECK(school_week(school.db, day("2026-08-17")) == 1);
  CHECK(school_week(school.db, day("2026-08-23")) == 1);
  CHECK(school_week(school.db, day("2026-11-23")) == 15);
  day_off(school.db, "2026-10-05", "2026-10-09", "holiday", "Fall break");
  CHECK(school_week(school.db, day("2026-10-07")) == std::nullopt);
  CHECK(school_week(school.db, day("2026-11-23")) == 14);
  CHECK(school_week(school.db, day("2026-08-16")) == std::nullopt);
}

TEST_CASE("the words of a period know the school's days off, not its early releases") {
  SchoolInMemory school;
  add_school_year(school.db, year_2026);
  day_off(school.db, "2026-10-12", "2026-10-16", "holiday", "Fall break");
  day_off(school.db, "2026-11-09", "2026-11-13", "early release", "Conferences");
  const Period weeks = parse_period("8w", period_words(school.db, day("2026-11-23")));
  CHECK(iso(weeks.from) == "2026-09-21");
  CHECK(iso(weeks.to) == "2026-11-22");
}

}  // namespace
}  // namespace collab
