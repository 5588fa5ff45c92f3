// Backups of a workspace: what they are called, where they lie, how many are kept. The copying is
// in copy.h, the way back in restore.h.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "store/copy.h"
#include "store/workspace.h"

namespace collab {

/// A file in the folder of backups.
struct Backup {
  std::string path;
  std::int64_t written_at = 0;  ///< seconds since 1970 UTC
  std::int64_t bytes = 0;
};

/// "FOLDER/.collab/backups" of the workspace in a folder.
std::string backup_folder(const std::string& folder);

/// The backups in it, newest first; none where there is no such folder.
std::vector<Backup> backups_of(const std::string& folder);

/// Makes a backup of what `db` sees, named `name` ("MGE-2026-11-23-150000"), and gives its path. A
/// second one of that name gets a number. Throws as copy_database() does.
std::string make_backup(Db& db, const std::string& folder, const std::string& name,
                        Checked checked = Checked::whole);

/// Removes all backups but the newest `count`; gives how many went.
int keep_newest_backups(const std::string& folder, int count);

}  // namespace collab
