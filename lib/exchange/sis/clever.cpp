// Clever's CSV files: teachers, other staff and (formerly) admins stand in files of their own, and
// a section names its teachers in columns. Of the students' files only the number of rows is of
// interest. Somebody at two schools has a row for each.
#include "exchange/sis/clever.h"

#include <fmt/format.h>

#include <array>
#include <map>
#include <set>

#include "base/text/text.h"

namespace collab {
namespace {

constexpr SisTableKind clever_schools = {
    "schools.csv", "id|School_id", "name|School_name identifier|School_number",
    "State_id Low_grade High_grade Principal Principal_email School_address School_city "
    "School_state School_zip School_phone"};
constexpr SisTableKind clever_teachers = {
    "teachers.csv", "id|Teacher_id",
    "School_id givenName|First_name familyName|Last_name username|Username "
    "staff_id|Teacher_number email|Teacher_email Title",
    "State_teacher_id Middle_name Password"};
constexpr SisTableKind clever_staff = {
    "staff.csv", "id|Staff_id",
    "School_id givenName|First_name familyName|Last_name username|Username email|Staff_email "
    "Department Title",
    "Middle_name Password Role Roles"};
constexpr SisTableKind clever_admins = {
    "admins.csv", "id|Staff_id",
    "School_id givenName|First_name familyName|Last_name username|Username email|Admin_email "
    "Title|Admin_title",
    "Middle_name Password"};
constexpr SisTableKind clever_sections = {
    "sections.csv", "id|Section_id",
    "School_id Teacher_id Teacher_2_id Teacher_3_id Teacher_4_id Teacher_5_id Teacher_6_id "
    "Teacher_7_id Teacher_8_id Teacher_9_id Teacher_10_id Grade Subject Course_name Period "
    "Term_end",
    "Name Section_number Course_number Course_description Term_name "
    "Term_start"};
constexpr SisTableKind clever_students = {
    "students.csv", "Student_id", "",
    "School_id Student_number State_id Last_name Middle_name First_name Grade Gender "
    "Graduation_year DOB Race Hispanic_Latino Home_language Ell_status Frl_status IEP_status "
    "Student_street Student_city Student_state Student_zip Student_email Contact_relationship "
    "Contact_type Contact_name Contact_phone Contact_phone_type Contact_email Contact_sis_id "
    "Username Password Unweighted_gpa Weighted_gpa Home_language_code"};
constexpr SisTableKind clever_enrolled = {"enrollments.csv", "Section_id Student_id", "",
                                          "School_id"};

constexpr std::array<std::string_view, 10> teachers_of_section = {
    "Teacher_id",   "Teacher_2_id", "Teacher_3_id", "Teacher_4_id", "Teacher_5_id",
    "Teacher_6_id", "Teacher_7_id", "Teacher_8_id", "Teacher_9_id", "Teacher_10_id"};

class Clever {
 public:
  Clever(const SisFiles& files, const SisReading& reading)
      : words_(reading.words), files_(files), reader_(files, reading) {}

  SisData read() {
    SisData& data = reader_.data;
    data.system = "clever";
    data.folder = files_.folder();
    data.orgs_name = clever_schools.file;
    data.users_name = clever_teachers.file;
    data.classes_name = clever_sections.file;
    read_schools();
    read_people(reader_.open_needed(clever_teachers,
                                    "a set for Clever has schools.csv, teachers.csv, sections.csv "
                                    "and others"),
                "teacher");
    read_people(reader_.open(clever_staff), "staff");
    read_people(reader_.open(clever_admins), "administrator");
    count(clever_students);
    read_sections();
    count(clever_enrolled);
    reader_.finish();
    return std::move(data);
  }

 private:
  void read_schools() {
    const SisTable table = reader_.open(clever_schools);
    reader_.data.knows_orgs = !table.rows().empty();
    for (const CsvRow& row : table.rows()) reader_.add_org(table, row);
  }

  /// A file's people have its role, or a finer one that their title names. Whoever is in two files
  /// is one person with both roles.
  void read_people(const SisTable& table, const std::string& role) {
    std::map<std::string, std::set<std::string>> schools;
    const auto before = known_;
    for (const CsvRow& row : table.rows()) {
      SisUser user = reader_.user(table, row);
      SisPost post = post_of(user);
      post.role = role_of(table.text(row, "Title"), role);
      post.org = table.text(row, "School_id");
      if (table.has("Department")) post.departments = table.list(row, "Department");
      reader_.data.knows_departments |= table.has("Department");
      reader_.add_post(table, row, post);
      auto& here = schools[user.id];
      const bool at_another = !here.empty() && here.count(post.org) == 0;
      here.insert(post.org);
      known_.insert(user.id);
      if (!at_another && before.count(user.id) == 0) reader_.data.users.push_back(std::move(user));
    }
  }

  /// A title such as "Student" is left out as that role is.
  std::string role_of(const std::string& title, const std::string& role) const {
    const bool other = !title.empty() && words_.is_no_staff(title);
    return other ? title : words_.staff_role(title).value_or(role);
  }

  void count(const SisTableKind& kind) {
    reader_.count_students(kind, kind.file == clever_students.file);
  }

  void read_sections() {
    const SisTable table = reader_.open(clever_sections);
    reader_.data.knows_classes = files_.has(clever_sections.file);
    for (const CsvRow& row : table.rows()) {
      reader_.add_class(
          table, row,
          {table.text(row, "School_id"), table.list(row, "Grade"), table.list(row, "Subject"),
           sis_day(table.text(row, "Term_end"), reader_.order()), table.text(row, "Course_name"),
           table.list(row, "Period")});
      for (const std::string_view column : teachers_of_section) add_teacher(table, row, column);
    }
  }

  void add_teacher(const SisTable& table, const CsvRow& row, std::string_view column) {
    SisPost post;
    post.user = table.text(row, column);
    if (post.user.empty()) return;
    post.origin = SisPost::Origin::enrolment;
    post.row = reader_.note_row(table, row);
    post.class_id = table.text(row, "id");
    post.role = "teacher";
    reader_.add_post(table, row, std::move(post));
  }

  const StaffWords& words_;
  const SisFiles& files_;
  SisReader reader_;
  std::set<std::string> known_;
};

}  // namespace

SisData read_clever(const SisFiles& files, const SisReading& reading) {
  return Clever(files, reading).read();
}

}  // namespace collab
