// Who has met nobody yet, and work across groups, worked out by hand. The window is the eight
// school weeks from September 28 to November 20, 2026; the school has ten teachers, five of each
// grade.
#include <doctest/doctest.h>

#include "measure/network/staff.h"
#include "unit/measure/measured_school.h"

namespace collab::test {
namespace {

struct TenTeachers : MeasuredSchool {
  TenTeachers() {
    for (const char* handle : {"eve", "fay", "gus", "hal", "ida", "joe"})
      people.push_back(teacher(handle));
    for (std::size_t i = 0; i < people.size(); ++i)
      add_person_group(db, people[i], {0, "grade", i < 5 ? "3" : "4", std::nullopt, std::nullopt});
    kim = person("kim", "principal");
    add_person_group(db, kim, {0, "grade", "3", std::nullopt, std::nullopt});
  }
  /// These were at a meeting of Grade 3, which anybody may come to.
  Id met(const char* day, std::initializer_list<std::size_t> who) {
    const Id meeting = meet(grade_3, day);
    for (const std::size_t each : who) set_attendance(db, meeting, people.at(each), "present");
    return meeting;
  }
  void meets_weekly(std::initializer_list<std::size_t> who) {
    for (const char* day : {"2026-10-05", "2026-10-12", "2026-10-19", "2026-10-26", "2026-11-02"})
      met(day, who);
  }
  Id kim = 0;
};

}  // namespace

TEST_CASE("not yet on a team: who was at no meeting of 2 to 15 people, whoever held it") {
  TenTeachers school;
  CHECK(school.figure("not_yet_on_a_team", "") == "not_applicable");
  school.met("2026-10-05", {0});
  CHECK(school.figure("not_yet_on_a_team", "") == "not_applicable");
  const Id meeting = school.met("2026-10-12", {0, 1, 2});
  set_attendance(school.db, meeting, school.people[3], "absent");
  CHECK(school.figure("not_yet_on_a_team", "") == "7 of 10, 7");
  const Id large = school.met("2026-10-19", {0, 1, 2, 3, 4, 5, 6, 7, 8, 9});
  CHECK(school.figure("not_yet_on_a_team", "") == "0 of 10, 0");
  for (int i = 0; i < 6; ++i)
    set_attendance(school.db, large, school.person("guest" + std::to_string(i), "aide"), "present");
  CHECK(school.figure("not_yet_on_a_team", "") == "7 of 10, 7");
}

TEST_CASE("not yet on a team: twenty school days give time to begin") {
  TenTeachers school;
  school.met("2026-10-05", {0, 1});
  // Of the school days up to November 20, October 26 begins the last twenty.
  school.teacher("new", "2026-10-26");
  CHECK(school.figure("not_yet_on_a_team", "") == "9 of 11, 9");
  school.teacher("newer", "2026-10-27");
  CHECK(school.figure("not_yet_on_a_team", "") == "9 of 11, 9");
}

TEST_CASE("across grades: 25 of the 45 pairs of the staff are from different ones") {
  TenTeachers within;
  within.meets_weekly({0, 1});
  CHECK(within.figure("cross_ties", "") == "0 of 2.77778, 0");
  TenTeachers across;
  across.meets_weekly({0, 5});
  CHECK(across.figure("cross_ties", "") == "5 of 2.77778, 1.8");
  // Two of each grade: 4 of 6 pairs, each weighing a third.
  TenTeachers mixed;
  mixed.meets_weekly({0, 1, 5, 6});
  CHECK(mixed.figure("cross_ties", "") == "6.66667 of 5.55556, 1.2");
}

TEST_CASE("across grades: the principal is in no pair, but makes the meeting one larger") {
  TenTeachers school;
  school.meets_weekly({0, 5});
  for (const Meeting& each : meetings(school.db, {}))
    set_attendance(school.db, each.id, school.kim, "present");
  CHECK(school.figure("cross_ties", "") == "2.5 of 1.38889, 1.8");
}

TEST_CASE("across grades: one grade in common is enough, two count once") {
  TenTeachers school;
  for (const std::size_t each : {std::size_t{0}, std::size_t{1}})
    add_person_group(school.db, school.people[each], {0, "grade", "4", std::nullopt, std::nullopt});
  // Cross pairs of the staff: three with grade 3 alone, five with grade 4 alone.
  school.meets_weekly({0, 1});
  CHECK(school.figure("cross_ties", "") == "0 of 1.66667, 0");
}

TEST_CASE("across grades: nine people are too few, four meetings too") {
  TenTeachers school;
  for (const char* day : {"2026-10-05", "2026-10-12", "2026-10-19", "2026-10-26"})
    school.met(day, {0, 5});
  CHECK(school.figure("cross_ties", "") == "4 of 2.22222, too_few");
  TenTeachers nine;
  nine.meets_weekly({0, 5});
  end_person(nine.db, nine.people[9], on("2026-11-10"));
  CHECK(nine.figure("cross_ties", "") ==
        "not_applicable; 5 meetings left out: fewer than 10 people have a grade");
}

TEST_CASE("who met whom: pairs once, all joint meetings, and none of large ones") {
  TenTeachers school;
  school.met("2026-10-05", {0, 1, 2});
  school.met("2026-10-12", {0, 1});
  school.met("2026-10-19", {3});
  const Window window{{on("2026-09-28"), on("2026-11-20")}, on("2026-11-20")};
  gather_for(school.workspace, school_calendar(school.db), {window});
  const CoAttendance met = co_attendance(school.db, window.period, window.as_of);
  CHECK(met.people == 11);
  CHECK(met.meetings == 2);
  CHECK(met.pairs == 3);
  CHECK(met.strength == 5);
  CHECK(met.weights[0].all == doctest::Approx(2.5));
  CHECK(met.weights[0].cross == 0);
}

TEST_CASE("seats on a day: no sponsor, nobody who has left, no confidential team") {
  TenTeachers school;
  const Id support = school.team("support", "student-problem-solving", true);
  school.join(support, school.people[4]);
  const Id leads = school.team("leads");
  school.join(leads, school.people[0]);
  school.join(leads, school.kim, "sponsor");
  school.join(leads, school.people[9], "member", "2026-11-23");
  const Window window{{on("2026-09-28"), on("2026-11-20")}, on("2026-11-20")};
  gather_for(school.workspace, school_calendar(school.db), {window});
  const StaffNetwork staff = staff_network(school.db, window.as_of);
  CHECK(staff.people.size() == 11);
  CHECK(staff.teams.size() == 2);
  CHECK(staff.network.nodes == 13);
  // Four on Grade 3, one of them on the leads.
  CHECK(staff.network.ties == std::vector<Tie>{{0, 11}, {0, 12}, {1, 11}, {2, 11}, {3, 11}});
}

}  // namespace collab::test
