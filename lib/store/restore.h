// The way back to a backup: what it would take away, said before it is done, and doing it. Making
// backups is in backup.h.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "store/journal.h"
#include "store/workspace.h"

namespace collab {

/// What restoring a backup would mean.
struct RestorePlan {
  std::string backup;                 ///< the file
  std::string folder;                 ///< of the workspace
  School school;                      ///< as the backup has it
  int operations = 0;                 ///< that the backup holds
  bool there = false;                 ///< a database is in the workspace now
  bool told = false;                  ///< and its history could be read
  bool whole = false;                 ///< and nothing in it is damaged
  std::string present_code;           ///< the school's code in it
  std::vector<LoggedOperation> lost;  ///< in the workspace, not in the backup; the newest first
  std::vector<LoggedOperation> back;  ///< in the backup, not in the workspace; the newest first
  std::optional<Id> newest;           ///< the last operation in the workspace that was looked at
};

/// Opens a backup and looks whether it is whole. Throws Error(not_found, damaged).
Db open_backup(const std::string& path);

/// Looks at the backup, whole, and at what is in the folder now. Throws Error(not_found, damaged)
/// where the backup is none, Error(refused) where it is the workspace's own database.
RestorePlan plan_restore(const std::string& backup, const std::string& folder,
                         std::chrono::milliseconds wait);

/// Puts the backup's content in the workspace's place and gives the file in which what was there is
/// kept, named `name`; nothing where nothing was there. A workspace that is whole changes in one
/// transaction; a damaged one is moved aside. Throws Error(busy) where it was changed since the
/// plan.
std::optional<std::string> restore(const RestorePlan& plan, const std::string& name,
                                   std::chrono::milliseconds wait);

}  // namespace collab
