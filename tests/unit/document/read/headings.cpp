// Headings that are another template's, or are gone.
#include <doctest/doctest.h>

#include <string>

#include "document/read/read.h"
#include "document/sheet/write.h"
#include "unit/document/sheet/sample.h"

namespace collab::test {
namespace {

std::string said(const std::string& text, const std::string& sheet) {
  auto meeting = tour_meeting();
  meeting.sheet = shipped_template(sheet);
  const auto readings = read_document(text, "x.md", context_of(meeting, tour_roster()));
  check_every_line_is_accounted_for(text, readings);
  return news(readings.front()) + questions(readings.front());
}

const std::string head = "# Grade 3 PLC, Monday, November 16, 2026\n\n- Meeting: MGE-M312\n";
const std::string everybody =
    "attendance/1 = present\nattendance/2 = present\nattendance/3 = present\nattendance/4 = "
    "present\n";
const std::string groups =
    "decision/new:two groups/mode = vote\ndecision/new:two groups/text = Two groups\n";
const std::string done = "action/A142/state = done 2026-11-23\n";

}  // namespace

TEST_CASE("the headings of every template count in every document") {
  for (const std::string heading : {"## We decided", "## 4. What we will try", "## Decisions",
                                    "## We decided:", "**We decided**", "## Decided"}) {
    CAPTURE(heading);
    for (const std::string sheet : {"student-problem-solving", "plc", "leadership"}) {
      CHECK(said(head + "\n" + heading + "\n\n- Two groups (vote)\n", sheet) == groups);
    }
  }
  CHECK(said(head + "\n## Is our purpose still shared?\n\n- yes\n", "plc") ==
        "answer/is our purpose still shared? = yes\n");
  CHECK(said(head + "\n## Notes\n\n- Decisions\n", "plc") == "note/decisions = Decisions\n");
}

TEST_CASE("a heading and what it holds may stand in one line below the attendance") {
  const auto both =
      "decision/new:two groups/mode = vote\ndecision/new:two groups/text = Two groups\n";
  CHECK(said(head + "\nHere: all\nDecided: Two groups (vote)\n", "plc") == everybody + both);
  CHECK(said(head + "- Here: all\nDecided: Two groups (vote)\n", "plc") == everybody + both);
  CHECK(said(head + "- Here: all\n- We decided: Two groups (vote)\n", "plc") == everybody + both);
  CHECK(said(head + "\nHere: all\nToday: fractions\n", "plc") ==
        everybody + "topic/fractions/text = fractions\n");
}

TEST_CASE("actions below the attendance are actions, where no heading stands between") {
  CHECK(said(head + "\nHere: all\n\n- Ana: share exit-ticket data (A142): done\n", "plc") ==
        done + everybody);
  CHECK(said(head + "- Here: all\n  - Ana: share exit-ticket data (A142): done\n", "plc") ==
        done + everybody);
  CHECK(said(head + "\nHere: all\n- Ben: order books\n", "plc") ==
        everybody + "6:3: 'Ben: order books' may be an action, but stands below no heading\n");
  CHECK(said(head + "\nHere:\n- Ana\n- Ben\n- Cy: absent\n- Dara\n", "plc") ==
        "attendance/1 = present\nattendance/2 = present\nattendance/3 = absent\nattendance/4 = "
        "present\n");
}

}  // namespace collab::test
