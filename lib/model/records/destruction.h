// What is destroyed in a workspace is destroyed in the backups that it knows of: looking which of
// them hold some of it, and writing those anew. The destroying itself is in purge.h.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "model/records/purge.h"
#include "store/journal.h"

namespace collab {

/// How a backup's history goes with the workspace's. They part where an older backup was restored:
/// what was recorded after that point has the same numbers and is something else.
struct Shared {
  Id last = 0;         ///< the last operation that both have, with all before it
  bool whole = false;  ///< the workspace has all that the backup has

  /// True where a row of the backup is the workspace's of that table and number.
  bool is_same(Db& backup, const char* table, Id id) const;
};

/// Destroys in a backup what was destroyed in the workspace.
using DestroyAgain = std::function<Purged(Db& backup, Operation& running, const Shared& shared)>;

/// What was destroyed. The words of pairs that the workspace has no more always go too.
struct Destruction {
  OperationStart by = {};    ///< as the operation of the workspace
  Id number = 0;             ///< of that operation
  std::string summary = {};  ///< of that operation
  DestroyAgain again = {};   ///< nothing where only words of pairs go
};

/// The same for a record, a person (by id, with the names that the workspace had of them), old
/// notes.
DestroyAgain destroy_phrases_again(std::vector<std::string> phrases);
DestroyAgain destroy_record_again(RecordName record, std::vector<std::string> phrases);
DestroyAgain destroy_person_again(Id person, std::vector<std::string> phrases);
DestroyAgain destroy_notes_again(Date before);
/// All that the purges in a workspace's history named; of words the history keeps nothing.
DestroyAgain destroy_all_again(Db& workspace);

/// A known backup that could not be looked at or written.
struct BackupFault {
  std::string path;
  Error error;
  bool missing = false;
};

/// What came of going through the known backups.
struct BackupsReached {
  std::vector<std::string> paths;  ///< those that hold some of it, or were written anew
  std::vector<BackupFault> faults;
};

/// The known backups that hold some of it; nothing is changed.
BackupsReached backups_with(Db& workspace, const std::string& folder, const Destruction& what);
/// Writes those anew, without it.
BackupsReached destroy_in_backups(Db& workspace, const std::string& folder,
                                  const Destruction& what);

}  // namespace collab
