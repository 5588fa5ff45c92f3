// Writing CSV values, and the guard against spreadsheet formulas. Reading is in csv_reader.cpp.
#include "base/text/csv.h"

#include <array>

namespace collab {
namespace {

/// What makes a spreadsheet take a value for a formula; the last four are the full-width forms.
constexpr std::array<std::string_view, 10> openings = {
    "=", "+", "-", "@", "\t", "\r", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"};

/// ^'*[=+@-] and the like.
bool is_formula_like(std::string_view value) {
  const auto start = value.find_first_not_of('\'');
  if (start == std::string_view::npos) return false;
  for (const auto opening : openings) {
    if (value.substr(start).starts_with(opening)) return true;
  }
  return false;
}

}  // namespace

std::string without_guard(std::string_view value) {
  const bool guarded = value.starts_with('\'') && is_formula_like(value);
  return std::string{guarded ? value.substr(1) : value};
}

std::string with_guard(std::string_view value) {
  std::string result;
  if (is_formula_like(value)) result = '\'';
  return result.append(value);
}

std::string csv_field(std::string_view value) {
  const bool outer_blank = value.starts_with(' ') || value.ends_with(' ') ||
                           value.starts_with('\t') || value.ends_with('\t');
  if (!outer_blank && value.find_first_of(",\"\r\n") == std::string_view::npos) {
    return std::string{value};
  }
  std::string result = "\"";
  for (const char c : value) {
    if (c == '"') result += '"';
    result += c;
  }
  return result + '"';
}

}  // namespace collab
