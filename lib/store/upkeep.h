// What `doctor` looks at around the workspace's file: rights, leftovers of killed commands, SQLite.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "store/workspace.h"

namespace collab {

/// Files that killed commands left behind in the workspace's folders and in `here`: their names
/// hold the number of a process that is no more, and an hour has passed since they were written.
std::vector<std::string> leftovers(const std::string& folder, const std::string& here,
                                   std::int64_t now);
/// True for a plain file whose maker, a process of this computer, is no more.
bool left_by_the_dead(const std::string& path, long maker);
/// The copies in the workspace's own folders that were never finished, whatever their age: to be
/// asked for where nobody else is making one (see BackupsLock).
std::vector<std::string> unfinished_backups(const std::string& folder);
/// Removes one. Throws Error(output).
void remove_leftover(const std::string& path);

/// The files and folders of the workspace that others than its owner and its group may read or
/// write, or the group where the workspace is not shared.
std::vector<std::string> too_open(const std::string& folder);
/// Takes these rights away. Throws Error(no_workspace).
void close_to_others(const std::string& path, const std::string& folder);

/// "SQLite 3.40.1 with the session extension".
std::string sqlite_words();

}  // namespace collab
