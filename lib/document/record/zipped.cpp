// Which files of an archive are documents; see zipped.h.
#include "document/record/zipped.h"

#include <fmt/format.h>

#include "base/error.h"
#include "document/page/converted.h"
#include "document/record/inbox.h"

namespace collab {
namespace {

constexpr std::size_t most_documents = 200;
constexpr std::size_t most_bytes = std::size_t{16} << 20;

}  // namespace

std::vector<ZippedDocument> zipped_documents(const std::string& file,
                                             const std::string& path_variable) {
  std::vector<ZippedDocument> documents;
  for (const std::string& name : zip_names(file, path_variable))
    if (is_document(name.substr(name.rfind('/') + 1))) documents.push_back({name, {}});
  if (documents.size() > most_documents) {
    throw Error(Kind::input, fmt::format("'{}' holds more than {} documents", file, most_documents),
                "unpack it and record them in parts");
  }
  for (ZippedDocument& each : documents) {
    if (!needs_its_file(each.name)) continue;
    throw Error(Kind::input,
                fmt::format("'{}/{}' cannot be read out of an archive", file, each.name),
                "unpack it and record it by itself");
  }
  for (ZippedDocument& each : documents)
    each.bytes = zip_bytes(file, each.name, path_variable, most_bytes);
  return documents;
}

}  // namespace collab
