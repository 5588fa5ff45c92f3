// What the readers of each system share: opening tables, noting rows for the report,
// and telling staff from everybody else at the door.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "exchange/sis/files.h"
#include "exchange/sis/sis.h"
#include "exchange/sis/table.h"
#include "model/people/staff_words.h"

namespace collab {

/// What a reader needs to know besides the files.
struct SisReading {
  std::optional<DateOrder> order;  ///< of dates that are not written as 2026-08-17
  StaffWords words;
  SisMaps maps = {};
};

/// The beginning of a post by a user's own row.
SisPost post_of(const SisUser& user);

class SisReader {
 public:
  SisReader(const SisFiles& files, const SisReading& reading);

  /// The file's table, empty where it is missing or unusable. What is wrong with it is noted.
  SisTable open(const SisTableKind& kind);
  /// The same for a file without which the set is none. The hint says what a set has; where it
  /// looks like another format's, that is said instead, and no further file is opened.
  SisTable open_needed(const SisTableKind& kind, std::string hint);

  /// Notes a row for the report, without naming anybody.
  std::size_t note_row(const SisTable& table, const CsvRow& row);
  /// Adds the post where its role is one of staff; else the row is left out, saying so.
  void add_post(const SisTable& table, const CsvRow& row, SisPost post);
  /// The posts by a user's own row, as `post` with each of its roles at each of the orgs.
  void add_user_posts(const SisTable& table, const CsvRow& row, SisPost post,
                      std::vector<std::string> orgs);
  /// The day in a cell, or nothing; one that cannot be read is a problem.
  std::optional<Date> day(const SisTable& table, const CsvRow& row, std::string_view column);
  /// True for a status that says the record counts no more: "tobedeleted", "inactive".
  static bool is_gone(std::string_view status);
  /// The last day among those of the named sessions; nothing where none of them has one.
  static std::optional<Date> last_of(const std::map<std::string, Date>& ends,
                                     const std::vector<std::string>& sessions);
  void problem(Problem problem) { data.problems.push_back(std::move(problem)); }
  std::optional<DateOrder> order() const { return reading_.order; }
  bool is_staff(const std::string& role) const { return staff_role(role).has_value(); }

  /// A user's row, noted for the report: id, name, email, staff id, standing. The columns are those
  /// of SisTableKind under the names id, givenName, familyName, username, email, staff_id, status,
  /// enabledUser, dateLastModified.
  SisUser user(const SisTable& table, const CsvRow& row);
  /// Takes the email from a column, where there is such a column.
  static void take_email(SisUser& user, const SisTable& table, const CsvRow& row,
                         std::string_view column);
  /// Adds an org or class; one that is there already is a problem.
  void add_org(const SisTable& table, const CsvRow& row);
  void add_class(const SisTable& table, const CsvRow& row, SisClass taught);

  /// Counts the rows of a file of students', of whom nothing else is taken; `people` where a row is
  /// one of them, not an enrolment.
  void count_students(const SisTableKind& kind, bool people);

  /// Adds warnings on what was not understood.
  void finish();

  SisData data;

 private:
  /// The role as it is stored, or nothing where it is none of staff.
  std::optional<std::string> staff_role(const std::string& word) const;
  /// What to type for the format that the set looks like, or nothing.
  std::string other_format() const;

  const SisFiles& files_;
  const SisReading& reading_;
  bool closed_ = false;
  std::map<std::string, int> unknown_roles_;
  std::map<std::string, std::string> other_roles_;  ///< of users, in a file of roles
};

}  // namespace collab
