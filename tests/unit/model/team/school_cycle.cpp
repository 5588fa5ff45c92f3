// Weeks and days that a school counts in turn, and what a day without school does to a series:
// against a naive recount that walks every day of the year.
#include <doctest/doctest.h>

#include <chrono>

#include "school_in_memory.h"

namespace collab {
namespace {

SchoolCalendar a_year() {
  return {{{"2026-27", day("2026-08-17"), day("2027-06-11")}},
          {{day("2026-09-07"), day("2026-09-07")},
           {day("2026-11-26"), day("2026-11-27")},
           {day("2026-12-21"), day("2027-01-01")}}};
}

Series series_of(std::string_view pattern, std::string_view from = "2026-08-17") {
  Series series;
  series.team = 1;
  series.pattern = parse_pattern(pattern);
  series.from_on = day(from);
  return series;
}

std::string days_in(const Series& series, std::string_view from, std::string_view to) {
  std::string words;
  for (const Occurrence& each : days_of(series, a_year(), {day(from), day(to)}))
    words += (words.empty() ? "" : " ") + iso(each.day).substr(5);
  return words;
}

TEST_CASE("weeks in turn are counted by school weeks: a week without school is none") {
  CHECK(days_in(series_of("week A tue 15:00"), "2026-12-01", "2027-02-01") ==
        "12-08 01-05 01-19");  // the 21st and 28th are no weeks
  CHECK(days_in(series_of("week B tue 15:00"), "2026-12-01", "2027-02-01") ==
        "12-01 12-15 01-12 01-26");
}

TEST_CASE("days in turn are counted by school days, whatever period is asked for") {
  const Series series = series_of("day C of 6 10:00");
  std::vector<Date> naive;
  int count = 0;
  for (Date each = day("2026-08-17"); each <= day("2027-06-11"); each += Days{1}) {
    const auto weekday_number = std::chrono::weekday(each).iso_encoding();
    bool off = weekday_number > 5;
    for (const Period& days_off : a_year().off)
      off = off || (days_off.from <= each && each <= days_off.to);
    if (off) continue;
    if (count % 6 == 2) naive.push_back(each);
    ++count;
  }
  for (Date from = day("2026-08-01"); from <= day("2027-06-01"); from += Days{9}) {
    const Period period{from, from + Days{30}};
    std::vector<Date> expected;
    for (const Date each : naive)
      if (period.from <= each && each <= period.to) expected.push_back(each);
    std::vector<Date> found;
    for (const Occurrence& each : days_of(series, a_year(), period)) found.push_back(each.day);
    REQUIRE(found == expected);
  }
}

TEST_CASE("the count may begin on another day") {
  Series weeks = series_of("week A tue 15:00");
  weeks.pattern.cycle->from = day("2026-08-26");
  CHECK(days_in(weeks, "2026-08-17", "2026-09-30") == "08-25 09-08 09-22");
  Series days = series_of("day A 10:00");
  days.pattern.cycle->from = day("2026-08-20");
  CHECK(days_in(days, "2026-08-17", "2026-08-28") == "08-18 08-20 08-24 08-26 08-28");
}

TEST_CASE("each school year begins anew with week and day A") {
  SchoolCalendar calendar = a_year();
  calendar.years.push_back({"2027-28", day("2027-08-16"), day("2028-06-09")});
  Series series = series_of("day A 10:00");
  series.until_on = day("2028-06-09");
  const auto found = days_of(series, calendar, {day("2027-08-01"), day("2027-08-20")});
  REQUIRE(found.size() == 3);
  CHECK(iso(found.front().day) == "2027-08-16");
}

TEST_CASE("a holiday drops a meeting, or sends it to the next or previous school day") {
  Series series = series_of("mon 15:00");
  CHECK(days_in(series, "2026-08-31", "2026-09-14") == "08-31 09-14");
  series.on_holiday = OnHoliday::next;
  CHECK(days_in(series, "2026-08-31", "2026-09-14") == "08-31 09-08 09-14");
  CHECK(days_in(series, "2026-09-08", "2026-09-08") == "09-08");
  CHECK(days_in(series, "2026-12-14", "2027-01-08") ==
        "12-14 01-04");  // the team meets then anyway
  series.on_holiday = OnHoliday::previous;
  CHECK(days_in(series, "2026-08-31", "2026-09-14") == "08-31 09-04 09-14");
  CHECK(days_in(series, "2026-12-14", "2027-01-08") == "12-14 12-18 01-04");
}

TEST_CASE("no two meetings of a team are on one day because of a holiday") {
  Series first = series_of("mon 15:00");
  first.on_holiday = OnHoliday::next;
  const Series second = series_of("tue 14:00");
  const std::vector<Series> both = {first, second};
  std::string words;
  for (const Occurrence& each :
       days_of(std::span<const Series>(both), a_year(), {day("2026-09-07"), day("2026-09-14")}))
    words += iso(each.day) + " ";
  CHECK(words == "2026-09-08 2026-09-14 ");
}

TEST_CASE("a meeting is not sent out of its series, nor out of the school year") {
  Series series = series_of("mon 15:00", "2026-09-07");
  series.on_holiday = OnHoliday::previous;
  CHECK(days_in(series, "2026-08-31", "2026-09-14") == "09-14");
  Series last = series_of("mon 15:00");
  last.until_on = day("2026-12-28");
  last.on_holiday = OnHoliday::next;
  CHECK(days_in(last, "2026-12-14", "2027-01-08") == "12-14");
}

TEST_CASE("a series keeps its cycle, its weeks of the month and its rule for holidays") {
  SchoolInMemory school;
  const Id team = school.team("grade-3", day("2026-08-17"));
  Series series = series_of("days A,C of 6 10:00");
  series.team = team;
  series.minutes = 45;
  series.on_holiday = OnHoliday::previous;
  series.pattern.cycle->from = day("2026-08-18");
  const Series kept = *series_by_id(school.db, add_series(school.db, series));
  CHECK(kept.pattern.cycle == series.pattern.cycle);
  CHECK(kept.on_holiday == OnHoliday::previous);
  series.pattern = parse_pattern("1st and last thu 16:00");
  CHECK(series_by_id(school.db, add_series(school.db, series))->pattern.nths ==
        std::vector<int>{1, -1});
}

}  // namespace
}  // namespace collab
