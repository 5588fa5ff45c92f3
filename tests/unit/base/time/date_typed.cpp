// A DATE of the command line; see base/time/date_typed.cpp.
#include <doctest/doctest.h>

#include "base/time/date.h"
#include "refusal.h"

namespace collab {
namespace {

// A Monday.
const char* const today = "2026-11-23";

std::string read(const char* text, const char* on = today) {
  return iso(parse_date(text, *parse_iso(on)));
}

std::string in_order(const char* text, DateOrder order) {
  return iso(parse_date(text, *parse_iso(today), order));
}

std::string refused(const char* text, const char* on = today) {
  return refusal([&] { parse_date(text, *parse_iso(on)); });
}

TEST_CASE("a day is written by calendar or by ISO week") {
  CHECK(read("2026-11-16") == "2026-11-16");
  CHECK(read(" 2026-11-16 ") == "2026-11-16");
  CHECK(read("2028-02-29") == "2028-02-29");
  CHECK(read("2026-W47-1") == "2026-11-16");
  CHECK(read("2026-w47-7") == "2026-11-22");
  CHECK(read("2026-W53-7") == "2027-01-03");
  CHECK(read("2020-W53-5") == "2021-01-01");
  CHECK(read("2027-W01-1") == "2027-01-04");
}

TEST_CASE("every day of 2020, 2026 and 2027 is found by its ISO week") {
  int wrong = 0;
  for (const int year : {2020, 2026, 2027}) {
    for (Date at = *make_date(year, 1, 1); at <= *make_date(year, 12, 31); at += Days{1}) {
      const auto [of_year, week] = iso_week(at);
      const auto weeks = (week < 10 ? "-W0" : "-W") + std::to_string(week);
      const auto text = std::to_string(of_year) + weeks + "-" + std::to_string(weekday(at));
      if (parse_date(text, at) != at) ++wrong;
    }
  }
  CHECK(wrong == 0);
}

TEST_CASE("a weekday is one of this ISO week, last and next are strictly before and after today") {
  CHECK(read("today") == "2026-11-23");
  CHECK(read("yesterday") == "2026-11-22");
  CHECK(read("tomorrow") == "2026-11-24");
  CHECK(read("monday") == "2026-11-23");
  CHECK(read("friday") == "2026-11-27");
  CHECK(read("Sunday") == "2026-11-29");
  CHECK(read("monday", "2026-11-29") == "2026-11-23");
  CHECK(read("last monday") == "2026-11-16");
  CHECK(read("next monday") == "2026-11-30");
  CHECK(read("last monday", "2026-11-24") == "2026-11-23");
  CHECK(read("next monday", "2026-11-29") == "2026-11-30");
  CHECK(read("last sunday") == "2026-11-22");
  CHECK(read("next tuesday") == "2026-11-24");
  CHECK(read("Next  Friday") == "2026-11-27");
}

TEST_CASE("last and next weekdays are within seven days of any today, on the right weekday") {
  int wrong = 0;
  for (Date on = *parse_iso("2026-11-16"); on < *parse_iso("2026-11-30"); on += Days{1}) {
    for (int wanted = 1; wanted <= 7; ++wanted) {
      const std::string name{weekday_name(wanted)};
      const Date before = parse_date("last " + name, on);
      const Date after = parse_date("next " + name, on);
      if (before >= on || before < on - Days{7} || weekday(before) != wanted) ++wrong;
      if (after <= on || after > on + Days{7} || weekday(after) != wanted) ++wrong;
    }
  }
  CHECK(wrong == 0);
}

TEST_CASE("distances go by days, weeks and months, and months end where they end") {
  CHECK(read("-3d") == "2026-11-20");
  CHECK(read("+2w") == "2026-12-07");
  CHECK(read("-1m") == "2026-10-23");
  CHECK(read("+0d") == "2026-11-23");
  CHECK(read("-1m", "2026-03-31") == "2026-02-28");
  CHECK(read("-1m", "2028-03-31") == "2028-02-29");
  CHECK(read("+1m", "2026-12-31") == "2027-01-31");
  CHECK(read("+3m", "2026-11-30") == "2027-02-28");
  CHECK(read("-12m", "2028-02-29") == "2027-02-28");
}

TEST_CASE("a day that does not exist is refused with what there is") {
  CHECK(refused("2026-02-31") == "2: date '2026-02-31' does not exist (February 2026 has 28 days)");
  CHECK(refused("2028-02-30") == "2: date '2028-02-30' does not exist (February 2028 has 29 days)");
  CHECK(refused("2026-04-31") == "2: date '2026-04-31' does not exist (April 2026 has 30 days)");
  CHECK(refused("2026-05-00") == "2: date '2026-05-00' does not exist (May 2026 has 31 days)");
  CHECK(refused("2026-23-11") ==
        "2: date '2026-23-11' does not exist (months go from 01 to 12; November 23, 2026 is "
        "2026-11-23)");
  CHECK(refused("2026-99-99") == "2: date '2026-99-99' does not exist (months go from 01 to 12)");
  CHECK(refused("2025-W53-1") ==
        "2: date '2025-W53-1' does not exist (2025 has the ISO weeks W01 to W52)");
  CHECK(refused("2026-W00-1") ==
        "2: date '2026-W00-1' does not exist (2026 has the ISO weeks W01 to W53)");
  CHECK(refused("2026-W47-8") ==
        "2: date '2026-W47-8' does not exist (weekdays go from 1, Monday, to 7, Sunday)");
}

TEST_CASE(
    "a date that can be read in two ways is refused with both, unless the school has an order") {
  const std::string order = "; or say the school's order: collab school edit --date-order mdy)";
  CHECK(refused("03/04/2026") ==
        "2: date '03/04/2026' can be read in two ways (write 2026-03-04 (March 4, 2026) or "
        "2026-04-03 (April 3, 2026)" +
            order);
  CHECK(refused("3.4.26") ==
        "2: date '3.4.26' can be read in two ways (write 2026-03-04 (March 4, 2026) or 2026-04-03 "
        "(April 3, 2026)" +
            order);
  CHECK(in_order("03/04/2026", DateOrder::mdy) == "2026-03-04");
  CHECK(in_order("03/04/2026", DateOrder::dmy) == "2026-04-03");
  CHECK(in_order("3/4", DateOrder::dmy) == "2027-04-03");
  CHECK(refusal([] { in_order("13/11/2026", DateOrder::mdy); }) ==
        "2: date '13/11/2026' is no day in the school's order (write 2026-11-13)");
}

TEST_CASE("a date in another writing is read where it can be one day alone") {
  CHECK(read("11/23/2026") == "2026-11-23");
  CHECK(read("23.11.2026") == "2026-11-23");
  CHECK(read("2026-1-5") == "2026-01-05");
  CHECK(read("Nov 23 2026") == "2026-11-23");
  CHECK(read("Sept. 1st, 2026") == "2026-09-01");
  CHECK(refused("20261123") ==
        "2: date '20261123' is not written as YYYY-MM-DD (write 2026-11-23)");
}

TEST_CASE("a day without its year is the one nearest to today, on the weekday that is said") {
  CHECK(read("Nov 23") == "2026-11-23");
  CHECK(read("Sept 11") == "2026-09-11");
  CHECK(read("11 september") == "2026-09-11");
  CHECK(read("Jan 8") == "2027-01-08");
  CHECK(read("Monday Nov 23") == "2026-11-23");
  CHECK(read("Fri, Jan 8") == "2027-01-08");
  CHECK(read("Mon Jan 8", "2024-06-30") == "2024-01-08");
  const std::string forms = "(write 2026-11-16, today, 'last monday', -3d, +2w or 2026-W47-1)";
  CHECK(refused("Tue Nov 23 1") == "2: date 'Tue Nov 23 1' cannot be read " + forms);
  CHECK(refused("Sun Nov 24") == "2: date 'Sun Nov 24' cannot be read " + forms);
  CHECK(refused("Nov 31") == "2: date 'Nov 31' cannot be read " + forms);
  CHECK(refused("Feb 29") == "2: date 'Feb 29' cannot be read " + forms);
  CHECK(refused("3/4") ==
        "2: date '3/4' can be read in two ways (write 2027-03-04 (March 4, 2027) or 2027-04-03 "
        "(April 3, 2027); or say the school's order: collab school edit --date-order mdy)");
  CHECK(refused("11/23") == "2: date '11/23' cannot be read " + forms);
}

TEST_CASE("days and distances are said as people say them") {
  CHECK(read("fri") == "2026-11-27");
  CHECK(read("next tues") == "2026-11-24");
  CHECK(read("last Thurs") == "2026-11-19");
  CHECK(read("in two weeks") == "2026-12-07");
  CHECK(read("in 10 days") == "2026-12-03");
  CHECK(read("in a month") == "2026-12-23");
  CHECK(read("a week ago") == "2026-11-16");
  CHECK(read("3 months ago") == "2026-08-23");
}

TEST_CASE("a period or a length without direction is no date") {
  CHECK(refused("2026-11") ==
        "2: date '2026-11' is a month, not a day (write 2026-11-01 for its first day)");
  CHECK(refused("2026-W47") ==
        "2: date '2026-W47' is a week, not a day (write 2026-W47-1 for its Monday)");
  CHECK(refused("3d") == "2: date '3d' has no direction (write +3d or -3d)");
}

TEST_CASE("a mistyped word gets the word that was meant") {
  CHECK(refused("tommorow") == "2: date 'tommorow' cannot be read (did you mean 'tomorrow'?)");
  CHECK(refused("wenesday") == "2: date 'wenesday' cannot be read (did you mean 'wednesday'?)");
  CHECK(refused("last mondy") ==
        "2: date 'last mondy' cannot be read (did you mean 'last monday'?)");
}

TEST_CASE("what is no date at all is refused with the forms of a date, and shown safely") {
  const std::string forms = "(write 2026-11-16, today, 'last monday', -3d, +2w or 2026-W47-1)";
  CHECK(refused("") == "2: a date is missing " + forms);
  CHECK(refused("  ") == "2: a date is missing " + forms);
  CHECK(refused("+1y") == "2: date '+1y' cannot be read " + forms);
  CHECK(refused("+d") == "2: date '+d' cannot be read " + forms);
  CHECK(refused("\x1b[31m2026") == "2: date '\\x1b[31m2026' cannot be read " + forms);
}

TEST_CASE("dates stay within 1900 to 2199") {
  CHECK(read("1900-01-01") == "1900-01-01");
  CHECK(read("2199-12-31") == "2199-12-31");
  for (const std::string text :
       {"1899-12-31", "2200-01-01", "0000-00-00", "9999-12-31", "2200-W01-1", "+99999d", "-99999w",
        "+9999m", "+120001m", "+999999999d", "-999999999m", "1900-W00-1"}) {
    if (text == "1900-W00-1") {
      CHECK(refused("1900-W00-1") ==
            "2: date '1900-W00-1' does not exist (1900 has the ISO weeks W01 to W52)");
      continue;
    }
    CHECK(refused(text.c_str()) == "2: date '" + text + "' is outside the years 1900 to 2199");
  }
}

}  // namespace
}  // namespace collab
