// A roster imported again: who is who, what changes, what was edited here and stays.
#include "exchange/people/merge.h"

#include <doctest/doctest.h>

#include "model/people/roster.h"
#include "unit/exchange/people/roster.h"

namespace collab {
namespace {

const std::string header = "handle,name,email,staff_id,role,start,end\n";

TEST_CASE("the same file again changes nothing") {
  RosterSchool school;
  const std::string file = header +
                           "a.ruiz,Ana Ruiz,a@mg.org,00417,Teacher,2026-08-17,\n"
                           "b.cole,Ben Cole,b@mg.org,,coach; teacher,,\n";
  school.import(file);
  const Lines before = school.everybody();
  const PeopleImport again = school.import(file);
  CHECK(counts_of(again) == "2 rows, 0 new, 0 changed, 2 unchanged, 0 left out");
  CHECK(news_of(again).empty());
  CHECK(school.everybody() == before);
}

TEST_CASE("people are found by staff id, source id, email, handle, then name") {
  RosterSchool school;
  school.merge.system = "sis";
  school.import(
      "handle,name,email,staff_id,source_id\n"
      "one,One,one@mg.org,1,\n"
      "two,Two,two@mg.org,,s2\n"
      "three,Three,three@mg.org,,\n"
      "four,Four,,,\n"
      "five,Five Fifth,,,\n");
  const PeopleImport again = school.import(
      "name,email,staff_id,source_id,handle\n"
      "Uno,uno@mg.org,1,,\n"
      "Dos,dos@mg.org,,s2,\n"
      "Three Tres,THREE@mg.org,,,\n"
      "Cuatro,,,,four\n"
      "five fifth,,,,\n");
  CHECK(counts_of(again) == "5 rows, 0 new, 5 changed, 0 unchanged, 0 left out");
  CHECK(school.everybody() == Lines{"five|five fifth|||||", "four|Cuatro|||||",
                                    "one|Uno|uno@mg.org|1|||", "three|Three Tres|three@mg.org||||",
                                    "two|Dos|dos@mg.org||||"});
}

TEST_CASE("a namesake is a person of their own") {
  RosterSchool school;
  school.import("name,email\nKim Lee,kim@mg.org\n");
  const PeopleImport again = school.import("name,email\nKim Lee,kim@mg.org\nKim Lee,lee@mg.org\n");
  CHECK(counts_of(again) == "2 rows, 1 new, 0 changed, 1 unchanged, 0 left out");
  CHECK(school.everybody() == Lines{"kim|Kim Lee|kim@mg.org||||", "lee|Kim Lee|lee@mg.org||||"});
  CHECK(school.refused("name\nKim Lee\n") ==
        Lines{"2:1 'Kim Lee' may be 'kim' or 'lee' (add a column that tells them apart: handle, "
              "email or staff_id)",
              "1 error in 1 row; nothing was imported"});
  CHECK(school.refused("name\nAl Bo\nAl Bo\n") ==
        Lines{"2:1 nothing tells 'Al Bo' from the one on line 3 (add a column that does: handle, "
              "email or staff_id)",
              "3:1 nothing tells 'Al Bo' from the one on line 2 (add a column that does: handle, "
              "email or staff_id)",
              "2 errors in 2 rows; nothing was imported"});
}

TEST_CASE("one email or handle with two staff ids is no match but a question") {
  RosterSchool school;
  school.import("name,email,staff_id\nAna Ruiz,a@mg.org,00417\n");
  CHECK(school.refused("name,email,staff_id\nAna Ruiz,a@mg.org,417\n") ==
        Lines{"2:19 staff id '417' differs from '00417' of 'a' (leading zeros lost in a "
              "spreadsheet?) (format the column as text and export it again)",
              "1 error in 1 row; nothing was imported"});
  CHECK(school.refused("name,email,staff_id\nAlma Ruiz,a@mg.org,00999\n") ==
        Lines{"2:20 staff id '00999', but the email is that of 'a' with staff id '00417' (say who "
              "it is: --same '00999=a', or a new person: --new '00999')",
              "1 error in 1 row; nothing was imported"});
}

TEST_CASE("two rows cannot be one person") {
  RosterSchool school;
  school.import("name,email,handle\nAna Ruiz,a@mg.org,ana\n");
  CHECK(school.refused("name,email,handle\nAna Ruiz,a@mg.org,\nAna R.,,ana\n") ==
        Lines{"3:1 this is 'ana', as line 2 is (leave one of the two rows out)",
              "1 error in 2 rows; nothing was imported"});
}

TEST_CASE("a hand edit stays, is told each time, and a change on both sides is told once as such") {
  RosterSchool school;
  school.import(header + "a.ruiz,Ana Ruiz,a@mg.org,1,teacher,2026-08-17,\n");
  Person ana = person_by_handle(school.db, "a.ruiz").value();
  ana.name = "Ana Ruiz-Cole";
  store_person(school.db, ana);

  const std::string same = header + "a.ruiz,Ana Ruiz,a@mg.org,1,teacher,2026-08-17,\n";
  CHECK(news_of(school.import(same)) == Lines{"a.ruiz name kept 'Ana Ruiz-Cole' 'Ana Ruiz'"});
  CHECK(news_of(school.import(same)) == Lines{"a.ruiz name kept 'Ana Ruiz-Cole' 'Ana Ruiz'"});

  const std::string other = header + "a.ruiz,Ana M. Ruiz,a2@mg.org,1,teacher,2026-08-17,\n";
  CHECK(news_of(school.import(other)) == Lines{"a.ruiz name both 'Ana Ruiz-Cole' 'Ana M. Ruiz'",
                                               "a.ruiz email changed 'a@mg.org' 'a2@mg.org'"});
  CHECK(news_of(school.import(other)) == Lines{"a.ruiz name kept 'Ana Ruiz-Cole' 'Ana M. Ruiz'"});

  const std::string agreed = header + "a.ruiz,Ana Ruiz-Cole,a2@mg.org,1,teacher,2026-08-17,\n";
  CHECK(news_of(school.import(agreed)).empty());
  const std::string later = header + "a.ruiz,Ana Cole,a2@mg.org,1,teacher,2026-08-17,\n";
  CHECK(news_of(school.import(later)) == Lines{"a.ruiz name changed 'Ana Ruiz-Cole' 'Ana Cole'"});
}

TEST_CASE("what was entered by hand before the first import stays, gaps are filled") {
  RosterSchool school;
  Person ana;
  ana.handle = "ana";
  ana.name = "Ana Ruiz";
  ana.staff_id = "1";
  add_person(school.db, ana);
  const PeopleImport result = school.import(header + "ana,Ana M. Ruiz,a@mg.org,1,teacher,,\n");
  CHECK(news_of(result) == Lines{"ana name kept 'Ana Ruiz' 'Ana M. Ruiz'",
                                 "ana email changed '-' 'a@mg.org'",
                                 "ana role changed '-' 'teacher'"});
  CHECK(school.everybody() == Lines{"ana|Ana Ruiz|a@mg.org|1|teacher||"});
}

TEST_CASE("a cell that was emptied empties the field, a column that is missing does not") {
  RosterSchool school;
  school.import(header + "a,Ana,a@mg.org,1,teacher,2026-08-17,\n");
  school.import("handle,name\na,Ana\n");
  CHECK(school.everybody() == Lines{"a|Ana|a@mg.org|1|teacher|2026-08-17|"});
  school.import("handle,name,email\na,Ana,\n");
  CHECK(school.everybody() == Lines{"a|Ana||1|teacher|2026-08-17|"});
}

TEST_CASE("a handle never changes by a file, and that is told once") {
  RosterSchool school;
  school.import("handle,name,staff_id\na.ruiz,Ana,1\n");
  const std::string renamed = "handle,name,staff_id\nana.ruiz,Ana,1\n";
  CHECK(news_of(school.import(renamed)) == Lines{"a.ruiz handle kept 'a.ruiz' 'ana.ruiz'"});
  CHECK(news_of(school.import(renamed)).empty());
  CHECK(school.everybody() == Lines{"a.ruiz|Ana||1|||"});
}

TEST_CASE("a new role holds from today, one no longer named until yesterday") {
  RosterSchool school;
  school.import(header + "a,Ana,,,teacher; coach,2026-08-17,\n");
  school.import(header + "a,Ana,,,Coach; librarian,2026-08-17,\n");
  Lines roles;
  for (const PersonSpan& role : staff_roles(school.db, people(school.db)[0].id))
    roles.push_back(fmt::format("{} {}..{}", role.name, iso(*role.from_on),
                                role.until_on ? iso(*role.until_on) : ""));
  CHECK(roles ==
        Lines{"coach 2026-08-17..", "teacher 2026-08-17..2026-11-22", "librarian 2026-11-23.."});
  school.import(header + "a,Ana,,,coach,2026-08-17,\n");
  CHECK(school.everybody() == Lines{"a|Ana|||coach,teacher<2026-11-22|2026-08-17|"});
}

TEST_CASE("an end closes memberships and roles, and a later import can take it back") {
  RosterSchool school;
  school.import(header + "a,Ana,,,teacher,2026-08-17,\n");
  const Id ana = people(school.db)[0].id;
  const Id team = school.team("grade-3", day("2026-08-17"));
  school.member(team, ana, day("2026-08-17"));
  const PeopleImport ended = school.import(header + "a,Ana,,,teacher,2026-08-17,2026-11-20\n");
  CHECK(ended.memberships_ended == 1);
  CHECK(school.everybody() == Lines{"a|Ana|||teacher<2026-11-20|2026-08-17|2026-11-20"});
  CHECK(iso(*memberships(school.db, team)[0].until_on) == "2026-11-20");
  const PeopleImport again = school.import(header + "a,Ana,,,teacher,2026-08-17,2026-11-20\n");
  CHECK(counts_of(again) == "1 rows, 0 new, 0 changed, 1 unchanged, 0 left out");
  school.import(header + "a,Ana,,,teacher,2026-08-17,\n");
  CHECK(school.everybody() == Lines{"a|Ana|||teacher|2026-08-17|"});
}

TEST_CASE("what the model refuses is told with the row's place, and nothing is kept") {
  RosterSchool school;
  school.import(header + "a,Ana,,,,2026-08-17,\nb,Ben,,,,2026-08-17,\n");
  const Id ana = people(school.db)[0].id;
  school.member(school.team("grade-3", day("2026-08-17")), ana, day("2026-12-01"));
  const Lines before = school.everybody();
  CHECK(
      school.refused(header + "b,Benjamin,,,,2026-08-17,\na,Ana,,,,2026-08-17,2026-11-20\n") ==
      Lines{"3:3 a membership in grade-3 begins on 2026-12-01, after 2026-11-20 (change or remove "
            "that first, or choose a later day)",
            "1 error in 2 rows; nothing was imported"});
  CHECK(school.everybody() == before);
}

TEST_CASE("students and guardians are never stored, and staff who are guardians too are staff") {
  RosterSchool school;
  const PeopleImport result = school.import(header +
                                            "kid,A Kid,,,Student,,\n"
                                            "mum,A Mother,,,guardian;Parent,,\n"
                                            "tea,A Teacher,,,teacher;parent,,\n");
  CHECK(counts_of(result) == "3 rows, 1 new, 0 changed, 0 unchanged, 2 left out");
  CHECK(result.left_out[0].why == "role student");
  CHECK(result.left_out[1].why == "role guardian; parent");
}

TEST_CASE("who left before the school year is left out, unless known or asked for") {
  RosterSchool school;
  const std::string file = header +
                           "old,Old Timer,,,teacher,2001-08-20,2026-06-12\n"
                           "new,New Comer,,,teacher,2026-08-17,\n";
  const PeopleImport first = school.import(file);
  CHECK(counts_of(first) == "2 rows, 1 new, 0 changed, 0 unchanged, 1 left out");
  CHECK(first.left_out[0].line == 2);
  CHECK(first.left_out[0].why == "ended 2026-06-12");
  school.merge.keep_ended = true;
  CHECK(counts_of(school.import(file)) == "2 rows, 1 new, 0 changed, 1 unchanged, 0 left out");
  CHECK(school.everybody() == Lines{"new|New Comer|||teacher|2026-08-17|",
                                    "old|Old Timer|||teacher<2026-06-12|2001-08-20|2026-06-12"});
  school.merge.keep_ended = false;
  CHECK(counts_of(school.import(file)) == "2 rows, 0 new, 0 changed, 2 unchanged, 0 left out");
}

TEST_CASE("people who are not in the file stay and are named") {
  RosterSchool school;
  school.person("by.hand");
  school.import("handle,name\na,Ana\nb,Ben\n");
  const PeopleImport again = school.import("handle,name\nb,Ben\n");
  CHECK(again.missing == Lines{"a"});
  CHECK(school.everybody().size() == 3);
}

TEST_CASE("emails and staff ids may change places in one file") {
  RosterSchool school;
  school.import("handle,name,email,staff_id\na,Ana,x@mg.org,1\nb,Ben,y@mg.org,2\n");
  school.import("name,email,staff_id\nAna,y@mg.org,1\nBen,x@mg.org,2\n");
  CHECK(school.everybody() == Lines{"a|Ana|y@mg.org|1|||", "b|Ben|x@mg.org|2|||"});
}

TEST_CASE("an email that somebody outside the file has is refused") {
  RosterSchool school;
  Person ben;
  ben.handle = "ben";
  ben.name = "Ben";
  ben.email = "x@mg.org";
  ben.staff_id = "2";
  add_person(school.db, ben);
  school.import("name,staff_id,email\nAna,1,a@mg.org\n");
  CHECK(school.refused("name,staff_id,email\nAna,1,X@mg.org\n") ==
        Lines{"2:7 email 'X@mg.org' is already that of 'ben' (collab person show ben)",
              "1 error in 1 row; nothing was imported"});
}

TEST_CASE("new handles are free, also of those that the file gives to others") {
  RosterSchool school;
  school.person("ana.ruiz2");
  school.import("name,handle\nAna Ruiz,\nBea,ana.ruiz\n");
  CHECK(school.everybody() ==
        Lines{"ana.ruiz|Bea|||||", "ana.ruiz2|ana.ruiz2|||||", "ana.ruiz3|Ana Ruiz|||||"});
}

TEST_CASE("names without Latin letters get handles by number") {
  RosterSchool school;
  school.import("name\n王小明\nАнна\n");
  CHECK(school.everybody() == Lines{"p1|王小明|||||", "p2|Анна|||||"});
  CHECK(counts_of(school.import("name\n王小明\nАнна\nمحمد\n")) ==
        "3 rows, 1 new, 0 changed, 2 unchanged, 0 left out");
}

TEST_CASE("ids of another system stay with the person") {
  RosterSchool school;
  school.merge.system = "sis";
  school.import("name,source_id\nAna,77\n");
  const Id ana = people(school.db)[0].id;
  CHECK(person_by_source(school.db, {"sis", "77"}) == ana);
  school.import("name,source_id\nAnna,77\n");
  CHECK(school.everybody() == Lines{"ana|Anna|||||"});
}

}  // namespace

TEST_CASE("a name that one file spelled worse is no hand edit to the next") {
  RosterSchool school;
  school.import("name,email\nEve Park,e@mg.org\n");
  school.import("name,email\nEVE PARK,e@mg.org\n");
  CHECK(school.everybody() == Lines{"e|Eve Park|e@mg.org||||"});
  school.import("name,email\nEVE FOX,e@mg.org\n");
  school.import("name,email\nEve Fox,e@mg.org\n");
  CHECK(school.everybody() == Lines{"e|Eve Fox|e@mg.org||||"});
}

TEST_CASE("a namesake with another address is asked about, unless only the domain is new") {
  RosterSchool school;
  school.import("name,email\nKim Lee,kim@mg.org\n");
  CHECK(school.refused("name,email\nKim Lee,lee@mg.org\n") ==
        Lines{"2:1 'kim' has this name and the email 'kim@mg.org' (say who it is: --same "
              "'lee@mg.org=kim', or a new person: --new 'lee@mg.org')",
              "1 error in 1 row; nothing was imported"});
  school.import("name,email\nKim Lee,kim@new.org\n");
  CHECK(school.everybody() == Lines{"kim|Kim Lee|kim@new.org||||"});
}

TEST_CASE("whom the whole roster ends gives the address to the one who has it now") {
  RosterSchool school;
  school.merge.end_missing = true;
  school.import("name,email,staff_id\nDi Fox,fox@mg.org,1\nAna,ana@mg.org,2\n");
  const PeopleImport next =
      school.import("name,email,staff_id\nDan Foss,fox@mg.org,3\nAna,ana@mg.org,2\n");
  CHECK(counts_of(next) == "2 rows, 1 new, 0 changed, 1 unchanged, 0 left out");
  CHECK(next.ended == Lines{"fox"});
  CHECK(next.gave_mail == Lines{"fox"});
}

TEST_CASE("nobody comes back by a name alone when the file has another address") {
  RosterSchool school;
  school.merge.end_missing = true;
  school.import("name,email,staff_id\nDi Fox,fox@mg.org,1\nAna,ana@mg.org,2\n");
  school.import("name,email,staff_id\nDan Foss,fox@mg.org,3\nAna,ana@mg.org,2\n");
  CHECK(school.refused("name,email\nDi Fox,di@mg.org\nDan Foss,fox@mg.org\nAna,ana@mg.org\n") ==
        Lines{"2:1 'fox', who has left, had this name and another email (say who it is: --same "
              "'di@mg.org=fox', or a new person: --new 'di@mg.org')",
              "1 error in 3 rows; nothing was imported"});
  school.merge.same = {"di@mg.org=fox"};
  const PeopleImport back =
      school.import("name,email\nDi Fox,di@mg.org\nDan Foss,fox@mg.org\nAna,ana@mg.org\n");
  CHECK(back.returned.size() == 1);
  CHECK(person_by_handle(school.db, "fox")->email == "di@mg.org");
}

}  // namespace collab
