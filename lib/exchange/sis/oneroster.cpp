// OneRoster CSV. In 1.2 roles stand in a file of their own; in 1.1 and 1.0 in users.csv. Columns
// of 1.0 are known as well, since exports still have them.
#include "exchange/sis/oneroster.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"

namespace collab {
namespace {

constexpr SisTableKind manifest_kind = {"manifest.csv", "propertyName value", "", ""};
constexpr SisTableKind orgs_kind = {
    "orgs.csv", "id|sourcedId", "name type parentSourcedId identifier status", "dateLastModified"};
constexpr SisTableKind users_kind = {
    "users.csv", "id|sourcedId",
    "status dateLastModified enabledUser orgSourcedIds role username givenName familyName "
    "staff_id|identifier email preferredGivenName|preferredFirstName "
    "preferredFamilyName|preferredLastName "
    "primaryOrgSourcedId",
    "userIds userId middleName sms phone agentSourcedIds agents grades grade password "
    "userMasterIdentifier resourceSourcedIds preferredMiddleName pronouns"};
constexpr SisTableKind roles_kind = {"roles.csv", "userSourcedId role",
                                     "orgSourcedId status beginDate endDate",
                                     "sourcedId dateLastModified roleType userProfileSourcedId"};
constexpr SisTableKind enrollments_kind = {
    "enrollments.csv", "userSourcedId role",
    "classSourcedId schoolSourcedId status beginDate endDate",
    "sourcedId dateLastModified primary"};
constexpr SisTableKind classes_kind = {
    "classes.csv", "id|sourcedId",
    "grades|grade courseSourcedId schoolSourcedId termSourcedIds subjects periods status",
    "title classCode classType location subjectCodes dateLastModified resourceSourcedIds"};
constexpr SisTableKind courses_kind = {
    "courses.csv", "sourcedId", "title grades|grade subjects status",
    "schoolYearSourcedId schoolYearId courseCode orgSourcedId subjectCodes dateLastModified "
    "resourceSourcedIds"};
constexpr SisTableKind sessions_kind = {"academicSessions.csv", "sourcedId", "endDate",
                                        "title type startDate parentSourcedId schoolYear status "
                                        "dateLastModified"};

struct Course {
  std::vector<std::string> grades;
  std::vector<std::string> subjects;
  std::string title;
};

class OneRoster {
 public:
  OneRoster(const SisFiles& files, const SisReading& reading)
      : files_(files), reader_(files, reading) {}

