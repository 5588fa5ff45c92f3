// What titles say of team and day, and what says that there was no meeting.
#include "document/words/title_words.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

namespace collab {
namespace {

std::string told(std::string_view title) {
  const auto said = title_words(title, DateOrder::mdy);
  if (!said) return "-";
  return fmt::format("{} @ {}{}", bare_team(said->team, "Elm School"),
                     said->day ? iso(*said->day) : said->day_words,
                     said->doubt.empty() ? "" : " ?" + said->doubt);
}

TEST_CASE("a title names team and day in any order and with other words beside them") {
  for (const auto* title :
       {"Math, November 16, 2026", "Math | Nov 16, 2026", "Math \u2013 Nov 16, 2026",
        "Nov 16, 2026, Math", "Math Minutes 11/16/26", "11/16/26 Math PLC",
        "Minutes of the Math meeting of Monday, November 16, 2026", "Math 2026-11-16 - CANCELLED",
        "Elm School Math Team Agenda (11/16/2026)", "Math Notes, Nov 16, 2026, 3:10 pm",
        "Acta de Math, 16 de noviembre de 2026"}) {
    CAPTURE(title);
    CHECK(told(title) == "math @ 2026-11-16");
  }
}

TEST_CASE("a day without its year stays words, and a wrong weekday is a doubt") {
  CHECK(told("Math 11/16") == "math @ 11/16");
  CHECK(told("Math PLC Meeting Notes: Monday, Nov 16") == "math @ Monday, Nov 16");
  CHECK(told("Grade 4 Oct 6") == "grade 4 @ Oct 6");
  CHECK(told("Math, Tuesday, November 16, 2026") ==
        "math @ 2026-11-16 ?'Tuesday, November 16, 2026' is a Monday");
}

TEST_CASE("a text without a day at either end is no title") {
  CHECK(told("Math") == "-");
  CHECK(told("Unit 4.2 review") == "-");
  CHECK(told("Ben will call the museum, which he met on Nov 16, 2026, about the trip of grade 4") ==
        "-");
}

TEST_CASE("whole lines say that nobody met, not words inside of others") {
  for (const auto* line : {"No quorum, no minutes.", "Notes forthcoming", "Meeting cancelled",
                           "Meeting cancelled due to snow", "Sin quórum", "Sitzung abgesagt"}) {
    CAPTURE(line);
    CHECK(says_not_held(line));
  }
  for (const auto* line :
       {"No meeting next week", "Trip: cancelled", "The field trip was cancelled",
        "Ben: write the minutes", "Cy: no show"}) {
    CAPTURE(line);
    CHECK_FALSE(says_not_held(line));
  }
  CHECK(title_says_not_held("Math, Nov 16, 2026 - CANCELLED"));
  CHECK_FALSE(title_says_not_held("Math, Nov 16, 2026"));
}

}  // namespace
}  // namespace collab
