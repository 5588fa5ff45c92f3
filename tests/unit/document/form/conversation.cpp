// The conversation's sheet at every stage of a cycle: untouched it says nothing, filled in it says
// that the two met and that the stage is done.
#include "document/form/conversation.h"

#include <doctest/doctest.h>

#include "model/mentor/pair_words.h"
#include "school_in_memory.h"
#include "school_on_disk.h"

namespace collab {
namespace {

struct Pair : SchoolOnDisk {
  Pair() {
    Operation running(db(), {1795464000, "tester", "fill", std::nullopt});
    pairing.mentor = person("Ana Ruiz");
    pairing.mentee = person("Ben Cole");
    pairing.from_on = day("2026-08-17");
    pairing.time = parse_pair_time("2 weeks tue 10:00");
    pairing.id = add_pairing(db(), pairing);
    set_pair_words(db(), {pairing.id, pair_itself, "focus"}, "wait time *after* a question");
    running.commit();
  }
  Id person(const std::string& name) {
    Person person;
    person.name = name;
    person.handle = free_handle(db(), name, std::nullopt);
    return add_person(db(), person);
  }
  Pairing pairing;
};

const FilledSheet p1{"p1.md", day("2026-09-21")};

/// The sheet with these words behind a label.
std::string filled(std::string sheet, const std::string& label, const std::string& words) {
  const std::size_t at = sheet.find("- " + label);
  REQUIRE(at != std::string::npos);
  return sheet.insert(sheet.find(':', at) + 1, " " + words);
}

}  // namespace

TEST_CASE("at every stage the sheet reads back what was filled in, and nothing that was not") {
  const char* done[] = {"Observed", "Reflected on together", "Goal agreed", "Followed up"};
  Pair school;
  const Date on = day("2026-09-15");
  for (std::size_t stage = 0; stage <= cycle_stages; ++stage) {
    INFO(stage);
    const std::string sheet = write_conversation(school.workspace, school.pairing, on);
    CHECK(sheet.find("Our focus: wait time \\*after\\* a question") != std::string::npos);
    const Conversation blank = read_conversation(school.workspace, sheet, p1);
    CHECK(blank.pairing == school.pairing.id);
    CHECK_FALSE(blank.contact);
    CHECK_FALSE(blank.stage);
    CHECK(blank.left_alone == 0);
    std::string back = filled(sheet, "Minutes", "45 min") + "\n- Ben wants to try cold calling\n";
    if (stage > 0) back = filled(back, done[stage - 1], "yes, on Monday");
    const Conversation read = read_conversation(school.workspace, back, p1);
    REQUIRE(read.contact);
    CHECK(read.contact->on_date == on);
    CHECK(read.contact->minutes == 45);
    CHECK(read.left_alone == 1);
    CHECK(read.stage == (stage > 0 ? std::optional(stage - 1) : std::nullopt));
    school.operation("next", [&](Db& db) {
      if (stage == 0) {
        start_cycle(db, school.pairing, on);
      } else if (const auto cycle = open_cycle(db, school.pairing.id)) {
        step_cycle(db, *cycle, stage - 1, on);
      }
    });
  }
}

TEST_CASE(
    "a day in the school's order is understood, a wrong one is not, nor another school's sheet") {
  Pair school;
  const std::string sheet = filled(
      write_conversation(school.workspace, school.pairing, day("2026-09-15")), "Minutes", "30");
  const auto with_day = [&](const std::string& words) {
    std::string other = sheet;
    const std::size_t at = other.find("2026-09-15 (Tuesday)");
    return other.replace(at, 20, words);
  };
  CHECK(read_conversation(school.workspace, with_day("9/17/2026"), p1).contact->on_date ==
        day("2026-09-17"));
  CHECK(read_conversation(school.workspace, with_day("Sep 17"), p1).contact->on_date ==
        day("2026-09-17"));
  CHECK_THROWS_AS(read_conversation(school.workspace, with_day("soon"), p1), Error);
  std::string foreign = sheet;
  foreign.replace(foreign.find("MGE-P1"), 6, "XYZ-P1");
  CHECK_THROWS_AS(read_conversation(school.workspace, foreign, p1), Error);
}

TEST_CASE("minutes and kind are understood as people write them") {
  Pair school;
  const std::string sheet = write_conversation(school.workspace, school.pairing, day("2026-09-15"));
  for (const char* words : {"40", "40 min", "about 40", "About 40 minutes", "~40"})
    CHECK(
        read_conversation(school.workspace, filled(sheet, "Minutes", words), p1).contact->minutes ==
        40);
  for (const char* words : {"about", "forty", "0", "about 2000"})
    CHECK_THROWS_AS(read_conversation(school.workspace, filled(sheet, "Minutes", words), p1),
                    Error);
  const auto kind = [&](const std::string& words) {
    std::string other = filled(sheet, "Minutes", "40");
    other.replace(other.find("conference"), 10, words);
    return read_conversation(school.workspace, other, p1).contact->kind;
  };
  CHECK(kind("co plan") == "co-plan");
  CHECK(kind("Check in") == "check-in");
  CHECK(kind("be-observed") == "be observed");
  CHECK_THROWS_AS(kind("chat"), Error);
}

TEST_CASE("the next conversation is on the pair's next day that is a school day") {
  Pair school;
  CHECK(next_conversation(school.db(), school.pairing, day("2026-08-17")) == day("2026-08-18"));
  CHECK(next_conversation(school.db(), school.pairing, day("2026-08-19")) == day("2026-09-01"));
}

}  // namespace collab
