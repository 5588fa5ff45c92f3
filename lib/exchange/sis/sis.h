// School data as a student information system exports it, whatever the format: what oneroster.h and
// sds.h read, and what staff.h makes a staff roster of.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/text/csv.h"
#include "base/time/date.h"
#include "exchange/people/people.h"

namespace collab {

/// A row that tells of a person, and what became of it; for the report. Only staff are named.
struct SisRow {
  std::string file;  ///< as in messages
  int line = 0;
  std::string id = {};
  std::string name = {};
  std::string fate = {};  ///< kept, updated, unchanged, ended, left out
  std::string reason = {};
};

struct SisOrg {
  std::string id;
  std::string name;
  std::string type;  ///< small letters: "school"
  std::string parent;
  std::string identifier;
};

struct SisUser {
  std::string id;
  int line = 0;
  std::string given;
  std::string family;
  std::string username;
  /// Name, email, staff id, preferred name as far as the file has columns for them.
  std::map<std::string, RosterCell, std::less<>> cells;
  RosterRow::Standing standing = RosterRow::Standing::here;
  std::string why;              ///< of somebody who is gone or disabled: "status tobedeleted"
  std::optional<Date> left_on;  ///< of somebody who is gone, where the file says when
  std::size_t row = 0;          ///< in SisData::rows
};

/// That somebody has a role: by the user's own row, a row of roles, or an enrolment in a class.
struct SisPost {
  enum class Origin { user, role, enrolment };
  Origin origin = Origin::user;
  std::string user;
  std::string role;      ///< as it is written
  std::string org;       ///< may be empty
  std::string class_id;  ///< of an enrolment
  std::vector<std::string> grades;
  std::vector<std::string> departments;
  std::optional<Date> from;
  std::optional<Date> until;
  bool gone = false;    ///< marked as deleted
  std::size_t row = 0;  ///< in SisData::rows
  Problem at;           ///< the row's place, to say what is wrong with it
};

/// A class, as far as it says what its teachers teach.
struct SisClass {
  std::string org;
  std::vector<std::string> grades;
  std::vector<std::string> subjects;
  std::optional<Date> until;  ///< the last day of its last session
  std::string course = {};    ///< by its name
  std::vector<std::string> periods = {};

  bool runs_on(Date day) const { return !until || day <= *until; }
};

/// The last value of a file whose last line has no end: the file may be cut off there.
struct SisLastValue {
  std::string file;
  int line = 0;
  std::string text;
  bool is_role = false;
};

struct SisData {
  std::string system;  ///< "oneroster", "sds", "clever": whose ids they are
  std::string folder;
  std::string users_file;  ///< as in messages
  std::string orgs_name = "orgs.csv";
  std::string users_name = "users.csv";
  std::string classes_name = "classes.csv";
  std::vector<SisOrg> orgs;
  std::vector<SisUser> users;
  std::vector<SisPost> posts;  ///< of staff alone
  std::map<std::string, SisClass, std::less<>> classes;
  std::vector<SisRow> rows;
  std::vector<std::size_t> students;  ///< of these, a file of students'
  bool knows_orgs = false;  ///< orgs were read whole, so that a wrong reference can be told
  bool knows_classes = false;
  bool knows_departments = false;  ///< by the posts, where they are not orgs
  bool delta = false;              ///< only what has changed: who is not in it is not missing
  bool delta_roles = false;
  bool delta_classes = false;
  std::vector<std::string> notes;
  std::vector<std::string> warnings;
  std::vector<Problem> problems;
  std::vector<SisLastValue> unended;
};

}  // namespace collab
