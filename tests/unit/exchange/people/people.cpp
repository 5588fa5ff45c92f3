// Staff rosters: columns, values, and every fault of a file at once.
#include "exchange/people/people.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <nlohmann/json.hpp>

#include "base/system/file.h"
#include "base/text/digits.h"
#include "base/text/text.h"
#include "refusal.h"
#include "unit/exchange/people/roster.h"

namespace collab {
namespace {

TEST_CASE("columns are found by name and by the obvious synonyms") {
  RosterSchool school;
  CHECK(counts_of(school.import("First Name,Last name,E-mail,Employee ID,Job Title,Hire Date\n"
                                "Ana,Ruiz,a.ruiz@mg.org,00417,Teacher,2026-08-17\n")) ==
        "1 rows, 1 new, 0 changed, 0 unchanged, 0 left out");
  CHECK(school.everybody() == Lines{"a.ruiz|Ana Ruiz|a.ruiz@mg.org|00417|teacher|2026-08-17|"});
}

TEST_CASE("every field of a roster is stored, and what has no field is named and left out") {
  RosterSchool school;
  const Roster roster = read_people(
      read_csv("handle,name,preferred_name,email,staff_id,role,grade,department,subject,start,end,"
               "fte,new_educator,release_share,Password\n"
               "c.ng,Cy Ng,Cyrus,c@mg.org,7,Special Educator; coach,3|4,\"Math, Science\",algebra,"
               "2026-08-17,2027-06-11,80%,yes,\"0,4\",secret\n",
               "f.csv"),
      {}, {});
  CHECK(roster.unknown_columns == Lines{"Password"});
  import_people(school.db, roster, school.merge);
  const Person cy = person_by_handle(school.db, "c.ng").value();
  CHECK(cy.preferred_name == "Cyrus");
  CHECK(cy.ended_on == day("2027-06-11"));
  CHECK(cy.fte == 0.8);
  CHECK(cy.new_educator == true);
  CHECK(cy.release_share == 0.4);
  Lines groups;
  for (const PersonSpan& span : person_groups(school.db, cy.id))
    groups.push_back(
        fmt::format("{} {} {}..{}", span.kind, span.name, iso(*span.from_on), iso(*span.until_on)));
  CHECK(groups == Lines{"department Math, Science 2026-08-17..2027-06-11",
                        "grade 3 2026-08-17..2027-06-11", "grade 4 2026-08-17..2027-06-11",
                        "subject algebra 2026-08-17..2027-06-11"});
  CHECK(school.everybody() ==
        Lines{"c.ng|Cy Ng|c@mg.org|7|coach<2027-06-11,special educator<2027-06-11|2026-08-17|"
              "2027-06-11"});
}

TEST_CASE("--map takes the place of what the header says") {
  RosterSchool school;
  school.maps = {"Login=handle", "Notes="};
  const Roster roster =
      read_people(read_csv("handle,Login,name,Notes\nx y,ana,Ana,-\n", "f.csv"), school.maps, {});
  CHECK(roster.problems.empty());
  CHECK(roster.unknown_columns.empty());
  CHECK(roster.rows[0].value("handle") == "ana");
}

TEST_CASE("a map that names nothing is told what there is") {
  const auto mapped = [](const std::string& map) {
    return refusal([&] { read_people(read_csv("Login,name\na,Ana\n", "f.csv"), {map}, {}); });
  };
  CHECK(mapped("Logn=handle") == "2: --map: the file has no column 'Logn' (did you mean 'Login'?)");
  CHECK(mapped("Xyzzy=handle") ==
        "2: --map: the file has no column 'Xyzzy' (its columns are: Login, name)");
  CHECK(mapped("Login=handel") == "2: --map: there is no field 'handel' (did you mean 'handle'?)");
  CHECK(mapped("Login") ==
        "2: --map needs COLUMN=FIELD, not 'Login' (as in: --map "
        "'Login=handle')");
}

TEST_CASE("two columns for one field are a question, a file without names is refused once") {
  RosterSchool school;
  CHECK(school.refused("name,Work email,E-mail address\nAna,a@b.c,a@d.e\n") ==
        Lines{"1:17 column 'E-mail address' is a second one for 'email' (say which to read: --map "
              "'E-mail address=email')",
              "1 error in 1 row; nothing was imported"});
  CHECK(school.refused("a,b,c\n1,2,3\n4,5,6\n") ==
        Lines{"1:1 no column holds the names of people (say which one does: --map 'COLUMN=name')",
              "1 error in 2 rows; nothing was imported"});
}

TEST_CASE("all errors of a file are told at once, by place, and nothing is imported") {
  RosterSchool school;
  CHECK(
      school.refused("handle,name,email,staff_id,start,end,fte,new_educator\n"
                     "r alvarez,Rosa Alvarez,r@mg.org,00417,2026-08-17,2026-08-01,1,perhaps\n"
                     "ben,,b@mg.org,00418,03/04/2026,,2,\n"
                     "cy,Cy Ng,R@mg.org,417,2026-02-30,soon,much,no\n"
                     "cy,Cy Other,c at mg,00418,,,,\n") ==
      Lines{"2:1 handle 'r alvarez' has a space (use 'r.alvarez', or map another column: --map "
            "'Login=handle')",
            "2:50 end 2026-08-01 is before the start 2026-08-17",
            "2:63 new educator 'perhaps' is neither yes nor no", "3:5 a person without a name",
            "3:21 start '03/04/2026' may be 2026-03-04 or 2026-04-03 (say which: --date-format mdy "
            "or --date-format dmy)",
            "3:33 fte 2 is not between 0 and 1.5 (1 is full time, 0.5 half time)",
            "4:10 email 'R@mg.org' is also on line 2",
            "4:19 staff id '417' differs from '00417' on line 2 (leading zeros lost in a "
            "spreadsheet?) (format the column as text and export it again)",
            "4:23 start '2026-02-30' is not a date (write it as 2026-08-17)",
            "4:34 end 'soon' is not a date (write it as 2026-08-17)",
            "4:39 fte 'much' is not a number (write it as 0.8 or 80%)",
            "5:1 handle 'cy' is also on line 4", "5:13 email 'c at mg' has a space",
            "5:21 staff id '00418' is also on line 3",
            "14 errors in 4 rows; nothing was imported"});
  CHECK(people(school.db).empty());
}

TEST_CASE("an excerpt is the value alone: the rest of the line may hold a password") {
  RosterSchool school;
  try {
    school.import("name,handle\n\"Núñez, José\",\"j n\"\n");
    FAIL("it was imported");
  } catch (const Error& error) {
    REQUIRE(error.problems.size() == 1);
    CHECK(error.problems[0].line == 2);
    CHECK(error.problems[0].column == 15);
    CHECK(error.problems[0].excerpt == "j n");
    CHECK(error.problems[0].excerpt_column == 15);
    CHECK(error.problems[0].width == 3);
  }
}

TEST_CASE("dates are read in the order that was said, else only where there is one reading") {
  const auto start = [](const std::string& text, const RosterDates& dates) {
    const Roster roster =
        read_people(read_csv("name;start\nAna;" + text + "\n", "f.csv"), {}, dates);
    if (!roster.problems.empty()) return roster.problems[0].what;
    return roster.rows[0].value("started_on").value();
  };
  const RosterDates any;
  const RosterDates mdy{false, DateOrder::mdy};
  const RosterDates dmy{false, DateOrder::dmy};
  const RosterDates iso_only{true, std::nullopt};
  CHECK(start("2026-08-17", any) == "2026-08-17");
  CHECK(start("8/17/2026", any) == "2026-08-17");
  CHECK(start("03/04/2026", mdy) == "2026-03-04");
  CHECK(start("03/04/2026", dmy) == "2026-04-03");
  CHECK(start("03/04/2026", any) == "start '03/04/2026' may be 2026-03-04 or 2026-04-03");
  CHECK(start("17/8/2026", mdy) == "start '17/8/2026' is not a date in this order");
  CHECK(start("8/17/2026 0:00", any) == "2026-08-17");
  CHECK(start("2026-08-17T00:00:00Z", any) == "2026-08-17");
  CHECK(start("Aug 17, 2026", any) == "2026-08-17");
  CHECK(start("8/17/2026", iso_only) == "start '8/17/2026' is not a date like 2026-08-17");
  CHECK(start("46251", any) == "start '46251' is not a date");
}

TEST_CASE("a staff id that a spreadsheet has shortened is refused") {
  RosterSchool school;
  CHECK(
      school.refused("name,staff_id\nAna,4.17E+11\nBen,E12\n") ==
      Lines{"2:5 staff id '4.17E+11' is a spreadsheet's short form of a longer number (format the "
            "column as text and export it again)",
            "1 error in 2 rows; nothing was imported"});
}

TEST_CASE("a formula guard is taken off once") {
  RosterSchool school;
  school.import("handle,name\nana,'=Ana\nben,''=Ben\ncy,'Cy\n");
  CHECK(school.everybody() == Lines{"ana|=Ana|||||", "ben|'=Ben|||||", "cy|'Cy|||||"});
}

TEST_CASE("names that are turned round are noticed") {
  const auto turned = [](const std::string& csv) {
    return has_turned_names(read_people(read_csv(csv, "f.csv"), {}, {}));
  };
  CHECK(turned("name\n\"Ruiz, Ana\"\n\"Cole, Ben\"\nCy Ng\n"));
  CHECK_FALSE(turned("name\n\"Davis, Jr., Sam\"\nAna Ruiz\n"));
  CHECK_FALSE(turned("name\n"));
}

TEST_CASE("empty lines are no people, and a file without people is refused") {
  RosterSchool school;
  CHECK(counts_of(school.import("name,handle\n,\nAna,ana\n , \n")) ==
        "1 rows, 1 new, 0 changed, 0 unchanged, 0 left out");
  for (const char* file : {"name,handle\n", "name,handle\n,\n , \n"})
    CHECK(refusal([&] { school.import(file); }) ==
          "5: 'f.csv' has no people in it; nothing was imported");
  CHECK(school.refused("") ==
        Lines{"1:0 the file has no header line (begin the file with a line of "
              "column names)",
              "1 error in 0 rows; nothing was imported"});
}

/// A file of the shared test data, or nothing where this machine has none.
std::optional<std::filesystem::path> test_data(const std::string& path) {
  const char* given = getenv("COLLAB_TEST_DATA");
  const auto whole = std::filesystem::path(given ? given : COLLAB_SOURCE "/../shared/data") / path;
  if (std::filesystem::exists(whole)) return whole;
  MESSAGE("COLLAB_TEST_DATA has no " << path << ": not read");
  return std::nullopt;
}

TEST_CASE("every naughty string stays as it is in a name, handle or email, or is refused") {
  const auto file = test_data("torture/blns/blns.json");
  if (!file) return;
  const auto strings = nlohmann::json::parse(read_file(file->string()));
  RosterSchool school;
  int kept = 0;
  int refused = 0;
  for (const std::string field : {"name", "handle", "email"}) {
    int number = 0;
    for (const std::string text : strings) {
      const std::string key = fmt::format("{}{}", field, ++number);
      const std::string csv =
          field == "name" ? "handle,name\n" + key + "," + csv_field(with_guard(text)) + "\n"
                          : "name," + field + "\n" + key + "," + csv_field(with_guard(text)) + "\n";
      // Capital letters of a handle become small ones.
      const std::string wanted = field == "handle" ? lowered(trim(text)) : std::string(trim(text));
      const Lines told = school.refused(csv);
      if (!told.empty()) {
        CHECK_MESSAGE(told.size() == 2, field << " " << text);
        ++refused;
        continue;
      }
      school.import(csv);
      for (const Person& person : people(school.db)) {
        const bool mine = field == "name" ? person.handle == key : person.name == key;
        if (!mine) continue;
        const std::string stored = field == "name"     ? person.name
                                   : field == "handle" ? person.handle
                                                       : person.email.value_or("");
        CHECK_MESSAGE((stored == wanted || wanted.empty()), field << " " << text);
        ++kept;
      }
    }
  }
  CHECK(kept > 400);
  CHECK(refused > 400);
}

TEST_CASE("every file of csv-spectrum is imported or refused in words") {
  const auto folder = test_data("torture/csv-spectrum/csvs");
  if (!folder) return;
  Lines outcomes;
  for (const auto& entry : std::filesystem::directory_iterator(*folder)) {
    RosterSchool school;
    const std::string csv = read_file(entry.path().string());
    const std::string name = entry.path().stem().string();
    const Lines told = school.refused(csv);
    outcomes.push_back(name + ": " + (told.empty() ? counts_of(school.import(csv)) : told[0]));
    if (told.empty()) continue;
    // With its first column as names, even such a file has people in it, or says why not.
    school.maps = {std::string(read_csv(csv, name).header[0].text) + "=name"};
    const Lines again = school.refused(csv);
    if (again.empty()) school.import(csv);
    CHECK_MESSAGE((!again.empty() || !people(school.db).empty()), name);
  }
  CHECK(outcomes.size() == 12);
  CHECK(std::count_if(outcomes.begin(), outcomes.end(), [](const std::string& outcome) {
          return outcome == "comma_in_quotes: 1 rows, 1 new, 0 changed, 0 unchanged, 0 left out";
        }) == 1);
}

}  // namespace
}  // namespace collab