  SisData read() {
    reader_.data.system = "oneroster";
    reader_.data.folder = files_.folder();
    read_manifest();
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

  void read_manifest() {
    if (!files_.has(manifest_kind.file)) {
      data().notes.push_back(fmt::format(
          "'{}' has no manifest.csv; its files are read as a whole set", visible(files_.folder())));
      return;
    }
    const SisTable table = reader_.open(manifest_kind);
    for (const CsvRow& row : table.rows()) {
      const std::string name = folded(table.text(row, "propertyName"));
      const std::string value = folded(table.text(row, "value"));
      if (!name.empty()) manifest_[name] = value;
      if (name == "oneroster.version" && !value.starts_with("1."))
        data().warnings.push_back(fmt::format("{}: OneRoster '{}' is not known; read as 1.2",
                                              table.place(), visible(value)));
      check_file(table, row, name, value);
    }
    data().delta = mode("users") == "delta";
    data().delta_roles = data().delta || mode("roles") == "delta";
    data().delta_classes = mode("enrollments") == "delta" || mode("classes") == "delta";
  }

  std::string mode(const std::string& file) { return manifest_["file." + file]; }

  /// A file that is promised and missing, or there against the manifest.
  void check_file(const SisTable& table, const CsvRow& row, std::string_view name,
                  std::string_view value) {
    if (!name.starts_with("file.")) return;
    const std::string_view stem = name.substr(5);
    if (std::string_view("orgs users roles enrollments classes courses academicsessions")
            .find(stem) == std::string_view::npos)
      return;
    const std::string file = table.text(row, "propertyName").substr(5) + ".csv";
    const bool promised = value == "bulk" || value == "delta";
    if (promised && !files_.has(file))
      reader_.problem(table.problem(
          row, "value", fmt::format("{} is '{}' here, but there is no such file", file, value)));
    if (value == "absent" && files_.has(file))
      data().warnings.push_back(fmt::format("{} is absent by {}, but there: it is read",
                                            files_.place(file), table.place()));
  }

  void read_orgs() {
    const SisTable table = reader_.open(orgs_kind);
    data().knows_orgs = !table.rows().empty() && mode("orgs") != "delta";
    for (const CsvRow& row : table.rows())
      if (!SisReader::is_gone(table.text(row, "status"))) reader_.add_org(table, row);
  }

  void read_users() {
    const SisTable table = reader_.open_needed(
        users_kind, "a OneRoster set has manifest.csv, orgs.csv, users.csv and others");
    if (!files_.has(manifest_kind.file) && !table.rows().empty() && !table.has("enabledUser")) {
      reader_.problem({table.place(),
                       1,
                       1,
                       "this looks like School Data Sync, not OneRoster",
                       fmt::format("collab import sds {}", visible(files_.folder())),
                       {},
                       1});
      return;
    }
    for (const CsvRow& row : table.rows()) {
      SisUser user = reader_.user(table, row);
      if (table.has("preferredGivenName")) take_preferred(user, table, row);
      std::vector<std::string> orgs = table.list(row, "orgSourcedIds");
      if (orgs.empty()) orgs = table.list(row, "primaryOrgSourcedId");
      reader_.add_user_posts(table, row, post_of(user), std::move(orgs));
      data().users.push_back(std::move(user));
    }
  }

  /// Only one of the two names may be another than the usual one.
  void take_preferred(SisUser& user, const SisTable& table, const CsvRow& row) {
    const std::string first = table.text(row, "preferredGivenName");
    const std::string last = table.text(row, "preferredFamilyName");
    RosterCell cell{std::nullopt, table.at(row, "preferredGivenName")};
    const std::string whole =
        (first.empty() ? user.given : first) + " " + (last.empty() ? user.family : last);
    if ((!first.empty() || !last.empty()) && whole != user.cells["name"].value)
      cell.value = std::string(trim(whole));
    user.cells["preferred_name"] = cell;
  }

  void read_roles() {
    const SisTable table = reader_.open(roles_kind);
    for (const CsvRow& row : table.rows()) {
      SisPost post;
      post.origin = SisPost::Origin::role;
      post.row = reader_.note_row(table, row);
      post.user = table.text(row, "userSourcedId");
      post.role = table.text(row, "role");
      post.org = table.text(row, "orgSourcedId");
      post.gone = SisReader::is_gone(table.text(row, "status"));
      if (reader_.is_staff(post.role)) {
        post.from = reader_.day(table, row, "beginDate");
        post.until = reader_.day(table, row, "endDate");
      }
      reader_.add_post(table, row, std::move(post));
    }
  }

  std::map<std::string, Date> session_ends() {
    std::map<std::string, Date> ends;
    const SisTable table = reader_.open(sessions_kind);
    for (const CsvRow& row : table.rows())
      if (const auto day = sis_day(table.text(row, "endDate"), reader_.order()))
        ends[table.text(row, "sourcedId")] = *day;
    return ends;
  }

  std::map<std::string, Course> courses() {
    std::map<std::string, Course> found;
    const SisTable table = reader_.open(courses_kind);
    for (const CsvRow& row : table.rows())
      found[table.text(row, "sourcedId")] = {table.list(row, "grades"), table.list(row, "subjects"),
                                             table.text(row, "title")};
    return found;
  }

  void read_classes() {
    const auto ends = session_ends();
    const auto course_of = courses();
    const SisTable table = reader_.open(classes_kind);
    data().knows_classes = files_.has(classes_kind.file) && mode("classes") != "delta";
    for (const CsvRow& row : table.rows()) {
      SisClass taught{table.text(row, "schoolSourcedId"), table.list(row, "grades"),
                      table.list(row, "subjects"), std::nullopt};
      const auto course = course_of.find(table.text(row, "courseSourcedId"));
      if (course != course_of.end()) {
        if (taught.grades.empty()) taught.grades = course->second.grades;
        if (taught.subjects.empty()) taught.subjects = course->second.subjects;
        taught.course = course->second.title;
      }
      taught.until = SisReader::last_of(ends, table.list(row, "termSourcedIds"));
      taught.periods = table.list(row, "periods");
      reader_.add_class(table, row, std::move(taught));
    }
  }

  void read_enrollments() {
    const SisTable table = reader_.open(enrollments_kind);
    for (const CsvRow& row : table.rows()) {
      SisPost post;
      post.origin = SisPost::Origin::enrolment;
      post.row = reader_.note_row(table, row);
      post.role = table.text(row, "role");
      if (reader_.is_staff(post.role)) {
        post.user = table.text(row, "userSourcedId");
        post.class_id = table.text(row, "classSourcedId");
        post.org = table.text(row, "schoolSourcedId");
        post.gone = SisReader::is_gone(table.text(row, "status"));
        post.from = reader_.day(table, row, "beginDate");
        post.until = reader_.day(table, row, "endDate");
      }
      reader_.add_post(table, row, std::move(post));
    }
  }

  const SisFiles& files_;
  SisReader reader_;
  std::map<std::string, std::string> manifest_;
};

}  // namespace

SisData read_oneroster(const SisFiles& files, const SisReading& reading) {
  return OneRoster(files, reading).read();
}

}  // namespace collab
