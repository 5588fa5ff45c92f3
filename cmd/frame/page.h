// Answers that people read as a page and programs as a table: status, why.
#pragma once
#include <string>
#include <vector>

#include "desk.h"

namespace collab {

/// True where nobody asked for a form that a program reads.
bool wants_page(const Desk& desk);

/// A line of a page: what it says, and what stands in the columns to the right of it.
struct PageLine {
  std::string left;
  std::vector<std::string> right;
};
/// Lines with their columns aligned; a left side wider than `width` pushes only its own line.
std::string aligned(const std::vector<PageLine>& lines, std::size_t width);

}  // namespace collab
