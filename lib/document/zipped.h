// Documents in a .zip, as word processors and drives export several at once; read through the unzip
// program where it is installed.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace collab {

/// True for a name that ends in .zip.
bool is_zip_file(std::string_view file);

/// A document of an archive: its name in it, and its bytes.
struct ZippedDocument {
  std::string name;
  std::string bytes;
};

/// The .md, .markdown, .txt and .docx files of an archive, by name, at most 200. `path_variable` is
/// the PATH to look for unzip in. Throws Error(not_found) with a hint where unzip is missing,
/// Error(input) where the file is no archive, or a document in it is larger than 16 MiB.
std::vector<ZippedDocument> zipped_documents(const std::string& file,
                                             const std::string& path_variable);

}  // namespace collab
