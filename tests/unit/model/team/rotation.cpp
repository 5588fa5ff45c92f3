// Whose turn it is: fair, reproducible, and as the team decided.
#include <doctest/doctest.h>

#include <map>

#include "school_in_memory.h"

namespace collab {
namespace {

/// A team of four with a block every Monday from 2026-08-17.
struct Four {
  Four() : team(school.team("grade-3", day("2026-08-17"))) {
    for (const char* handle : {"ana", "ben", "cy", "dara"}) {
      people.push_back(school.person(handle));
      school.member(team, people.back(), day("2026-08-17"));
    }
    school.series(team, "mon 15:00", day("2026-08-17"));
  }
  std::string name(std::optional<Id> person) {
    return person ? person_by_id(school.db, *person)->handle : "nobody";
  }
  /// "ana/ben" leads and takes notes, meeting by meeting.
  std::string meet(int times, std::string_view from) {
    std::string line;
    for (int i = 0; i < times; ++i) {
      const Meeting meeting = school.meet(team, day(from) + Days{7 * i});
      line += name(meeting.facilitator) + "/" + name(meeting.recorder) + " ";
    }
    return line;
  }
  std::string coming(std::string_view from, int weeks) {
    std::string line;
    for (const ComingTurns& each :
         coming_turns(school.db, team, {day(from), day(from) + Days{7 * weeks - 1}}))
      line += name(each.facilitator.person) + "/" + name(each.recorder.person) + " ";
    return line;
  }
  SchoolInMemory school;
  Id team;
  std::vector<Id> people;
};

TEST_CASE("over 40 meetings with four members always there each facilitates ten and notes ten") {
  Four t;
  std::map<std::string, int> leads;
  std::map<std::string, int> notes;
  for (int week = 0; week < 40; ++week) {
    const Meeting meeting = t.school.meet(t.team, day("2026-08-17") + Days{7 * week});
    CHECK(meeting.facilitator != meeting.recorder);
    ++leads[t.name(meeting.facilitator)];
    ++notes[t.name(meeting.recorder)];
  }
  const std::map<std::string, int> ten = {{"ana", 10}, {"ben", 10}, {"cy", 10}, {"dara", 10}};
  CHECK(leads == ten);
  CHECK(notes == ten);
}

TEST_CASE("any team with everybody there shares turns evenly to within one") {
  for (int size = 2; size <= 9; ++size) {
    SchoolInMemory school;
    const Id team = school.team("arts", day("2026-08-17"));
    for (int i = 0; i < size; ++i)
      school.member(team, school.person("p" + std::to_string(i)), day("2026-08-17"));
    std::map<Id, int> leads;
    std::map<Id, int> notes;
    for (int week = 0; week < 36; ++week) {
      const Meeting meeting = school.meet(team, day("2026-08-17") + Days{7 * week});
      REQUIRE(meeting.facilitator != meeting.recorder);
      ++leads[*meeting.facilitator];
      ++notes[*meeting.recorder];
    }
    REQUIRE(leads.size() == static_cast<std::size_t>(size));
    for (const auto& [person, times] : leads) CHECK(std::abs(times * size - 36) < 2 * size);
    for (const auto& [person, times] : notes) CHECK(std::abs(times * size - 36) < 2 * size);
  }
}

/// Numbers that are the same in every run.
struct Dice {
  std::uint64_t state;
  int roll(int sides) {
    state = state * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<int>((state >> 33) % static_cast<std::uint64_t>(sides));
  }
};

/// A team of six with leaves and late joiners, thrown by the dice.
void fill(SchoolInMemory& school, Id team, Dice& dice) {
  for (int i = 0; i < 6; ++i) {
    const Id person = school.person("p" + std::to_string(i));
    school.member(team, person, day("2026-08-17") + Days{7 * dice.roll(20) * dice.roll(2)});
    for (int leave = dice.roll(4); leave > 0; --leave) {
      const Date from = day("2026-08-17") + Days{90 * leave - dice.roll(50)};
      add_leave(school.db, person, {0, "", "", from, from + Days{dice.roll(40)}});
    }
  }
}

TEST_CASE("nobody leads twice while somebody who is there waits for a turn") {
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    SchoolInMemory school;
    Dice dice{seed};
    const Id team = school.team("grade-3", day("2026-08-17"));
    fill(school, team, dice);
    std::map<Id, Date> led;
    for (int week = 0; week < 40; ++week) {
      const Date on = day("2026-08-17") + Days{7 * week};
      const auto there = expected_on(school.db, team, on);
      const Meeting meeting = school.meet(team, on);
      REQUIRE(meeting.facilitator.has_value() == !there.empty());
      REQUIRE(meeting.recorder.has_value() == (there.size() > 1));
      if (!meeting.facilitator) continue;
      REQUIRE(meeting.facilitator != meeting.recorder);
      bool expected = false;
      for (const Person& each : there) {
        expected = expected || each.id == *meeting.facilitator;
        if (!led.contains(*meeting.facilitator) || each.id == *meeting.facilitator) continue;
        REQUIRE(led.contains(each.id));
        REQUIRE(led[each.id] > led[*meeting.facilitator]);
      }
      REQUIRE(expected);
      led[*meeting.facilitator] = on;
    }
  }
}

TEST_CASE("turns go by handle, or in the order that was set") {
  Four t;
  CHECK(t.coming("2026-08-17", 5) == "ana/ben ben/ana cy/dara dara/cy ana/ben ");
  set_rotation(t.school.db, t.team, "facilitator", {t.people[2], t.people[0]});
  CHECK(has_set_rotation(t.school.db, t.team, "facilitator"));
  CHECK(t.coming("2026-08-17", 3) == "cy/ana ana/ben cy/dara ");
  set_rotation(t.school.db, t.team, "facilitator", {});
  CHECK_FALSE(has_set_rotation(t.school.db, t.team, "facilitator"));
  CHECK(t.coming("2026-08-17", 2) == "ana/ben ben/ana ");
}

TEST_CASE("what was foretold comes true, meeting by meeting") {
  Four t;
  const std::string foretold = t.coming("2026-08-17", 20);
  CHECK(t.meet(20, "2026-08-17") == foretold);
}

TEST_CASE("a meeting that nobody recorded has taken its turn") {
  Four t;
  t.meet(2, "2026-08-17");  // ana, ben; nothing recorded on 2026-08-31
  CHECK(t.name(turn_on(t.school.db, {t.team, "facilitator", day("2026-09-07")}, {}).person) ==
        "dara");
  CHECK(t.coming("2026-09-07", 2) == "dara/cy ana/ben ");
}

TEST_CASE("who is on leave is passed over and goes first when back") {
  Four t;
  add_leave(t.school.db, t.people[1], {0, "", "", day("2026-08-20"), day("2026-09-10")});
  CHECK(t.coming("2026-08-17", 7) == "ana/ben cy/ana dara/cy ana/dara ben/ana cy/ben dara/cy ");
}

TEST_CASE("memberships count by their dates") {
  Four t;
  t.school.member(t.team, t.school.person("early"), day("2026-08-24"));
  end_membership(t.school.db, memberships(t.school.db, t.team).at(0).id, day("2026-08-23"));
  const std::string coming = t.coming("2026-08-17", 6);
  CHECK(coming.substr(0, 4) == "ana/");
  CHECK(coming.find("ana", 4) == std::string::npos);
  CHECK(coming.find("early/") != std::string::npos);
}

TEST_CASE("who was skipped goes first the next time, also before somebody new") {
  Four t;
  t.meet(1, "2026-08-17");
  skip_turn(t.school.db, {t.team, "facilitator", day("2026-08-24")}, t.people[1]);
  skip_turn(t.school.db, {t.team, "facilitator", day("2026-08-24")}, t.people[1]);
  t.school.member(t.team, t.school.person("aaron"), day("2026-08-30"));
  CHECK(t.meet(5, "2026-08-24") == "cy/ana ben/aaron aaron/cy dara/ben ana/dara ");
}

TEST_CASE("a day can be given to somebody, whose own turn that is") {
  Four t;
  take_turn(t.school.db, {t.team, "facilitator", day("2026-08-17")}, t.people[3]);
  CHECK(turn_on(t.school.db, {t.team, "facilitator", day("2026-08-17")}, {}).why ==
        "takes this day");
  CHECK(t.meet(5, "2026-08-17") == "dara/ana ana/ben ben/cy cy/dara dara/ana ");
}

TEST_CASE("a swap exchanges two days and leaves every other turn") {
  for (int first = 0; first < 8; ++first)
    for (int second = first + 1; second < 8; ++second) {
      Four t;
      std::vector<std::string> before;
      const Period period{day("2026-08-17"), day("2026-08-17") + Days{7 * 16}};
      for (const auto& each : coming_turns(t.school.db, t.team, period))
        before.push_back(t.name(each.facilitator.person));
      const Date one = day("2026-08-17") + Days{7 * first};
      const Date other = day("2026-08-17") + Days{7 * second};
      if ((second - first) % 4 == 0) {
        CHECK_THROWS_AS(swap_turns(t.school.db, {t.team, "facilitator", one, other}, period.from),
                        Error);
        continue;
      }
      swap_turns(t.school.db, {t.team, "facilitator", other, one}, period.from);
      std::swap(before[static_cast<std::size_t>(first)], before[static_cast<std::size_t>(second)]);
      std::vector<std::string> after;
      for (const auto& each : coming_turns(t.school.db, t.team, period))
        after.push_back(t.name(each.facilitator.person));
      CHECK(after == before);
      std::vector<std::string> held;
      for (int week = 0; week <= 16; ++week)
        held.push_back(t.name(t.school.meet(t.team, period.from + Days{7 * week}).facilitator));
      CHECK(held == before);
    }
}

TEST_CASE("swapping back gives the old turns") {
  Four t;
  const std::string before = t.coming("2026-08-17", 12);
  const TurnSwap swap{t.team, "facilitator", day("2026-08-24"), day("2026-09-07")};
  swap_turns(t.school.db, swap, day("2026-08-17"));
  CHECK(t.coming("2026-08-17", 12) != before);
  swap_turns(t.school.db, swap, day("2026-08-17"));
  CHECK(t.coming("2026-08-17", 12) == before);
}

TEST_CASE("a swap is refused where it cannot be") {
  Four t;
  const Date today = day("2026-08-17");
  CHECK_THROWS_WITH_AS(
      swap_turns(t.school.db, {t.team, "facilitator", day("2026-08-17"), day("2026-08-18")}, today),
      "the team has no meeting to come on 2026-08-18", Error);
  add_leave(t.school.db, t.people[0], {0, "", "", day("2026-08-24"), day("2026-08-24")});
  CHECK_THROWS_WITH_AS(
      swap_turns(t.school.db, {t.team, "facilitator", day("2026-08-17"), day("2026-08-24")}, today),
      "'ana' is not expected on 2026-08-24", Error);
  CHECK_THROWS_WITH_AS(
      swap_turns(t.school.db, {t.team, "recorder", day("2026-08-17"), day("2026-08-24")}, today),
      "'ben' leads the meeting on 2026-08-24 and cannot take its notes too", Error);
}

TEST_CASE("a planned meeting follows a skip and a swap") {
  Four t;
  const Id first = t.school.meet(t.team, day("2026-08-17"), "planned").id;
  const Id second = t.school.meet(t.team, day("2026-08-24"), "planned").id;
  const auto who = [&](Id id) {
    const Meeting meeting = meeting_by_id(t.school.db, id).value();
    return t.name(meeting.facilitator) + "/" + t.name(meeting.recorder);
  };
  CHECK(who(first) + " " + who(second) == "ana/ben ben/ana");
  skip_turn(t.school.db, {t.team, "facilitator", day("2026-08-17")}, t.people[0]);
  CHECK(who(first) == "ben/ana");
  swap_turns(t.school.db, {t.team, "facilitator", day("2026-08-24"), day("2026-08-31")},
             day("2026-08-17"));
  CHECK(who(second).substr(0, who(second).find('/')) != "ben");
  CHECK(who(second) != "nobody/nobody");
}

TEST_CASE("a fixed facilitator keeps the role, the recorder still goes round") {
  Four t;
  Team record = team_by_id(t.school.db, t.team).value();
  record.fixed_facilitator = "paid lead";
  store_team(t.school.db, record);
  t.school.member(t.team, t.people[3], day("2026-08-17"), "lead");
  CHECK(turn_on(t.school.db, {t.team, "facilitator", day("2026-08-17")}, {}).why ==
        "holds the role");
  CHECK(t.coming("2026-08-17", 4) == "dara/ana dara/ben dara/cy dara/ana ");
  add_leave(t.school.db, t.people[3], {0, "", "", day("2026-08-24"), day("2026-08-24")});
  CHECK(t.coming("2026-08-17", 3) == "dara/ana ana/ben dara/cy ");
  t.school.member(t.team, t.people[2], day("2026-08-17"), "facilitator");
  CHECK(t.coming("2026-08-17", 2) == "cy/ana cy/ben ");
}

TEST_CASE("coaches and families lead only where the set order names them") {
  SchoolInMemory school;
  const Id team = school.team("council", day("2026-08-17"));
  const Id ana = school.person("ana");
  const Id mother = school.person("mother");
  school.member(team, mother, day("2026-08-17"), "family voice");
  school.member(team, ana, day("2026-08-17"));
  school.member(team, school.person("coach"), day("2026-08-17"), "coach");
  CHECK(rotation_order(school.db, team, "facilitator", day("2026-08-17")) == std::vector{ana});
  set_rotation(school.db, team, "facilitator", {mother, ana});
  CHECK(rotation_order(school.db, team, "facilitator", day("2026-08-17")) ==
        std::vector{mother, ana});
}

TEST_CASE("nobody expected is nobody's turn, and one alone takes no notes") {
  SchoolInMemory school;
  const Id team = school.team("twosome", day("2026-08-17"));
  CHECK_FALSE(turn_on(school.db, {team, "facilitator", day("2026-08-17")}, {}).person);
  const Id ana = school.person("ana");
  school.member(team, ana, day("2026-08-17"));
  CHECK(turn_on(school.db, {team, "facilitator", day("2026-08-17")}, {}).person == ana);
  CHECK_FALSE(turn_on(school.db, {team, "recorder", day("2026-08-17")}, ana).person);
}

TEST_CASE("a cancelled or moved meeting does not take a turn on its old day") {
  Four t;
  t.meet(1, "2026-08-17");
  Meeting cancelled = t.school.meet(t.team, day("2026-08-24"), "cancelled");
  CHECK(t.coming("2026-08-24", 3) == "ben/ana cy/dara ");
  cancelled.state = "planned";
  cancelled.held_on = day("2026-08-26");
  store_meeting(t.school.db, cancelled);
  CHECK(t.coming("2026-08-24", 3) == "ben/ana cy/dara dara/cy ");
}

}  // namespace
}  // namespace collab
