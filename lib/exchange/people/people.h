// A staff roster in plain CSV, read: every cell in its one canonical form, every fault of the file
// at once. What the workspace makes of it is in merge.h, the columns are in
// columns.h.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/text/csv.h"
#include "base/time/date.h"
#include "model/people/person.h"

namespace collab {

/// How a roster's dates are written: only ISO days, or in this order as well; without either, a day
/// that can be read two ways is a fault.
struct RosterDates {
  bool iso_only = false;
  std::optional<DateOrder> order;
};

/// A cell in canonical form: ISO days, numbers with a point, "true" or "false", parts of a list
/// joined by "; ", weekdays as "Mon, Tue" or "all". Nothing where it is empty.
struct RosterCell {
  std::optional<std::string> value;
  CsvField at;
};

/// A person of the roster; a field is there only where the file has a column for it.
struct RosterRow {
  /// What the file says of the person's place in it. Of those who are gone or disabled only people
  /// whom the workspace knows are of interest.
  enum class Standing { here, disabled, gone };

  int line = 0;
  std::map<std::string, RosterCell, std::less<>> cells;
  Standing standing = Standing::here;
  std::string left_out_if_new = {};      ///< why a new person is not made of this row; else empty
  bool name_stands_in = false;           ///< the name is only a sign-in name, for want of one
  std::vector<std::string> wishes = {};  ///< what else a handle may be made of, best first
  std::vector<PersonSpan> role_spans = {};  ///< roles of which the file has dates
  bool some_roles = false;  ///< the file has only roles that are new, and those that are gone
  std::vector<std::string> gone_roles = {};
  /// What the file says of the role, where settled_row() has put a finer one in its place.
  std::optional<std::string> told_role = {};

  /// The field's value, or nothing where cell or column are missing.
  std::optional<std::string> value(std::string_view field) const;
  bool has_column(std::string_view field) const;
};

struct Roster {
  Csv csv;
  std::vector<RosterRow> rows;
  std::vector<std::string> unknown_columns;
  std::vector<std::string> guessed_columns;  ///< "'Emial' as email"
  std::vector<Problem> problems;
  int lowered_handles = 0;      ///< handles that had capital letters
  int by_the_hour = 0;          ///< people with 0 as their fte, of whom none is known then
  bool of_whole_people = true;  ///< false for an overlay, whose rows need no name
};

/// Reads a roster. Throws Error(usage) for a wrong `maps` ("HEADER=FIELD"). `strict` makes a
/// problem of every column that is not known by its name.
enum class Columns { forgiven, strict };
Roster read_people(Csv csv, const std::vector<std::string>& maps, const RosterDates& dates,
                   Columns columns = Columns::forgiven);

/// Reads a file that adds fields to people who are named by staff id, source id, email or handle.
Roster read_overlay(Csv csv, const RosterDates& dates);
/// Adds the problems of rows (values that cannot be) and between rows (what is there twice).
void check_roster(Roster& roster);

/// True where most names have one comma, as in "Ruiz, Ana".
bool has_turned_names(const Roster& roster);

/// A canonical list of parts, and the parts of one.
std::string joined_list(std::vector<std::string> parts);
std::vector<std::string> list_parts(const std::optional<std::string>& list);
/// Sets one field of a person from its canonical form; lists and source ids are no such fields.
void set_field(Person& person, std::string_view field, const std::optional<std::string>& value);
/// The canonical form of such a field.
std::optional<std::string> field_value(const Person& person, std::string_view field);

/// By file, line and column.
void sort_by_place(std::vector<Problem>& problems);
/// Throws the problems, sorted by place: "2 errors in 62 rows; nothing was imported".
[[noreturn]] void refuse_roster(const Roster& roster, std::vector<Problem> problems);

}  // namespace collab
