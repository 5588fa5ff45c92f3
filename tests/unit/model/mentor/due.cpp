// Nobody who is alone is free of what is due: each way in which a pair gives no mentor, and what
// the match says of it.
#include "model/mentor/due.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "model/mentor/coaching.h"
#include "model/mentor/match.h"
#include "model/people/training.h"
#include "model/school/calendar.h"
#include "school_in_memory.h"

namespace collab {
namespace {

/// Ana, trained, mentors Ben, who is new, on Tuesdays; Cy is trained too.
struct Mentored : SchoolInMemory {
  Mentored() : ana(person("ana")), ben(person("ben")), cy(person("cy")) {
    add_school_year(db, {"2026-27", day("2026-08-17"), day("2027-06-11")});
    for (const Id each : {ana, cy})
      add_training(db, {0, std::nullopt, each, std::nullopt, "mentoring", day("2026-08-12"), 360});
    edit(ben, [](Person& each) { each.new_educator = true; });
    pair = add(ana, ben);
  }
  Pairing add(Id mentor, Id mentee) {
    Pairing fresh;
    fresh.mentor = mentor;
    fresh.mentee = mentee;
    fresh.from_on = day("2026-08-17");
    fresh.time = parse_pair_time("tue 10:00");
    fresh.minutes = 45;
    fresh.id = add_pairing(db, fresh);
    return fresh;
  }
  template <class Change>
  void edit(Id id, Change change) {
    Person stored = person_by_id(db, id).value();
    change(stored);
    store_person(db, stored);
  }
  /// What is due by that rule.
  std::vector<MentorDue> due(MentorRule rule, const char* on = "2026-10-07") {
    std::vector<MentorDue> found = mentor_due(db, school_calendar(db), day(on));
    std::erase_if(found, [&](const MentorDue& each) { return each.rule != rule; });
    return found;
  }
  /// Who is proposed to Ben.
  std::string proposed(const MatchAsked& asked = {}) {
    for (const Proposal& each : match_mentors(db, day("2026-10-07"), asked))
      if (each.mentee.person.id == ben)
        return each.mentor ? each.mentor->person.handle : barred_words(each);
    return not_matched_words(db, person_by_id(db, ben).value(), day("2026-10-07"));
  }

