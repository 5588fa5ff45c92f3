// CSV in and out: RFC 4180, with the guard against spreadsheet formulas.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace collab {

/// One value as it stood in the file, with its place (from 1; columns in characters).
struct CsvField {
  std::string text;
  int line = 0;
  int column = 0;
  bool quoted = false;
};

using CsvRow = std::vector<CsvField>;

/// A whole file; the first row is the header. Values are kept to the character (no trimming). Every
/// row is as long as the header; one that was not is among the problems.
struct Csv {
  std::string file;
  CsvRow header;
  std::vector<CsvRow> rows;
  std::vector<Problem> problems;  ///< unclosed quotes, rows of a wrong length, doubled columns
  std::string text;               ///< the file as UTF-8 without a mark, broken bytes as U+FFFD
  std::vector<std::size_t> line_starts;  ///< where in `text` each line begins
  char separator = ',';
  bool bad_encoding = false;  ///< the first problem is that it is not UTF-8

  /// A line of the file, from 1, without its end, for excerpts in messages; empty where there is
  /// none.
  std::string_view line(int number) const;
};

/// Reads CSV text (LF, CRLF, CR, BOM, UTF-16, quoted newlines; separator found among , ; TAB | by
/// the header, or told by a first line `sep=;`). Lines without any character are skipped: in a file
/// of one column, an empty value needs its quotes. Not UTF-8 becomes a problem with its place.
/// Lines above `header_line` (from 1) are left out.
Csv read_csv(std::string_view bytes, std::string file, int header_line = 1);

/// Drops exactly one leading ' that our own export put before a formula-like value.
std::string without_guard(std::string_view value);
/// A text value with the formula guard: one leading ' where it matches ^'*[=+@-] (full-width forms,
/// TAB and CR too).
std::string with_guard(std::string_view value);
/// A value quoted as RFC 4180 needs it (comma, quote, CR, LF, outer blanks).
std::string csv_field(std::string_view value);

}  // namespace collab
