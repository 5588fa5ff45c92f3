// See oneroster_out.h. Files and columns are those of 1EdTech OneRoster: CSV Binding,
// version 1.2.1.
#include "exchange/sis/oneroster_out.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "base/text/csv.h"
#include "base/text/text.h"
#include "model/people/person.h"
#include "model/people/roster.h"
#include "model/school/calendar.h"

namespace collab {
namespace {

using Cells = std::vector<std::string>;

class CsvOut {
 public:
  CsvOut(std::string name, std::string_view header) : file_{std::move(name), "", 0} {
    file_.text = std::string(header) + "\r\n";
  }
  void add(const Cells& cells) {
    for (std::size_t i = 0; i < cells.size(); ++i)
      file_.text += (i > 0 ? "," : "") + csv_field(with_guard(cells[i]));
    file_.text += "\r\n";
    ++file_.rows;
  }
  ExportedFile done() { return std::move(file_); }

 private:
  ExportedFile file_;
};

struct RoleWord {
  std::string_view here;
  std::string_view standard;
};
constexpr RoleWord role_words[] = {
    {"administrator", "siteAdministrator"},
    {"assistant principal", "siteAdministrator"},
    {"counselor", "counselor"},
    {"district administrator", "districtAdministrator"},
    {"paraprofessional", "aide"},
    {"principal", "principal"},
    {"proctor", "proctor"},
    {"special educator", "teacher"},
    {"system administrator", "systemAdministrator"},
    {"teacher", "teacher"},
};

/// A role in the standard's vocabulary, or as an extension of it: "ext:department-chair".
std::string standard_role(const std::string& role) {
  for (const RoleWord& each : role_words)
    if (each.here == role) return std::string(each.standard);
  std::string word = role;
  std::ranges::replace(word, ' ', '-');
  return "ext:" + word;
}

/// First names and last name; both have to be something.
constexpr const char* no_name = ".";
struct TwoNames {
  std::string given;
  std::string family;
};
TwoNames two_names(const std::string& name) {
  const auto comma = name.find(',');
  if (comma != std::string::npos)
    return {std::string(trim(std::string_view(name).substr(comma + 1))),
            std::string(trim(std::string_view(name).substr(0, comma)))};
  const auto blank = name.rfind(' ');
  if (blank == std::string::npos) return {name, no_name};
  return {name.substr(0, blank), name.substr(blank + 1)};
}

class OneRosterOut {
 public:
  OneRosterOut(Workspace& workspace, Date day)
      : db_(workspace.db), school_(workspace.school), day_(day), org_("school-" + school_.code) {}

  std::vector<ExportedFile> run() {
    write_people();
    std::vector<ExportedFile> files;
    files.push_back(manifest());
    files.push_back(sessions());
    files.push_back(orgs());
    files.push_back(users_.done());
    files.push_back(roles_.done());
    return files;
  }

 private:
  ExportedFile manifest() const {
    CsvOut out("manifest.csv", "propertyName,value");
    out.add({"manifest.version", "1.0"});
    out.add({"oneroster.version", "1.2"});
    const std::set<std::string_view> here = {"academicSessions", "orgs", "roles", "users"};
    for (const char* each : {"academicSessions",
                             "categories",
                             "classes",
                             "classResources",
                             "courses",
                             "courseResources",
                             "demographics",
                             "enrollments",
                             "lineItemLearningObjectiveIds",
                             "lineItems",
                             "lineItemScoreScales",
                             "orgs",
                             "resources",
                             "resultLearningObjectiveIds",
                             "results",
                             "resultScoreScales",
                             "roles",
                             "scoreScales",
                             "userProfiles",
                             "userResources",
                             "users"})
      out.add({std::string("file.") + each, here.contains(each) ? "bulk" : "absent"});
    out.add({"source.systemName", "collab"});
    out.add({"source.systemCode", school_.code});
    return out.done();
  }

  ExportedFile sessions() {
    CsvOut out("academicSessions.csv",
               "sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,"
               "schoolYear");
    const auto years = school_years(db_);
    const auto ends_in = [](const NamedPeriod& each) { return iso(each.to).substr(0, 4); };
    for (const NamedPeriod& year : years)
      out.add({"year-" + iso(year.from), "", "", year.name, "schoolYear", iso(year.from),
               iso(year.to), "", ends_in(year)});
    for (const NamedPeriod& term : terms(db_)) {
      const auto year = std::ranges::find_if(years, [&](const NamedPeriod& each) {
        return each.from <= term.from && term.from <= each.to;
      });
      const bool known = year != years.end();
      out.add({"term-" + iso(term.from) + "-" + iso(term.to), "", "", term.name, "term",
               iso(term.from), iso(term.to), known ? "year-" + iso(year->from) : "",
               ends_in(known ? *year : term)});
    }
    return out.done();
  }

