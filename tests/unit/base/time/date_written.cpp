// Dates and times of documents and imports; see base/time/date_written.cpp.
#include <doctest/doctest.h>

#include "base/time/date.h"

namespace collab {
namespace {

std::string read(const char* text, std::optional<DateOrder> order = std::nullopt) {
  const auto date = parse_written_date(text, order);
  return date ? iso(*date) : "none";
}

TEST_CASE("a date that has one reading needs no order") {
  for (const std::string text :
       {"2026-11-16",        "2026/11/16",          "2026.11.16",
        "2026-11-16 ",       "11/16/2026",          "16/11/2026",
        "16.11.2026",        "16. 11. 2026",        "11-16-2026",
        "Nov 16 2026",       "Nov. 16, 2026",       "nov 16, 2026",
        "November 16 2026",  "NOVEMBER 16th, 2026", "16 November 2026",
        "16. November 2026", "16-Nov-2026",         "Monday, November 16, 2026",
        "Mon Nov 16 2026",   "Mon, 11/16/2026"}) {
    CHECK_MESSAGE(read(text.c_str()) == "2026-11-16", text);
  }
  CHECK(read("05/05/2026") == "2026-05-05");
  CHECK(read("Sept. 3, 2026") == "2026-09-03");
  CHECK(read("1st May 2026") == "2026-05-01");
}

TEST_CASE("a date that has two readings is read by the order, and not at all without one") {
  CHECK(read("03/04/2026") == "none");
  CHECK(read("03/04/2026", DateOrder::mdy) == "2026-03-04");
  CHECK(read("03/04/2026", DateOrder::dmy) == "2026-04-03");
  CHECK(read("03/04/2026", DateOrder::ymd) == "none");
  CHECK(read("3/4/26", DateOrder::mdy) == "2026-03-04");
  CHECK(read("26/3/4", DateOrder::ymd) == "2026-03-04");
  CHECK(read("3/4/26") == "none");
}

TEST_CASE("an order is kept to, but a year in front is never misread") {
  CHECK(read("16/11/2026", DateOrder::mdy) == "none");
  CHECK(read("11/16/2026", DateOrder::dmy) == "none");
  CHECK(read("16.11.2026", DateOrder::ymd) == "2026-11-16");
  CHECK(read("2026-11-16", DateOrder::dmy) == "2026-11-16");
  CHECK(read("2026-04-03", DateOrder::mdy) == "2026-04-03");
}

TEST_CASE("a weekday that contradicts its date makes it none") {
  CHECK(read("Monday, November 16, 2026") == "2026-11-16");
  CHECK(read("Tuesday, November 16, 2026") == "none");
}

TEST_CASE("what is no whole date is none") {
  for (const std::string text : {"",
                                 " ",
                                 "2026",
                                 "November",
                                 "Monday",
                                 "Nov 16",
                                 "November 2026",
                                 "11/16",
                                 "2026-02-31",
                                 "2026-13-01",
                                 "30 February 2026",
                                 "Nov 31 2026",
                                 "16 Novembre 2026",
                                 "No 16 2026",
                                 "16/11-2026",
                                 "16 11 2026",
                                 "2026-11-16T00:00",
                                 "2026-11-16Z",
                                 "11/16/2026/",
                                 "1/2/3/2026",
                                 "Nov 16 26",
                                 "1815-06-18",
                                 "June 18, 1815",
                                 "12345-01-01",
                                 "001/02/2026",
                                 "16xx 11 2026",
                                 "\xff/11/2026",
                                 "99999999999/1/2026"}) {
    CHECK_MESSAGE(read(text.c_str()) == "none", text);
  }
}

TEST_CASE("times of day are read in 24 hours, in 12, and with an h") {
  CHECK(parse_time("15:00") == 900);
  CHECK(parse_time("0:00") == 0);
  CHECK(parse_time("03:15") == 195);
  CHECK(parse_time("23:59") == 1439);
  CHECK(parse_time("3:15 pm") == 915);
  CHECK(parse_time("3:15PM") == 915);
  CHECK(parse_time("3:15 p.m.") == 915);
  CHECK(parse_time("3pm") == 900);
  CHECK(parse_time("12am") == 0);
  CHECK(parse_time("12 pm") == 720);
  CHECK(parse_time("11:59 a.m.") == 719);
  CHECK(parse_time("15h30") == 930);
  CHECK(parse_time(" 8:05 ") == 485);
}

TEST_CASE("what is no time of day is none") {
  for (const std::string text :
       {"", "3", "15", "24:00", "12:60", "13pm", "0am", "3:5", "3:", ":30", "15:00:00", "3 o'clock",
        "pm", "3:15 xm", "123:00", "-3:00", "3.15"}) {
    CHECK_MESSAGE(!parse_time(text), text);
  }
}

}  // namespace
}  // namespace collab
