// What came back in a school's year of sheets: habits that were lost, or taken for something else.
#include <doctest/doctest.h>

#include <string>

#include "base/text/fold.h"
#include "document/read/read.h"
#include "document/sheet/write.h"
#include "unit/document/sheet/sample.h"

namespace collab::test {
namespace {

constexpr auto next_step = "- Who, what, by when:";
constexpr auto decision = "- (how: all agreed, vote, asked others, lead decided)";

std::string tour_with(std::string_view place, std::string_view typed) {
  return filled(write_document(tour_agenda(), shipped_template("plc")), place, typed);
}

/// News and questions of the tour's sheet with a line typed at a place.
std::string said(std::string_view place, std::string_view typed) {
  const auto reading = read_tour(tour_with(place, typed));
  return news(reading) + questions(reading);
}

}  // namespace

TEST_CASE("a line that says there is nothing to do is no action") {
  for (const std::string typed : {"- none needed", "- n/a", "- None needed today.", "- (none)",
                                  "- No new actions.", "- nothing yet", "- no action items"}) {
    CAPTURE(typed);
    CHECK(said(next_step, typed) == "no_next_step = 1\n");
  }
  for (const std::string typed : {"- Ben: none", "- Ben: n/a", "- Ben: none needed.",
                                  "- Ben -> nothing", "- Ben: none by Friday"}) {
    CAPTURE(typed);
    const auto kept = typed.substr(2);
    CHECK(said(next_step, typed) == "note/" + fold_text(kept) + " = " + kept + "\n");
  }
  CHECK(said(next_step,
             "| who | what | by when |\n|-----|------|------|\n| Ben | none | |\n| "
             "none needed | | |") ==
        "note/ben | none | = Ben | none |\nnote/none needed |  | = none needed |  |\n");
  CHECK(said(next_step, "- Ben: none of the books fit, return them")
            .starts_with("action/new:2:none of the books"));
}

namespace {

/// "text | due | question" of the one new action that is read.
std::string task(std::string_view typed) {
  const auto reading = read_tour(tour_with(next_step, typed));
  auto known = all_facts(reading);
  for (const auto& [key, value] : known) {
    if (key.starts_with("action/new:") && key.ends_with("/text"))
      return value + " | " + known[key.substr(0, key.size() - 4) + "due"] + " | " +
             questions(reading);
  }
  return questions(reading);
}

}  // namespace

TEST_CASE("a day needs no 'by' where it is no part of the task") {
  CHECK(task("- Ben: order books in two weeks") == "order books | 2026-12-07 | ");
  CHECK(task("- Ben: order books in 3 days.") == "order books | 2026-11-26 | ");
  CHECK(task("- Ben: order books by the 1st") == "order books | 2026-12-01 | ");
  CHECK(task("- Ben: order books by the 15th of December") == "order books | 2026-12-15 | ");
  CHECK(task("- Ben -> order books 12/1") == "order books | 2026-12-01 | ");
  CHECK(task("- Ben: order books Dec 1") == "order books | 2026-12-01 | ");
  CHECK(task("- Ben: order books Tue Dec 1.") == "order books | 2026-12-01 | ");
  CHECK(task("- Ben: order books Friday") == "order books | 2026-11-27 | ");
  CHECK(task("- Ben: order books tomorrow") == "order books | 2026-11-24 | ");
  for (const std::string text :
       {"get the pages ready for Friday", "read pages 12-14", "read page 12/1",
        "look at the quiz of 11/16", "bring snacks every Friday", "meet Cy on 3rd",
        "put the sun where we sat", "plan next week", "call 555-1212", "pick one of the 3"}) {
    CAPTURE(text);
    CHECK(task("- Ben: " + text) == text + " |  | ");
  }
}

TEST_CASE("words that may be a due day are asked about, and stay in the text") {
  const auto asked = [](const std::string& place, const std::string& words) {
    return " |  | " + place + ": '" + words + "' may tell when it is due\n";
  };
  CHECK(task("- Ben: order books by Dec 1 and tell Kim") ==
        "order books by Dec 1 and tell Kim" + asked("36:20", "by Dec 1"));
  CHECK(task("- Ben: order books before Friday to be safe") ==
        "order books before Friday to be safe" + asked("36:20", "before Friday"));
  CHECK(task("- Ben: order books next week") ==
        "order books next week" + asked("36:20", "next week"));
  CHECK(task("- Ben: order books in January") ==
        "order books in January" + asked("36:20", "in January"));
  CHECK(task("- Ben: order books in a few weeks.") ==
        "order books in a few weeks." + asked("36:20", "in a few weeks"));
  CHECK(task("- Ben: cut the strips 3/4") == "cut the strips 3/4" + asked("36:23", "3/4"));
  CHECK(task("- Ben: order books by January") ==
        "order books |  | 36:20: 'January' is not a day\n");
  CHECK(task("- Ben: read the book by Dec Mar and tell Kim") ==
        "read the book by Dec Mar and tell Kim |  | ");
  CHECK(task("- Ben: order books by Dec 1 and tell Kim, due Dec 1") ==
        "order books by Dec 1 and tell Kim | 2026-12-01 | ");
}

namespace {

std::string decided(const std::string& text, const std::string& mode) {
  const auto key = "decision/new:" + fold_text(text);
  return (mode.empty() ? "" : key + "/mode = " + mode + "\n") + key + "/text = " + text + "\n";
}

}  // namespace

TEST_CASE("how a decision was made is told beside what is not clear about it") {
  const std::string january = "32:16: when to look again is not clear: 'in January' is not a day\n";
  CHECK(said(decision, "- Books first (voted 4:1, look again in January)") ==
        decided("Books first (4:1)", "vote") + january);
  CHECK(said(decision, "- Books first (voted 4:1, look again Jan 12, 2027)") ==
        "decision/new:books first (4:1)/look_again = 2027-01-12\n" +
            decided("Books first (4:1)", "vote"));
  CHECK(said(decision, "- Books first (all agreed; look again in January)") ==
        decided("Books first", "consensus") + january);
  CHECK(said(decision, "- Books first (look again in two weeks)") ==
        "decision/new:books first/look_again = 2026-12-07\n" + decided("Books first", ""));
  CHECK(said(decision, "- Books first. Vote 4-1.") == decided("Books first (4-1)", "vote"));
  CHECK(said(decision, "- Books first. All agreed.") == decided("Books first", "consensus"));
  CHECK(said(decision, "- Books first (vote).") == decided("Books first", "vote"));
  CHECK(said(decision, "- Books first. Then eat.") == decided("Books first. Then eat.", ""));
}

TEST_CASE("who decided alone is kept, and is a way of deciding where it is somebody's name") {
  CHECK(said(decision, "- Books first (Ana decided)") ==
        decided("Books first (Ana decided)", "one person"));
  CHECK(said(decision, "- Books first\n  - Ana decided")
            .starts_with(decided("Books first", "one person")));
  CHECK(said(decision, "- Books first (we decided)") ==
        decided("Books first (we decided)", "") +
            "32:16: 'we decided' does not say how it was decided\n");
  CHECK(said(decision, "- Ask what they decided") == decided("Ask what they decided", ""));
}

TEST_CASE("a disagreement of an earlier meeting is on the sheet, and how it was settled is read") {
  auto agenda = tour_agenda();
  agenda.unsettled = {
      {"move the *test*", 311, {}}, {"a longer block", {}, {}}, {"move the *test*", 309, {}}};
  auto meeting = tour_meeting();
  meeting.disagreements = {{.id = 7, .meeting = 309, .text = "move the *test*"},
                           {.id = 8, .text = "a longer block"},
                           {.id = 9, .meeting = 311, .text = "move the *test*"}};
  const auto read = [&](std::string_view line, std::string_view typed) {
    const auto text = filled(write_document(agenda, shipped_template("plc")), line, typed);
    const auto reading = read_document(text, "x.md", context_of(meeting, tour_roster())).front();
    return news(reading) + questions(reading);
  };
  constexpr auto first = "- move the \\*test\\*: how was it settled? (M311):";
  constexpr auto second = "- a longer block: how was it settled?:";
  CHECK(read(first, first) == "");
  CHECK(read(first, std::string{first} + " it stays") == "settled/9 = it stays\n");
  CHECK(read(first, "- Move the test: how was it settled? it stays") ==
        "18:3: 'Move the test' is no disagreement that is open\n");
  CHECK(read(second, std::string{second} + " yes, 50 minutes") == "settled/8 = yes, 50 minutes\n");
  CHECK(read(second, std::string{second} + " not yet").starts_with("note/a longer block"));
  agenda.unsettled[1].how = "50 minutes";
  CHECK(read(first, first) == "settled/8 = 50 minutes\n");
}

}  // namespace collab::test
