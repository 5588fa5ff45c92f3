// Answers that people read as a page and programs as a table: status, why, a record with its parts.
#pragma once
#include <string>
#include <vector>

#include "desk.h"

namespace collab {

/// True where nobody asked for a form that a program reads.
bool wants_page(const Desk& desk);

/// True where a record is shown with its parts, a table each; else it stands alone, since columns
/// were chosen or the format holds one table.
bool wants_parts(const Desk& desk);

/// A line of a page: what it says, and what stands in the columns to the right of it.
struct PageLine {
  std::string left;
  std::vector<std::string> right;
};
/// Lines with their columns aligned; a left side wider than `width` pushes only its own line.
std::string aligned(const std::vector<PageLine>& lines, std::size_t width);

}  // namespace collab
