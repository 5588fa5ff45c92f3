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
      {"fri 5:45 am", "every Friday at 05:45"}};
  for (const auto& [text, words] : readings) {
    CAPTURE(text);
    CHECK(pattern_words(parse_pattern(text)) == words);
  }
}

TEST_CASE("what is no pattern is refused with the reason") {
  const std::string examples =
      "; for example: 'mon 15:00', 'mon,wed 3:15 pm', '2 weeks tue 14:30', '1st thu 16:00', "
      "'last fri 15:15'";
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
  CHECK(refusal("1st and 3rd thu 16:00") ==
        "pattern '1st and 3rd thu 16:00': it names two weeks of the month; "
        "make a series for each of them");
}

}  // namespace
}  // namespace collab
