// A PERIOD of the command line; see base/time/period.h.
#include "base/time/period.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "refusal.h"

namespace collab {
namespace {

Date day(const char* text) { return *parse_iso(text); }

PeriodWords words(const char* today = "2026-11-23") {
  return {day(today),
          {{"2025-26", day("2025-08-25"), day("2026-06-12")},
           {"2026-27", day("2026-08-24"), day("2027-06-11")}},
          {{"Fall", day("2025-08-25"), day("2025-12-19")},
           {"Spring", day("2026-01-05"), day("2026-06-12")},
           {"Fall", day("2026-08-24"), day("2026-12-18")},
           {"Spring", day("2027-01-04"), day("2027-06-11")},
           {"Summer School", day("2026-06-22"), day("2026-07-17")}}};
}

std::string read(const char* text, const PeriodWords& by = words()) {
  const auto period = parse_period(text, by);
  return iso(period.from) + ".." + iso(period.to);
}

std::string refused(const char* text, const PeriodWords& by = words()) {
  return refusal([&] { parse_period(text, by); });
}

TEST_CASE("a day is a period of itself") {
  CHECK(read("2026-11-16") == "2026-11-16..2026-11-16");
  CHECK(read("yesterday") == "2026-11-22..2026-11-22");
  CHECK(read("last monday") == "2026-11-16..2026-11-16");
  CHECK(read("-3d") == "2026-11-20..2026-11-20");
}

TEST_CASE("years, quarters, months and ISO weeks have both ends in") {
  CHECK(read("2026") == "2026-01-01..2026-12-31");
  CHECK(read("2026-11") == "2026-11-01..2026-11-30");
  CHECK(read("2026-12") == "2026-12-01..2026-12-31");
  CHECK(read("2028-02") == "2028-02-01..2028-02-29");
  CHECK(read("2026-Q1") == "2026-01-01..2026-03-31");
  CHECK(read("2026-q4") == "2026-10-01..2026-12-31");
  CHECK(read("2026-W47") == "2026-11-16..2026-11-22");
  CHECK(read("2026-W53") == "2026-12-28..2027-01-03");
  CHECK(read("2026-w01") == "2025-12-29..2026-01-04");
}

TEST_CASE("this and last are the week and the month around today and before it") {
  CHECK(read("this-week") == "2026-11-23..2026-11-29");
  CHECK(read("last-week") == "2026-11-16..2026-11-22");
  CHECK(read("This-Month") == "2026-11-01..2026-11-30");
  CHECK(read("last-month") == "2026-10-01..2026-10-31");
  CHECK(read("last-month", words("2026-01-31")) == "2025-12-01..2025-12-31");
  CHECK(read("this-week", words("2027-01-03")) == "2026-12-28..2027-01-03");
}

TEST_CASE("8w are the last eight school weeks that have ended, 90d the days that end today") {
  CHECK(read("8w") == "2026-09-28..2026-11-22");
  CHECK(read("1w", words("2026-11-27")) == "2026-11-23..2026-11-27");
  CHECK(read("1w", words("2026-11-29")) == "2026-11-23..2026-11-29");
  CHECK(read("1w", words("2026-11-30")) == "2026-11-23..2026-11-29");
  CHECK(read("90d") == "2026-08-26..2026-11-23");
  CHECK(read("1d") == "2026-11-23..2026-11-23");
  PeriodWords with_a_break = words();
  with_a_break.off = {{day("2026-10-12"), day("2026-10-16")}};
  CHECK(read("8w", with_a_break) == "2026-09-21..2026-11-22");
  CHECK(read("1w", words("2026-08-20")) == "2026-06-08..2026-06-14");
}

TEST_CASE("a range has both ends in, may be open, and its ends may be periods") {
  CHECK(read("2026-09-01..2026-11-30") == "2026-09-01..2026-11-30");
  CHECK(read("2026-11-16..2026-11-16") == "2026-11-16..2026-11-16");
  CHECK(read("2026-09..2026-11") == "2026-09-01..2026-11-30");
  CHECK(read("last monday..today") == "2026-11-16..2026-11-23");
  CHECK(read("term:fall..") == "2026-08-24..9999-12-31");
  CHECK(read("2026-11-01..") == "2026-11-01..9999-12-31");
  CHECK(read("..2026-11-30") == "0001-01-01..2026-11-30");
}

TEST_CASE("sy is the school year of today, or between two years the one that ended last") {
  CHECK(read("sy") == "2026-08-24..2027-06-11");
  CHECK(read("SY2025") == "2025-08-25..2026-06-12");
  CHECK(read("sy2026") == "2026-08-24..2027-06-11");
  CHECK(read("sy", words("2026-07-10")) == "2025-08-25..2026-06-12");
  CHECK(read("sy", words("2027-07-10")) == "2026-08-24..2027-06-11");
  CHECK(read("sy", words("2026-06-12")) == "2025-08-25..2026-06-12");
}

TEST_CASE("a term is this school year's where its name comes back every year") {
  CHECK(read("term:fall") == "2026-08-24..2026-12-18");
  CHECK(read("term:Spring") == "2027-01-04..2027-06-11");
  CHECK(read("term:spring", words("2026-02-01")) == "2026-01-05..2026-06-12");
  CHECK(read("term:spring", words("2026-07-01")) == "2026-01-05..2026-06-12");
  CHECK(read("term:summer school") == "2026-06-22..2026-07-17");
  CHECK(read("term:fall", PeriodWords{day("2020-01-01"), {}, words().terms}) ==
        "2025-08-25..2025-12-19");
}

TEST_CASE("an unknown school year or term is refused with the known ones") {
  CHECK(refused("sy2019") ==
        "2: period 'sy2019' is not a known school year (known are sy2025, sy2026)");
  CHECK(refused("sy", words("2025-01-01")) ==
        "2: period 'sy' has no school year that began by 2025-01-01 (known are sy2025, sy2026)");
  CHECK(
      refused("sy", PeriodWords{day("2026-11-23"), {}, {}}) ==
      "2: period 'sy' has no school year that began by 2026-11-23 (record one: collab school year "
      "add)");
  CHECK(refused("term:sprng") ==
        "2: period 'term:sprng' is not a known term (did you mean 'term:Spring'?)");
  CHECK(refused("term:") ==
        "2: period 'term:' is not a known term (did you mean 'term:Fall', 'term:Spring' or "
        "'term:Summer "
        "School'?)");
  CHECK(refused("term:winter", PeriodWords{day("2026-11-23"), {}, {}}) ==
        "2: period 'term:winter' is not a known term (record one: collab school term add)");
}

TEST_CASE("a period that does not exist is refused with what there is") {
  CHECK(refused("2026-13") == "2: period '2026-13' does not exist (months go from 01 to 12)");
  CHECK(refused("2026-Q5") == "2: period '2026-Q5' does not exist (quarters go from Q1 to Q4)");
  CHECK(refused("2025-W53") ==
        "2: period '2025-W53' does not exist (2025 has the ISO weeks W01 to W52)");
  CHECK(refused("1815") == "2: period '1815' is outside the years 1900 to 2199");
  CHECK(refused("0w") == "2: period '0w' has no usable length (write 1w to 5000w)");
  CHECK(refused("99999d") == "2: period '99999d' has no usable length (write 1d to 35000d)");
  CHECK(refused("2026-02-31") == "2: date '2026-02-31' does not exist (February 2026 has 28 days)");
  CHECK(refused("2026-12..2026-11") ==
        "2: period '2026-12..2026-11' ends before it begins (write 2026-11..2026-12)");
}

TEST_CASE("what is no period gets the word that was meant, or the forms of a period") {
  const std::string forms =
      "(write 2026-11, 2026-W47, 2026-Q4, 2026-09-01..2026-11-30, last-month, sy or 8w)";
  CHECK(refused("last-weak") == "2: period 'last-weak' cannot be read (did you mean 'last-week'?)");
  CHECK(refused("lastmonth") ==
        "2: period 'lastmonth' cannot be read (did you mean 'last-month'?)");
  CHECK(refused("quarterly") == "2: period 'quarterly' cannot be read " + forms);
  CHECK(refused("") == "2: a period is missing " + forms);
  CHECK(refused("..") == "2: period '..' has no ends (write A..B, A.. or ..B)");
  CHECK(refused("03/04/2026..") ==
        "2: date '03/04/2026' can be read in two ways (write 2026-03-04 (March 4, 2026) or "
        "2026-04-03 "
        "(April 3, 2026); or say the school's order: collab school edit --date-order mdy)");
}

TEST_CASE("every word that is offered can be read") {
  for (const auto& word : period_words(words())) {
    CHECK_MESSAGE(refused(word.c_str()) == "nothing was refused", word);
  }
}

}  // namespace
}  // namespace collab
