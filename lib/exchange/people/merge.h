// A staff roster taken into the workspace: new people, changed fields, and hand edits kept.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "exchange/people/people.h"

namespace collab {

struct RosterMerge {
  Date today{};
  std::optional<std::string> system;     ///< whose ids the column source_id holds
  bool keep_ended = false;               ///< also people who left before the school year
  bool keep_disabled = false;            ///< also new people whose account is disabled
  bool of_system_alone = false;          ///< a student information system's: see base_of()
  bool only_changes = false;             ///< a delta: nobody is missing
  bool end_missing = false;              ///< who is missing or disabled has left
  std::vector<std::string> same = {};    ///< "ROW=PERSON": who a row is; see choice.h
  std::vector<std::string> fresh = {};   ///< rows of new people
  std::vector<std::string> update = {};  ///< fields that the file is right about, also over hands

  /// The field under which the value that this import told is kept for the next: a student
  /// information system is compared with what it said itself, never with another file.
  std::string base_of(std::string_view field) const;
  /// True where the file's value is taken even over what was edited here.
  bool updates(std::string_view field) const;
  /// What it said last of this field; nothing where it said nothing, or that it is empty.
  std::optional<std::string> last_told(Db& db, Id person, std::string_view field) const;
};

/// What became of one field of a person that the workspace already had.
struct FieldNews {
  enum class What {
    changed,  ///< the file has a new value, now here
    kept,     ///< edited here; the file has nothing new
    both,     ///< edited here, and the file has another new value: the one here is kept
  };
  What what = What::changed;
  std::string handle;
  std::string field;                ///< in words
  std::optional<std::string> here;  ///< before the import
  std::optional<std::string> file;
  std::string from = {};  ///< of what is kept: the import that said it, empty for a hand
};

struct NewPerson {
  std::string handle;
  std::string name;
  std::string near = {};  ///< the handle of somebody with a name much alike, whom no row is
};

/// Somebody who had left and is back.
struct Returned {
  std::string handle;
  std::optional<Date> ended_on;
  std::vector<std::string> teams;  ///< slugs of those they are on again
  std::optional<Date> away_until;  ///< after a longer time, for which a leave stands
};

/// A row that is not for the staff roster, and why: "ended 2026-06-12", "role student".
struct LeftOut {
  int line = 0;
  std::string why;
};

/// What became of a row.
struct RowOutcome {
  enum class What { made, changed, unchanged, ended, left_out };
  What what = What::unchanged;
  std::string why;          ///< the fields changed; of a row left out, the reason
  std::string handle = {};  ///< of the person, unless it is left out
};

struct PeopleImport {
  int rows = 0;
  std::size_t on_staff = 0;          ///< before the import, today
  std::vector<RowOutcome> outcomes;  ///< one for each row
  std::vector<NewPerson> made;
  int changed = 0;
  int unchanged = 0;
  std::vector<LeftOut> left_out;
  std::vector<FieldNews> news;
  int memberships_ended = 0;
  std::vector<std::string> missing;   ///< handles of imported people on the staff, not in the file
  std::vector<std::string> disabled;  ///< handles of people on the staff, disabled in the file
  std::vector<Returned> returned;
  std::vector<std::string> left_here;    ///< handles of people who were ended here by hand
  std::vector<std::string> gave_mail;    ///< of those whose mail address is another's now
  std::vector<std::string> gave_id;      ///< of those who have left, and whose staff id is
  std::map<std::string, int> new_roles;  ///< that nobody had, and on how many rows they stand
  std::vector<std::string> ended;        ///< handles of people who were on the staff, and have left
};

/// Takes the roster in, or throws Error(input) with every problem and has changed nothing that the
/// caller's operation would not take back.
PeopleImport import_people(Db& db, const Roster& roster, const RosterMerge& merge);

}  // namespace collab
