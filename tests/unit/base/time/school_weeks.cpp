// School days, school weeks, and the window that looks back on the last ended ones.
#include "base/time/school_weeks.h"

#include <doctest/doctest.h>

namespace collab {
namespace {

Date day(const char* text) { return *parse_iso(text); }

/// Two school years; Fall break takes a whole week, Thanksgiving two days.
SchoolCalendar calendar() {
  return {{{"2025-26", day("2025-08-25"), day("2026-06-12")},
           {"2026-27", day("2026-08-24"), day("2027-06-11")}},
          {{day("2026-10-12"), day("2026-10-16")},
           {day("2026-11-26"), day("2026-11-27")},
           {day("2026-12-21"), day("2027-01-01")}}};
}

std::string looked_back(const char* as_of, int weeks, const SchoolCalendar& by = calendar()) {
  const Period found = window(by, day(as_of), weeks);
  return iso(found.from) + ".." + iso(found.to);
}

TEST_CASE("a school day is a weekday of a school year that is not off") {
  CHECK(is_school_day(calendar(), day("2026-11-25")));
  CHECK_FALSE(is_school_day(calendar(), day("2026-11-26")));
  CHECK_FALSE(is_school_day(calendar(), day("2026-11-28")));
  CHECK_FALSE(is_school_day(calendar(), day("2026-08-21")));
  CHECK(is_school_day({}, day("2026-08-21")));
  CHECK(school_days_in(calendar(), {day("2026-11-23"), day("2026-11-30")}) == 4);
  CHECK(school_days_in(calendar(), {day("0001-01-01"), day("2025-08-29")}) == 5);
  CHECK(school_days_in(calendar(), {day("2027-06-07"), day("9999-12-31")}) == 5);
}

TEST_CASE("a week with one school day is a school week, one without is none") {
  CHECK(is_school_week(calendar(), day("2026-11-29")));
  CHECK_FALSE(is_school_week(calendar(), day("2026-10-14")));
  CHECK_FALSE(is_school_week(calendar(), day("2026-07-15")));
  CHECK(school_weeks_in(calendar(), {day("2026-10-05"), day("2026-10-19")}) == 2);
  CHECK(school_weeks_in(calendar(), {day("2026-10-11"), day("2026-10-18")}) == 1);
  CHECK(school_weeks_in(calendar(), {day("2026-06-08"), day("2026-08-24")}) == 2);
  CHECK(school_weeks_in(calendar(), {day("0001-01-01"), day("9999-12-31")}) == 81);
}

TEST_CASE("the window holds as many school weeks as asked for, however long the break between") {
  CHECK(looked_back("2026-11-23", 8) == "2026-09-21..2026-11-22");
  CHECK(looked_back("2026-10-26", 2) == "2026-10-05..2026-10-25");
  CHECK(looked_back("2026-09-02", 2) == "2026-06-08..2026-08-30");
  CHECK(looked_back("2026-07-15", 1) == "2026-06-08..2026-06-14");
  for (Date on = day("2026-01-01"); on < day("2027-01-01"); on += Days{1}) {
    const Period found = window(calendar(), on, 8);
    CHECK(school_weeks_in(calendar(), found) == 8);
    CHECK(found.to <= on);
  }
}

TEST_CASE("a week has ended on its last school day, be it a Friday or the day before a holiday") {
  CHECK(looked_back("2026-11-19", 1) == "2026-11-09..2026-11-15");
  CHECK(looked_back("2026-11-20", 1) == "2026-11-16..2026-11-20");
  CHECK(looked_back("2026-11-21", 1) == "2026-11-16..2026-11-21");
  CHECK(looked_back("2026-11-24", 1) == "2026-11-16..2026-11-22");
  CHECK(looked_back("2026-11-25", 1) == "2026-11-23..2026-11-25");
  CHECK(looked_back("2026-11-25", 8) == "2026-09-28..2026-11-25");
}

TEST_CASE("without school years every week with a weekday that is not off counts") {
  const SchoolCalendar none{{}, {{day("2026-11-16"), day("2026-11-20")}}};
  CHECK(looked_back("2026-11-23", 1, none) == "2026-11-09..2026-11-15");
  CHECK(looked_back("2026-07-20", 2, none) == "2026-07-06..2026-07-19");
}

TEST_CASE("the window is shorter near the beginning, and without school weeks the week before") {
  CHECK(looked_back("2025-09-10", 8) == "2025-08-25..2025-09-07");
  CHECK(looked_back("2025-08-27", 8) == "2025-08-18..2025-08-24");
  CHECK(school_weeks_in(calendar(), window(calendar(), day("2025-08-27"), 8)) == 0);
  CHECK(looked_back("2024-01-10", 8) == "2024-01-01..2024-01-07");
}

}  // namespace
}  // namespace collab
