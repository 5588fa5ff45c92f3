// What people type into a sheet in a hurry: names cut short, remarks, numbers within texts.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "base/text/fold.h"
#include "document/read/read.h"
#include "document/sheet/write.h"
#include "document/words/owners.h"
#include "unit/document/sheet/sample.h"

namespace collab::test {
namespace {

constexpr auto next_step = "- Who, what, by when:";
constexpr auto here = "- Here (write \"all\" or \"all but ...\"):";
constexpr auto decision = "- (how: all agreed, vote, asked others, lead decided)";

std::string tour_with(std::string_view place, std::string_view typed) {
  return filled(write_document(tour_agenda(), shipped_template("plc")), place, typed);
}

/// News and questions of the tour's sheet with a line typed at a place.
std::string said(std::string_view place, std::string_view typed) {
  const auto reading = read_tour(tour_with(place, typed));
  return news(reading) + questions(reading);
}

std::string present(std::string_view cy) {
  return "attendance/1 = present\nattendance/2 = present\nattendance/3 = " + std::string{cy} +
         "\nattendance/4 = present\n";
}

std::string decided(const std::string& text, const std::string& mode) {
  const auto key = "decision/new:" + fold_text(text);
  return (mode.empty() ? "" : key + "/mode = " + mode + "\n") + key + "/text = " + text + "\n";
}

}  // namespace

TEST_CASE("a first name is enough for people whose last name has a hyphen or an apostrophe") {
  const std::vector<Person> roster{{1, "j.smith", "José Smith-Müller", {}, {}},
                                   {2, "a.smith", "Ana Smith-Muller", {}, {}},
                                   {3, "a.oneil", "Anne-Marie O'Neil", {}, {}},
                                   {4, "d.ofarrell", "O'Farrell, Dara", {}, {}}};
  const std::vector<Id> team{1, 2, 3, 4};
  for (const bool members : {true, false}) {
    const People people{roster, members ? std::span<const Id>{team} : std::span<const Id>{}};
    CHECK(people.find("José") == std::vector<Id>{1});
    CHECK(people.find("Jose\u0301") == std::vector<Id>{1});
    CHECK(people.find("Ana") == std::vector<Id>{2});
    CHECK(people.find("Anne-Marie") == std::vector<Id>{3});
    CHECK(people.find("Anne-Marie O\u2019Neil") == std::vector<Id>{3});
    CHECK(people.find("Dara") == std::vector<Id>{4});
    const auto line = std::string{"José: call zoo by Friday"};
    const auto task = task_said(part_of(line), people, {}, {day("2026-11-23"), {}, {}, false});
    CHECK(task.owners == std::vector<Id>{1});
    CHECK(task.text == "call zoo");
    CHECK(task.due == day("2026-11-27"));
  }
}

TEST_CASE("an owner who is not on the roster is asked for, and nothing of the line is recorded") {
  const auto unknown = [](const std::string& where, const std::string& name) {
    return where + ": '" + name + "' names nobody on the roster\n";
  };
  CHECK(said(next_step, "- Cy, Zed and Ana: plan it") == unknown("36:7", "Zed"));
  CHECK(said(next_step, "- Cy, Ana, and Zed: trio by Fri") == unknown("36:16", "Zed"));
  CHECK(said(next_step, "- Cy and Zed: plan it") == unknown("36:10", "Zed"));
  CHECK(said(next_step, "- Cy & zed: plan it") == unknown("36:8", "zed"));
  CHECK(said(next_step, "- Cy, Zed Young: plan it") == unknown("36:7", "Zed Young"));
  CHECK(said(next_step, "- Cy, Zed will plan it") == unknown("36:7", "Zed"));
  CHECK(said(next_step, "- Zed and Cy: plan it") == unknown("36:3", "Zed"));
  CHECK(said(next_step, "- plan it @cy @zed") == unknown("36:15", "zed"));
}

TEST_CASE("what stands behind an owner and a comma is the task, also with a colon in it") {
  const auto task = [](const std::string& text) {
    return "action/new:3:" + text + "/owners = 3\naction/new:3:" + text + "/text = " + text + "\n";
  };
  CHECK(said(next_step, "- Cy, buy paint: blue") == task("buy paint: blue"));
  CHECK(said(next_step, "- Cy, note: buy paint") == task("note: buy paint"));
  CHECK(said(next_step, "- Cy: Zed and Ana: the play") ==
        "action/new:3:zed and ana: the play/owners = 3\naction/new:3:zed and ana: the play/text = "
        "Zed and Ana: the play\n");
}

TEST_CASE("a weekday with next or this ends an action's line as its due date") {
  const auto due = [](std::string_view typed) {
    auto known = all_facts(read_tour(tour_with(next_step, typed)));
    for (const auto& [key, value] : known) {
      if (key.starts_with("action/new:") && key.ends_with("/text"))
        return value + " | " + known[key.substr(0, key.size() - 4) + "due"];
    }
    return std::string{};
  };
  CHECK(due("- Cy: c next Monday") == "c | 2026-11-30");
  CHECK(due("- Cy: call the zoo this Friday.") == "call the zoo | 2026-11-27");
  CHECK(due("- Cy: plan the lesson for next Monday") == "plan the lesson for next Monday | ");
  CHECK(due("- Cy: think of what comes next") == "think of what comes next | ");
}

TEST_CASE("remarks about attendance do not become names") {
  CHECK(said(here, std::string{here} + " all!") == present("present"));
  CHECK(said(here, std::string{here} + " all.") == present("present"));
  CHECK(said(here, std::string{here} + " all (Ana late)") == present("present"));
  CHECK(said(here, std::string{here} + " all (Cy excused)") == present("excused"));
  for (const std::string typed : {"All but Cy, who is sick", "All but Cy who is sick"}) {
    const auto reading = read_tour(tour_with(here, std::string{here} + " " + typed));
    CHECK(questions(reading) == "");
    CHECK(news(reading).starts_with(present("absent")));
    REQUIRE(reading.notes.size() == 1);
    CHECK(reading.notes.front().text.ends_with(typed));
  }
  CHECK(said(here, std::string{here} + " all but Cy, whom") ==
        present("absent") + "6:52: 'whom' names nobody on the roster\n");
}

TEST_CASE("a word after joined names goes for all of them, in brackets for the last") {
  const auto states = [](const std::string& typed) {
    std::string all;
    const auto reading = read_tour(tour_with(here, std::string{here} + " " + typed));
    for (const auto& [key, value] : all_facts(reading))
      if (key.starts_with("attendance/")) all += value.substr(0, 1);
    return all + questions(reading);
  };
  CHECK(states("Ana, Dara; Ben and Cy excused") == "peep");
  CHECK(states("Ana, Dara; Ben, Cy absent") == "paap");
  CHECK(states("Ana, Dara, Ben, Cy absent") == "ppap");
  CHECK(states("Ana, Dara, Ben & Cy absent") == "paap");
  CHECK(states("Ana late and Cy excused, Ben, Dara") == "ppep");
  CHECK(states("Ana and Cy (excused), Ben, Dara") == "ppep");
  CHECK(states("Ana, Dara (Ben and Cy excused)") == "peep");
  CHECK(states("Ana, Dara (Ben late), Cy") == "pppp");
  CHECK(states("all, Ben and Cy excused") == "peep");
  CHECK(states("all (Ben and Cy excused)") == "peep");
  CHECK(states("all but Ben, Cy excused") == "paep");
  CHECK(states("Ana, Dara. Absent: Ben, Cy (excused)") == "paep");
}

TEST_CASE("a count or a remark beside the way of deciding stays in the decision's text") {
  CHECK(said(decision, "- Buy rulers (vote 4-1)") == decided("Buy rulers (4-1)", "vote"));
  CHECK(said(decision, "- Buy rulers (vote: 4 to 1)") == decided("Buy rulers (4 to 1)", "vote"));
  CHECK(said(decision, "- Buy rulers (vote, 3 to 1)") == decided("Buy rulers (3 to 1)", "vote"));
  for (const std::string none : {"none", "None.", "Nothing today!", "no decisions today."})
    CHECK(said(decision, "- " + none) == "");
  CHECK(said(decision, "- Buy rulers, vote 4-1") == decided("Buy rulers (4-1)", "vote"));
  CHECK(said(decision, "- Buy rulers (all agreed, Ana against)") ==
        decided("Buy rulers (Ana against)", "consensus"));
  CHECK(said(decision, "- Buy rulers (in two sizes, lead)") ==
        decided("Buy rulers (in two sizes, lead)", ""));
  CHECK(said(decision, "- Two topics: vote, then eat") ==
        decided("Two topics: vote, then eat", ""));
}

TEST_CASE("the last number before the state is the action's, whatever its text holds") {
  auto agenda = tour_agenda();
  agenda.carried = {{1, {"Ana"}, "share data", {}, {}, {}, {}},
                    {2, {"Ben"}, "check with Ana on (A1)", {}, {}, {}, {}}};
  auto meeting = tour_meeting();
  meeting.actions = {{.id = 1, .text = "share data", .owners = {1}},
                     {.id = 2, .text = "check with Ana on (A1)", .owners = {2}}};
  const auto line = "- Ben: check with Ana on (A1) (A2):";
  const auto document = write_document(agenda, shipped_template("plc"));
  const auto changed = [&](std::string_view typed) {
    const auto reading = read_document(filled(document, line, typed), "grade-3_2026-11-23.md",
                                       context_of(meeting, tour_roster()))
                             .front();
    std::string result;
    for (const auto& [key, value] : all_facts(reading)) {
      if (key.starts_with("action/")) result += key.substr(7) + " = " + value + "\n";
    }
    return result + questions(reading);
  };
  const std::string first = "A1/owners = 1\nA1/text = share data\n";
  const std::string second = "A2/owners = 2\nA2/state = done 2026-11-23\nA2/text = ";
  CHECK(changed("- Ben: check with Ana on (A1) (A2): done") ==
        first + second + "check with Ana on (A1)\n");
  CHECK(changed("- Ben: check with Ana about (A1) (A2): done") ==
        first + second + "check with Ana about (A1)\n");
  CHECK(changed("- \xE2\x98\x91 Ben: \\=SUM(A1)  (A2): done") == first + second + "=SUM(A1)\n");
  CHECK(changed("- \xE2\x98\x91 Ben: \\=SUM(A1)  (A2): not yet")
            .starts_with(first + "A2/owners = 2\nA2/text = =SUM(A1)\n"));
  CHECK(changed("- Ben: check with Ana on (A1) (A2): drop: see (A1)") ==
        first +
            "A2/owners = 2\nA2/reason = see (A1)\nA2/state = dropped 2026-11-23\nA2/text = check "
            "with Ana on (A1)\n");
  CHECK(changed("- Ben: check about (A1) (A2): drop: see (A1)") ==
        first +
            "A2/owners = 2\nA2/reason = see (A1)\nA2/state = dropped 2026-11-23\nA2/text = check "
            "about (A1)\n");
  CHECK(changed("- Ben: ask about (A1)") ==
        first + "17:3: A1 stands on two lines with different texts\n");
}

TEST_CASE("a new action whose text has a number in brackets is a new action") {
  CHECK(said(next_step, "- Ben: check =SUM(A142)") ==
        "action/new:2:check =sum(a142)/owners = 2\naction/new:2:check =sum(a142)/text = check "
        "=SUM(A142)\n");
  CHECK(said(next_step, "- Ben: ask about (A142) at the office") ==
        "action/new:2:ask about (a142) at the office/owners = 2\naction/new:2:ask about (a142) at "
        "the office/text = ask about (A142) at the office\n");
}

}  // namespace collab::test
