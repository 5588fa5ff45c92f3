// Answers that people read as a page and programs as a table: status, why, a record with its parts.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cmd/frame/desk.h"

namespace collab {

/// True where nobody asked for a form that a program reads.
bool wants_page(const Desk& desk);

/// True where a record is shown with its parts, with a table for each; else it stands alone, since
/// columns were chosen or the format holds one table.
bool wants_parts(const Desk& desk);

/// Shows a record, the first of the tables, with its parts: the one that --table names; where the
/// format holds several, those that have rows; else the record alone.
void show_parts(Desk& desk, std::vector<Table> tables, const std::optional<std::string>& only);
/// On the page of the record that a column names, the column need not stand in every row of
/// its parts.
void drop_column(Table& table, std::string_view name);

/// A line of a page: what it says, and what stands in the columns to the right of it.
struct PageLine {
  std::string left;
  std::vector<std::string> right;
};
/// Lines with their columns aligned; a left side wider than `width` pushes only its own line.
std::string aligned(const std::vector<PageLine>& lines, std::size_t width);

}  // namespace collab
