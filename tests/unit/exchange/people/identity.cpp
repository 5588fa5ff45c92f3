// Ids, mail addresses and names that pass from one person to another between two rosters.
#include <doctest/doctest.h>

#include "exchange/people/merge.h"
#include "unit/exchange/people/roster.h"

namespace collab {
namespace {

TEST_CASE("a staff id of somebody who has left goes to a new person where that is said") {
  RosterSchool school;
  school.import("staff_id,name,end\n1,Ana Ruiz,\n2,Bo Stone,2026-10-02\n");
  const std::string again = "staff_id,name\n1,Ana Ruiz\n2,Kim Wong\n";
  CHECK(school.refused(again).size() == 2);
  school.merge.fresh = {"2"};
  CHECK(school.import(again).gave_id == Lines{"bo.stone"});
  CHECK(school.everybody() == Lines{"ana.ruiz|Ana Ruiz||1|||", "bo.stone|Bo Stone|||||2026-10-02",
                                    "kim.wong|Kim Wong||2|||"});
  school.merge.fresh = {"1"};
  CHECK(school.refused("staff_id,name\n1,Al Fox\n").front() ==
        "2:1 staff id '1' is already that of 'ana.ruiz' (collab person show ana.ruiz)");
}

TEST_CASE("the question who somebody is names the one who may be meant, not who had the email") {
  RosterSchool school;
  school.import(
      "name,staff_id,email,end\nAna Ruiz,,ana@mg.org,2026-10-02\nBo "
      "Stone,2,bo@mg.org,2026-10-02\n");
  CHECK(school.refused("name,staff_id,email\nAna Ruiz,3,bo@mg.org\n").front() ==
        "2:1 'ana', who has left, had this name and the email 'ana@mg.org' (say who it is: --same "
        "'3=ana', or a new person: --new '3')");
}

TEST_CASE("a name that somebody takes on may be that of somebody who leaves with the same file") {
  RosterSchool school;
  school.merge.end_missing = true;
  school.import("staff_id,name,email\n1,Vi Whit,v@mg.org\n2,Vi Silva,vs@mg.org\n");
  school.import("staff_id,name,email\n1,Vi Silva,v2@mg.org\n");
  CHECK(school.everybody() ==
        Lines{"v|Vi Silva|v2@mg.org|1|||", "vs|Vi Silva|vs@mg.org|2|||2026-11-23"});
}

}  // namespace
}  // namespace collab
