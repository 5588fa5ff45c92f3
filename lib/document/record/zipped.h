// Documents in a .zip, as word processors and drives export several at once.
#pragma once
#include <string>
#include <vector>

#include "base/system/zip.h"

namespace collab {

/// A document of an archive: its name in it, and its bytes.
struct ZippedDocument {
  std::string name;
  std::string bytes;
};

/// The documents of an archive (see is_document()), by name, at most 200 of at most 16 MiB each.
/// Throws as zip_names() and zip_bytes() do.
std::vector<ZippedDocument> zipped_documents(const std::string& file,
                                             const std::string& path_variable);

}  // namespace collab
