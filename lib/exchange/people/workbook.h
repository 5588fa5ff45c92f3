// A table kept in Excel, made CSV by the xlsx2csv program where it is installed.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace collab {

/// True for a name that ends in .xlsx or .xlsm.
bool is_workbook(std::string_view file);

/// One sheet of a workbook as CSV in UTF-8, days as 2026-08-17; the first without `sheet`.
/// `path_variable` is the PATH to look for the program in. Throws Error(not_found) with a hint
/// where the file or the program is missing, Error(input) where it is no workbook or has no such
/// sheet.
std::string csv_of_workbook(const std::string& file, const std::optional<std::string>& sheet,
                            const std::string& path_variable);

}  // namespace collab
