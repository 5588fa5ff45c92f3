// Zip archives through unzip; see zip.h.
#include "base/system/zip.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/error.h"
#include "base/system/file.h"
#include "base/system/process.h"
#include "base/text/text.h"

namespace collab {
namespace {

std::string run_unzip(const std::vector<std::string>& arguments, const std::string& file,
                      const std::string& path_variable, const ProcessBounds& bounds) {
  refuse_pipe(file);
  ProcessResult result = run_process(arguments, "", path_variable, bounds);
  if (!result.started) {
    throw Error(Kind::not_found,
                fmt::format("'{}' is an archive, and unzip is not installed", file),
                "install unzip (apt-get install unzip, brew install unzip), or unpack it yourself");
  }
  if (!result.in_bounds) {
    throw Error(Kind::input, fmt::format("'{}' holds a file of more than {} MiB", file,
                                         bounds.most_output >> 20));
  }
  if (!result.in_time || result.status != 0) {
    throw Error(Kind::input, fmt::format("'{}' cannot be read as a zip archive", file),
                "export it again, or unpack it yourself");
  }
  return std::move(result.output);
}

/// unzip takes member names for patterns; this is the pattern of exactly one name.
std::string pattern_of(std::string_view name) {
  std::string pattern;
  for (const char c : name) {
    if (std::string_view("*?[]\\").find(c) != std::string_view::npos) pattern += '\\';
    pattern += c;
  }
  return pattern;
}

}  // namespace

bool is_zip_file(std::string_view file) { return file.ends_with(".zip"); }

std::vector<std::string> zip_names(const std::string& file, const std::string& path_variable) {
  const std::string lines = run_unzip({"unzip", "-Z1", "--", file}, file, path_variable, {});
  std::vector<std::string> names;
  for (const std::string_view name : split(lines, '\n'))
    if (!name.empty() && !name.ends_with('/')) names.emplace_back(name);
  std::sort(names.begin(), names.end());
  return names;
}

std::string zip_bytes(const std::string& file, std::string_view name,
                      const std::string& path_variable, std::size_t most) {
  ProcessBounds bounds;
  bounds.most_output = most;
  return run_unzip({"unzip", "-p", "--", file, pattern_of(name)}, file, path_variable, bounds);
}

}  // namespace collab
