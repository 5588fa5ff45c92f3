// People: their values, handles, roles, groups, leave, and how they leave.
#include "model/people/person.h"

#include <doctest/doctest.h>

#include <array>

#include "model/people/roster.h"
#include "model/school/setting.h"
#include "refusal.h"
#include "school_in_memory.h"
#include "school_on_disk.h"

namespace collab {
namespace {

using Words = std::vector<std::string>;

Person ana() {
  Person person;
  person.handle = "a.ruiz";
  person.name = "Ana Ruiz";
  person.preferred_name = "Anita";
  person.email = "A.Ruiz@mg.org";
  person.staff_id = "00417";
  person.started_on = day("2026-08-17");
  person.ended_on = day("2027-06-11");
  person.fte = 0.8;
  person.new_educator = true;
  person.release_share = 0.4;
  return person;
}

/// "teacher 2026-08-17.." and the like, in the order they come.
Words words_of(const std::vector<PersonSpan>& spans) {
  Words words;
  for (const PersonSpan& span : spans) {
    std::string word = span.kind.empty() ? span.name : span.kind + " " + span.name;
    word += " " + (span.from_on ? iso(*span.from_on) : "") + "..";
    word += span.until_on ? iso(*span.until_on) : "";
    words.push_back(word);
  }
  return words;
}

TEST_CASE("a person comes back as stored") {
  SchoolInMemory school;
  const Id id = add_person(school.db, ana());
  const Person stored = person_by_handle(school.db, "a.ruiz").value();
  CHECK(stored.id == id);
  CHECK(stored.name == "Ana Ruiz");
  CHECK(spoken_name(stored) == "Anita");
  CHECK(stored.email == "A.Ruiz@mg.org");
  CHECK(stored.staff_id == "00417");
  CHECK(stored.started_on == day("2026-08-17"));
  CHECK(stored.ended_on == day("2027-06-11"));
  CHECK(stored.fte == 0.8);
  CHECK(stored.new_educator == true);
  CHECK(stored.release_share == 0.4);
}

TEST_CASE("somebody is on the staff from the first to the last day") {
  const Person person = ana();
  CHECK_FALSE(active_on(person, day("2026-08-16")));
  CHECK(active_on(person, day("2026-08-17")));
  CHECK(active_on(person, day("2027-06-11")));
  CHECK_FALSE(active_on(person, day("2027-06-12")));
  CHECK(active_on(Person{}, day("1999-01-01")));
}

TEST_CASE("a handle is small letters, digits and joints, and a wrong one is told how") {
  struct Wrong {
    const char* handle;
    const char* refusal;
  };
  const std::array<Wrong, 8> wrong = {{
      {"r alvarez", "5: handle 'r alvarez' has a space (use 'r.alvarez')"},
      {"R.Alvarez", "5: handle 'R.Alvarez' has capital letters (use 'r.alvarez')"},
      {"josé", "5: handle 'josé' has 'é' (use 'jose')"},
      {"417",
       "5: handle '417' does not begin with a letter (a handle is a small letter, then "
       "small letters, digits, '.', '_' or '-')"},
      {".ana", "5: handle '.ana' does not begin with a letter (use 'ana')"},
      {"ana/ruiz", "5: handle 'ana/ruiz' has '/' (use 'anaruiz')"},
      {"",
       "5: handle '' is empty (a handle is a small letter, then small letters, digits, '.', "
       "'_' or '-')"},
      {"abcdefghijklmnopqrstuvwxyz0123456",
       "5: handle 'abcdefghijklmnopqrstuvwxyz0123456' is longer than 32 characters (use "
       "'abcdefghijklmnopqrstuvwxyz012345')"},
  }};
  for (const auto& [handle, told] : wrong) CHECK(refusal([&] { check_handle(handle); }) == told);
  for (const char* good : {"a", "a.ruiz", "a_ruiz-2", "abcdefghijklmnopqrstuvwxyz012345"})
    CHECK_FALSE(handle_fault(good));
}

TEST_CASE("a new handle comes from the email, else the name, and is free") {
  SchoolInMemory school;
  CHECK(free_handle(school.db, "Ana Ruiz", "aruiz+plc@mg.org") == "aruiz");
  CHECK(free_handle(school.db, "Ana Ruiz", std::nullopt) == "ana.ruiz");
  CHECK(free_handle(school.db, "José Núñez", "4711@mg.org") == "jose.nunez");
  CHECK(free_handle(school.db, "Seán O'Brien-Łuk", std::nullopt) == "sean.obrien-luk");
  school.person("ana.ruiz");
  CHECK(free_handle(school.db, "Ana Ruiz", std::nullopt) == "ana.ruiz2");
  school.person("ana.ruiz2");
  CHECK(free_handle(school.db, "Ana Ruiz", std::nullopt) == "ana.ruiz3");
  CHECK(refusal([&] { free_handle(school.db, "王小明", std::nullopt); }) ==
        "2: no handle can be made of '王小明' (give one: --handle HANDLE)");
}

TEST_CASE("a long handle keeps within its length when it is numbered") {
  SchoolInMemory school;
  const std::string longest(32, 'a');
  school.person(longest);
  CHECK(free_handle(school.db, longest, std::nullopt) == std::string(31, 'a') + "2");
}

TEST_CASE("impossible values of a person are told one by one") {
  Person person = ana();
  person.name = "Ana\nRuiz";
  person.preferred_name = " Anita";
  person.email = "ana at mg.org";
  person.staff_id = "4\x07";
  person.started_on = day("2026-08-17");
  person.ended_on = day("2026-08-16");
  person.fte = 2;
  person.release_share = -0.1;
  Words told;
  for (const FieldFault& fault : person_faults(person))
    told.push_back(fault.field + ": " + fault.what);
  CHECK(told == Words{"name: name 'Ana\\nRuiz' has a line break or a tab",
                      "preferred_name: preferred name ' Anita' begins or ends with a blank",
                      "email: email 'ana at mg.org' has a space",
                      "staff_id: staff id '4\\x07' has a control character",
                      "ended_on: end 2026-08-16 is before the start 2026-08-17",
                      "fte: fte 2 is not between 0 and 1.5",
                      "release_share: release share -0.1 is not between 0 and 1"});
  CHECK(person_faults(ana()).empty());
}

TEST_CASE("handle, email and staff id are one person's alone") {
  SchoolInMemory school;
  add_person(school.db, ana());
  Person other = ana();
  CHECK(refusal([&] { add_person(school.db, other); }) ==
        "6: handle 'a.ruiz' is taken by Ana Ruiz (choose another: --handle ana.ruiz)");
  other.handle = "other";
  CHECK(refusal([&] { add_person(school.db, other); }) ==
        "6: email 'A.Ruiz@mg.org' is already that of 'a.ruiz' (collab person show a.ruiz)");
  other.email = "a.ruiz@MG.org";
  CHECK(refusal([&] { add_person(school.db, other); }) ==
        "6: email 'a.ruiz@MG.org' is already that of 'a.ruiz' (collab person show a.ruiz)");
  other.email = "other@mg.org";
  CHECK(refusal([&] { add_person(school.db, other); }) ==
        "6: staff id '00417' is already that of 'a.ruiz' (collab person show a.ruiz)");
  other.staff_id = "417";
  CHECK(refusal([&] { add_person(school.db, other); }) == "nothing was refused");
}

TEST_CASE("a start may not leave a membership outside") {
  SchoolInMemory school;
  Person person = ana();
  person.id = add_person(school.db, person);
  school.member(school.team("grade-3", day("2026-08-17")), person.id, day("2026-08-17"), "member",
                day("2027-06-11"));
  person.started_on = day("2026-09-01");
  CHECK(refusal([&] { store_person(school.db, person); }) ==
        "6: 'a.ruiz' is on grade-3 from 2026-08-17 until 2027-06-11, which these dates leave out "
        "(change the membership first: collab team member end grade-3 a.ruiz)");
}

TEST_CASE("roles and groups hold from day to day, each once at a time") {
  SchoolInMemory school;
  const Id id = add_person(school.db, ana());
  add_staff_role(school.db, id, {0, "", "Teacher", day("2026-08-17"), day("2026-12-18")});
  add_staff_role(school.db, id, {0, "", "COACH", day("2026-09-01"), std::nullopt});
  add_staff_role(school.db, id, {0, "", "teacher", day("2027-01-04"), std::nullopt});
  CHECK(words_of(staff_roles(school.db, id)) ==
        Words{"teacher 2026-08-17..2026-12-18", "coach 2026-09-01..", "teacher 2027-01-04.."});
  CHECK(refusal([&] {
          add_staff_role(school.db, id, {0, "", "coach", day("2027-02-01"), std::nullopt});
        }) == "6: 'a.ruiz' is already coach from 2026-09-01");
  add_person_group(school.db, id, {0, "grade", "3", day("2026-08-17"), std::nullopt});
  add_person_group(school.db, id, {0, "subject", "3", day("2026-08-17"), std::nullopt});
  CHECK(words_of(person_groups(school.db, id)) ==
        Words{"grade 3 2026-08-17..", "subject 3 2026-08-17.."});
}

TEST_CASE("a group is spelled as somebody else already has it") {
  SchoolInMemory school;
  add_person_group(school.db, school.person("first"),
                   {0, "department", "Fine Arts", std::nullopt, std::nullopt});
  const Id second = school.person("second");
  add_person_group(school.db, second, {0, "department", "fine arts", std::nullopt, std::nullopt});
  CHECK(words_of(person_groups(school.db, second)) == Words{"department Fine Arts .."});
  add_person_group(school.db, second, {0, "subject", "Éducation", std::nullopt, std::nullopt});
  const Id third = school.person("third");
  add_person_group(school.db, third, {0, "subject", "éducation", std::nullopt, std::nullopt});
  CHECK(words_of(person_groups(school.db, third)) == Words{"subject Éducation .."});
}

TEST_CASE("roles, groups and leave lie within the person's own days") {
  SchoolInMemory school;
  const Id id = add_person(school.db, ana());
  CHECK(refusal([&] {
          add_leave(school.db, id, {0, "", "", day("2026-08-01"), day("2026-09-01")});
        }) ==
        "5: 'a.ruiz' starts on 2026-08-17, and on leave from 2026-08-01 until 2026-09-01 lies "
        "outside that");
  CHECK(refusal([&] {
          add_staff_role(school.db, id, {0, "", "coach", day("2027-07-01"), std::nullopt});
        }) == "5: 'a.ruiz' ends on 2027-06-11, and coach from 2027-07-01 lies outside that");
  CHECK(refusal([&] {
          add_leave(school.db, id, {0, "", "", day("2026-10-02"), day("2026-10-01")});
        }) == "5: the last day 2026-10-01 is before the first, 2026-10-02");
}

TEST_CASE("leave is told for the day that is asked for, however often that was another one") {
  SchoolOnDisk school;
  const Id id = add_person(school.db(), ana());
  add_leave(school.db(), id, {0, "", "", day("2026-11-02"), day("2026-11-06")});
  Db reading(school.db().path(), Access::read, std::chrono::milliseconds(1000));
  for (int i = -2; i < 8; ++i) {
    CAPTURE(i);
    CHECK(on_leave(reading, id, day("2026-11-02") + Days{i}) == (i >= 0 && i <= 4));
  }
}

TEST_CASE("leave covers its first and its last day") {
  SchoolInMemory school;
  const Id id = add_person(school.db, ana());
  const Id leave = add_leave(school.db, id, {0, "", "", day("2026-10-01"), std::nullopt});
  CHECK_FALSE(on_leave(school.db, id, day("2026-09-30")));
  CHECK(on_leave(school.db, id, day("2026-10-01")));
  CHECK(on_leave(school.db, id, day("2027-05-01")));
  end_leave(school.db, leave, day("2026-10-31"));
  CHECK(on_leave(school.db, id, day("2026-10-31")));
  CHECK_FALSE(on_leave(school.db, id, day("2026-11-01")));
  CHECK(refusal([&] { end_leave(school.db, leave, day("2026-09-01")); }) ==
        "5: the last day 2026-09-01 is before the first, 2026-10-01");
  remove_leave(school.db, leave);
  CHECK(leaves(school.db, id).empty());
}

TEST_CASE("who leaves ends roles, groups, leave and memberships that are open") {
  SchoolInMemory school;
  Person person = ana();
  person.ended_on.reset();
  const Id id = add_person(school.db, person);
  const Id team = school.team("grade-3", day("2026-08-17"));
  school.member(team, id, day("2026-08-17"));
  add_staff_role(school.db, id, {0, "", "teacher", day("2026-08-17"), std::nullopt});
  add_person_group(school.db, id, {0, "grade", "3", day("2026-08-17"), day("2026-09-30")});
  add_leave(school.db, id, {0, "", "", day("2026-10-01"), std::nullopt});
  CHECK(end_person(school.db, id, day("2026-11-20")) == 1);
  CHECK(person_by_id(school.db, id)->ended_on == day("2026-11-20"));
  CHECK(words_of(staff_roles(school.db, id)) == Words{"teacher 2026-08-17..2026-11-20"});
  CHECK(words_of(person_groups(school.db, id)) == Words{"grade 3 2026-08-17..2026-09-30"});
  CHECK(words_of(leaves(school.db, id)) == Words{" 2026-10-01..2026-11-20"});
  CHECK(memberships(school.db, team)[0].until_on == day("2026-11-20"));

  SUBCASE("and who comes back has the roles and memberships again") {
    CHECK(reopen_person(school.db, id) == Words{"grade-3"});
    CHECK_FALSE(person_by_id(school.db, id)->ended_on);
    CHECK(words_of(staff_roles(school.db, id)) == Words{"teacher 2026-08-17.."});
    CHECK(words_of(person_groups(school.db, id)) == Words{"grade 3 2026-08-17..2026-09-30"});
    CHECK_FALSE(memberships(school.db, team)[0].until_on);
  }
  SUBCASE("and who comes back after an absence was on leave, and joins teams anew") {
    bring_back_person(school.db, id, day("2027-02-01"));
    CHECK_FALSE(person_by_id(school.db, id)->ended_on);
    CHECK(words_of(staff_roles(school.db, id)) == Words{"teacher 2026-08-17.."});
    CHECK(words_of(leaves(school.db, id)) ==
          Words{" 2026-10-01..2026-11-20", " 2026-11-21..2027-01-31"});
    CHECK(memberships(school.db, team)[0].until_on == day("2026-11-20"));
  }
  SUBCASE("and a last day that moves takes the roles with it") {
    Person moved = person_by_id(school.db, id).value();
    moved.ended_on = day("2026-12-18");
    change_person(school.db, moved);
    CHECK(person_by_id(school.db, id)->ended_on == day("2026-12-18"));
    CHECK(words_of(staff_roles(school.db, id)) == Words{"teacher 2026-08-17..2026-12-18"});
  }
}

TEST_CASE("nobody leaves before something of theirs begins") {
  SchoolInMemory school;
  Person person = ana();
  person.ended_on.reset();
  const Id id = add_person(school.db, person);
  school.member(school.team("grade-3", day("2026-08-17")), id, day("2027-01-05"));
  CHECK(refusal([&] { end_person(school.db, id, day("2026-11-20")); }) ==
        "6: a membership in grade-3 begins on 2027-01-05, after 2026-11-20 (change or remove that "
        "first, or choose a later day)");
  CHECK(refusal([&] { end_person(school.db, id, day("2026-08-01")); }) ==
        "5: 'a.ruiz' starts on 2026-08-17, after the last day 2026-08-01");
}

TEST_CASE("a mistaken entry goes with all that is its own, unless something refers to it") {
  SchoolInMemory school;
  const Id id = add_person(school.db, ana());
  add_staff_role(school.db, id, {0, "", "teacher", day("2026-08-17"), std::nullopt});
  add_leave(school.db, id, {0, "", "", day("2026-10-01"), std::nullopt});
  set_source_id(school.db, id, {"sis", "9"});
  set_imported_value(school.db, id, {"name", "Ana Ruiz"});
  const Id membership = school.member(school.team("grade-3", day("2026-08-17")), id,
                                      day("2026-08-17"), "member", day("2027-06-11"));
  CHECK(refusal([&] { remove_person(school.db, id); }) ==
        "6: 'a.ruiz' is still referred to: 1 membership (somebody who leaves is ended: collab "
        "person end a.ruiz)");
  school.db.run("DELETE FROM membership WHERE id = :id", {{":id", membership}});
  remove_person(school.db, id);
  CHECK(people(school.db).empty());
  CHECK_FALSE(person_by_source(school.db, {"sis", "9"}));
}

TEST_CASE("a new educator is one by the flag, else by the school's rule") {
  SchoolInMemory school;
  Person person = ana();
  CHECK(new_educator_on(school.db, person, day("2030-01-01")));
  person.new_educator.reset();
  CHECK_FALSE(new_educator_on(school.db, person, day("2026-11-23")));
  set_setting(school.db, "new_educator_years", "2");
  CHECK_FALSE(new_educator_on(school.db, person, day("2026-08-16")));
  CHECK(new_educator_on(school.db, person, day("2028-08-16")));
  CHECK_FALSE(new_educator_on(school.db, person, day("2028-08-17")));
  person.new_educator = false;
  CHECK_FALSE(new_educator_on(school.db, person, day("2026-11-23")));
}

TEST_CASE("somebody's roles are looked at on a day they were here") {
  CHECK(day_within(ana(), day("2026-11-23")) == day("2026-11-23"));
  CHECK(day_within(ana(), day("2027-08-01")) == day("2027-06-11"));
  CHECK(day_within(ana(), day("2026-08-01")) == day("2026-08-17"));
}

}  // namespace
}  // namespace collab
