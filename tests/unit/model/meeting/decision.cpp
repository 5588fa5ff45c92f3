// Decisions: how they were made, who was asked, what came of them.
#include "model/meeting/decision.h"

#include <doctest/doctest.h>

#include "model/meeting/action.h"
#include "refusal.h"
#include "school_in_memory.h"
#include "school_on_disk.h"

namespace collab {
namespace {

struct Grade3 : SchoolInMemory {
  Grade3() : grade_3(team("grade-3", day("2026-08-17"))) {}
  Decision made(const char* text, const char* on) {
    Decision decision;
    decision.team = grade_3;
    decision.decided_on = day(on);
    decision.text = text;
    decision.id = add_decision(db, decision);
    return decision;
  }
  std::vector<std::string> texts(const DecisionFilter& filter) {
    std::vector<std::string> found;
    for (const Decision& each : decisions(db, filter)) found.push_back(each.text);
    return found;
  }

  Id grade_3;
};

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("a decision comes back as it was stored, with consultations in order and tags by name") {
  Grade3 school;
  Decision decision;
  decision.id = 57;
  decision.team = school.grade_3;
  decision.meeting = school.meet(school.grade_3, day("2026-11-09")).id;
  decision.decided_on = day("2026-11-09");
  decision.text = "Ratio groups twice a week";
  decision.mode = "consulted";
  decision.expected = "7 of 8 groups meet";
  decision.look_again_on = day("2026-11-23");
  decision.result = "groups met 7 of 8 times";
  decision.result_on = day("2026-11-23");
  decision.consulted = {{"the counselors", day("2026-11-05")}, {"families", std::nullopt}};
  decision.tags = {"ratios", "groups"};
  CHECK(add_decision(school.db, decision) == 57);
  const Decision read = decision_by_id(school.db, 57).value();
  CHECK(read.team == decision.team);
  CHECK(read.meeting == decision.meeting);
  CHECK(!read.agenda_item);
  CHECK(read.decided_on == decision.decided_on);
  CHECK(read.text == decision.text);
  CHECK(read.mode == decision.mode);
  CHECK(read.expected == decision.expected);
  CHECK(read.look_again_on == decision.look_again_on);
  CHECK(read.result == decision.result);
  CHECK(read.result_on == decision.result_on);
  REQUIRE(read.consulted.size() == 2);
  CHECK(read.consulted[0].who == "the counselors");
  CHECK(read.consulted[0].on == day("2026-11-05"));
  CHECK(read.consulted[1].who == "families");
  CHECK(!read.consulted[1].on);
  CHECK(read.tags == Texts{"groups", "ratios"});
}

TEST_CASE("a decision is due from its day on until it has a result") {
  Grade3 school;
  Decision decision = school.made("ratio groups", "2026-11-09");
  school.made("no look back", "2026-11-09");
  decision.look_again_on = day("2026-11-23");
  store_decision(school.db, decision);
  DecisionFilter due;
  due.due_on = day("2026-11-22");
  CHECK(school.texts(due).empty());
  due.due_on = day("2026-11-23");
  CHECK(school.texts(due) == Texts{"ratio groups"});
  decision.result = "they met";
  store_decision(school.db, decision);
  CHECK(school.texts(due).empty());
}

TEST_CASE("decisions are listed by day and number, and chosen by days and tag") {
  Grade3 school;
  Decision later = school.made("later", "2026-11-16");
  school.made("earlier", "2026-11-09");
  school.made("same day", "2026-11-16");
  later.tags = {"ratios"};
  store_decision(school.db, later);
  CHECK(school.texts({}) == Texts{"earlier", "later", "same day"});
  DecisionFilter filter;
  filter.from = day("2026-11-10");
  CHECK(school.texts(filter) == Texts{"later", "same day"});
  filter.tag = "ratios";
  CHECK(school.texts(filter) == Texts{"later"});
}

TEST_CASE("a decision that actions carry out stays") {
  Grade3 school;
  const Decision decision = school.made("ratio groups", "2026-11-09");
  Action action;
  action.text = "share";
  action.decision = decision.id;
  action.created_on = day("2026-11-09");
  const Id id = add_action(school.db, action);
  CHECK(refusal([&] { remove_decision(school.db, decision.id); }) ==
        "6: D1 is still referred to: A1 (remove it there first: collab action edit A1 --clear "
        "decision)");
  remove_action(school.db, id);
  remove_decision(school.db, decision.id);
  CHECK(!decision_by_id(school.db, decision.id));
}

TEST_CASE("storing a decision unchanged changes nothing, so that history stays quiet") {
  SchoolOnDisk school;
  Decision decision;
  school.operation("test", [&](Db& db) {
    Team team;
    team.slug = "grade-3";
    team.name = "Grade 3";
    team.kind = "plc";
    team.created_on = day("2026-08-17");
    decision.team = add_team(db, team);
    decision.decided_on = day("2026-11-09");
    decision.text = "ratio groups";
    decision.consulted = {{"families", std::nullopt}};
    decision.tags = {"ratios"};
    decision.id = add_decision(db, decision);
  });
  CHECK(school.operation("test", [&](Db& db) { store_decision(db, decision); }) == 0);
}

TEST_CASE("every mode has the words that documents use") {
  CHECK(mode_words("consensus") == "all agreed");
  CHECK(mode_words("vote") == "vote");
  CHECK(mode_words("consulted") == "asked others");
  CHECK(mode_words("lead") == "lead decided");
  CHECK(mode_words("one person") == "one person");
  CHECK(decision_modes().size() == 5);
}

}  // namespace collab
