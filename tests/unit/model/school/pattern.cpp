// The words for a recurring block.
#include <doctest/doctest.h>

#include "model/team/series.h"

namespace collab {
namespace {

std::string refusal(std::string_view text) {
  try {
    parse_pattern(text);
  } catch (const Error& error) {
    CHECK(error.kind == Kind::usage);
    return error.message + "; " + error.hint;
  }
  return "";
}

TEST_CASE("patterns are read as people write them") {
  const std::pair<const char*, const char*> readings[] = {
      {"mon 15:00", "every Monday at 15:00"},
      {"Mondays at 3:15 PM", "every Monday at 15:15"},
      {"every monday 3pm", "every Monday at 15:00"},
      {"15:00 tue", "every Tuesday at 15:00"},
      {"weekly tues 14:30", "every Tuesday at 14:30"},
      {"mon,wed 15:00", "every Monday and Wednesday at 15:00"},
      {"wed, mon and fri 15:00", "every Monday, Wednesday and Friday at 15:00"},
      {"mon-fri 07:30", "every Monday to Friday at 07:30"},
      {"daily 12:10", "every Monday to Friday at 12:10"},
      {"2 weeks tue 14:30", "every 2 weeks on Tuesday at 14:30"},
      {"every second week tue 14:30", "every 2 weeks on Tuesday at 14:30"},
      {"every 2nd week on tue 14:30", "every 2 weeks on Tuesday at 14:30"},
      {"every other tue 14:30", "every 2 weeks on Tuesday at 14:30"},
      {"every other week thu 14:30", "every 2 weeks on Thursday at 14:30"},
      {"three weeks fri 9:00 am", "every 3 weeks on Friday at 09:00"},
      {"1st thu 16:00", "the first Thursday of every month at 16:00"},
      {"first thursday of the month 16:00", "the first Thursday of every month at 16:00"},
      {"every second tue of the month 16:00", "the second Tuesday of every month at 16:00"},
      {"second tue 16:00", "the second Tuesday of every month at 16:00"},
      {"last fri 15:15", "the last Friday of every month at 15:15"},
      {"monthly 5th wed 8:00", "the fifth Wednesday of every month at 08:00"},
      {"fri 5:45 am", "every Friday at 05:45"},
      {"1st and 3rd tue 15:00", "the first and third Tuesday of every month at 15:00"},
      {"tue 3rd, 1st 15:00", "the first and third Tuesday of every month at 15:00"},
      {"2nd and last thu 16:00", "the second and last Thursday of every month at 16:00"},
      {"week A tue 15:00", "every Tuesday of week A at 15:00"},
      {"every week a tuesday 3 pm", "every Tuesday of week A at 15:00"},
      {"tue week B 15:00", "every Tuesday of week B at 15:00"},
      {"B week tue,thu 15:00", "every Tuesday and Thursday of week B at 15:00"},
      {"a-week tue 15:00", "every Tuesday of week A at 15:00"},
      {"week C of 3 tue 15:00", "every Tuesday of week C of 3 at 15:00"},
      {"week 2 of 4 tue 15:00", "every Tuesday of week B of 4 at 15:00"},
      {"day B 10:00", "every day B at 10:00"},
      {"days A and C of 6 9:00", "every day A and C of 6 at 09:00"},
      {"day 3 of 6 tue 10:00", "every day C of 6 that is a Tuesday at 10:00"}};
  for (const auto& [text, words] : readings) {
    CAPTURE(text);
    CHECK(pattern_words(parse_pattern(text)) == words);
  }
}

TEST_CASE("what is no pattern is refused with the reason") {
  const std::string examples =
      "; for example: 'mon 15:00', 'mon,wed 3:15 pm', '2 weeks tue 14:30', "
      "'1st and 3rd thu 16:00', 'last fri 15:15', 'week A tue 15:00', 'day B 10:00'";
  CHECK(refusal("mon") == "pattern 'mon': it names no time of day" + examples);
  CHECK(refusal("15:00") == "pattern '15:00': it names no weekday" + examples);
  CHECK(refusal("moonday 15:00") ==
        "pattern 'moonday 15:00': 'moonday' is not understood" + examples);
  CHECK(refusal("") == "pattern '': it names no weekday" + examples);
  CHECK(refusal("mon 25:00") == "pattern 'mon 25:00': '25:00' is not understood" + examples);
  CHECK(refusal("fri-mon 15:00") == "pattern 'fri-mon 15:00': 'fri-mon' runs backwards" + examples);
  CHECK(refusal("0 weeks mon 15:00") ==
        "pattern '0 weeks mon 15:00': 0 is not a number of weeks from 1 to 52" + examples);
  CHECK(refusal("monthly mon 15:00") ==
        "pattern 'monthly mon 15:00': it does not say which week of the month" + examples);
  CHECK(refusal("2 weeks 1st mon 15:00") ==
        "pattern '2 weeks 1st mon 15:00': it counts weeks and also weeks of the month" + examples);
}

TEST_CASE("what can be read in two ways is not guessed") {
  CHECK(refusal("every second tue 14:30") ==
        "pattern 'every second tue 14:30': it can be read in two ways; "
        "'2 weeks tue 14:30' or '2nd tue 14:30' of the month");
  CHECK(refusal("mon 3:15") == "pattern 'mon 3:15': 03:15 is at night; '15:15', or say '3:15 am'");
  CHECK(refusal("1st tue and 3rd thu 16:00") ==
        "pattern '1st tue and 3rd thu 16:00': it names two weekdays of the month; "
        "make a series for each of them");
  CHECK(refusal("first week tue 15:00") ==
        "pattern 'first week tue 15:00': 'first week' can be read in two ways; '1st tue 15:00' is "
        "the first Tuesday of the month; 'week A tue 15:00' the first of two school weeks in turn");
  CHECK(refusal("2nd week tue 15:00") ==
        "pattern '2nd week tue 15:00': '2nd week' can be read in two ways; '2nd tue 15:00' is the "
        "2nd Tuesday of the month; '2 weeks tue 15:00' every 2nd week");
  CHECK(refusal("a week tue 15:00") ==
        "pattern 'a week tue 15:00': 'a week' can be read in two ways; 'week A tue 15:00' or "
        "'every week tue 15:00'");
  CHECK(refusal("a day 10:00") ==
        "pattern 'a day 10:00': 'a day' can be read in two ways; 'day A 10:00' or 'daily 10:00'");
  CHECK(refusal("day C 10:00") ==
        "pattern 'day C 10:00': it does not say of how many days day C is; say how long the cycle "
        "is: 'day C of 6'");
  CHECK(refusal("week 1 tue 15:00") ==
        "pattern 'week 1 tue 15:00': it does not say of how many weeks week 1 is; say how long the "
        "cycle is: 'week 1 of 4'");
  CHECK(refusal("day G of 6 10:00") ==
        "pattern 'day G of 6 10:00': there is no day G in a cycle of 6; a cycle has 2 to 12 days: "
        "A, B ...");
}

}  // namespace
}  // namespace collab
