// A workspace in a folder of its own on the real disk, gone when the test is over.
#pragma once
#include <string>

#include "folder.h"
#include "store/journal.h"
#include "store/workspace.h"

namespace collab {

/// A school with nothing in it yet, open for writing.
struct SchoolOnDisk {
  SchoolOnDisk()
      : workspace(make_workspace(
            {folder.path,
             {"Maple Grove Elementary", "MGE", {"UTC", "UTC0"}, DateOrder::mdy, false},
             false},
            std::chrono::milliseconds(1000))) {}
  Db& db() { return workspace.db; }
  /// Runs `change(db)` as one operation and gives its number, 0 where nothing changed.
  template <class Change>
  Id operation(const std::string& verb, Change change) {
    Operation running(db(), {1795464000, "tester", verb, std::nullopt});
    change(db());
    return running.commit().value_or(0);
  }
  /// Undoes (or, given an undo, redoes) an operation as an operation of its own.
  Id turn_round(Id number) {
    Operation running(db(), {1795464000, "tester", "undo", std::nullopt});
    revert(db(), running, number);
    return running.commit().value_or(0);
  }
  Folder folder;
  Workspace workspace;
};

}  // namespace collab
