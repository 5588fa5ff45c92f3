// What every listing and record is before it becomes text: columns and rows of typed cells.
// render.h turns it into a format; commands only fill it.
#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/time/date.h"

namespace collab {

/// What a column holds; decides alignment, quoting, the formula guard and the JSON type.
enum class Type { text, reference, integer, decimal, percent, date, time, boolean };

/// A column: `name` is the CSV header and JSON key (snake_case), `title` the heading on a terminal.
/// How a terminal with colours shows a line; the words say the same without them.
enum class Shade { plain, good, open, faint, heading };

struct Column {
  std::string name;
  std::string title;
  Type type = Type::text;
  Shade (*shade)(std::string_view cell) = nullptr;  ///< of the line, by this column's words
  bool on_request = false;                          ///< shown only where --columns names it
};

/// A number that is shown with so many decimals in every format.
struct Rounded {
  double value = 0;
  int places = 1;
  auto operator<=>(const Rounded&) const = default;
};

/// A missing value is std::monostate. Times are text "15:00".
using Cell = std::variant<std::monostate, std::string, std::int64_t, double, bool, Date, Rounded>;

/// An optional as a cell.
template <class T>
Cell cell(const std::optional<T>& value) {
  if (!value) return std::monostate{};
  return Cell(*value);
}
inline Cell cell(const std::optional<int>& value) {
  if (!value) return std::monostate{};
  return Cell(std::int64_t{*value});
}

/// A listing: `name` is "meeting.list" (JSON schema collab.meeting.list/1, and --table), `title` is
/// what a reader sees above it where a page has several. `record` shows its single row downwards.
struct Table {
  std::string name;
  std::string title;
  std::vector<Column> columns;
  std::vector<std::vector<Cell>> rows;
  bool record = false;
};

}  // namespace collab
