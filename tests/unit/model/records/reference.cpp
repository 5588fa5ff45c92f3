// How words of the command line find records.
#include "model/records/reference.h"

#include <doctest/doctest.h>

#include "refusal.h"
#include "school_in_memory.h"

namespace collab {
namespace {

const Date today = day("2026-11-23");

/// Grade 3 with two meetings held on one day, one planned and one cancelled.
struct Grade3 : SchoolInMemory {
  Grade3() {
    db.run(
        "INSERT INTO school (id, name, code, zone, zone_rule)"
        " VALUES (1, 'Maple Grove', 'MGE', 'UTC', 'UTC0')");
    ana = person("a.ruiz");
    grade_3 = team("grade-3", day("2026-08-17"));
    first = meet(grade_3, day("2026-11-09")).id;
    second = meet(grade_3, day("2026-11-16")).id;
    same_day = meet(grade_3, day("2026-11-16")).id;
    cancelled = meet(grade_3, day("2026-11-23"), "cancelled").id;
    next = meet(grade_3, day("2026-11-30"), "planned").id;
  }
  Id meeting(std::string_view word) { return find_meeting(db, word, today).id; }

  Id ana = 0, grade_3 = 0, first = 0, second = 0, same_day = 0, cancelled = 0, next = 0;
};

Id add_named(Grade3& school, const std::string& handle, const std::string& name) {
  Person person;
  person.handle = handle;
  person.name = name;
  return add_person(school.db, person);
}

}  // namespace

TEST_CASE("a number is a letter of either case and digits without leading zeros") {
  CHECK(number_of("A142", 'A') == 142);
  CHECK(number_of("a142", 'A') == 142);
  CHECK(number_of("M9223372036854775807", 'M') == 9223372036854775807);
  for (const char* word : {"", "A", "A0", "A01", "A-1", "A+1", "A1 ", " A1", "A1b", "D142",
                           "A9223372036854775808", "142"}) {
    CAPTURE(word);
    CHECK(number_of(word, 'A') == std::nullopt);
  }
}

TEST_CASE("a meeting is found by number, code and number, team and day, and in words") {
  Grade3 school;
  CHECK(school.meeting("M1") == school.first);
  CHECK(school.meeting("m1") == school.first);
  CHECK(school.meeting("MGE-M1") == school.first);
  CHECK(school.meeting("mge-m1") == school.first);
  CHECK(school.meeting("grade-3/2026-11-09") == school.first);
  CHECK(school.meeting("grade-3/2026-11-16") == school.second);
  CHECK(school.meeting("grade-3/2026-11-16.2") == school.same_day);
  CHECK(school.meeting("grade-3/last monday") == school.second);
  CHECK(school.meeting("grade-3/latest") == school.same_day);
  CHECK(school.meeting("grade-3/next") == school.next);
  CHECK(school.meeting("grade-3/today") == school.cancelled);
}

TEST_CASE("every name that a meeting is given finds it again") {
  Grade3 school;
  for (const Meeting& each : meetings(school.db, {})) {
    CHECK(school.meeting(meeting_name(school.db, each)) == each.id);
    CHECK(school.meeting(reference('M', each.id)) == each.id);
  }
}

TEST_CASE("a word that names no meeting is refused with what would help") {
  Grade3 school;
  const auto refused = [&](std::string_view word) {
    return refusal([&] { find_meeting(school.db, word, today); });
  };
  CHECK(refused("M99") == "4: there is no meeting 'M99' (see: collab meeting list)");
  CHECK(refused("XYZ-M1") == "4: 'XYZ-M1' is a meeting of another school; this one is MGE");
  CHECK(refused("lunch") ==
        "4: 'lunch' is not a meeting (a meeting is named as in M1, grade-3/2026-11-23, "
        "grade-3/next or "
        "grade-3/latest)");
  CHECK(refused("grade-4/next") == "4: there is no team 'grade-4' (did you mean 'grade-3'?)");
  CHECK(refused("grade-3/2026-11-10") ==
        "4: grade-3 has no meeting on 2026-11-10 (see: collab meeting list --team grade-3)");
  CHECK(
      refused("grade-3/2026-11-09.2") ==
      "4: grade-3 has no meeting number 2 on 2026-11-09 (see: collab meeting list --team grade-3)");
  CHECK(refusal([&] { find_meeting(school.db, "grade-3/next", day("2026-12-01")); }) ==
        "4: grade-3 has no planned meeting (plan one with: collab meeting schedule grade-3)");
  CHECK(refusal([&] { find_meeting(school.db, "grade-3/latest", day("2026-11-01")); }) ==
        "4: grade-3 has no held meeting so far (see: collab meeting list --team grade-3)");
}

TEST_CASE("a meeting that was removed is told from one that never was") {
  Grade3 school;
  remove_meeting(school.db, school.next);
  CHECK(refusal([&] { find_meeting(school.db, "M5", today); }) ==
        "4: there is no meeting 'M5' (there was one, undone or removed since; see: collab log)");
}

TEST_CASE("a person is found by handle, staff id, source, email and full name") {
  Grade3 school;
  Person rosa;
  rosa.handle = "r.alvarez";
  rosa.name = "Rosa Álvarez";
  rosa.preferred_name = "Rosie";
  rosa.email = "r.alvarez@example.org";
  rosa.staff_id = "00417";
  const Id id = add_person(school.db, rosa);
  school.db.run("INSERT INTO person_source (system, source_id, person) VALUES ('sis', 'x/9', :id)",
                {{":id", id}});
  for (const char* word : {"r.alvarez", "R.Alvarez", "id:00417", "src:sis/x/9",
                           "R.Alvarez@Example.org", "rosa álvarez", "ROSA ÁLVAREZ", "rosie"}) {
    CAPTURE(word);
    CHECK(find_person(school.db, word).id == id);
  }
  CHECK(refusal([&] {
          find_person(school.db, "id:417");
        }).starts_with("4: nobody is called 'id:417'"));
  CHECK(refusal([&] { find_person(school.db, "a.riuz"); }) ==
        "4: nobody is called 'a.riuz' (did you mean 'a.ruiz'?)");
}

TEST_CASE("a name that two people share is refused with their handles") {
  Grade3 school;
  add_named(school, "k.wong", "Kim Wong");
  add_named(school, "k.wong2", "Kim Wong");
  CHECK(refusal([&] { find_person(school.db, "Kim Wong"); }) ==
        "4: 'Kim Wong' may be 2 people (say which one: k.wong, k.wong2)");
}

TEST_CASE("actions, decisions and norms are found by their number only") {
  Grade3 school;
  Action action;
  action.text = "share exit tickets";
  action.created_on = today;
  CHECK(find_action(school.db, reference('A', add_action(school.db, action))).text == action.text);
  CHECK(refusal([&] { find_action(school.db, "A7"); }) ==
        "4: there is no action 'A7' (see: collab action list)");
  CHECK(refusal([&] { find_decision(school.db, "A1"); }) ==
        "4: 'A1' is no decision (it is named by its number, as in D1; see: collab decision list)");
}

TEST_CASE("resolve gives everything a word may name") {
  Grade3 school;
  add_named(school, "art", "Art Green");
  school.team("art", day("2026-08-17"));
  const auto found = resolve(school.db, "art", today);
  REQUIRE(found.size() == 2);
  CHECK(found[0].kind == "person");
  CHECK(found[0].reference == "art");
  CHECK(found[1].kind == "team");
  const auto meeting = resolve(school.db, "grade-3/2026-11-16.2", today);
  REQUIRE(meeting.size() == 1);
  CHECK(meeting[0].reference == "M3");
  CHECK(meeting[0].what == "grade-3/2026-11-16.2");
  school.series(school.grade_3, "mon 15:00", day("2026-08-17"));
  const auto series = resolve(school.db, "s1", today);
  REQUIRE(series.size() == 1);
  CHECK(series[0].kind == "series");
  CHECK(series[0].reference == "S1");
  CHECK(series[0].what == "grade-3 from 2026-08-17");
  CHECK(resolve(school.db, "nothing like it", today).empty());
}

}  // namespace collab
