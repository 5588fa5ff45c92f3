// The files of share/, as they were when the binary was built; share/embed.cmake writes the data.
#pragma once
#include <span>
#include <string_view>

namespace collab {

/// One embedded file: its path below share/ ("templates/plc.md") and its bytes.
struct SharedFile {
  std::string_view path;
  std::string_view text;
};

/// All embedded files, sorted by path.
std::span<const SharedFile> shared_files();

}  // namespace collab
