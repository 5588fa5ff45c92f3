// The meeting document of the tour: written, filled in, read back.
#include <doctest/doctest.h>

#include "document/read/read.h"
#include "document/sheet/write.h"
#include "unit/document/sheet/sample.h"

namespace collab::test {
namespace {

std::string tour_document() { return write_document(tour_agenda(), shipped_template("plc")); }

std::string filled_tour() {
  auto text = tour_document();
  text = filled(text, "\"all but ...\"):", "\"all but ...\"): all but Cy");
  text = filled(text, "(A142):", "(A142): done 11/12");
  text = filled(text, "(D57):", "(D57): groups met 7 of 8 times");
  text = filled(text, "Write the number:", "Write the number: 2 and 3");
  text = filled(text, "no student names):", "no student names): exit tickets of week 11");
  text = filled(text, "- (how:", "- Re-teach ratios in two groups (all agreed)\n- (how:");
  return filled(
      text, "by when:", "by when: Ben: build common assessment 3 by 12/1\n- Kim: call the library");
}

}  // namespace

TEST_CASE("the tour's agenda is written as the tour shows it") {
  CHECK(tour_document() == R"(# Grade 3 PLC, Monday, November 23, 2026

- Meeting: MGE-M312
- 3:00 to 3:45, room 204
- Facilitator: Dara Okafor. Notes: Cy Ng
- Here (write "all" or "all but ..."):
- Our goal: 80 % at target on the spring reading check (now 64 %)
- Norms: we start and end on time

## 1. Connect and celebrate (3 min)

## 2. Last time (5 min)

Write done, not yet, or drop and why.

- Ana: share exit-ticket data, due Mon Nov 16 (A142):
- Ratio groups twice a week: what came of it? (D57):

## 3. Today (30 min)

Focus: 1 learn, 2 know, 3 not yet, 4 already. Write the number:

- Unit 3 common assessment (Ben, 20 min)
- Add yours, with your name:

What we looked at (student work, results; no student names):

What we noticed:

## 4. We decided

- (how: all agreed, vote, asked others, lead decided)

## 5. Next steps (5 min)

- Who, what, by when:

Next: Monday, November 30, 3:00. Facilitator: Ana Ruiz
)");
}

TEST_CASE("a document that nobody filled in has no news and was not held") {
  const auto reading = read_tour(tour_document());
  CHECK(news(reading) == "");
  CHECK(questions(reading) == "");
  CHECK_FALSE(reading.touched);
  CHECK(reading.identity.number == 312);
  CHECK(reading.identity.school == "MGE");
  CHECK(reading.identity.title == "Grade 3 PLC");
  CHECK(reading.identity.date == day("2026-11-23"));
}

TEST_CASE("the plan of a document is read as it was written") {
  auto known = all_facts(read_tour(tour_document()));
  CHECK(known == std::map<std::string, std::string>{
                     {"facilitator", "4"},
                     {"recorder", "3"},
                     {"place", "room 204"},
                     {"start", "900"},
                     {"minutes", "45"},
                     {"action/A142/text", "share exit-ticket data"},
                     {"action/A142/owners", "1"},
                     {"action/A142/due", "2026-11-16"},
                     {"topic/unit 3 common assessment/text", "Unit 3 common assessment"},
                     {"topic/unit 3 common assessment/proposer", "2"},
                     {"topic/unit 3 common assessment/minutes", "20"},
                     {"shown/goal", "80 % at target on the spring reading check (now 64 %)"},
                     {"shown/norms", "we start and end on time"},
                     {"shown/next", "Monday, November 30, 3:00. Facilitator: Ana Ruiz"}});
}

TEST_CASE("the tour's document filled in says what the tour says") {
  const auto reading = read_tour(filled_tour());
  CHECK(news(reading) == R"(action/A142/state = done 2026-11-12
action/new:2:build common assessment 3/due = 2026-12-01
action/new:2:build common assessment 3/owners = 2
action/new:2:build common assessment 3/text = build common assessment 3
attendance/1 = present
attendance/2 = present
attendance/3 = absent
attendance/4 = present
decision/D57/result = groups met 7 of 8 times
decision/new:re-teach ratios in two groups/mode = consensus
decision/new:re-teach ratios in two groups/text = Re-teach ratios in two groups
evidence = exit tickets of week 11
focus = 2,3
)");
  CHECK(questions(reading) ==
        "38:3: 'Kim: call the library' names nobody on the roster (did you mean K. Wong?)\n");
  CHECK(reading.touched);
}

}  // namespace collab::test
