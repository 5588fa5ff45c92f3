// The school's row, its agreement, its settings, and what rosters said.
#include "model/school/school.h"

#include <doctest/doctest.h>

#include "model/people/roster.h"
#include "model/school/setting.h"
#include "refusal.h"
#include "school_in_memory.h"
#include "school_on_disk.h"

namespace collab {
namespace {

using Words = std::vector<std::string>;

TEST_CASE("a school's row changes but for the example flag") {
  SchoolOnDisk disk;
  School school = disk.workspace.school;
  school.name = "Maple Grove";
  school.code = "MG2";
  school.zone = {"America/New_York", "EST5EDT,M3.2.0,M11.1.0"};
  school.date_order = DateOrder::dmy;
  school.example = true;
  store_school(disk.db(), school);
  const School stored =
      open_workspace(disk.folder.path, Access::read, std::chrono::milliseconds(1000)).school;
  CHECK(stored.name == "Maple Grove");
  CHECK(stored.code == "MG2");
  CHECK(stored.zone.name == "America/New_York");
  CHECK(stored.zone.rule == "EST5EDT,M3.2.0,M11.1.0");
  CHECK(stored.date_order == DateOrder::dmy);
  CHECK_FALSE(stored.example);
}

TEST_CASE("a school code is capital letters and digits, and a wrong one is told how") {
  for (const char* good : {"MGE", "M2", "ABCDEFGHIJ"}) CHECK_NOTHROW(check_school_code(good));
  CHECK(refusal([] { check_school_code("mge"); }) ==
        "5: school code 'mge' is not 2 to 10 capital letters and digits (use 'MGE')");
  CHECK(
      refusal([] { check_school_code("Maple Grove"); }) ==
      "5: school code 'Maple Grove' is not 2 to 10 capital letters and digits (use 'MAPLEGROVE')");
  CHECK(refusal([] { check_school_code("7"); }) ==
        "5: school code '7' is not 2 to 10 capital letters and digits (it stands in meeting "
        "numbers, as in MGE-M312)");
}

TEST_CASE("an unknown zone is refused with one that is near") {
  CHECK(known_zone("UTC").name == "UTC");
  CHECK(refusal([] {
          known_zone("America/NewYork");
        }).starts_with("2: unknown time zone 'America/NewYork' ("));
}

TEST_CASE("an agreement is empty until something is set, and each value has its bounds") {
  SchoolInMemory school;
  const Agreement nothing = agreement(school.db);
  CHECK_FALSE(nothing.agenda_lead_days);
  CHECK_FALSE(nothing.evaluation_sentence);
  Agreement agreed;
  agreed.agenda_lead_days = 2;
  agreed.member_agenda_share = 40;
  agreed.attendance_by = "headcount";
  agreed.evaluation_sentence = "Not for evaluation.";
  agreed.keep_notes_months = 24;
  store_agreement(school.db, agreed);
  agreed.agenda_lead_days = 3;
  store_agreement(school.db, agreed);
  const Agreement stored = agreement(school.db);
  CHECK(stored.agenda_lead_days == 3);
  CHECK(stored.member_agenda_share == 40);
  CHECK(stored.attendance_by == "headcount");
  CHECK(stored.evaluation_sentence == "Not for evaluation.");
  CHECK(stored.keep_notes_months == 24);
  agreed.member_agenda_share = 101;
  CHECK(refusal([&] { store_agreement(school.db, agreed); }) ==
        "5: the members' share of the agenda in percent is 0 to 100, not 101");
}

TEST_CASE("a setting is its default until it is set, and again when it is reset") {
  SchoolInMemory school;
  CHECK(number_setting(school.db, "window_weeks") == 8);
  CHECK(set_setting(school.db, "window_weeks", " 06 ") == "6");
  CHECK(number_setting(school.db, "window_weeks") == 6);
  reset_setting(school.db, "window_weeks");
  CHECK(number_setting(school.db, "window_weeks") == 8);
  CHECK(set_setting(school.db, "instructional_roles", "teacher,coach , teacher,") ==
        "teacher, coach");
  CHECK(list_setting(school.db, "instructional_roles") == Words{"teacher", "coach"});
}

TEST_CASE("a wrong setting is refused with what would be right") {
  SchoolInMemory school;
  CHECK(refusal([&] { set_setting(school.db, "min_group_staf", "5"); }) ==
        "4: there is no setting 'min_group_staf' (did you mean 'min_group_staff'?)");
  CHECK(refusal([&] { set_setting(school.db, "min_group_staff", "2"); }) ==
        "5: 'min_group_staff' is 3 to 100, not 2");
  CHECK(refusal([&] { set_setting(school.db, "min_group_staff", "five"); }) ==
        "5: 'five' is not a whole number, as 'min_group_staff' needs");
  CHECK(refusal([&] {
          set_setting(school.db, "instructional_roles", " , ");
        }).starts_with("5: 'instructional_roles' needs at least one word"));
}

TEST_CASE("the catalogue is sorted, and every default is a value that could be set") {
  SchoolInMemory school;
  std::string_view before;
  for (const SettingKind& kind : setting_kinds()) {
    CHECK(before < kind.name);
    before = kind.name;
    CHECK(set_setting(school.db, kind.name, kind.fallback) == kind.fallback);
  }
}

TEST_CASE("what a roster said of a person is kept by field, and an id elsewhere is one person's") {
  SchoolInMemory school;
  const Id ana = school.person("ana");
  const Id ben = school.person("ben");
  set_imported_value(school.db, ana, {"name", "Ana"});
  set_imported_value(school.db, ana, {"email", std::nullopt});
  set_imported_value(school.db, ana, {"name", "Ana Ruiz"});
  const auto values = imported_values(school.db, ana);
  REQUIRE(values.size() == 2);
  CHECK(values[0].field == "email");
  CHECK_FALSE(values[0].value);
  CHECK(values[1].value == "Ana Ruiz");
  CHECK(imported_people(school.db, day("2026-11-23")) == std::vector<Id>{ana});
  set_source_id(school.db, ana, {"sis", "9"});
  set_source_id(school.db, ben, {"sis", "9"});
  CHECK(person_by_source(school.db, {"sis", "9"}) == ben);
  CHECK(source_ids(school.db, ana).empty());
}

}  // namespace
}  // namespace collab
