// The rosters of the shared test data: which staff each set gives, who is left out and why, and
// what must never reach a workspace.
#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>

#include "base/text/text.h"
#include "school_on_disk.h"
#include "unit/exchange/sis/school.h"

namespace collab {
namespace {

namespace fs = std::filesystem;

/// The folder of rosters, or nothing where this machine has none.
std::optional<fs::path> rosters() {
  const char* given = std::getenv("COLLAB_TEST_DATA");
  fs::path folder = fs::path(given ? given : COLLAB_SOURCE "/../shared/data") / "rosters";
  if (fs::exists(folder)) return folder;
  MESSAGE("skipped: no rosters in the test data; set COLLAB_TEST_DATA");
  return std::nullopt;
}

struct SetCase {
  const char* set;
  const char* org;       ///< empty: not given
  const char* kept;      ///< handles and roles, or the refusal
  const char* left_out;  ///< how many, and why
};

constexpr SetCase oneroster_cases[] = {
    {"roster-hub-en-or11", "", "user01 teacher, user02 teacher", "18 left out (student 18)"},
    {"oat-or11", "", "refused", "no staff: 2 left out (student 2)"},
    {"oat-or11", "12345", "refused", "no staff: 2 left out (student 2)"},
    {"planets", "", "refused",
     "courses.csv:1 there is no column 'sourcedId'; orgs.csv:1 there is no column 'sourcedId'; "
     "users.csv:0 there is no such file"},
    {"sds/SDS_v2.1", "", "refused", "users.csv:1 this looks like School Data Sync, not OneRoster"},
};

constexpr SetCase sds_cases[] = {
    {"sds/SDS_v2.1", "", "refused",
     "--org 110001 (College of Engineering, 1 staff), 110003 (School of TwoDotOne, 1 staff)"},
    {"sds/SDS_v2.1", "110003", "kfein teacher 2021-08-24..2022-06-11",
     "7 left out (student 4, no role 2, at Computer Science Department 1)"},
    {"sds/SDS_v2.1", "College of Engineering", "jjonzer professor 2021-09-01..2021-12-01",
     "7 left out (student 4, no role 2, at Ministry of TwoDotOne 1)"},
    {"sds/SDS_v2.1", "Ministry of TwoDotOne", "kfein teacher 2021-08-24..2022-06-11",
     "7 left out (student 4, no role 2, at Computer Science Department 1)"},
    {"sds/SDS_v2", "", "refused",
     "--org 10001 (Contoso Middle School, 1 staff), 10002 (Fabrikam High School, 4 staff), 10003 "
     "(College of Higher Learning, 2 staff), 10004 (University of Global Ed, 2 staff)"},
    {"sds/SDS_v2", "Contoso Middle School", "cbeane teacher",
     "28 left out (student 22, at Fabrikam High School 4, at College of Higher Learning 2)"},
    {"sds/SDS_v2", "10002", "dtodd teacher, edoyle faculty, htodd staff, sroy paraprofessional",
     "25 left out (student 22, at College of Higher Learning 2, at Contoso Middle School 1)"},
    {"sds/SDS_v2", "10004", "srocha lecturer, tbenton professor",
     "27 left out (student 22, at Fabrikam High School 4, at Contoso Middle School 1)"},
    {"sds/SDS_Format/25_Users", "", "refused",
     "--org 10001 (Contoso High School, 2 staff), 10002 (Fabrikam High School, 0 staff)"},
    {"sds/SDS_Format/25_Users", "10001", "cbeane teacher, dtodd teacher",
     "22 left out (student 22)"},
    {"sds/SDS_Format/25_Users", "10002", "refused",
     "no staff: 24 left out (student 22, at Contoso High School 2)"},
    {"sds/SDS_Format/Min_Required_Attributes", "10001", "cbeane teacher, dtodd teacher",
     "22 left out (student 22)"},
    {"oat-or11", "", "refused", "manifest.csv:0 this is OneRoster, not School Data Sync"},
    {"planets", "", "refused",
     "courses.csv:1 there is no column 'sourcedId'; orgs.csv:1 there is no column 'sourcedId'; "
     "users.csv:0 there is no such file"},
};

/// "user01 teacher, user02 teacher".
std::string kept(Db& db) {
  Lines lines;
  for (const Person& person : people(db)) {
    std::string words = person.handle;
    for (const PersonSpan& role : staff_roles(db, person.id)) {
      words += " " + role.name;
      if (role.until_on) words += " " + iso(*role.from_on) + ".." + iso(*role.until_on);
    }
    lines.push_back(words);
  }
  return join(lines, ", ");
}

/// The refusal without folder names; where a school has to be chosen, what may be chosen.
std::string reason(const Error& error) {
  Lines lines;
  for (const Problem& problem : error.problems)
    lines.push_back(fmt::format("{}:{} {}", problem.file.substr(problem.file.rfind('/') + 1),
                                problem.line, problem.what));
  if (!lines.empty()) return join(lines, "; ");
  const std::string& what = error.message;
  if (what.starts_with("no staff")) {
    const auto from = what.find(": ");
    return "no staff" + what.substr(from, what.find(';') - from);
  }
  return error.hint;
}

void check(const fs::path& folder, const SetCase& each, const ReadSis& read) {
  CAPTURE(each.set);
  CAPTURE(each.org);
  SisSchool school;
  school.source = (folder / each.set).string();
  if (*each.org != '\0') school.org = each.org;
  try {
    const SisResult result = school.import(read);
    CHECK(kept(school.db) == each.kept);
    CHECK(left_out_words(result.users) == each.left_out);
    CHECK(school.import(read).people.changed == 0);
  } catch (const Error& error) {
    CHECK(std::string("refused") == each.kept);
    CHECK(reason(error) == each.left_out);
    CHECK(people(school.db).empty());
  }
}

TEST_CASE("each roster set gives the right staff, and says why the others are left out") {
  const auto folder = rosters();
  if (!folder) return;
  for (const SetCase& each : oneroster_cases) check(*folder, each, read_oneroster);
  for (const SetCase& each : sds_cases) check(*folder, each, read_sds);
}

/// Whatever stands in a column of that name, in any file of the folder.
std::vector<std::string> values_of(const fs::path& folder, const std::string& column) {
  std::vector<std::string> values;
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (entry.path().extension() != ".csv") continue;
    const Csv csv = read_csv(read_file(entry.path().string()), "f.csv");
    for (std::size_t i = 0; i < csv.header.size(); ++i) {
      if (folded(csv.header[i].text) != column) continue;
      for (const CsvRow& row : csv.rows)
        if (!row[i].text.empty()) values.push_back(row[i].text);
    }
  }
  return values;
}

TEST_CASE("no password, and no student's sign-in name, is in any file of the workspace") {
  const auto folder = rosters();
  if (!folder) return;
  int looked_for = 0;
  for (const SetCase& each : sds_cases) {
    if (std::string(each.kept) == "refused") continue;
    SchoolOnDisk school;
    school.operation("import sds", [&](Db& db) {
      SisImport how;
      how.merge.today = day("2026-11-23");
      if (*each.org != '\0') how.org = each.org;
      import_sis(db, SisFiles((*folder / each.set).string(), "", Encoding::utf8), read_sds,
                 std::move(how));
    });
    std::string stored;
    for (const auto& entry : fs::recursive_directory_iterator(school.folder.path))
      if (entry.is_regular_file()) stored += read_file(entry.path().string());
    for (const std::string& password : values_of(*folder / each.set, "password")) {
      CHECK(stored.find(password) == std::string::npos);
      ++looked_for;
    }
    // Student.csv holds students alone.
    const fs::path students = *folder / each.set / "Student.csv";
    if (!fs::exists(students)) continue;
    const Csv csv = read_csv(read_file(students.string()), "f.csv");
    for (const CsvRow& row : csv.rows)
      for (std::size_t i = 0; i < row.size(); ++i)
        if (folded(csv.header[i].text) == "username")
          CHECK(folded(stored).find(folded(row[i].text)) == std::string::npos);
  }
  CHECK(looked_for > 60);
}

TEST_CASE("a set of planets' names alone is refused whatever its encodings") {
  const auto folder = rosters();
  if (!folder) return;
  SisSchool school;
  school.source = (*folder / "planets").string();
  school.encoding = Encoding::windows_1252;
  CHECK(school.refused(read_oneroster).back() == "3 errors; nothing was imported");
}

}  // namespace
}  // namespace collab
