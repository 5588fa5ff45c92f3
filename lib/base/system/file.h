// Whole files, read and written so that nothing is half there.
#pragma once
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/system/temporary.h"

namespace collab {

/// The folder that a path stands in: "." for a name alone.
std::string folder_of(const std::string& path);

/// True for a file with bytes of its own: no folder, pipe, socket or device.
bool is_plain_file(const std::string& path);

/// Throws Error(input) for a named pipe, a socket or a disk: reading one may never end.
void refuse_pipe(const std::string& path);

/// Makes sure that names made or replaced in a folder are still there after a power cut. Throws
/// Error(output).
void sync_folder(const std::string& folder);

/// Reads a file, at most `limit` bytes. Throws Error(not_found) where it is missing or unreadable,
/// Error(input) where it is larger, or a pipe that is not this process's own.
std::string read_file(const std::string& path, std::size_t limit = std::size_t{256} << 20);

/// The same, or nothing where there is no file of that name.
std::optional<std::string> read_file_if_any(const std::string& path, std::size_t limit);

/// Who may read a file: everybody whom the user's umask lets, or the user alone (mode 0600).
enum class ReadableBy { all, owner };

/// A file on its way: written and synced under a temporary name beside its target, put in place by
/// commit(), removed otherwise. Symbolic links are followed; an existing target keeps its mode
/// unless the new text is for its owner alone.
/// Devices, pipes and /dev/stdout are not replaced: commit() writes to them.
class StagedFile {
 public:
  /// Throws Error(output) where it cannot be written; Error(refused) where the target exists and
  /// `keep_existing` is set, or where it is or belongs to a database.
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
