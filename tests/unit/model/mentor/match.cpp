// The match: each hard rule, and all of them over made-up schools.
#include "model/mentor/match.h"

#include <doctest/doctest.h>

#include <map>
#include <random>

#include "model/mentor/pairing.h"
#include "model/people/training.h"
#include "model/school/setting.h"
#include "school_in_memory.h"

namespace collab {
namespace {

struct Mentoring : SchoolInMemory {
  Mentoring() {
    novice = person("ben");
    edit(novice, [](Person& each) { each.new_educator = true; });
    ana = trained("ana");
  }
  template <class Change>
  void edit(Id id, Change change) {
    Person stored = person_by_id(db, id).value();
    change(stored);
    store_person(db, stored);
  }
  Id trained(const std::string& handle) {
    const Id id = person(handle);
    add_training(db, {0, std::nullopt, id, std::nullopt, "mentoring", day("2026-08-12"), 360});
    return id;
  }
  void free(Id who, const char* time) {
    for (FreeTime each : parse_free_time(time)) {
      each.person = who;
      add_free_time(db, each);
    }
  }
  Proposal only() {
    const auto proposals = match_mentors(db, today);
    REQUIRE(proposals.size() == 1);
    return proposals.front();
  }

  Date today = day("2026-09-01");
  Id novice = 0;
  Id ana = 0;
};

}  // namespace

TEST_CASE("a trained colleague is proposed, with the reasons") {
  Mentoring school;
  for (const Id each : {school.novice, school.ana}) {
    add_person_group(school.db, each, {0, "grade", "3", std::nullopt, std::nullopt});
    school.free(each, "tue 10:00-10:45");
  }
  const Proposal proposal = school.only();
  REQUIRE(proposal.mentor);
  CHECK(proposal.mentor->person.handle == "ana");
  CHECK(why_words(proposal) == "same grade 3; both free Tue 10:00; has 0 of 2");
  CHECK(barred_words(proposal) == "1 trained mentor, none ruled out");
}

TEST_CASE("each rule keeps the only trained mentor from being proposed, and is named") {
  struct Case {
    const char* words;
    void (*given)(Mentoring&);
  };
  const Case cases[] = {
      {"1 trained mentor: 1 evaluates them",
       [](Mentoring& s) { s.edit(s.novice, [&](Person& p) { p.evaluator = s.ana; }); }},
      {"1 trained mentor: 1 evaluates them",
       [](Mentoring& s) {
         add_staff_role(s.db, s.ana, {0, "", "principal", std::nullopt, std::nullopt});
       }},
      {"1 trained mentor: 1 is not available",
       [](Mentoring& s) { s.edit(s.ana, [](Person& p) { p.mentor_limit = 0; }); }},
      {"1 trained mentor: 1 is on leave",
       [](Mentoring& s) {
         add_leave(s.db, s.ana, {0, "", "", day("2026-08-20"), std::nullopt});
       }},
      {"1 trained mentor: 1 has no common time",
       [](Mentoring& s) {
         s.free(s.novice, "tue 10:00-10:45");
         s.free(s.ana, "tue 10:30-11:15");
       }},
      {"1 trained mentor: 1 is at their limit",
       [](Mentoring& s) {
         s.edit(s.ana, [](Person& p) { p.mentor_limit = 1; });
         Pairing pairing;
         pairing.mentor = s.ana;
         pairing.mentee = s.person("cy");
         pairing.from_on = day("2026-08-20");
         add_pairing(s.db, pairing);
       }},
  };
  for (const Case& each : cases) {
    Mentoring school;
    each.given(school);
    INFO(each.words);
    const Proposal proposal = school.only();
    CHECK_FALSE(proposal.mentor);
    CHECK(barred_words(proposal) == each.words);
  }
}

TEST_CASE("who is new does not mentor, and is matched themselves") {
  Mentoring school;
  school.edit(school.ana, [](Person& each) { each.new_educator = true; });
  const auto proposals = match_mentors(school.db, school.today);
  REQUIRE(proposals.size() == 2);
  CHECK(barred_words(proposals[0]) == "nobody is a trained mentor");
  CHECK(barred_words(proposals[1]) == "1 trained mentor: 1 is new too");
}

TEST_CASE("an open pair with a trained mentor takes a new educator out of the match") {
  Mentoring school;
  Pairing pairing;
  pairing.mentor = school.ana;
  pairing.mentee = school.novice;
  pairing.from_on = day("2026-08-20");
  pairing.id = add_pairing(school.db, pairing);
  CHECK(match_mentors(school.db, school.today).empty());
  pairing.until_on = day("2026-08-25");
  pairing.end_reason = "by agreement";
  end_pairing(school.db, pairing);
  CHECK(school.only().mentor.has_value());
}

TEST_CASE("who is named and not matched is told why") {
  Mentoring school;
  const auto why = [&](Id id) {
    return not_matched_words(school.db, person_by_id(school.db, id).value(), school.today);
  };
  Pairing pairing;
  pairing.mentor = school.ana;
  pairing.mentee = school.novice;
  pairing.from_on = day("2026-08-20");
  add_pairing(school.db, pairing);
  CHECK(why(school.novice) == "'ben' has a trained mentor already: P1");
  school.edit(school.novice, [](Person& each) { each.ended_on = day("2026-08-31"); });
  CHECK(why(school.novice) == "'ben' left on 2026-08-31");
}

TEST_CASE("the limit is the person's own, else it follows from the post and the released share") {
  struct Case {
    std::optional<double> fte, release;
    std::optional<int> own;
    int limit;
  };
  const Case cases[] = {{{}, {}, {}, 2}, {1, {}, {}, 2},     {0.5, {}, {}, 1},  {1, 0.2, {}, 3},
                        {1, 0.1, {}, 2}, {1, 1.0, {}, 15},   {0.5, 0.1, {}, 1}, {1, 1.0, 4, 4},
                        {1, {}, 0, 0},   {1, 1.0 / 3, {}, 5}};
  for (const Case& each : cases) {
    Person person;
    person.fte = each.fte;
    person.release_share = each.release;
    person.mentor_limit = each.own;
    CHECK(mentor_limit(person) == each.limit);
  }
}

TEST_CASE("in made-up schools every proposal keeps every rule") {
  std::mt19937 dice(60);
  const auto chance = [&](unsigned percent) { return dice() % 100 < percent; };
  int matched = 0;
  int refused = 0;
  for (int round = 0; round < 60; ++round) {
    Mentoring school;
    std::vector<Id> all;
    for (int i = 0; i < 12; ++i) {
      const std::string handle = "p" + std::to_string(i);
      const Id id = chance(50) ? school.trained(handle) : school.person(handle);
      if (chance(40)) school.edit(id, [](Person& each) { each.new_educator = true; });
      if (chance(20)) school.edit(id, [](Person& each) { each.mentor_limit = 1; });
      if (chance(20) && !all.empty())
        school.edit(id, [&](Person& each) { each.evaluator = all[dice() % all.size()]; });
      if (chance(60)) school.free(id, chance(50) ? "mon 9:00-9:45" : "thu 9:00-9:45");
      if (chance(10)) add_leave(school.db, id, {0, "", "", day("2026-08-20"), std::nullopt});
      all.push_back(id);
    }
    std::map<Id, int> load;
    for (const Proposal& each : match_mentors(school.db, school.today)) {
      if (!each.mentor) {
        ++refused;
        continue;
      }
      ++matched;
      const MatchPerson& mentor = *each.mentor;
      CHECK(suitability(mentor, each.mentee, school.today,
                        number_setting(school.db, "mentor_common_minutes"))
                .bar == Bar::none);
      CHECK(mentor.person.id != each.mentee.person.id);
      CHECK(mentor.person.id != each.mentee.person.evaluator);
      CHECK(++load[mentor.person.id] <= mentor_limit(mentor.person));
    }
  }
  CHECK(matched > 60);
  CHECK(refused > 20);
}

TEST_CASE(
    "in a school of 400 with 60 new educators every rule holds, and room is used to the full") {
  std::mt19937 dice(400);
  Mentoring school;
  school.edit(school.novice, [](Person& each) { each.new_educator = false; });
  school.db.script("BEGIN");
  for (int i = 0; i < 399; ++i) {
    const std::string handle = "p" + std::to_string(i);
    const Id id = i >= 60 && i % 9 == 0 ? school.trained(handle) : school.person(handle);
    add_person_group(school.db, id,
                     {0, "grade", std::to_string(dice() % 12), std::nullopt, std::nullopt});
    school.free(id, dice() % 2 == 0 ? "mon 9:00-9:45" : "thu 9:00-9:45");
    if (i < 60)
      school.edit(id, [&](Person& each) {
        each.new_educator = true;
        if (dice() % 3 == 0) each.evaluator = school.ana;
      });
  }
  school.db.script("COMMIT");
  const auto proposals = match_mentors(school.db, school.today);
  REQUIRE(proposals.size() == 60);
  std::map<Id, int> load;
  int matched = 0;
  for (const Proposal& each : proposals) {
    if (!each.mentor) continue;
    ++matched;
    CHECK(suitability(*each.mentor, each.mentee, school.today, 30).bar == Bar::none);
    CHECK(++load[each.mentor->person.id] <= mentor_limit(each.mentor->person));
  }
  CHECK(matched > 50);
  for (const Proposal& each : proposals) {
    if (each.mentor) continue;
    // Nobody who could mentor them has room left.
    for (const Proposal& other : proposals) {
      if (!other.mentor || load[other.mentor->person.id] >= mentor_limit(other.mentor->person))
        continue;
      CHECK(suitability(*other.mentor, each.mentee, school.today, 30).bar != Bar::none);
    }
  }
}

}  // namespace collab
