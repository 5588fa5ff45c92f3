// The backups that a workspace knows of: those in .collab/backups, and those elsewhere, whose
// places stand in .collab/backups.known. What was destroyed in the workspace is destroyed in them
// as well.
#pragma once
#include <chrono>
#include <functional>
#include <string>
#include <vector>

#include "store/db.h"

namespace collab {

/// The paths of all in their order, also of those that are no longer where they were written.
std::vector<std::string> known_backups(const std::string& folder);
/// Of these the ones outside .collab/backups.
std::vector<std::string> backups_elsewhere(const std::string& folder);

/// Notes where a backup was written, once; nothing for one in .collab/backups. Inside the
/// workspace's folder the place is noted as seen from there, so that both may be moved. Gives
/// true where it is new. Throws Error(no_workspace, output) where the note cannot be written.
bool remember_backup(const std::string& folder, const std::string& path);
/// Takes the note away; false where there is none. Throws as the other does.
bool forget_backup(const std::string& folder, const std::string& path);

/// True for a path that leads to the file in which these places stand, however it is spelt.
bool is_backup_list(const std::string& folder, const std::string& path);

/// Held while a backup is made, and alone while backups are written anew: one that was begun before
/// a purge is known when the purge looks. Where the drive has no such locks nothing is held.
class BackupsLock {
 public:
  enum class Mode { making, rewriting };
  /// Throws Error(busy) where another process holds it for longer than `wait`.
  BackupsLock(const std::string& folder, Mode mode,
              std::chrono::milliseconds wait = std::chrono::seconds(10));
  BackupsLock(const BackupsLock&) = delete;
  BackupsLock& operator=(const BackupsLock&) = delete;
  ~BackupsLock();

 private:
  int folder_ = -1;
};

/// Removes the copies beside a known backup, or a database, that killed commands had not finished.
void remove_unfinished_copies(const std::string& path);

/// Looks at what `change` would do to a backup, on a copy in memory brought up to date.
void try_on_backup(const std::string& path, const std::function<void(Db&)>& change);

/// Replaces a backup by a copy, brought up to date, that `change` has changed: written without free
/// pages, checked, and put in place whole. Throws Error(not_found, damaged, refused, no_workspace,
/// output), and the file is as it was.
void rewrite_backup(const std::string& path, const std::function<void(Db&)>& change);

}  // namespace collab
