// Occurrences of a series, against a naive recount that looks at every day.
#include <doctest/doctest.h>

#include "school_in_memory.h"

namespace collab {
namespace {

using std::chrono::year_month_day;
using std::chrono::year_month_day_last;

std::vector<std::string> in_words(const std::vector<Date>& days) {
  std::vector<std::string> words;
  for (const Date each : days) words.push_back(iso(each));
  return words;
}

std::vector<std::string> days_of(SchoolInMemory& school, Id team, std::string_view from,
                                 std::string_view to) {
  std::vector<std::string> words;
  for (const Occurrence& each : occurrences(school.db, team, {day(from), day(to)}))
    words.push_back(iso(each.day));
  return words;
}

/// Numbers that are the same in every run.
struct Dice {
  std::uint64_t state = 20261123;
  int roll(int sides) {
    state = state * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<int>((state >> 33) % static_cast<std::uint64_t>(sides));
  }
};

/// True where the day is one of the pattern's, found without the arithmetic of the product: weeks
/// are counted one by one from the Monday before the start, weekdays of a month from its ends.
bool naive_pattern_day(const Series& series, Date each) {
  const int its_weekday = static_cast<int>(std::chrono::weekday(each).iso_encoding());
  bool listed = false;
  for (const int weekday : series.pattern.weekdays) listed = listed || weekday == its_weekday;
  if (!listed) return false;
  const year_month_day date{each};
  if (series.pattern.unit == Pattern::Unit::month) {
    const int of_month = static_cast<int>(static_cast<unsigned>(date.day()));
    const year_month_day_last end{date.year(), std::chrono::month_day_last{date.month()}};
    const int length = static_cast<int>(static_cast<unsigned>(end.day()));
    if (series.pattern.nths.front() == -1) return of_month + 7 > length;
    return of_month > 7 * (series.pattern.nths.front() - 1) &&
           of_month <= 7 * series.pattern.nths.front();
  }
  Date monday = series.from_on;
  while (std::chrono::weekday(monday) != std::chrono::Monday) monday -= Days{1};
  int weeks = 0;
  for (Date walk = monday + Days{7}; walk <= each; walk += Days{7}) ++weeks;
  return weeks % series.pattern.every == 0;
}

std::vector<Date> naive_days(const Series& series, const SchoolCalendar& calendar, Period period) {
  std::optional<Date> last = series.until_on;
  for (const NamedPeriod& year : calendar.years)
    if (!last && year.to >= series.from_on) last = year.to;
  std::vector<Date> days;
  for (Date each = period.from; each <= period.to; each += Days{1}) {
    bool counts = each >= series.from_on && (!last || each <= *last);
    for (const Period& off : calendar.off)
      if (each >= off.from && each <= off.to) counts = false;
    bool in_year = calendar.years.empty();
    for (const NamedPeriod& year : calendar.years)
      in_year = in_year || (year.from <= each && each <= year.to);
    if (counts && in_year && naive_pattern_day(series, each)) days.push_back(each);
  }
  return days;
}

Series rolled_series(Dice& dice) {
  Series series;
  series.minutes = 45;
  series.from_on = day("2025-06-01") + Days{dice.roll(700)};
  if (dice.roll(2) == 0) series.until_on = series.from_on + Days{dice.roll(900)};
  for (int weekday = 1; weekday <= 7; ++weekday)
    if (dice.roll(4) == 0) series.pattern.weekdays.push_back(weekday);
  if (series.pattern.weekdays.empty()) series.pattern.weekdays.push_back(1 + dice.roll(7));
  if (dice.roll(3) == 0) {
    series.pattern.unit = Pattern::Unit::month;
    series.pattern.nths = {dice.roll(6) == 0 ? -1 : 1 + dice.roll(5)};
  } else {
    series.pattern.every = 1 + dice.roll(5);
  }
  return series;
}

SchoolCalendar rolled_calendar(Dice& dice) {
  SchoolCalendar calendar;
  for (int i = dice.roll(12); i > 0; --i) {
    const Date from = day("2025-06-01") + Days{dice.roll(900)};
    calendar.off.push_back({from, from + Days{dice.roll(15)}});
  }
  if (dice.roll(3) > 0) {
    calendar.years.push_back({"2025", day("2025-08-18"), day("2026-06-12")});
    calendar.years.push_back({"2026", day("2026-08-17"), day("2027-06-11")});
  }
  return calendar;
}

TEST_CASE("occurrences of any pattern are those that a recount day by day finds") {
  Dice dice;
  std::size_t counted = 0;
  for (int round = 0; round < 1500; ++round) {
    const Series series = rolled_series(dice);
    const SchoolCalendar calendar = rolled_calendar(dice);
    const Date from = day("2025-06-01") + Days{dice.roll(700)};
    const Period period{from, from + Days{dice.roll(500)}};
    const std::vector<Date> expected = naive_days(series, calendar, period);
    std::vector<Date> found;
    for (const Occurrence& each : days_of(series, calendar, period)) found.push_back(each.day);
    REQUIRE(in_words(found) == in_words(expected));
    counted += found.size();
  }
  CHECK(counted > 10000);
}

TEST_CASE("every second week is counted from the series' first week, over new year too") {
  SchoolInMemory school;
  const Id team = school.team("grade-3", day("2026-11-01"));
  school.series(team, "2 weeks tue 14:30",
                day("2026-11-26"));  // a Thursday: that week is the first
  CHECK(days_of(school, team, "2026-11-23", "2027-01-31") ==
        std::vector<std::string>{"2026-12-08", "2026-12-22", "2027-01-05", "2027-01-19"});
}

TEST_CASE("daylight saving time moves no day") {
  SchoolInMemory school;
  const Id team = school.team("grade-3", day("2026-08-17"));
  school.series(team, "sun 01:30 am", day("2026-10-25"));
  CHECK(days_of(school, team, "2026-10-18", "2026-11-08") ==
        std::vector<std::string>{"2026-10-25", "2026-11-01", "2026-11-08"});
}

TEST_CASE("a fifth weekday stands only in months that have one") {
  SchoolInMemory school;
  const Id team = school.team("council", day("2026-08-17"));
  school.series(team, "5th mon 16:00", day("2026-08-17"));
  CHECK(days_of(school, team, "2026-08-01", "2026-12-31") ==
        std::vector<std::string>{"2026-08-31", "2026-11-30"});
}

TEST_CASE("days off are no occurrences, early release is one") {
  SchoolInMemory school;
  const Id team = school.team("grade-3", day("2026-08-17"));
  school.series(team, "wed 15:00", day("2026-11-01"));
  add_no_school_day(school.db, {0, day("2026-11-25"), day("2026-11-27"), "holiday", "fall", {}});
  add_no_school_day(school.db, {0, day("2026-12-02"), day("2026-12-02"), "early release", "e", {}});
  add_no_school_day(school.db, {0, day("2026-12-09"), day("2026-12-09"), "staff day", "s", {}});
  add_no_school_day(school.db, {0, day("2026-12-16"), day("2026-12-16"), "closure", "snow", {}});
  CHECK(days_of(school, team, "2026-11-16", "2026-12-23") ==
        std::vector<std::string>{"2026-11-18", "2026-12-02", "2026-12-23"});
}

TEST_CASE("a series without an end ends with its school year") {
  SchoolInMemory school;
  add_school_year(school.db, {"2026-27", day("2026-08-17"), day("2027-06-11")});
  add_school_year(school.db, {"2027-28", day("2027-08-16"), day("2028-06-09")});
  const Id team = school.team("grade-3", day("2026-07-01"));
  school.series(team, "mon 15:00", day("2026-07-01"));
  const auto all = occurrences(school.db, team, {day("2026-01-01"), day("2028-12-31")});
  CHECK(all.size() == 43);
  CHECK(iso(all.front().day) == "2026-08-17");
  CHECK(iso(all.back().day) == "2027-06-07");
  CHECK_FALSE(next_occurrence(school.db, team, day("2027-06-08")));
}

TEST_CASE("two series on a day are one occurrence, the older series'") {
  SchoolInMemory school;
  const Id team = school.team("grade-3", day("2026-08-17"));
  const Id old = school.series(team, "mon,wed 15:00", day("2026-08-17"), day("2026-11-30"));
  const Id fresh = school.series(team, "mon 08:00", day("2026-11-30"));
  const auto all = occurrences(school.db, team, {day("2026-11-25"), day("2026-12-07")});
  REQUIRE(all.size() == 3);
  CHECK(all[0].series == old);
  CHECK(iso(all[1].day) == "2026-11-30");
  CHECK(all[1].series == old);
  CHECK(all[2].series == fresh);
}

TEST_CASE("the next occurrence is looked for two years ahead") {
  SchoolInMemory school;
  const Id team = school.team("grade-3", day("2026-08-17"));
  school.series(team, "52 weeks fri 15:00", day("2026-08-17"));
  school.series(team, "5th tue 15:00", day("2028-01-01"));
  CHECK(iso(next_occurrence(school.db, team, day("2026-08-22"))->day) == "2027-08-20");
  CHECK(iso(next_occurrence(school.db, team, day("2027-08-21"))->day) == "2028-02-29");
  CHECK_FALSE(
      next_occurrence(school.db, school.team("arts", day("2026-08-17")), day("2026-08-22")));
}

TEST_CASE("a series comes back as it was stored") {
  SchoolInMemory school;
  Series series;
  series.team = school.team("grade-3", day("2026-08-17"));
  series.pattern = parse_pattern("last mon,fri 3:15 pm");
  series.minutes = 50;
  series.place = "room 204";
  series.in_contract_day = false;
  series.from_on = day("2026-09-01");
  series.until_on = day("2027-01-31");
  const Series stored = series_by_id(school.db, add_series(school.db, series)).value();
  CHECK(pattern_words(stored.pattern) == "the last Monday and Friday of every month at 15:15");
  CHECK(stored.minutes == 50);
  CHECK(stored.place == "room 204");
  CHECK_FALSE(stored.in_contract_day);
  CHECK(iso(stored.from_on) == "2026-09-01");
  CHECK(iso(stored.until_on.value()) == "2027-01-31");
}

TEST_CASE("a series lies within its team's dates") {
  SchoolInMemory school;
  const Id team = school.team("grade-3", day("2026-08-17"));
  CHECK_THROWS_WITH_AS(school.series(team, "mon 15:00", day("2026-08-16")),
                       "'grade-3' begins on 2026-08-17, after 2026-08-16", Error);
  CHECK_THROWS_WITH_AS(school.series(team, "mon 15:00", day("2026-09-01"), day("2026-08-31")),
                       "the series would end on 2026-08-31, before it begins on 2026-09-01", Error);
  const Id series = school.series(team, "mon 15:00", day("2026-09-01"));
  CHECK_THROWS_WITH_AS(end_series(school.db, series, day("2026-08-31")),
                       "the series begins on 2026-09-01, after 2026-08-31", Error);
}

}  // namespace
}  // namespace collab
