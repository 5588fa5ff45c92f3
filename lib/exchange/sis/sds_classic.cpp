// School Data Sync in its classic form: students and teachers in files of their own, and classes
// called sections. Of the students' files only the number of rows is of interest. In the United
// Kingdom the columns have names of their own: ID, School ID, Section ID, DfE Number.
#include <set>

#include "exchange/sis/sds.h"

namespace collab {
namespace {

constexpr SisTableKind schools_kind = {
    "School.csv", "id|SIS_ID", "name|Name",
    "School_Number School_NCES_ID DfE_Number URN Year_Low Year_High State_ID Grade_Low Grade_High "
    "Principal_SIS_ID Principal_Name "
    "Principal_Secondary_Email Address City State Country Zip Phone Zone"};
constexpr SisTableKind teachers_kind = {
    "Teacher.csv", "id|SIS_ID",
    "School_SIS_ID|School_ID givenName|First_Name familyName|Last_Name username|Username "
    "staff_id|Teacher_Number email|Secondary_Email status",
    "Password State_ID Middle_Name Title Qualification Grade DfE_Number TRN"};
constexpr SisTableKind sections_kind = {
    "Section.csv", "id|SIS_ID",
    "School_SIS_ID|School_ID Term_EndDate Course_Subject|Subject "
    "Course_Grade|Grade|Year|Year_Group Course_Name Status",
    "Section_Name Name Section_Number Number Term_SIS_ID Term_ID Course_ID Term_Name "
    "Term_StartDate Course_SIS_ID "
    "Course_Number Course_Description Periods"};
constexpr SisTableKind teaching_kind = {
    "TeacherRoster.csv", "Section_SIS_ID|Section_ID SIS_ID|ID|Teacher_ID", "", "Term_Name Status"};
constexpr SisTableKind students_kind = {
    "Student.csv", "SIS_ID|ID", "",
    "School_SIS_ID|School_ID First_Name Last_Name Username Password State_ID Secondary_Email "
    "Student_Number "
    "Middle_Name Grade Status Birthdate Graduation_Year Gender Federal_Ethnicity Federal_Race "
    "Mailing_Address Mailing_City Mailing_State Mailing_Zip Mailing_Country UPN Year Year_Group"};
constexpr SisTableKind learning_kind = {"StudentEnrollment.csv",
                                        "Section_SIS_ID|Section_ID SIS_ID|ID|Student_ID", "",
                                        "Term_Name Status"};

class Classic {
 public:
  Classic(const SisFiles& files, const SisReading& reading)
      : files_(files), reader_(files, reading) {}

  SisData read() {
    reader_.data.system = "sds";
    reader_.data.folder = files_.folder();
    reader_.data.orgs_name = schools_kind.file;
    reader_.data.users_name = teachers_kind.file;
    reader_.data.classes_name = sections_kind.file;
    read_schools();
    read_teachers();
    reader_.count_students(students_kind, true);
    read_sections();
    read_teaching();
    reader_.count_students(learning_kind, false);
    reader_.finish();
    return std::move(reader_.data);
  }

 private:
  SisData& data() { return reader_.data; }

  void read_schools() {
    const SisTable table = reader_.open(schools_kind);
    data().knows_orgs = !table.rows().empty();
    for (const CsvRow& row : table.rows()) reader_.add_org(table, row);
  }

  /// A teacher at two schools has a row for each.
  void read_teachers() {
    const SisTable table = reader_.open_needed(teachers_kind, {});
    std::map<std::string, std::set<std::string>> schools;
    for (const CsvRow& row : table.rows()) {
      SisUser user = reader_.user(table, row);
      // The sign-in name is the address that is used; the secondary one only stands in for it.
      if (user.username.find('@') != std::string::npos)
        SisReader::take_email(user, table, row, "username");
      else if (table.text(row, "email").empty())
        user.cells.erase("email");
      SisPost post = post_of(user);
      post.role = "teacher";
      post.org = table.text(row, "School_SIS_ID");
      reader_.add_post(table, row, post);
      auto& here = schools[user.id];
      const bool at_another = !here.empty() && here.count(post.org) == 0;
      here.insert(post.org);
      if (!at_another) data().users.push_back(std::move(user));
    }
  }

  void read_sections() {
    const SisTable table = reader_.open(sections_kind);
    data().knows_classes = files_.has(sections_kind.file);
    for (const CsvRow& row : table.rows()) {
      SisClass taught{table.text(row, "School_SIS_ID"), table.list(row, "Course_Grade"),
                      table.list(row, "Course_Subject"),
                      sis_day(table.text(row, "Term_EndDate"), reader_.order()),
                      table.text(row, "Course_Name")};
      reader_.add_class(table, row, std::move(taught));
    }
  }

  void read_teaching() {
    const SisTable table = reader_.open(teaching_kind);
    for (const CsvRow& row : table.rows()) {
      SisPost post;
      post.origin = SisPost::Origin::enrolment;
      post.row = reader_.note_row(table, row);
      post.user = table.text(row, "SIS_ID");
      post.class_id = table.text(row, "Section_SIS_ID");
      post.role = "teacher";
      reader_.add_post(table, row, std::move(post));
    }
  }

  const SisFiles& files_;
  SisReader reader_;
};

}  // namespace

SisData read_sds_classic(const SisFiles& files, const SisReading& reading) {
  return Classic(files, reading).read();
}

}  // namespace collab
