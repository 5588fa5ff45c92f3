// Teams and who is in them when.
#include <doctest/doctest.h>

#include "model/team/norm.h"
#include "school_in_memory.h"

namespace collab {
namespace {

std::vector<std::string> handles(const std::vector<Person>& people) {
  std::vector<std::string> names;
  for (const Person& each : people) names.push_back(each.handle);
  return names;
}

using Names = std::vector<std::string>;

TEST_CASE("a team comes back as it was stored") {
  SchoolInMemory school;
  Team team;
  team.slug = "sci-5";
  team.name = "Grade 5 science";
  team.kind = "cross-functional";
  team.charge = "Labs every week";
  team.sponsor = school.person("principal");
  team.authority = "the lab schedule";
  team.bounds = "within the budget";
  team.decision_rule = "consult";
  team.confidential = true;
  team.fixed_facilitator = "paid lead";
  team.created_on = day("2026-08-17");
  const Id id = add_team(school.db, team);
  set_required_roles(school.db, id, Names{"family voice", "counselor", "counselor"});
  const Team stored = team_by_slug(school.db, "sci-5").value();
  CHECK(stored.id == id);
  CHECK(stored.name == "Grade 5 science");
  CHECK(stored.kind == "cross-functional");
  CHECK(stored.charge == "Labs every week");
  CHECK(stored.sponsor == team.sponsor);
  CHECK(stored.authority == "the lab schedule");
  CHECK(stored.bounds == "within the budget");
  CHECK(stored.decision_rule == "consult");
  CHECK(stored.confidential);
  CHECK(stored.fixed_facilitator == "paid lead");
  CHECK(iso(stored.created_on) == "2026-08-17");
  CHECK_FALSE(stored.ended_on);
  CHECK(required_roles(school.db, id) == Names{"counselor", "family voice"});
}

TEST_CASE("a slug names one team") {
  SchoolInMemory school;
  school.team("grade-3", day("2026-08-17"));
  CHECK_THROWS_WITH_AS(school.team("grade-3", day("2026-08-17")),
                       "there is already a team 'grade-3': grade-3", Error);
  Team other = team_by_id(school.db, school.team("grade-4", day("2026-08-17"))).value();
  other.slug = "grade-3";
  CHECK_THROWS_WITH_AS(store_team(school.db, other), "there is already a team 'grade-3': grade-3",
                       Error);
}

TEST_CASE("members are those whose membership covers the day, sponsors are none") {
  SchoolInMemory school;
  const Id team = school.team("grade-3", day("2026-08-17"));
  const Id ana = school.person("ana");
  const Id ben = school.person("ben");
  const Id cy = school.person("cy");
  school.member(team, cy, day("2026-08-17"));
  school.member(team, cy, day("2026-09-01"), "lead");
  school.member(team, ana, day("2026-09-01"), "member", day("2026-09-30"));
  school.member(team, ben, day("2026-08-17"), "sponsor");
  CHECK(handles(members_on(school.db, team, day("2026-08-31"))) == Names{"cy"});
  CHECK(handles(members_on(school.db, team, day("2026-09-01"))) == Names{"ana", "cy"});
  CHECK(handles(members_on(school.db, team, day("2026-09-30"))) == Names{"ana", "cy"});
  CHECK(handles(members_on(school.db, team, day("2026-10-01"))) == Names{"cy"});
}

TEST_CASE("who is on leave is a member but not expected") {
  SchoolInMemory school;
  const Id team = school.team("grade-3", day("2026-08-17"));
  const Id ana = school.person("ana");
  school.member(team, ana, day("2026-08-17"));
  add_leave(school.db, ana, {0, "", "", day("2026-10-01"), day("2026-10-31")});
  CHECK(handles(members_on(school.db, team, day("2026-10-31"))) == Names{"ana"});
  CHECK(expected_on(school.db, team, day("2026-10-31")).empty());
  CHECK(handles(expected_on(school.db, team, day("2026-11-01"))) == Names{"ana"});
  CHECK(handles(expected_on(school.db, team, day("2026-09-30"))) == Names{"ana"});
}

TEST_CASE("a membership lies within its team's and its person's dates") {
  SchoolInMemory school;
  const Id team = school.team("grade-3", day("2026-08-17"));
  Person late;
  late.handle = "late";
  late.name = "Late";
  late.started_on = day("2026-10-01");
  late.ended_on = day("2027-01-31");
  const Id person = add_person(school.db, late);
  CHECK_THROWS_WITH_AS(school.member(team, person, day("2026-08-16")),
                       "'grade-3' begins on 2026-08-17, after 2026-08-16", Error);
  CHECK_THROWS_WITH_AS(school.member(team, person, day("2026-09-30")),
                       "'late' starts on 2026-10-01, after 2026-09-30", Error);
  CHECK_THROWS_WITH_AS(school.member(team, person, day("2026-10-01")),
                       "'late' is on the staff until 2027-01-31", Error);
  CHECK_THROWS_WITH_AS(school.member(team, person, day("2026-10-02"), "member", day("2026-10-01")),
                       "the membership would end on 2026-10-01, before it begins on 2026-10-02",
                       Error);
  CHECK(school.member(team, person, day("2026-10-01"), "member", day("2027-01-31")) > 0);
}

TEST_CASE("memberships in a role do not overlap, in another role they may") {
  SchoolInMemory school;
  const Id team = school.team("grade-3", day("2026-08-17"));
  const Id ana = school.person("ana");
  school.member(team, ana, day("2026-09-01"), "member", day("2026-09-30"));
  CHECK_THROWS_WITH_AS(school.member(team, ana, day("2026-09-30")),
                       "'ana' is already in 'grade-3' as member, 2026-09-01 to 2026-09-30", Error);
  CHECK_THROWS_WITH_AS(school.member(team, ana, day("2026-08-17"), "member", day("2026-09-01")),
                       "'ana' is already in 'grade-3' as member, 2026-09-01 to 2026-09-30", Error);
  school.member(team, ana, day("2026-09-15"), "lead");
  school.member(team, ana, day("2026-10-01"));
  CHECK_THROWS_WITH_AS(school.member(team, ana, day("2027-01-01")),
                       "'ana' is already in 'grade-3' as member, since 2026-10-01", Error);
}

TEST_CASE("a team that ends takes its members, series and norms along, and brings them back") {
  SchoolInMemory school;
  const Id team = school.team("grade-3", day("2026-08-17"));
  const Id ana = school.person("ana");
  const Id ben = school.person("ben");
  school.member(team, ana, day("2026-08-17"));
  school.member(team, ben, day("2026-08-17"), "member", day("2026-10-31"));
  school.member(team, ben, day("2026-12-01"));
  school.series(team, "mon 15:00", day("2026-08-17"));
  add_norm(school.db, {0, team, "on time", std::nullopt, day("2026-08-17"), {}, {}});
  end_team(school.db, team, day("2026-11-23"));
  CHECK(teams(school.db, day("2026-11-23")).size() == 1);
  CHECK(teams(school.db, day("2026-11-24")).empty());
  const auto ended = memberships(school.db, team);
  REQUIRE(ended.size() == 2);
  CHECK(iso(ended[0].until_on.value()) == "2026-11-23");
  CHECK(iso(ended[1].until_on.value()) == "2026-10-31");
  CHECK(iso(series_of_team(school.db, team).at(0).until_on.value()) == "2026-11-23");
  CHECK(norms(school.db, team, day("2026-11-24")).empty());
  reopen_team(school.db, team);
  CHECK_FALSE(team_by_id(school.db, team)->ended_on);
  CHECK(handles(members_on(school.db, team, day("2027-01-04"))) == Names{"ana"});
  CHECK_FALSE(series_of_team(school.db, team).at(0).until_on);
  CHECK(norms(school.db, team, day("2026-11-24")).size() == 1);
}

TEST_CASE("a team cannot end before its last meeting or begin after its first facts") {
  SchoolInMemory school;
  const Id team = school.team("grade-3", day("2026-08-17"));
  school.member(team, school.person("ana"), day("2026-08-24"));
  school.meet(team, day("2026-11-23"));
  CHECK_THROWS_WITH_AS(end_team(school.db, team, day("2026-11-22")),
                       "the team met on 2026-11-23, after 2026-11-22", Error);
  end_team(school.db, team, day("2026-11-23"));
  Team record = team_by_id(school.db, team).value();
  record.created_on = day("2026-08-25");
  CHECK_THROWS_WITH_AS(store_team(school.db, record),
                       "'grade-3' cannot begin on 2026-08-25: it has a member since 2026-08-24",
                       Error);
}

TEST_CASE("a mistaken team is removed with what it alone owns, one with meetings is kept") {
  SchoolInMemory school;
  const Id team = school.team("grade-3", day("2026-08-17"));
  const Id ana = school.person("ana");
  school.member(team, ana, day("2026-08-17"));
  school.series(team, "mon 15:00", day("2026-08-17"));
  const Id norm = add_norm(school.db, {0, team, "on time", ana, day("2026-08-17"), {}, {}});
  accept_norm(school.db, norm, ana, day("2026-08-17"));
  review_norm(school.db, norm, day("2026-08-18"));
  set_required_roles(school.db, team, Names{"counselor"});
  set_rotation(school.db, team, "facilitator", {ana});
  skip_turn(school.db, {team, "facilitator", day("2026-08-24")}, ana);
  const Id meeting = school.meet(team, day("2026-08-31")).id;
  CHECK_THROWS_WITH_AS(remove_team(school.db, team),
                       "'grade-3' cannot be removed: meeting M1 belongs to it", Error);
  remove_meeting(school.db, meeting);
  remove_team(school.db, team);
  CHECK_FALSE(team_by_slug(school.db, "grade-3"));
  CHECK_FALSE(school.db.any("PRAGMA foreign_key_check"));
}

}  // namespace
}  // namespace collab
