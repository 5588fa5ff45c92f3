// Teams as a listing shows them.
#include "model/team/list.h"

#include <doctest/doctest.h>

#include "school_in_memory.h"

namespace collab {
namespace {

std::string next(SchoolInMemory& school, Id team, std::string_view today) {
  const auto found = next_meeting_of(school.db, team, day(today));
  for (const TeamLine& line : team_lines(school.db, day(today)))
    if (line.team.id == team) CHECK(line.next_meeting == found);
  return found ? iso(*found) : "none";
}

Meeting plan(SchoolInMemory& school, Id team, std::string_view on, const std::string& state) {
  Meeting meeting;
  meeting.team = team;
  meeting.held_on = day(on);
  meeting.occurrence_on = day(on);
  meeting.state = state;
  meeting.id = add_meeting(school.db, meeting);
  return meeting;
}

TEST_CASE("the next meeting is the first planned one or free day of the series") {
  SchoolInMemory school;
  const Id team = school.team("grade-3", day("2026-08-17"));
  CHECK(next(school, team, "2026-11-23") == "none");
  school.series(team, "mon 15:00", day("2026-08-17"));
  CHECK(next(school, team, "2026-11-23") == "2026-11-23");
  CHECK(next(school, team, "2026-11-24") == "2026-11-30");
  plan(school, team, "2026-11-26", "planned");
  CHECK(next(school, team, "2026-11-24") == "2026-11-26");
  CHECK(next(school, team, "2026-11-27") == "2026-11-30");
}

TEST_CASE("a day that was held, cancelled or moved away is not the next meeting") {
  SchoolInMemory school;
  const Id team = school.team("grade-3", day("2026-08-17"));
  const Id other = school.team("grade-4", day("2026-08-17"));
  school.series(team, "mon 15:00", day("2026-08-17"));
  school.series(other, "mon 15:00", day("2026-08-17"));
  plan(school, team, "2026-11-23", "held");
  CHECK(next(school, team, "2026-11-23") == "2026-11-30");
  plan(school, team, "2026-11-30", "cancelled");
  CHECK(next(school, team, "2026-11-23") == "2026-12-07");
  Meeting moved = plan(school, team, "2026-12-07", "planned");
  moved.held_on = day("2026-12-09");
  store_meeting(school.db, moved);
  CHECK(next(school, team, "2026-11-23") == "2026-12-09");
  moved.held_on = day("2026-11-20");
  store_meeting(school.db, moved);
  CHECK(next(school, team, "2026-11-23") == "2026-12-14");
  CHECK(next(school, other, "2026-11-23") == "2026-11-23");
}

TEST_CASE("members are counted once each, as of the day, without sponsors") {
  SchoolInMemory school;
  const Id team = school.team("grade-3", day("2026-08-17"));
  const Id ana = school.person("ana");
  school.member(team, ana, day("2026-08-17"));
  school.member(team, ana, day("2026-08-17"), "lead");
  school.member(team, school.person("ben"), day("2026-12-01"));
  school.member(team, school.person("cy"), day("2026-08-17"), "member", day("2026-10-01"));
  school.member(team, school.person("pat"), day("2026-08-17"), "sponsor");
  CHECK(team_lines(school.db, day("2026-11-23")).at(0).members == 1);
  CHECK(team_lines(school.db, day("2026-12-01")).at(0).members == 2);
  CHECK(team_lines(school.db, day("2026-10-01")).at(0).members == 2);
}

TEST_CASE("a team exists from its first to its last day") {
  Team team;
  team.created_on = day("2026-08-17");
  CHECK_FALSE(exists_on(team, day("2026-08-16")));
  CHECK(exists_on(team, day("2026-08-17")));
  CHECK(exists_on(team, day("2036-08-17")));
  team.ended_on = day("2026-11-23");
  CHECK(exists_on(team, day("2026-11-23")));
  CHECK_FALSE(exists_on(team, day("2026-11-24")));
}

TEST_CASE("a membership is taken back only where nobody noted attendance in it") {
  SchoolInMemory school;
  const Id team = school.team("grade-3", day("2026-08-17"));
  const Id ana = school.person("ana");
  const Id first = school.member(team, ana, day("2026-08-17"), "member", day("2026-09-30"));
  const Id second = school.member(team, ana, day("2026-11-01"));
  const Id meeting = plan(school, team, "2026-09-28", "held").id;
  set_attendance(school.db, meeting, ana, "present");
  CHECK_THROWS_WITH_AS(remove_membership(school.db, first),
                       "the membership of 'ana' is no mistake: M1 notes attendance", Error);
  remove_membership(school.db, second);
  CHECK(memberships(school.db, team).size() == 1);
}

}  // namespace
}  // namespace collab
