// What is said of every kind of record, once: a row for each table of share/schema. References,
// completion, history and the words of undo walk it; a test fails for a table without its row.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace collab {

/// A kind of record. Lists of columns are words with blanks between them.
struct RecordKind {
  std::string_view table;
  std::string_view one;   ///< what people call a row: "promise"
  std::string_view many;  ///< "promises"; the same as `one` where there is only one row
  /// What its records are named by: a letter with the number, or the word in this column.
  char letter = 0;
  std::string_view named_by = {};
  /// Columns that say whose it is: a team, or a record that is somebody's. A column whose
  /// name differs from the table's stands as "contact=partner_contact".
  std::string_view of = {};
  /// True where it is made and taken back with its record, and undo names that alone.
  bool part = false;
  /// Columns with what people wrote: a confidential team's are shown by their lengths.
  std::string_view texts = {};
  /// Of `texts`: where children may come up by name, so that every capital letter is asked about;
  /// and names of grown-ups or things, which are never asked about.
  std::string_view of_children = {};
  std::string_view of_adults = {};
  /// Columns that nobody but those concerned reads: always shown by their lengths.
  std::string_view secrets = {};
  /// True where they are of the record that they belong to alone, so that a file about it is too.
  bool for_own_eyes = false;
  /// The command that lists it, "collab" left out.
  std::string_view list = {};
  /// SQL: a record in words, for completion and `resolve`.
  std::string_view what = {};
  /// SQL: true of records that completion leaves out, or offers last.
  std::string_view left_out = {};
  std::string_view offered_last = {};
};

/// All kinds, in the order of the schema.
std::span<const RecordKind> record_kinds();
/// The kind of a table's rows, or nullptr.
const RecordKind* kind_of_table(std::string_view table);
/// The kind with this letter, of either case, or nullptr.
const RecordKind* kind_of_letter(char letter);

/// A column for the day on which a record came to its end, whatever its table calls that; what undo
/// calls a record whose end is back, and one whose end is taken away.
struct EndDay {
  std::string_view column;
  std::string_view ended;
  std::string_view open;
};
/// All of them; where a record has several, the first that is filled counts.
std::span<const EndDay> end_days();

/// True where people name its records, by a number, a slug or a handle.
bool has_name(const RecordKind& kind);

/// True where the column stands in a list of columns, as in `texts`.
bool lists(std::string_view columns, std::string_view column);

/// A column that says whose a row is, and the table it refers to.
struct Owner {
  std::string_view column;
  std::string_view table;
};
/// The columns of `of`, in their order.
std::vector<Owner> owners_of(const RecordKind& kind);
/// True where the rows may belong to a team, by themselves or by way of their records.
bool leads_to_team(const RecordKind& kind);
/// SQL that gives the team's id of a row of the kind's table, or NULL.
std::string team_in_sql(const RecordKind& kind);

}  // namespace collab
