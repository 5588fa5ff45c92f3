// Norms: adopted when everybody who is in the team has accepted.
#include "model/team/norm.h"

#include <doctest/doctest.h>

#include "school_in_memory.h"

namespace collab {
namespace {

/// A team of two, and a norm that was proposed on the first day.
struct Two {
  Two()
      : team(school.team("grade-3", day("2026-08-17"))),
        ana(school.person("ana")),
        ben(school.person("ben")) {
    school.member(team, ana, day("2026-08-17"));
    school.member(team, ben, day("2026-08-17"));
    norm = add_norm(school.db, {0, team, "on time", ana, day("2026-08-17"), {}, {}});
  }
  std::optional<Date> adopted() { return norm_by_id(school.db, norm)->adopted_on; }
  SchoolInMemory school;
  Id team;
  Id ana;
  Id ben;
  Id norm = 0;
};

TEST_CASE("a norm is adopted on the day the last member accepts") {
  Two t;
  accept_norm(t.school.db, t.norm, t.ana, day("2026-08-17"));
  CHECK_FALSE(t.adopted());
  accept_norm(t.school.db, t.norm, t.ben, day("2026-08-24"));
  CHECK(t.adopted() == day("2026-08-24"));
  t.school.member(t.team, t.school.person("cy"), day("2026-09-01"));
  CHECK(t.adopted() == day("2026-08-24"));
}

TEST_CASE("an acceptance counts from the first day it was given") {
  Two t;
  accept_norm(t.school.db, t.norm, t.ana, day("2026-08-17"));
  accept_norm(t.school.db, t.norm, t.ana, day("2026-08-31"));
  const auto all = acceptances(t.school.db, t.norm);
  REQUIRE(all.size() == 1);
  CHECK(all[0].person == t.ana);
  CHECK(iso(all[0].on) == "2026-08-17");
}

TEST_CASE("who has left the team is not waited for") {
  Two t;
  end_membership(t.school.db, memberships(t.school.db, t.team).at(1).id, day("2026-08-20"));
  accept_norm(t.school.db, t.norm, t.ana, day("2026-08-21"));
  CHECK(t.adopted() == day("2026-08-21"));
}

TEST_CASE("only members accept, and nothing happens to a norm before it was proposed") {
  Two t;
  const Id cy = t.school.person("cy");
  CHECK_THROWS_WITH_AS(accept_norm(t.school.db, t.norm, cy, day("2026-08-17")),
                       "'cy' is not a member of 'grade-3' on 2026-08-17", Error);
  CHECK_THROWS_WITH_AS(accept_norm(t.school.db, t.norm, t.ana, day("2026-08-16")),
                       "norm N1 was proposed on 2026-08-17, it cannot be accepted on 2026-08-16",
                       Error);
  CHECK_THROWS_WITH_AS(review_norm(t.school.db, t.norm, day("2026-08-16")),
                       "norm N1 was proposed on 2026-08-17, it cannot be reviewed on 2026-08-16",
                       Error);
  CHECK_THROWS_WITH_AS(end_norm(t.school.db, t.norm, day("2026-08-16")),
                       "norm N1 was proposed on 2026-08-17, it cannot be ended on 2026-08-16",
                       Error);
}

TEST_CASE("a norm can be adopted by decision, and once only") {
  Two t;
  adopt_norm(t.school.db, t.norm, day("2026-08-18"));
  adopt_norm(t.school.db, t.norm, day("2026-08-25"));
  CHECK(t.adopted() == day("2026-08-18"));
}

TEST_CASE("reviews are days, each once; an ended norm holds on its last day") {
  Two t;
  review_norm(t.school.db, t.norm, day("2026-10-01"));
  review_norm(t.school.db, t.norm, day("2026-09-01"));
  review_norm(t.school.db, t.norm, day("2026-10-01"));
  CHECK(norm_reviews(t.school.db, t.norm) == std::vector{day("2026-09-01"), day("2026-10-01")});
  end_norm(t.school.db, t.norm, day("2026-11-01"));
  CHECK(norms(t.school.db, t.team, day("2026-08-16")).empty());
  CHECK(norms(t.school.db, t.team, day("2026-11-01")).size() == 1);
  CHECK(norms(t.school.db, t.team, day("2026-11-02")).empty());
  CHECK(norms(t.school.db, t.team).size() == 1);
}

TEST_CASE("a removed norm leaves nothing behind") {
  Two t;
  accept_norm(t.school.db, t.norm, t.ana, day("2026-08-17"));
  review_norm(t.school.db, t.norm, day("2026-09-01"));
  remove_norm(t.school.db, t.norm);
  CHECK_FALSE(norm_by_id(t.school.db, t.norm));
  CHECK(acceptances(t.school.db, t.norm).empty());
  CHECK(norm_reviews(t.school.db, t.norm).empty());
}

}  // namespace
}  // namespace collab
