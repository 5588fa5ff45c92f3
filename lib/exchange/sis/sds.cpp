// School Data Sync, versions 2 and 2.1. In 2.1 roles stand in a file of their own, with dates and a
// grade. The classic form is read in sds_classic.cpp.
#include "exchange/sis/sds.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"

namespace collab {
namespace {

constexpr SisTableKind sds_orgs = {"orgs.csv", "id|sourcedId", "name type parentSourcedId", ""};
constexpr SisTableKind sds_users = {
    "users.csv", "id|sourcedId",
    "orgSourcedIds givenName familyName username role grade email status enabledUser",
    "password activeDirectoryMatchId phone sms middleName userNumber dateLastModified"};
constexpr SisTableKind sds_roles = {"roles.csv", "userSourcedId role",
                                    "orgSourcedId grade roleStartDate roleEndDate status",
                                    "sessionSourcedId isPrimary"};
constexpr SisTableKind sds_enrollments = {"enrollments.csv", "userSourcedId role",
                                          "classSourcedId status", "isPrimary"};
constexpr SisTableKind sds_classes = {
    "classes.csv", "id|sourcedId",
    "orgSourcedId sessionSourcedIds|sessionSourcedId courseSourcedId", "title code"};
constexpr SisTableKind sds_courses = {"courses.csv", "sourcedId", "title subject grade",
                                      "orgSourcedId code schoolYearSourcedId"};
constexpr SisTableKind sds_sessions = {"academicSessions.csv", "sourcedId", "endDate",
                                       "title type schoolYear startDate parentSourcedId"};

struct SdsCourse {
  std::vector<std::string> grades;
  std::vector<std::string> subjects;
  std::string title;
};

class Sds {
 public:
  Sds(const SisFiles& files, const SisReading& reading) : files_(files), reader_(files, reading) {}

  SisData read() {
    reader_.data.system = "sds";
    reader_.data.folder = files_.folder();
    read_orgs();
    read_users();
    read_roles();
    read_classes();
    read_enrollments();
    reader_.finish();
    return std::move(reader_.data);
  }

 private:
  SisData& data() { return reader_.data; }

  void read_orgs() {
    const SisTable table = reader_.open(sds_orgs);
    data().knows_orgs = !table.rows().empty();
    for (const CsvRow& row : table.rows()) reader_.add_org(table, row);
  }

  void read_users() {
    const SisTable table = reader_.open_needed(
        sds_users,
        "a School Data Sync set has users.csv and others, or in its classic form Teacher.csv");
    if (files_.has("manifest.csv")) {
      reader_.problem({files_.place("manifest.csv"),
                       0,
                       0,
                       "this is OneRoster, not School Data Sync",
                       fmt::format("collab import oneroster {}", visible(files_.folder())),
                       {},
                       1});
      return;
    }
    for (const CsvRow& row : table.rows()) {
      SisUser user = reader_.user(table, row);
      // The sign-in name is an address where the directory has made it.
      const bool address = user.username.find('@') != std::string::npos;
      if (address && (!table.has("email") || table.text(row, "email").empty()))
        SisReader::take_email(user, table, row, "username");
      SisPost post = post_of(user);
      post.grades = table.list(row, "grade");
      reader_.add_user_posts(table, row, std::move(post), table.list(row, "orgSourcedIds"));
      data().users.push_back(std::move(user));
    }
  }

  void read_roles() {
    const SisTable table = reader_.open(sds_roles);
    for (const CsvRow& row : table.rows()) {
      SisPost post;
      post.origin = SisPost::Origin::role;
      post.row = reader_.note_row(table, row);
      post.user = table.text(row, "userSourcedId");
      post.role = table.text(row, "role");
      post.org = table.text(row, "orgSourcedId");
      post.gone = SisReader::is_gone(table.text(row, "status"));
      if (reader_.is_staff(post.role)) {
        post.grades = table.list(row, "grade");
        post.from = reader_.day(table, row, "roleStartDate");
        post.until = reader_.day(table, row, "roleEndDate");
      }
      reader_.add_post(table, row, std::move(post));
    }
  }

  void read_classes() {
    std::map<std::string, Date> ends;
    const SisTable sessions = reader_.open(sds_sessions);
    for (const CsvRow& row : sessions.rows())
      if (const auto day = sis_day(sessions.text(row, "endDate"), reader_.order()))
        ends[sessions.text(row, "sourcedId")] = *day;
    std::map<std::string, SdsCourse> course_of;
    const SisTable courses = reader_.open(sds_courses);
    for (const CsvRow& row : courses.rows())
      course_of[courses.text(row, "sourcedId")] = {
          courses.list(row, "grade"), courses.list(row, "subject"), courses.text(row, "title")};
    const SisTable table = reader_.open(sds_classes);
    data().knows_classes = files_.has(sds_classes.file);
    for (const CsvRow& row : table.rows()) {
      SisClass taught{table.text(row, "orgSourcedId"), {}, {}, std::nullopt};
      const auto course = course_of.find(table.text(row, "courseSourcedId"));
      if (course != course_of.end()) {
        taught.grades = course->second.grades;
        taught.subjects = course->second.subjects;
        taught.course = course->second.title;
      }
      taught.until = SisReader::last_of(ends, table.list(row, "sessionSourcedIds"));
      reader_.add_class(table, row, std::move(taught));
    }
  }

  void read_enrollments() {
    const SisTable table = reader_.open(sds_enrollments);
    for (const CsvRow& row : table.rows()) {
      SisPost post;
      post.origin = SisPost::Origin::enrolment;
      post.row = reader_.note_row(table, row);
      post.role = table.text(row, "role");
      if (reader_.is_staff(post.role)) {
        post.user = table.text(row, "userSourcedId");
        post.class_id = table.text(row, "classSourcedId");
        post.gone = SisReader::is_gone(table.text(row, "status"));
      }
      reader_.add_post(table, row, std::move(post));
    }
  }

  const SisFiles& files_;
  SisReader reader_;
};

}  // namespace

SisData read_sds(const SisFiles& files, const SisReading& reading) {
  if (files.has("Teacher.csv") && !files.has("users.csv")) return read_sds_classic(files, reading);
  return Sds(files, reading).read();
}

}  // namespace collab
