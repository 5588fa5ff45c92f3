// School Data Sync sets, in their three forms.
#include "exchange/sis/sds.h"

#include <doctest/doctest.h>

#include "unit/exchange/sis/school.h"

namespace collab {
namespace {

TEST_CASE("roles of 2.1 count at the school and below it, with dates and a grade") {
  SisSchool school;
  school.file("orgs.csv",
              "sourcedId,name,type,parentSourcedId\nm,Ministry,ministryOfEducation,\n"
              "s,Oak Hill,school,m\nd,Science,department,s\n");
  school.file("users.csv",
              "sourcedId,username,givenName,familyName,password,email\n"
              "1,ana@x.org,Ana,Ruiz,Sesame,\n2,ben@x.org,Ben,Cole,Sesame,b.cole@x.org\n"
              "3,kid@x.org,Kid,Stone,Sesame,\n");
  school.file("roles.csv",
              "userSourcedId,orgSourcedId,role,grade,roleStartDate,roleEndDate\n"
              "1,s,teacher,09,2026-08-17,2027-06-11\n1,d,chair,,,\n"
              "2,m,administrator,,,\n3,s,student,10,,\n");
  const SisResult result = school.sds();
  CHECK(school.everybody() == Lines{"ana|Ana Ruiz|ana@x.org||chair,teacher<2027-06-11||"});
  CHECK(SisSchool::fates(result) ==
        Lines{"users.csv:2 kept chair; teacher", "users.csv:3 left out at Ministry",
              "users.csv:4 left out student", "roles.csv:2 kept teacher", "roles.csv:3 kept chair",
              "roles.csv:4 left out at Ministry", "roles.csv:5 left out student"});
}

TEST_CASE("version 2 has roles in users.csv, and counts colleges as schools") {
  SisSchool school;
  school.file("orgs.csv", "sourcedId,name,type\n1,Oak College,college\n2,Elm School,School\n");
  school.file("users.csv",
              "sourcedId,orgSourcedIds,givenName,familyName,username,role\n"
              "1,1,Ana,Ruiz,Ana@x.org,Professor\n2,\"1,2\",Ben,Cole,ben@x.org,Staff\n");
  CHECK(
      school.refused(read_sds) ==
      Lines{
          "2: 'DIR' holds 2 schools; say which with --org (--org 1 (Oak College, 2 staff), 2 (Elm "
          "School, 1 staff))"});
  school.org = "2";
  school.sds();
  CHECK(school.everybody() == Lines{"ben|Ben Cole|ben@x.org||staff||"});
}

TEST_CASE("the classic form has no roles: a row among the teachers is one") {
  SisSchool school;
  school.file("School.csv", "SIS ID,Name\n1,Oak Hill\n2,Elm Grove\n");
  school.file("Teacher.csv",
              "SIS ID,School SIS ID,First Name,Last Name,Username,Teacher Number,Status\n"
              "8,1,Ana,Ruiz,ARuiz,0101,Active\n9,2,Ben,Cole,BCole,0102,Active\n"
              "8,2,Ana,Ruiz,ARuiz,0101,Active\n");
  school.file("Student.csv", "SIS ID,School SIS ID,Username\n70,1,Kid\n");
  school.org = "Elm Grove";
  const SisResult result = school.sds();
  CHECK(school.everybody() ==
        Lines{"aruiz|Ana Ruiz||0101|teacher||", "bcole|Ben Cole||0102|teacher||"});
  CHECK(result.users.size() == 3);
  school.file("Teacher.csv", "SIS ID,School SIS ID,Username\n8,1,ARuiz\n8,1,ARuiz\n");
  school.org = "1";
  CHECK(school.refused(read_sds)[0] == "Teacher.csv:3:1 source id '8' is also on line 2");
}

TEST_CASE(
    "a sign-in name stands in for a name, and gives way to it, but never the other way round") {
  SisSchool school;
  school.file("School.csv", "SIS ID,Name\n1,Oak Hill\n");
  const std::string bare = "SIS ID,School SIS ID,Username\n8,1,ARuiz\n";
  const std::string full =
      "SIS ID,School SIS ID,First Name,Last Name,Username\n8,1,Ana,Ruiz,ARuiz\n";
  school.file("Teacher.csv", bare);
  CHECK(school.sds().notes ==
        Lines{"1 person is without a name; the sign-in name stands for it: ARuiz"});
  CHECK(people(school.db)[0].name == "ARuiz");
  for (const std::string& each : {full, bare, full}) {
    school.file("Teacher.csv", each);
    school.sds();
    CHECK(people(school.db)[0].name == "Ana Ruiz");
  }
}

TEST_CASE("a set of the other format is known by its looks") {
  SisSchool school;
  school.file("users.csv", "sourcedId,username,givenName,familyName\n1,a@x.org,Ana,Ruiz\n");
  school.file("roles.csv", "userSourcedId,role\n1,teacher\n");
  CHECK(
      school.refused(read_oneroster) ==
      Lines{"users.csv:1:1 this looks like School Data Sync, not OneRoster (collab import sds DIR)",
            "1 error; nothing was imported"});
  school.file("manifest.csv", "propertyName,value\nfile.users,bulk\n");
  CHECK(
      school.refused(read_sds) ==
      Lines{
          "manifest.csv:0:0 this is OneRoster, not School Data Sync (collab import oneroster DIR)",
          "1 error; nothing was imported"});
}

}  // namespace
}  // namespace collab
