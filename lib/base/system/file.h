// Whole files, read and written so that nothing is half there.
#pragma once
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/system/temporary.h"

namespace collab {

/// Reads a file, at most `limit` bytes. Throws Error(not_found) where it is missing or unreadable,
/// Error(input) where it is larger.
std::string read_file(const std::string& path, std::size_t limit = std::size_t{256} << 20);

/// Who may read a file: everybody whom the user's umask lets, or the user alone (mode 0600).
enum class ReadableBy { all, owner };

/// A file on its way: written and synced under a temporary name beside its target, put in place by
/// commit(), removed otherwise. Symbolic links are followed; an existing target keeps its mode
/// unless the new text is for its owner alone.
/// Devices, pipes and /dev/stdout are not replaced: commit() writes to them.
class StagedFile {
 public:
  /// Throws Error(output) where it cannot be written; Error(refused) where the target exists and
  /// `keep_existing` is set.
  StagedFile(std::string path, std::string_view bytes, bool keep_existing,
             ReadableBy readers = ReadableBy::all);
  /// Renames the file to its target and syncs the folder. Throws as the constructor does.
  void commit();
  const std::string& path() const { return path_; }

 private:
  [[noreturn]] void refuse_existing() const;

  std::string path_;
  std::string target_;                       ///< where path_ leads through symbolic links
  std::unique_ptr<Temporary> temporary_;     ///< nothing once it is in place
  std::optional<std::string> stream_bytes_;  ///< what commit() writes where the target is no file
  bool keep_existing_ = false;
};

/// Writes all bytes to a descriptor and says whether that worked; on false errno tells why.
bool write_all(int descriptor, std::string_view bytes);

}  // namespace collab
