// Which column of a staff roster holds which field: our own names, the obvious synonyms, and what
// --map says.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/text/csv.h"

namespace collab {

/// How a field's cells are read.
enum class RosterValue { text, list, date, decimal, whole, flag, weekdays };

/// A field of a roster. `first_name` and `last_name` only serve to make a name.
struct RosterField {
  std::string_view name;   ///< as in person_faults() and imported_value
  std::string_view words;  ///< "staff id", in messages
  RosterValue value = RosterValue::text;
  std::string_view separators;  ///< between the parts of a list
  std::string_view synonyms;    ///< small letters and digits only, with blanks between
};

std::span<const RosterField> roster_fields();
/// The field of that name or synonym, or nullptr.
const RosterField* roster_field(std::string_view name);

/// A column that is read.
struct RosterColumn {
  const RosterField* field = nullptr;
  std::size_t index = 0;
};

struct RosterColumns {
  std::vector<RosterColumn> used;
  std::vector<std::string> unknown;  ///< headers that mean nothing to us, as they stand
  std::vector<std::string> guessed;  ///< "'Emial' as email": one letter off
  std::vector<Problem> problems;     ///< two columns for one field, none that is needed
};

/// Finds the columns. `maps` are "HEADER=FIELD"; "HEADER=" leaves a column out. Throws Error(usage)
/// with a suggestion where a map names no such column or field.
RosterColumns roster_columns(const Csv& csv, const std::vector<std::string>& maps);
/// The line, from 1, of the header of a file that has a title above it: the first of the first
/// twenty with a column for names and another one that is known. 1 where there is none.
int header_line_of(std::string_view bytes);
/// Makes a problem of each column that is unknown or guessed.
void be_strict(const Csv& csv, RosterColumns& columns);

/// Adds a problem where no column holds names, or none says who is meant.
void require_names(const Csv& csv, RosterColumns& columns);
void require_key(const Csv& csv, RosterColumns& columns);

/// A problem at a place of the file. The value alone is its excerpt, or the whole header.
Problem problem_at(const Csv& csv, const CsvField& at, std::string what, std::string hint = {});

}  // namespace collab
