// Makes a zip archive in memory, its files stored as they are: for programs that read nothing else.
// Archives are read by zip.h.
#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace collab {

/// The bytes of an archive with these files: name and contents, together less than 4 GiB.
std::string stored_zip(const std::vector<std::pair<std::string_view, std::string_view>>& files);

}  // namespace collab
