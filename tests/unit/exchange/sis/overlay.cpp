// An overlay adds to people of a roster what their information system does not know.
#include "exchange/sis/overlay.h"

#include <doctest/doctest.h>

#include "unit/exchange/sis/school.h"

namespace collab {
namespace {

struct OverlaidSchool : SisSchool {
  OverlaidSchool() {
    file("users.csv",
         "sourcedId,enabledUser,role,givenName,email,identifier,username\n"
         "1,true,teacher,Ana,a@x.org,0417,\n2,true,teacher,Ben,,,bcole\n"
         "3,true,teacher,Cy,c@x.org,,\n");
  }
};

TEST_CASE("an overlay finds people by staff id, source id, email and handle") {
  OverlaidSchool school;
  school.overlay =
      "Employee ID,sourced id,E-mail,handle,FTE,Hire date,New teacher\n"
      "0417,,,,80%,2019-08-19,no\n,2,,,0.5,,\n,,C@x.org,,1,2026-08-17,yes\n";
  CHECK(school.oneroster().warnings.empty());
  CHECK(person_by_handle(school.db, "a")->fte == 0.8);
  CHECK(person_by_handle(school.db, "a")->started_on == day("2019-08-19"));
  CHECK(person_by_handle(school.db, "bcole")->fte == 0.5);
  CHECK(person_by_handle(school.db, "c")->new_educator == true);
  school.overlay = "handle,fte\nbcole,0.6\n";
  CHECK(news_of(school.oneroster().people) == Lines{"bcole fte changed '0.5' '0.6'"});
}

TEST_CASE("an overlay's staff id and email fill gaps, its other fields count before the roster") {
  OverlaidSchool school;
  school.overlay =
      "handle,email,staff_id,role,preferred_name\na,other@x.org,9,coach,Annie\n"
      "bcole,b@x.org,0418,,\n";
  school.oneroster();
  CHECK(school.everybody() ==
        Lines{"a|Ana|a@x.org|0417|coach||", "b|Ben|b@x.org|0418|||", "c|Cy|c@x.org||teacher||"});
}

TEST_CASE("rows that name nobody are all named at once, and the rest is imported") {
  OverlaidSchool school;
  school.overlay = "email,fte\nnobody@x.org,1\na@x.org,1\nx@x.org,1\n";
  const SisResult result = school.oneroster();
  CHECK(
      result.warnings ==
      Lines{
          "hr.csv: 2 rows name nobody on this roster: line 2: 'nobody@x.org'; line 4: 'x@x.org'"});
  CHECK(result.people.made.size() == 3);
  const Lines fates = SisSchool::fates(result);
  CHECK(Lines(fates.end() - 3, fates.end()) == Lines{"hr.csv:2 left out nobody on this roster",
                                                     "hr.csv:3 kept ",
                                                     "hr.csv:4 left out nobody on this roster"});
}

TEST_CASE("faults of an overlay keep the roster out, all of them at once") {
  OverlaidSchool school;
  school.overlay = "email,staff_id,fte\na@x.org,,2\nc@x.org,,1\n,0417,1\n";
  CHECK(school.refused(read_oneroster) ==
        Lines{"hr.csv:2:10 fte 2 is not between 0 and 1.5 (1 is full time, 0.5 half time)",
              "hr.csv:4:1 '0417' is the person of line 2 (leave one of the two rows out)",
              "2 errors in 3 rows; nothing was imported"});
  school.overlay = "FTE\n1\n";
  CHECK(
      school.refused(read_oneroster) ==
      Lines{
          "hr.csv:1:1 no column says who is meant (name one staff_id, source_id, email or handle)",
          "1 error in 3 rows; nothing was imported"});
}

}  // namespace
}  // namespace collab