  Id ana, ben, cy;
  Pairing pair;
};

}  // namespace

TEST_CASE("a pair that gives its mentee a mentor is not due, and the match says which it is") {
  Mentored school;
  CHECK(school.due(MentorRule::no_match).empty());
  CHECK(school.due(MentorRule::alone).empty());
  CHECK(school.proposed() == "'ben' has a trained mentor already: P1");
}

TEST_CASE("who has no start day is due from the first day of school, and it is said") {
  Mentored school;
  school.edit(school.cy, [](Person& each) { each.new_educator = true; });
  CHECK(school.due(MentorRule::no_match, "2026-09-16").empty());
  const auto due = school.due(MentorRule::no_match, "2026-09-17");
  REQUIRE(due.size() == 1);
  CHECK(due.front().person == school.cy);
  CHECK(due.front().undated);
}

TEST_CASE("whose mentor is on leave for more than a week is alone from its first day") {
  Mentored school;
  add_leave(school.db, school.ana, {0, "", "", day("2026-10-05"), day("2026-12-18")});
  CHECK(school.due(MentorRule::alone, "2026-10-04").empty());
  const auto due = school.due(MentorRule::alone, "2026-10-05");
  REQUIRE(due.size() == 1);
  CHECK(due.front().person == school.ben);
  CHECK(due.front().since == day("2026-10-05"));
  CHECK(school.due(MentorRule::no_match).empty());  // said once
  CHECK(school.proposed() == "cy");
}

TEST_CASE(
    "a few days of leave leave nobody alone, nor does a leave where another mentor is there") {
  Mentored school;
  add_leave(school.db, school.ana, {0, "", "", day("2026-10-05"), day("2026-10-09")});
  CHECK(school.due(MentorRule::alone).empty());
  Mentored two;
  two.add(two.cy, two.ben);
  add_leave(two.db, two.ana, {0, "", "", day("2026-10-05"), std::nullopt});
  CHECK(two.due(MentorRule::alone).empty());
}

TEST_CASE("whose mentor has left is alone, and the pair ends on the day they left") {
  Mentored school;
  end_person(school.db, school.ana, day("2026-09-30"));
  const auto due = school.due(MentorRule::alone);
  REQUIRE(due.size() == 1);
  CHECK(due.front().since == day("2026-10-01"));
  CHECK(due.front().gap == PairGap::left);
  CHECK(school.due(MentorRule::left).front().since == day("2026-09-30"));
  CHECK(school.proposed() == "cy");
}

TEST_CASE("a mentor who has come to evaluate breaks the rule and counts for nothing") {
  Mentored judged;
  judged.edit(judged.ben, [&](Person& each) { each.evaluator = judged.ana; });
  Mentored principal;
  add_staff_role(principal.db, principal.ana, {0, "", "principal", day("2026-09-01"), {}});
  for (Mentored* school : {&judged, &principal}) {
    CHECK(school->due(MentorRule::evaluates).size() == 1);
    const auto unmatched = school->due(MentorRule::no_match);
    REQUIRE(unmatched.size() == 1);
    CHECK(unmatched.front().pairing == school->pair.id);
    CHECK(unmatched.front().gap == PairGap::evaluates);
    CHECK(school->proposed() == "cy");
    CHECK(judged_pairs(school->db, school->ana, day("2026-10-07")).size() == 1);
  }
}

TEST_CASE("what is agreed to breaks no rule, and is no mentor all the same") {
  Mentored school;
  school.pair.evaluates = true;
  store_pairing(school.db, school.pair);
  CHECK(school.due(MentorRule::evaluates).empty());
  CHECK(school.due(MentorRule::no_match).size() == 1);
  CHECK(school.proposed() == "cy");
}

TEST_CASE("pairs beyond the limit and at the same time are due by the rule") {
  Mentored school;
  school.edit(school.ana, [](Person& each) { each.mentor_limit = 1; });
  const Pairing second = school.add(school.ana, school.person("eve"));
  const auto over = school.due(MentorRule::over_limit);
  REQUIRE(over.size() == 1);
  CHECK(over.front().pairing == second.id);
  CHECK(over.front().asked == 1);
  const auto clash = school.due(MentorRule::clash);
  REQUIRE(clash.size() == 1);
  CHECK(clash.front().pairing == second.id);
  CHECK(clash.front().other == school.pair.id);
}

TEST_CASE("times clash where they overlap on a day that both have") {
  const auto clashes = [](const char* time) {
    Mentored school;
    Pairing second = school.add(school.ana, school.person("eve"));
    second.time = parse_pair_time(time);
    store_pairing(school.db, second);
    return school.due(MentorRule::clash).size() == 1;
  };
  CHECK(clashes("tue 10:30"));
  CHECK(clashes("2 weeks tue 9:30"));
  CHECK_FALSE(clashes("tue 10:45"));
  CHECK_FALSE(clashes("wed 10:00"));
}

TEST_CASE("no contact and no stage is noted with somebody who has left by then") {
  Mentored school;
  end_person(school.db, school.ana, day("2026-09-30"));
  add_mentor_contact(school.db, {0, school.pair.id, day("2026-09-29"), 45, "conference"});
  CHECK_THROWS_AS(
      add_mentor_contact(school.db, {0, school.pair.id, day("2026-10-06"), 45, "conference"}),
      Error);
  CHECK_THROWS_AS(start_cycle(school.db, school.pair, day("2026-10-06")), Error);
}

TEST_CASE("a pair that was given up for a better match is proposed again only where it is asked") {
  Mentored school;
  end_person(school.db, school.cy, day("2026-09-30"));
  school.pair.until_on = day("2026-10-02");
  school.pair.end_reason = "better match";
  end_pairing(school.db, school.pair);
  CHECK(school.proposed() ==
        "1 trained mentor: 1 was their mentor before, until something better was sought");
  CHECK(school.proposed({.again = true}) == "ana");
}

TEST_CASE("whoever is named is matched, new or not") {
  Mentored school;
  const std::vector<Id> asked{school.cy};
  const auto proposals = match_mentors(school.db, day("2026-10-07"), {asked});
  REQUIRE(proposals.size() == 1);
  CHECK(proposals.front().mentor->person.handle == "ana");
}

}  // namespace collab