  ExportedFile orgs() const {
    CsvOut out("orgs.csv",
               "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId");
    out.add({org_, "", "", school_.name, "school", school_.code, ""});
    for (const auto& [name, id] : departments_) out.add({id, "", "", name, "department", "", org_});
    return out.done();
  }

  const std::string& department(const std::string& name) {
    const auto known = departments_.find(name);
    if (known != departments_.end()) return known->second;
    const auto number = departments_.size() + 1;
    return departments_.emplace(name, fmt::format("{}-department-{}", org_, number)).first->second;
  }

  void write_people() {
    std::map<Id, std::string> told;
    for (const auto& [source, person] : people_of_system(db_, "oneroster"))
      told.emplace(person, source);
    std::set<std::string> taken;
    for (const auto& each : told) taken.insert(each.second);
    const SpansByPerson groups = all_person_groups(db_);
    const SpansByPerson held = all_staff_roles(db_);
    // A department's number goes by its name, not by who is the first in it.
    std::set<std::string> names;
    for (const Person& each : people(db_, day_))
      for (const std::string& name : departments_of(groups, each.id)) names.insert(name);
    for (const std::string& name : names) department(name);
    for (const Person& each : people(db_, day_)) {
      const auto source = told.find(each.id);
      std::string id = source == told.end() ? fmt::format("{}-person-{}", school_.code, each.id)
                                            : source->second;
      if (source == told.end())
        while (!taken.insert(id).second) id += "x";
      write_user(each, id);
      const auto own = held.find(each.id);
      write_roles(id, own == held.end() ? std::vector<PersonSpan>{} : own->second,
                  departments_of(groups, each.id));
    }
  }

  std::vector<std::string> departments_of(const SpansByPerson& groups, Id person) const {
    std::vector<std::string> names;
    const auto own = groups.find(person);
    if (own == groups.end()) return names;
    for (const PersonSpan& each : own->second)
      if (each.kind == "department" && covers(each, day_)) names.push_back(each.name);
    return names;
  }

  void write_user(const Person& person, const std::string& id) {
    const TwoNames name = two_names(person.name);
    TwoNames preferred;
    if (person.preferred_name) preferred = two_names(*person.preferred_name);
    if (preferred.family == no_name || preferred.family == name.family) preferred.family.clear();
    users_.add({id,
                "",
                "",
                "true",
                person.handle,
                "",
                name.given,
                name.family,
                "",
                person.staff_id.value_or(""),
                person.email.value_or(""),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                preferred.given,
                "",
                preferred.family,
                org_,
                ""});
  }

  /// The first role at the school is the primary one: of today, with a word of the standard if
  /// there is one. A person without any is staff.
  void write_roles(const std::string& user, std::vector<PersonSpan> held,
                   const std::vector<std::string>& departments) {
    std::erase_if(held,
                  [&](const PersonSpan& each) { return each.until_on && *each.until_on < day_; });
    std::ranges::stable_sort(held, {}, [&](const PersonSpan& each) {
      return std::pair(!covers(each, day_), standard_role(each.name).starts_with("ext:"));
    });
    if (held.empty()) held.push_back({0, "", "staff", {}, {}});
    int number = 0;
    const auto add = [&](const PersonSpan& role, const std::string& org) {
      ++number;
      roles_.add({fmt::format("{}-role-{}", user, number), "", "", user,
                  number == 1 ? "primary" : "secondary", standard_role(role.name),
                  role.from_on ? iso(*role.from_on) : "", role.until_on ? iso(*role.until_on) : "",
                  org, ""});
    };
    for (const PersonSpan& each : held) add(each, org_);
    for (const std::string& each : departments) add(held.front(), department(each));
  }

  Db& db_;
  const School& school_;
  Date day_;
  std::string org_;
  std::map<std::string, std::string> departments_;  ///< sourcedId by name
  CsvOut users_{
      "users.csv",
      "sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,"
      "middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,"
      "userMasterIdentifier,resourceSourcedIds,preferredGivenName,preferredMiddleName,"
      "preferredFamilyName,primaryOrgSourcedId,pronouns"};
  CsvOut roles_{"roles.csv",
                "sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,"
                "orgSourcedId,userProfileSourcedId"};
};

}  // namespace

std::vector<ExportedFile> export_oneroster(Workspace& workspace, Date day) {
  return OneRosterOut(workspace, day).run();
}

}  // namespace collab
