// What a roster has lost on its way: zeros, the end of its last line, the finer letters of its
// names.
#include <doctest/doctest.h>

#include "exchange/people/merge.h"
#include "exchange/people/outcome.h"
#include "unit/exchange/people/roster.h"

namespace collab {
namespace {

TEST_CASE("a staff id that has its zeros back is the same person's, unless the name is another's") {
  RosterSchool school;
  school.import("name,email,staff_id\nAna Ruiz,a@mg.org,417\n");
  school.import("name,email,staff_id\nAna Ruiz,a@mg.org,00417\n");
  CHECK(school.everybody() == Lines{"a|Ana Ruiz|a@mg.org|00417|||"});
  CHECK(school.refused("name,email,staff_id\nBo Stone,a@mg.org,000417\n").size() == 2);
}

TEST_CASE("a staff id that has lost its zeros is an error also where another id tells the person") {
  RosterSchool school;
  school.merge.system = "hr";
  school.import("name,source_id,staff_id\nAna Ruiz,u1,00417\n");
  CHECK(school.refused("name,source_id,staff_id\nAna Ruiz,u1,417\n") ==
        Lines{"2:13 staff id '417' differs from '00417' of 'ana.ruiz' (leading zeros lost in a "
              "spreadsheet?) (format the column as text and export it again)",
              "1 error in 1 row; nothing was imported"});
}

TEST_CASE("a last line without its end that says less than what stood here may be cut off") {
  RosterSchool school;
  const std::string whole = "staff_id,name,email\n1,Ana Ruiz,ana@mg.org\n2,Bo Stone,bo@mg.org";
  const auto sign = [&](const std::string& text) {
    const Roster roster = read_people(read_csv(text, "f.csv"), {}, {});
    return sign_of_a_cut(roster, import_people(school.db, roster, school.merge)).value_or("");
  };
  CHECK(sign(whole) == "");
  CHECK(sign(whole.substr(0, whole.size() - 2)) == "its email 'bo@mg.o' was 'bo@mg.org' here");
  CHECK(sign(whole) == "");
  CHECK(sign(whole.substr(0, whole.size() - 9)) == "its email '' was 'bo@mg.org' here");
  CHECK(sign(whole) == "");
  CHECK(sign(whole.substr(0, whole.size() - 2) + "\n") == "");
}

TEST_CASE("a name without its apostrophes and dashes is no other name, unless that is asked for") {
  RosterSchool school;
  school.import("staff_id,handle,name\n1,o,Søren O’Neil-Ruiz\n");
  school.import("staff_id,handle,name\n1,o,Soren ONeil Ruiz\n");
  CHECK(school.everybody() == Lines{"o|Søren O’Neil-Ruiz||1|||"});
  school.merge.update = {"name"};
  school.import("staff_id,handle,name\n1,o,Søren ONeil Ruiz\n");
  CHECK(school.everybody() == Lines{"o|Søren ONeil Ruiz||1|||"});
}

}  // namespace
}  // namespace collab
