// Pairs, contacts and cycles: what is refused, and that a pair's own words really go.
#include "model/mentor/pairing.h"

#include <doctest/doctest.h>

#include <filesystem>

#include "base/system/file.h"
#include "model/goal/pair_goals.h"
#include "model/mentor/coaching.h"
#include "model/mentor/due.h"
#include "model/mentor/pair_words.h"
#include "model/school/calendar.h"
#include "school_in_memory.h"
#include "school_on_disk.h"

namespace collab {
namespace {

Id add(Db& db, const std::string& handle) {
  Person person;
  person.handle = handle;
  person.name = handle;
  return add_person(db, person);
}

struct Pair : SchoolInMemory {
  Pair() : ana(person("ana")), ben(person("ben")) {
    pairing.mentor = ana;
    pairing.mentee = ben;
    pairing.from_on = day("2026-08-17");
    pairing.id = add_pairing(db, pairing);
  }
  Cycle cycle() { return open_cycle(db, pairing.id).value(); }

  Id ana, ben;
  Pairing pairing;
};

}  // namespace

TEST_CASE("a pair comes back as it was stored") {
  Pair school;
  Pairing pairing = school.pairing;
  pairing.time = parse_pair_time("2 weeks tue 10:00");
  pairing.minutes = 45;
  pairing.place = "library";
  pairing.release_share = 0.2;
  pairing.trained = true;
  store_pairing(school.db, pairing);
  const Pairing stored = pairing_by_id(school.db, pairing.id).value();
  CHECK(pattern_words(*stored.time) == pattern_words(*pairing.time));
  CHECK(stored.minutes == 45);
  CHECK(stored.place == "library");
  CHECK(stored.release_share == 0.2);
  CHECK(stored.trained);
}

TEST_CASE("one person is no pair, two are one pair at a time, and a pair meets by weeks") {
  Pair school;
  Pairing alone = school.pairing;
  alone.id = 0;
  alone.mentee = school.ana;
  CHECK_THROWS_AS(add_pairing(school.db, alone), Error);
  Pairing again = school.pairing;
  again.id = 0;
  CHECK_THROWS_AS(add_pairing(school.db, again), Error);
  CHECK_THROWS_AS(parse_pair_time("1st thu 16:00"), Error);
}

TEST_CASE("who evaluates somebody does not mentor them unless it is said to be agreed") {
  Pair school;
  Person ben = person_by_id(school.db, school.ben).value();
  const Id cy = school.person("cy");
  ben.evaluator = cy;
  store_person(school.db, ben);
  Pairing pairing = school.pairing;
  pairing.id = 0;
  pairing.mentor = cy;
  CHECK_THROWS_AS(add_pairing(school.db, pairing), Error);
  pairing.evaluates = true;
  CHECK(add_pairing(school.db, pairing) > 0);
}

TEST_CASE("a contact is a day, minutes and a kind, once") {
  Pair school;
  const Id pair = school.pairing.id;
  add_mentor_contact(school.db, {0, pair, day("2026-09-01"), 45, "conference"});
  CHECK_THROWS_AS(add_mentor_contact(school.db, {0, pair, day("2026-09-01"), 30, "conference"}),
                  Error);
  CHECK_THROWS_AS(add_mentor_contact(school.db, {0, pair, day("2026-08-01"), 30, "observe"}),
                  Error);
  add_mentor_contact(school.db, {0, pair, day("2026-09-01"), 30, "observe"});
  CHECK(mentor_contacts(school.db, pair).size() == 2);
  CHECK_THROWS_AS(remove_pairing(school.db, pair), Error);
}

TEST_CASE("the stages of a cycle come in their order, on days that do not go back") {
  Pair school;
  start_cycle(school.db, school.pairing, day("2026-09-01"));
  CHECK_THROWS_AS(start_cycle(school.db, school.pairing, day("2026-09-02")), Error);
  CHECK_THROWS_AS(step_cycle(school.db, school.cycle(), 1, day("2026-09-02")), Error);
  step_cycle(school.db, school.cycle(), 0, day("2026-09-03"));
  CHECK_THROWS_AS(step_cycle(school.db, school.cycle(), 0, day("2026-09-04")), Error);
  CHECK_THROWS_AS(step_cycle(school.db, school.cycle(), 1, day("2026-09-02")), Error);
  CHECK(cycle_state(school.cycle(), day("2026-10-13"), 6) == "open");
  CHECK(cycle_state(school.cycle(), day("2026-10-14"), 6) == "late");
  for (std::size_t stage = 1; stage < cycle_stages; ++stage)
    step_cycle(school.db, school.cycle(), stage, day("2026-09-03"));
  CHECK_FALSE(open_cycle(school.db, school.pairing.id));
  CHECK(cycle_state(cycles(school.db, school.pairing.id).front(), day("2027-01-01"), 6) ==
        "complete");
}

TEST_CASE("a pair does not begin after it met") {
  Pair school;
  add_mentor_contact(school.db, {0, school.pairing.id, day("2026-09-01"), 45, "conference"});
  school.pairing.from_on = day("2026-09-01");
  store_pairing(school.db, school.pairing);
  school.pairing.from_on = day("2026-09-02");
  CHECK_THROWS_AS(store_pairing(school.db, school.pairing), Error);
}

TEST_CASE("open goals of a pair end with it, as its figures say") {
  Pair school;
  Goal goal;
  goal.owner.pairing = school.pairing.id;
  goal.set_on = goal.baseline_on = day("2026-09-01");
  goal.baseline = 20;
  goal.target = 80;
  goal.target_on = day("2027-03-01");
  const Id behind = add_goal(school.db, goal);
  const Id there = add_goal(school.db, goal);
  set_goal_point(school.db, there, {day("2026-10-01"), 82, std::nullopt});
  CHECK(end_pair_goals(school.db, school.pairing.id, day("2026-11-20")).size() == 2);
  CHECK(goal_by_id(school.db, behind)->outcome == "given up");
  CHECK(goal_by_id(school.db, there)->outcome == "met");
  CHECK(goal_by_id(school.db, there)->closed_on == day("2026-11-20"));
  CHECK(end_pair_goals(school.db, school.pairing.id, day("2026-11-21")).empty());
}

TEST_CASE("the end of a pair leaves not a byte of its words in the workspace's files") {
  SchoolOnDisk school;
  const std::string secret = "zanzibar-quince-heliotrope";
  std::string far;
  for (int i = 0; i < 400; ++i) far += secret + std::to_string(i) + " ";
  Id pair = 0;
  school.operation("mentor pair new", [&](Db& db) {
    Pairing pairing;
    pairing.mentor = add(db, "ana");
    pairing.mentee = add(db, "ben");
    pairing.from_on = day("2026-08-17");
    pair = add_pairing(db, pairing);
    set_pair_words(db, {pair, pair_itself, "focus"}, far);
    for (Id goal = 1; goal < 40; ++goal) set_pair_words(db, {pair, goal, "text"}, secret);
  });
  const auto files_with_secret = [&] {
    int found = 0;
    for (const char* suffix : {"", "-journal", "-wal", "-shm"}) {
      const std::string path = school.workspace.folder + "/.collab/collab.db" + suffix;
      if (std::filesystem::exists(path) && read_file(path).find(secret) != std::string::npos)
        ++found;
    }
    return found;
  };
  CHECK(files_with_secret() > 0);
  school.operation("mentor pair edit", [&](Db& db) {
    set_pair_words(db, {pair, pair_itself, "focus"}, secret + " shorter");
    db.run("UPDATE pairing SET place = 'library'");
  });
  const Id end = school.operation("mentor pair end", [&](Db& db) {
    CHECK(count_pair_words(db, pair) == 40);
    CHECK(destroy_pair_words(db, pair) == 40);
    db.run("UPDATE pairing SET until_on = '2026-11-20', end_reason = 'completed'");
  });
  CHECK(files_with_secret() == 0);
  school.turn_round(end);
  CHECK(count_pair_words(school.db(), pair) == 0);
  CHECK(files_with_secret() == 0);
}

TEST_CASE("what is due: each rule from the day on which it holds") {
  Pair school;
  Person ben = person_by_id(school.db, school.ben).value();
  ben.new_educator = true;
  store_person(school.db, ben);
  add_school_year(school.db, {"2026-27", day("2026-08-17"), day("2027-06-11")});
  const SchoolCalendar calendar = school_calendar(school.db);
  const auto rules = [&](const char* on) {
    std::vector<MentorRule> found;
    for (const MentorDue& each : mentor_due(school.db, calendar, day(on)))
      found.push_back(each.rule);
    return found;
  };
  using Rules = std::vector<MentorRule>;
  Pairing pairing = school.pairing;
  CHECK(rules("2026-08-20") == Rules{MentorRule::no_time});
  pairing.time = parse_pair_time("tue 10:00");
  store_pairing(school.db, pairing);
  CHECK(rules("2026-08-20").empty());
  CHECK(rules("2026-08-29") == Rules{MentorRule::quiet});
  add_mentor_contact(school.db, {0, pairing.id, day("2026-08-26"), 60, "conference"});
  CHECK(rules("2026-08-29").empty());
  CHECK(rules("2026-09-13") == Rules{MentorRule::few_minutes, MentorRule::quiet});
  for (const char* on : {"2026-09-01", "2026-09-08", "2026-09-09"})
    add_mentor_contact(school.db, {0, pairing.id, day(on), 60, "conference"});
  CHECK(rules("2026-09-13").empty());
  add_leave(school.db, school.ana, {0, "", "", day("2026-10-01"), day("2026-10-31")});
  CHECK(rules("2026-10-15") == Rules{MentorRule::alone});
  start_cycle(school.db, pairing, day("2026-09-01"));
  CHECK(rules("2026-10-13") == Rules{MentorRule::alone});
  CHECK(rules("2026-10-14") == Rules{MentorRule::alone, MentorRule::late_cycle});
  Person novice = person_by_id(school.db, school.person("cy")).value();
  novice.new_educator = true;
  novice.started_on = day("2026-08-24");
  store_person(school.db, novice);
  const auto unmatched = [&](const char* on) {
    const Rules found = rules(on);
    return std::count(found.begin(), found.end(), MentorRule::no_match);
  };
  CHECK(unmatched("2026-09-23") == 1);  // ben, whose mentor has no training on record
  CHECK(unmatched("2026-09-24") == 2);
}

}  // namespace collab
