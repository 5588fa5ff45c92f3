// OneRoster sets: who is staff, what of them is taken, and what is wrong with a set.
#include "exchange/sis/oneroster.h"

#include <doctest/doctest.h>

#include "model/people/roster.h"
#include "unit/exchange/sis/school.h"

namespace collab {
namespace {

const std::string users =
    "sourcedId,enabledUser,orgSourcedIds,role,givenName,familyName,email,identifier\n";

TEST_CASE("a staff role in users, roles or enrolments makes staff, and nobody else is taken") {
  SisSchool school;
  school.file("users.csv", users +
                               "1,true,s,teacher,Ana,Ruiz,a@x.org,\n"
                               "2,true,s,student,Ben,Cole,b@x.org,\n"
                               "3,true,s,student,Cy,Ng,c@x.org,\n"
                               "4,true,s,guardian,Dara,Okafor,d@x.org,\n"
                               "5,true,s,,Eve,Stone,e@x.org,\n");
  school.file("roles.csv", "userSourcedId,role,orgSourcedId\n5,counselor,s\n4,parent,s\n");
  school.file("enrollments.csv", "userSourcedId,role\n3,teacher\n2,student\n1,teacher\n");
  const SisResult result = school.oneroster();
  CHECK(school.everybody() == Lines{"a|Ana Ruiz|a@x.org||teacher||", "c|Cy Ng|c@x.org||teacher||",
                                    "e|Eve Stone|e@x.org||counselor||"});
  CHECK(SisSchool::fates(result) ==
        Lines{"users.csv:2 kept teacher", "users.csv:3 left out student",
              "users.csv:4 kept teacher, though student here", "users.csv:5 left out guardian",
              "users.csv:6 kept counselor", "roles.csv:2 kept counselor",
              "roles.csv:3 left out parent", "enrollments.csv:2 kept teacher",
              "enrollments.csv:3 left out student", "enrollments.csv:4 kept teacher"});
}

TEST_CASE("nobody who is left out as no staff has a name or an id in the report") {
  SisSchool school;
  school.file("users.csv", users +
                               "t1,true,s,teacher,Ana,Ruiz,,\n"
                               "k1,true,s,student,Kid,Secret,k@x.org,90001\n"
                               "k2,false,s,student,Kid,Secret,,\n"
                               "k3,true,s,,Kid,Secret,,\n"
                               "k4,true,s,sixth former,Kid,Secret,,\n"
                               "g1,true,s,parent,Kid,Secret,,\n");
  school.file("enrollments.csv", "userSourcedId,role\nk1,student\nk4,monitor\nk9,student\n");
  std::vector<SisRow> rows = school.oneroster().rows;
  for (SisRow& row : rows) row.file.erase(0, school.folder.path.size());
  const std::string report = sis_report(rows);
  for (const char* secret : {"Kid", "Secret", "k1", "k2", "k3", "k4", "k9", "g1", "90001", "k@"})
    CHECK_MESSAGE(report.find(secret) == std::string::npos, secret);
  CHECK(report.find("t1,Ana Ruiz,kept,teacher") != std::string::npos);
}

TEST_CASE("what systems write for nothing is nothing, and without orgs their ids are the schools") {
  SisSchool school;
  school.file("users.csv", users +
                               "1,true,\"s1,s2\",teacher,Ana,Ruiz,n/a,NULL\n"
                               "2,true,s2,teacher,Ben,Cole,None,-\n");
  CHECK(school.refused(read_oneroster) ==
        Lines{"2: 'DIR' holds 2 schools; say which with --org (--org s1 (1 staff), s2 (2 staff))"});
  school.org = "s2";
  school.oneroster();
  CHECK(school.everybody() ==
        Lines{"ana.ruiz|Ana Ruiz|||teacher||", "ben.cole|Ben Cole|||teacher||"});
}

TEST_CASE("columns in any order, quoted, with a mark and CRLF, and few of them") {
  SisSchool school;
  school.file("USERS.CSV",
              "\xEF\xBB\xBF\"role\",\"familyName\",\"sourcedId\",\"enabledUser\",\"givenName\"\r\n"
              "\"teacher\",\"Ruiz, Jr.\",\"1\",\"true\",\"Ana\"");
  school.oneroster();
  CHECK(school.everybody() == Lines{"ana.ruiz.jr|Ana Ruiz, Jr.|||teacher||"});
}

TEST_CASE("a user may have several roles in one cell, of which those of staff count") {
  SisSchool school;
  school.file("users.csv", users +
                               "1,true,s,\"teacher,administrator\",Ana,Ruiz,,\n"
                               "2,true,s,\"student,aide\",Ben,Cole,,\n"
                               "3,true,s,\"student,parent\",Cy,Ng,,\n");
  school.oneroster();
  CHECK(school.everybody() == Lines{"ana.ruiz|Ana Ruiz|||administrator,teacher||",
                                    "ben.cole|Ben Cole|||paraprofessional||"});
}

TEST_CASE("a column that no version knows is named, extensions and old names are not") {
  SisSchool school;
  school.file("users.csv",
              "sourcedId,enabledUser,role,givenName,userId,agents,metadata.x,ext_y,Shoe\n"
              "1,true,teacher,Ana,,,,,36\n");
  const Lines warnings = school.oneroster().warnings;
  REQUIRE(warnings.size() == 1);
  CHECK(warnings[0].ends_with("users.csv: this column was not read: 'Shoe'"));
}

TEST_CASE("what the school is chosen by: its id, its name, or being the only one") {
  SisSchool school;
  school.file("orgs.csv",
              "sourcedId,name,type,parentSourcedId,identifier\n"
              "d,Elm County,district,,\ns1,Oak Hill,school,d,0310\nm,Mathematics,department,s1,\n"
              "s2,Elm Grove,school,d,0320\n");
  school.file("users.csv", users +
                               "1,true,s1,teacher,Ana,Ruiz,,\n"
                               "2,true,m,teacher,Ben,Cole,,\n"
                               "3,true,s2,teacher,Cy,Ng,,\n"
                               "4,true,d,administrator,Dara,Okafor,,\n");
  CHECK(
      school.refused(read_oneroster) ==
      Lines{"2: 'DIR' holds 2 schools; say which with --org (--org s1 (Oak Hill, 2 staff), s2 (Elm "
            "Grove, 1 staff))"});
  school.org = "Oak Hil";
  CHECK(school.refused(read_oneroster) ==
        Lines{"4: --org: 'DIR' has no school 'Oak Hil' (did you mean 'Oak Hill'?)"});
  school.org = "OAK HILL";
  CHECK(counts_of(school.oneroster().people) ==
        "2 rows, 2 new, 0 changed, 0 unchanged, 0 left out");
  CHECK(person_groups(school.db, person_by_handle(school.db, "ben.cole")->id)[0].name ==
        "Mathematics");
  school.org = "0320";
  CHECK(school.oneroster().people.made.size() == 1);
  school.org = "d";
  CHECK(school.oneroster().people.rows == 4);
}

TEST_CASE("a school without staff, a set without staff: refused, saying who was left out") {
  SisSchool school;
  school.file("orgs.csv", "sourcedId,name,type\ns1,Oak Hill,school\ns2,Elm Grove,school\n");
  school.file("users.csv", users + "1,true,s1,teacher,Ana,Ruiz,,\n2,true,s2,student,Ben,Cole,,\n");
  school.org = "s2";
  CHECK(
      school.refused(read_oneroster) ==
      Lines{
          "5: no staff at 'Elm Grove' in 'DIR': 2 left out (at Oak Hill 1, student 1); nothing was "
          "imported (name another school with --org)"});
  school.file("users.csv", users + "2,true,s2,student,Ben,Cole,,\n");
  school.org.reset();
  CHECK(school.refused(read_oneroster) ==
        Lines{"5: no staff in 'DIR': 1 left out (student 1); nothing was imported (the roles of "
              "users and enrolments tell who is staff; to count another role: --staff-role WORD)"});
}

TEST_CASE(
    "a role that is not known may be a student's, unless the school says it is one of staff") {
  SisSchool school;
  school.file("users.csv", users + "1,true,s,teacher,Ana,Ruiz,,\n2,true,s,ext:guide,Ben,Cole,,\n");
  const SisResult first = school.oneroster();
  CHECK(first.people.made.size() == 1);
  CHECK(first.warnings ==
        Lines{"left out, since it is not known to be a role of staff: 'ext:guide' "
              "(1 row); if it is: --staff-role 'ext:guide'"});
  school.staff_words = {"Guide"};
  school.oneroster();
  CHECK(school.everybody() ==
        Lines{"ana.ruiz|Ana Ruiz|||teacher||", "ben.cole|Ben Cole|||guide||"});
}

TEST_CASE("all that is wrong with a set is told by place, without quoting a line of it") {
  SisSchool school;
  school.file("orgs.csv", "sourcedId,name,type\ns1,Oak Hill,school\ns1,Oak Hill,school\n");
  school.file("classes.csv", "sourcedId,schoolSourcedId\nk1,s1\nk1,s1\n");
  school.file("users.csv", users +
                               "1,true,s1,teacher,Ana,Ruiz,a at x,\n"
                               "1,true,s1,teacher,Ben,Cole,b@x.org,4.17E+11\n"
                               "3,true,s7,teacher,Cy,Ng,,\n"
                               ",true,s1,teacher,Dara,Okafor,B@x.org,\n"
                               "5,true,s1,teacher,,,,\n"
                               "6,true,s1,student,,,,\n"
                               "6,true,s9,student,,,not an address,\n");
  school.file("enrollments.csv",
              "userSourcedId,role,classSourcedId,endDate\n1,teacher,k9,\n8,teacher,k1,\n"
              "1,teacher,k1,soon\n9,student,k9,soon\n");
  school.file("manifest.csv", "propertyName,value\nfile.courses,bulk\nfile.demographics,bulk\n");
  CHECK(school.refused(read_oneroster) ==
        Lines{"classes.csv:3:1 class 'k1' is there twice",
              "enrollments.csv:2:3 class 'k9' is not in classes.csv",
              "enrollments.csv:3:3 user '8' is not in users.csv",
              "enrollments.csv:4:14 endDate 'soon' is not a date (write it as 2026-08-17)",
              "manifest.csv:2:14 courses.csv is 'bulk' here, but there is no such file",
              "orgs.csv:3:1 org 's1' is there twice", "users.csv:2:28 email 'a at x' has a space",
              "users.csv:3:1 source id '1' is also on line 2",
              "users.csv:3:36 staff id '4.17E+11' is a spreadsheet's short form of a longer number "
              "(format the column as text and export it again)",
              "users.csv:4:11 org 's7' is not in orgs.csv",
              "users.csv:5:1 a member of staff without an id",
              "users.csv:5:30 email 'B@x.org' is also on line 3",
              "users.csv:6:19 a person without a name",
              "13 errors in 7 rows; nothing was imported"});
  CHECK(people(school.db).empty());
}

TEST_CASE("files that are missing, empty or not UTF-8 are refused with their place") {
  SisSchool school;
  CHECK(school.refused(read_oneroster) ==
        Lines{"users.csv:0:0 there is no such file (a OneRoster set has manifest.csv, orgs.csv, "
              "users.csv and others)",
              "1 error; nothing was imported"});
  school.file("users.csv", "");
  CHECK(
      school.refused(read_oneroster) ==
      Lines{
          "users.csv:1:0 the file has no header line (begin the file with a line of column names)",
          "1 error; nothing was imported"});
  school.file("users.csv", "name,role\nAna,teacher\n");
  CHECK(school.refused(read_oneroster)[0] == "users.csv:1:1 there is no column 'sourcedId'");
  school.file("users.csv", users +
                               "1,true,s,teacher,Jos\xE9,N\xFA\xF1"
                               "ez,,\n");
  CHECK(school.refused(read_oneroster)[0] ==
        "users.csv:2:21 byte 0xE9 is not UTF-8 (save the file as UTF-8, or say what it is in: "
        "--encoding windows-1252)");
  school.encoding = Encoding::windows_1252;
  school.oneroster();
  CHECK(school.everybody() == Lines{"jose.nunez|José Núñez|||teacher||"});
}

TEST_CASE("grades and subjects are those of classes taught now; who teaches many grades has none") {
  SisSchool school;
  school.file("users.csv", users + "1,true,s,teacher,Ana,Ruiz,,\n2,true,s,teacher,Ben,Cole,,\n");
  school.file("academicSessions.csv", "sourcedId,endDate\nnow,2026-12-18\nthen,2026-06-12\n");
  school.file("courses.csv", "sourcedId,grades,subjects\nc1,\"KG,01\",\"Reading,10.5\"\n");
  school.file("classes.csv",
              "sourcedId,grades,subjects,courseSourcedId,termSourcedIds\nk1,,,c1,now\n"
              "k2,05,Science,,then\nk3,\"01,02,03,04\",Art,,now\nk4,07,Music,,\n");
  school.file("enrollments.csv",
              "userSourcedId,role,classSourcedId,endDate\n1,teacher,k1,\n1,teacher,k2,\n"
              "1,teacher,k4,2026-11-01\n2,teacher,k3,\n");
  school.oneroster();
  const auto groups = [&](const char* handle) {
    Lines lines;
    for (const PersonSpan& group :
         person_groups(school.db, person_by_handle(school.db, handle)->id))
      lines.push_back(group.kind + " " + group.name);
    return lines;
  };
  CHECK(groups("ana.ruiz") == Lines{"grade 1", "grade K", "subject Reading"});
  CHECK(groups("ben.cole") == Lines{"subject Art"});
}

TEST_CASE("who is deleted has left; who is disabled stays unless that is asked for") {
  SisSchool school;
  const std::string header = "sourcedId,status,dateLastModified,enabledUser,role,givenName\n";
  school.file("users.csv",
              header + "1,,,true,teacher,Ana\n2,,,true,teacher,Ben\n3,,,true,teacher,Cy\n");
  school.oneroster();
  school.file("users.csv", header +
                               "1,tobedeleted,2026-11-20T07:00:00.000Z,true,teacher,Ana\n"
                               "2,tobedeleted,,true,teacher,Ben\n3,active,,FALSE,teacher,Cy\n"
                               "4,tobedeleted,,true,teacher,Dara\n5,,,false,teacher,Eve\n");
  const SisResult result = school.oneroster();
  CHECK(result.people.ended == Lines{"ana", "ben"});
  CHECK(result.people.disabled == Lines{"cy"});
  const Lines after = {"ana|Ana|||teacher<2026-11-20||2026-11-20",
                       "ben|Ben|||teacher<2026-11-23||2026-11-23", "cy|Cy|||teacher||"};
  CHECK(school.everybody() == after);
  CHECK(SisSchool::fates(result)[3] == "users.csv:5 left out status tobedeleted");
  CHECK(SisSchool::fates(result)[4] == "users.csv:6 left out enabledUser false");

  school.merge.today = day("2026-12-01");
  CHECK(counts_of(school.oneroster().people) ==
        "5 rows, 0 new, 0 changed, 3 unchanged, 2 left out");
  CHECK(school.everybody() == after);
  school.merge.keep_disabled = true;
  CHECK(school.oneroster().people.made.size() == 1);
  school.merge.end_missing = true;
  CHECK(school.oneroster().people.ended == Lines{"cy", "eve"});
}

TEST_CASE("an end that was taken back here stays taken back") {
  SisSchool school;
  const std::string header = "sourcedId,status,enabledUser,role,givenName\n";
  school.file("users.csv", header + "1,,true,teacher,Ana\n2,,true,teacher,Ben\n");
  school.oneroster();
  school.file("users.csv", header + "1,tobedeleted,true,teacher,Ana\n2,,true,teacher,Ben\n");
  school.oneroster();
  reopen_person(school.db, person_by_handle(school.db, "ana")->id);
  school.merge.today = day("2026-12-01");
  CHECK(news_of(school.oneroster().people) == Lines{"ana end kept '-' '2026-11-23'"});
  school.file("users.csv", header + "1,,true,teacher,Ana\n2,,true,teacher,Ben\n");
  CHECK(news_of(school.oneroster().people).empty());
}

TEST_CASE("people of another system, and those entered by hand, are never missing") {
  SisSchool school;
  school.person("by.hand");
  RosterSchool& plain = school;
  plain.import("handle,name\nhr,Hr Person\n");
  school.file("users.csv", users + "1,true,s,teacher,Ana,Ruiz,,\n2,true,s,teacher,Ben,Cole,,\n");
  school.oneroster();
  school.file("users.csv", users + "1,true,s,teacher,Ana,Ruiz,,\n");
  CHECK(school.oneroster().people.missing == Lines{"ben.cole"});
  school.merge.end_missing = true;
  CHECK(school.oneroster().people.ended == Lines{"ben.cole"});
  CHECK(school.oneroster().people.ended.empty());
}

TEST_CASE(
    "what another file said of a person is not taken away, only what the system said itself") {
  SisSchool school;
  RosterSchool& plain = school;
  plain.import("name,email,role,grade\nAna Ruiz,a@x.org,teacher,3\nBen Cole,b@x.org,,\n");
  const std::string header = "sourcedId,enabledUser,role,givenName,familyName,email,identifier\n";
  school.file("users.csv",
              header + "1,true,aide,Anna,Ruiz,a@x.org,7\n2,true,aide,Ben,Cole,b@x.org,8\n");
  CHECK(news_of(school.oneroster().people) ==
        Lines{"a name kept 'Ana Ruiz' 'Anna Ruiz'", "a staff id changed '-' '7'",
              "a role kept 'teacher' 'paraprofessional'", "b staff id changed '-' '8'",
              "b role changed '-' 'paraprofessional'"});
  school.file("users.csv",
              header + "1,true,administrator,Ana,Ruiz,,7\n2,true,teacher,Ben,Cole,b@x.org,\n");
  CHECK(news_of(school.oneroster().people) ==
        Lines{"a email changed 'a@x.org' '-'", "a role both 'teacher' 'administrator'",
              "b staff id changed '8' '-'", "b role changed 'paraprofessional' 'teacher'"});
  CHECK(news_of(plain.import("handle,name,role\na,Ana Ruiz,coach\n")) ==
        Lines{"a role changed 'teacher' 'coach'"});
}

TEST_CASE("a general role leaves a finer one as it is, unless the system had said that itself") {
  SisSchool school;
  RosterSchool& plain = school;
  plain.import(
      "name,email,role\nAna,a@x.org,special educator\nBen,b@x.org,teacher; wellness lead\n"
      "Cy,c@x.org,principal\n");
  const std::string header = "sourcedId,enabledUser,role,givenName,email\n";
  const std::string general = header +
                              "1,true,teacher,Ana,a@x.org\n2,true,teacher,Ben,b@x.org\n"
                              "3,true,siteAdministrator,Cy,c@x.org\n4,true,coach,Dara,d@x.org\n";
  school.file("users.csv", general);
  for (int time = 0; time < 3; ++time) CHECK(news_of(school.oneroster().people).empty());
  school.file("users.csv",
              header +
                  "1,true,aide,Ana,a@x.org\n2,true,teacher,Ben,b@x.org\n"
                  "3,true,siteAdministrator,Cy,c@x.org\n4,true,teacher,Dara,d@x.org\n");
  CHECK(news_of(school.oneroster().people) ==
        Lines{"a role both 'special educator' 'paraprofessional'",
              "d role changed 'coach' 'teacher'"});
}

TEST_CASE("who is missing and has something that begins later is named, and nothing is imported") {
  SisSchool school;
  school.file("users.csv", users + "1,true,s,teacher,Ana,Ruiz,,\n2,true,s,teacher,Ben,Cole,,\n");
  school.oneroster();
  school.member(school.team("math", day("2026-08-17")), person_by_handle(school.db, "ben.cole")->id,
                day("2027-01-11"));
  school.file("users.csv", users + "1,true,s,teacher,Ana,Ruiz,,\n");
  school.merge.end_missing = true;
  CHECK(school.refused(read_oneroster) ==
        Lines{"'ben.cole' is missing and cannot end:0:0 a membership in math begins on 2027-01-11, "
              "after "
              "2026-11-23 (change or remove that first, or choose a later day)",
              "nothing was imported"});
}

TEST_CASE("dates of roles are kept, and whose roles have all ended has left with the last") {
  SisSchool school;
  school.file("users.csv", "sourcedId,enabledUser,givenName\n1,true,Ana\n2,true,Ben\n3,true,Cy\n");
  const std::string header = "userSourcedId,role,beginDate,endDate\n";
  school.file("roles.csv", header +
                               "1,teacher,2026-08-17,2027-06-11\n2,teacher,2025-08-18,2026-10-30\n"
                               "2,aide,2025-08-18,2026-06-12\n3,teacher,2025-08-18,2026-06-12\n");
  const SisResult result = school.oneroster();
  CHECK(school.everybody() == Lines{"ana|Ana|||teacher<2027-06-11||",
                                    "ben|Ben|||paraprofessional<2026-06-12,teacher<2026-10-30||"
                                    "2026-10-30"});
  CHECK(SisSchool::fates(result)[2] == "users.csv:4 left out ended 2026-06-12");
  CHECK(counts_of(school.oneroster().people) ==
        "3 rows, 0 new, 0 changed, 2 unchanged, 1 left out");
}

TEST_CASE("a roster in which every role has ended is an old one, and ends nobody") {
  SisSchool school;
  school.file("users.csv", "sourcedId,enabledUser,givenName\n1,true,Ana\n");
  school.file("roles.csv",
              "userSourcedId,role,beginDate,endDate\n1,teacher,2021-08-16,2022-06-10\n");
  CHECK(
      school.oneroster().warnings ==
      Lines{"every role in it ended by 2022-06-10: an old roster? the people are taken, with roles "
            "that ended then"});
  CHECK(school.everybody() == Lines{"ana|Ana|||teacher<2022-06-10||"});
}

TEST_CASE("a delta misses nobody, keeps roles it does not name and takes back those deleted") {
  SisSchool school;
  school.file("users.csv", "sourcedId,enabledUser,givenName\n1,true,Ana\n2,true,Ben\n");
  school.file("roles.csv", "userSourcedId,role\n1,teacher\n1,coach\n2,teacher\n");
  school.oneroster();
  school.file("manifest.csv", "propertyName,value\nfile.users,delta\nfile.roles,delta\n");
  school.file("users.csv",
              "sourcedId,status,enabledUser,givenName\n1,active,true,Anna\n9,active,true,New\n");
  school.file("roles.csv", "userSourcedId,role,status\n1,coach,tobedeleted\n1,librarian,active\n");
  const SisResult delta = school.oneroster();
  CHECK(delta.people.missing.empty());
  CHECK(SisSchool::fates(delta)[1] == "users.csv:3 left out no role in this delta");
  CHECK(school.everybody() ==
        Lines{"ana|Anna|||coach<2026-11-22,teacher,librarian||", "ben|Ben|||teacher||"});
  school.file("roles.csv",
              "userSourcedId,role,status\n1,teacher,tobedeleted\n1,librarian,tobedeleted\n");
  CHECK(school.oneroster().people.ended == Lines{"ana"});
}

TEST_CASE("handles come from the email, else the sign-in name, else the name, else the id") {
  SisSchool school;
  school.file(
      "users.csv",
      "sourcedId,enabledUser,role,username,givenName,email\n1,true,teacher,x,Ana,a.ruiz@x.org\n"
      "2,true,teacher,BCole@x.org,Ben,\n3,true,teacher,,Cy,\n4,true,teacher,,王,\n"
      "5,true,teacher,7,Dara,\n");
  school.oneroster();
  Lines handles;
  for (const Person& person : people(school.db)) handles.push_back(person.handle);
  CHECK(handles == Lines{"a.ruiz", "bcole", "cy", "dara", "p4"});
}

}  // namespace
}  // namespace collab
