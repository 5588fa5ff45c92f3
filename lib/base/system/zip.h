// What is in a zip archive, read through the unzip program where it is installed.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace collab {

/// True for a name that ends in .zip.
bool is_zip_file(std::string_view file);

/// The names in an archive, folders left out, in order. `path_variable` is the PATH to look for
/// unzip in. Throws Error(not_found) with a hint where unzip is missing, Error(input) where the
/// file is no archive.
std::vector<std::string> zip_names(const std::string& file, const std::string& path_variable);

/// The bytes of the file of that name in the archive. Throws as zip_names() does, and Error(input)
/// where they are more than `most`.
std::string zip_bytes(const std::string& file, std::string_view name,
                      const std::string& path_variable, std::size_t most);

}  // namespace collab
