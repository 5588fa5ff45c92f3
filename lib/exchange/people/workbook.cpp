// See workbook.h.
#include "exchange/people/workbook.h"

#include <fmt/format.h>

#include "base/error.h"
#include "base/system/file.h"
#include "base/system/process.h"
#include "base/text/text.h"

namespace collab {

bool is_workbook(std::string_view file) {
  const std::string name = folded(file);
  return name.ends_with(".xlsx") || name.ends_with(".xlsm");
}

std::string csv_of_workbook(const std::string& file, const std::optional<std::string>& sheet,
                            const std::string& path_variable) {
  read_file(file);  // says in our words where it is missing
  constexpr auto as_csv = "in the spreadsheet: File, Save as, CSV UTF-8";
  // A name that begins with a dash is no option.
  const std::string path = file.starts_with('-') ? "./" + file : file;
  std::vector<std::string> command = {"xlsx2csv", "--dateformat", "%Y-%m-%d"};
  if (sheet) command.push_back("--sheetname=" + *sheet);
  command.push_back(path);
  const ProcessResult result = run_process(command, {}, path_variable, {});
  const std::string shown = visible(file);
  if (!result.started)
    throw Error(Kind::not_found,
                fmt::format("'{}' is a workbook, and xlsx2csv is not installed", shown),
                fmt::format("install it (apt-get install xlsx2csv), or {}", as_csv));
  if (!result.in_time || !result.in_bounds)
    throw Error(Kind::input, fmt::format("'{}' is too large to be read", shown), as_csv);
  if (result.status != 0)
    throw Error(
        Kind::input,
        sheet ? fmt::format("'{}' is no workbook, or has no sheet '{}'", shown, visible(*sheet))
              : fmt::format("'{}' is no workbook", shown),
        as_csv);
  return result.output;
}

}  // namespace collab
