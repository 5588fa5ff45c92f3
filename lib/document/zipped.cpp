// Zipped documents through unzip; see zipped.h.
#include "document/zipped.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/error.h"
#include "base/text.h"
#include "document/inbox.h"
#include "document/process.h"

namespace collab {
namespace {

constexpr std::size_t most_documents = 200;

std::string run_unzip(const std::vector<std::string>& arguments, const std::string& file,
                      const std::string& path_variable) {
  ProcessResult result = run_process(arguments, "", path_variable, {});
  if (!result.started) {
    throw Error(Kind::not_found,
                fmt::format("'{}' is an archive, and unzip is not installed", file),
                "install unzip (apt-get install unzip, brew install unzip), or unpack it yourself");
  }
  if (!result.in_bounds) {
    throw Error(Kind::input, fmt::format("'{}' holds a document of more than 16 MiB", file));
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

std::vector<ZippedDocument> zipped_documents(const std::string& file,
                                             const std::string& path_variable) {
  const std::string names = run_unzip({"unzip", "-Z1", "--", file}, file, path_variable);
  std::vector<ZippedDocument> documents;
  for (const std::string_view name : split(names, '\n')) {
    const std::string_view last = name.substr(name.rfind('/') + 1);
    if (is_document(last)) documents.push_back({std::string(name), {}});
  }
  if (documents.size() > most_documents) {
    throw Error(Kind::input, fmt::format("'{}' holds more than {} documents", file, most_documents),
                "unpack it and record them in parts");
  }
  std::sort(documents.begin(), documents.end(),
            [](const ZippedDocument& a, const ZippedDocument& b) { return a.name < b.name; });
  for (ZippedDocument& each : documents) {
    each.bytes = run_unzip({"unzip", "-p", "--", file, pattern_of(each.name)}, file, path_variable);
  }
  return documents;
}

}  // namespace collab
