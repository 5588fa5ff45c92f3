// Days without their year.
#include "document/days/short_day.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>

namespace collab::test {
namespace {

/// "10/14 weekday 3", "10/5 week", "-".
std::string said(std::string_view text, std::optional<DateOrder> order = DateOrder::mdy) {
  const auto day = short_day(text, order);
  if (!day) return "-";
  std::string words = fmt::format("{}/{}", day->month, day->day);
  if (day->weekday > 0) words += fmt::format(" weekday {}", day->weekday);
  if (day->of_week) words += " week";
  if (day->unclear) words += " unclear";
  return words;
}

}  // namespace

TEST_CASE("a day without its year is found in headings") {
  CHECK(said("met Wed 10/14") == "10/14 weekday 3");
  CHECK(said("9/16") == "9/16");
  CHECK(said("Week of Oct 5") == "10/5 week");
  CHECK(said("Week of October 12 – met Wed 10/14") == "10/14 weekday 3");
  CHECK(said("Tues. Nov 3rd") == "11/3 weekday 2");
  CHECK(said("14. Oktober") == "10/14");
  CHECK(said("mar. 3 nov.") == "11/3 weekday 2");
  CHECK(said("Martes 3 de noviembre") == "11/3 weekday 2");
  CHECK(said("le mercredi 14 octobre") == "10/14 weekday 3");
  CHECK(said("Mi. 14.10.", DateOrder::dmy) == "10/14 weekday 3");
  CHECK(said("3/4", DateOrder::dmy) == "4/3");
  CHECK(said("3/4", std::nullopt) == "3/4 unclear");
  CHECK(said("13/4", std::nullopt) == "4/13");
}

TEST_CASE("what has a year or is no day is none") {
  for (const auto* text : {"October 14, 2026", "10/14/26", "2026-10-14", "Unit 3", "2.5 points",
                           "19/30", "set 4", "Room 12", "", "October", "32 Oct"})
    CHECK_MESSAGE(said(text) == "-", text);
}

TEST_CASE("a weekday leaves only the years in which the day is one") {
  const auto day = short_day("Wed 10/14", DateOrder::mdy);
  REQUIRE(day);
  CHECK(day->in(2026) == make_date(2026, 10, 14));
  CHECK(day->in(2025) == std::nullopt);
  CHECK(short_day("Feb 29", DateOrder::mdy)->in(2026) == std::nullopt);
}

}  // namespace collab::test
