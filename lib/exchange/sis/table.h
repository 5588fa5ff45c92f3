// One CSV file of a roster set, read by the names of its columns. Lines are never quoted in
// messages: they may hold a student's name or somebody's password.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/text/csv.h"
#include "base/time/date.h"
#include "exchange/sis/files.h"
#include "exchange/sis/sis.h"

namespace collab {

/// What a format says of a file: names of columns with blanks between; "grades|grade" is one column
/// under two names, called by the first.
struct SisTableKind {
  std::string_view file;    ///< "users.csv"
  std::string_view needed;  ///< without these nothing can be made of it
  std::string_view read;    ///< taken where they are there
  std::string_view known;   ///< also of the format, and not looked at
};

/// Columns under other names than the format's: --map 'Login=username'.
class SisMaps {
 public:
  SisMaps() = default;
  /// Throws Error(usage) where one is not COLUMN=FIELD.
  explicit SisMaps(const std::vector<std::string>& maps);
  /// The name that a header stands for; empty for one that is left out.
  std::string name_of(std::string_view header) const;
  /// Throws Error(usage) for one whose column no file had.
  void check_used() const;

 private:
  struct Map {
    std::string column;
    std::string field;
    bool used = false;
  };
  mutable std::vector<Map> maps_;
};

class SisTable {
 public:
  /// An empty table of a file that is not there.
  SisTable() = default;
  SisTable(const SisFiles& files, const SisTableKind& kind, const SisMaps& maps);

  const std::string& place() const { return csv_.file; }
  /// Rows with anything in them.
  const std::vector<CsvRow>& rows() const { return csv_.rows; }
  bool has(std::string_view column) const { return columns_.find(column) != columns_.end(); }
  /// The cell without outer blanks; empty where there is no such column.
  std::string text(const CsvRow& row, std::string_view column) const;
  /// The parts of a cell that is a list with commas.
  std::vector<std::string> list(const CsvRow& row, std::string_view column) const;
  /// The cell's place, or the row's where there is no such column.
  const CsvField& at(const CsvRow& row, std::string_view column) const;
  /// A problem there.
  Problem problem(const CsvRow& row, std::string_view column, std::string what,
                  std::string hint = {}) const;

  /// The last value, where the last line has no end.
  std::optional<SisLastValue> unended() const;

  /// Of the file itself: its encoding, quotes, lengths of rows, columns that are missing.
  const std::vector<Problem>& problems() const { return problems_; }
  /// True where a column without which nothing works is missing.
  bool unusable() const { return unusable_; }
  /// Headers that mean nothing to the format, as they stand; extensions do not count.
  const std::vector<std::string>& unknown() const { return unknown_; }

 private:
  void find_columns(const SisTableKind& kind, const SisMaps& maps);
  void take_problems(bool bad_encoding);

  Csv csv_;
  std::map<std::string, std::size_t, std::less<>> columns_;  ///< by the first name of the kind
  std::vector<Problem> problems_;
  std::vector<std::string> unknown_;
  bool unusable_ = false;
};

/// A day as such files write it: 2026-08-17, with or without a time, or in this order as well.
std::optional<Date> sis_day(std::string_view text, std::optional<DateOrder> order);

}  // namespace collab
