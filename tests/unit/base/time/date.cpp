// The calendar; see base/time/date.h.
#include "base/time/date.h"

#include <doctest/doctest.h>

namespace collab {
namespace {

Date day(const char* text) { return *parse_iso(text); }

bool is_leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

int days_in(int year, int month) {
  if (month == 2) return is_leap(year) ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

TEST_CASE("every day from 1900 to 2199 is counted as on fingers") {
  Date at = day("1900-01-01");
  int weekday_on_fingers = 1;  // a Monday
  int wrong = 0;
  for (int year = 1900; year <= 2199; ++year) {
    for (int month = 1; month <= 12; ++month) {
      for (int in_month = 1; in_month <= days_in(year, month); ++in_month) {
        const auto made = make_date(year, month, in_month);
        if (made != at || parse_iso(iso(at)) != at || weekday(at) != weekday_on_fingers) ++wrong;
        if (monday_of(at) != at - Days{weekday_on_fingers - 1}) ++wrong;
        at += Days{1};
        weekday_on_fingers = weekday_on_fingers % 7 + 1;
      }
      if (make_date(year, month, days_in(year, month) + 1)) ++wrong;
    }
  }
  CHECK(wrong == 0);
  CHECK(iso(at) == "2200-01-01");
}

// ISO 8601: weeks begin on Monday, and a week belongs to the year that has most of its days.
IsoWeek recounted(Date date) {
  Date monday = date;
  while (weekday(monday) != 1) monday -= Days{1};
  int days_by_year[2] = {0, 0};
  const int year = std::stoi(iso(monday).substr(0, 4));
  for (int i = 0; i < 7; ++i) ++days_by_year[std::stoi(iso(monday + Days{i}).substr(0, 4)) - year];
  const int owner = days_by_year[1] > days_by_year[0] ? year + 1 : year;
  int week = 1;
  for (Date earlier = monday - Days{7};; earlier -= Days{7}, ++week) {
    int days_in_owner = 0;
    for (int i = 0; i < 7; ++i) {
      if (std::stoi(iso(earlier + Days{i}).substr(0, 4)) == owner) ++days_in_owner;
    }
    if (days_in_owner < 4) return {owner, week};
  }
}

TEST_CASE("the ISO weeks of 2020, 2026 and 2027 agree with a recount for every day") {
  for (const int year : {2020, 2026, 2027}) {
    int wrong = 0;
    const Date end = *make_date(year, 12, 31) + Days{10};
    for (Date at = *make_date(year, 1, 1) - Days{10}; at <= end; at += Days{1}) {
      const auto week = iso_week(at);
      const auto again = recounted(at);
      if (week.year != again.year || week.week != again.week) ++wrong;
    }
    CHECK_MESSAGE(wrong == 0, year);
  }
  CHECK(iso_week(day("2026-12-31")).week == 53);
  CHECK(iso_week(day("2027-01-03")).year == 2026);
}

TEST_CASE("2020, 2026 and 2032 have 53 ISO weeks, the years around them 52") {
  CHECK(weeks_in_iso_year(2019) == 52);
  CHECK(weeks_in_iso_year(2020) == 53);
  CHECK(weeks_in_iso_year(2021) == 52);
  CHECK(weeks_in_iso_year(2025) == 52);
  CHECK(weeks_in_iso_year(2026) == 53);
  CHECK(weeks_in_iso_year(2027) == 52);
  CHECK(weeks_in_iso_year(2032) == 53);
}

TEST_CASE("a stored day is read in one form only") {
  CHECK(iso(day("2028-02-29")) == "2028-02-29");
  CHECK(iso(day("0001-01-01")) == "0001-01-01");
  CHECK(iso(day("9999-12-31")) == "9999-12-31");
  for (const std::string text :
       {"", "2026-2-03", "2026-02-30", "2027-02-29", "1900-02-29", "2026-00-10", "2026-13-01",
        "2026-01-00", "2026-01-32", "0000-01-01", "2026/01/02", " 2026-01-02", "2026-01-02 ",
        "2026-01-0x", "-026-01-02", "+026-01-02"}) {
    CHECK_MESSAGE(!parse_iso(text), text);
  }
}

TEST_CASE("days are printed as documents and reports want them") {
  const Date monday = day("2026-11-23");
  CHECK(long_date(monday) == "Monday, November 23, 2026");
  CHECK(short_date(day("2026-11-16")) == "Mon Nov 16");
  CHECK(short_date(day("2026-09-03")) == "Thu Sep 3");
  CHECK(plain_date(day("2026-05-01")) == "May 1, 2026");
}

TEST_CASE("times are printed in 24 hours, and in 12 for documents") {
  CHECK(clock_time(0) == "00:00");
  CHECK(clock_time(15 * 60 + 5) == "15:05");
  CHECK(clock_time(1439) == "23:59");
  CHECK(spoken_time(15 * 60) == "3:00");
  CHECK(spoken_time(12 * 60 + 30) == "12:30");
  CHECK(spoken_time(5) == "12:05");
}

}  // namespace
}  // namespace collab
