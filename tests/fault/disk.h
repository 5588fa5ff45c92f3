// A disk for SQLite that stands before the real one and fails, fills up, or tells what is asked of
// it. failing_disk.cpp plans it by an environment variable, scene.h and trial.h by code.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace collab {

/// What SQLite asks of a disk.
enum class DiskCall { read, write, sync, truncate, remove, open };

inline constexpr std::string_view disk_calls[] = {"read",     "write",  "sync",
                                                  "truncate", "delete", "open"};

/// Which call fails: the `number`th of its kind (0: none), only that one or every one from it on,
/// with an I/O error or as a full disk does.
struct Fault {
  DiskCall call = DiskCall::read;
  int number = 0;
  bool once = true;
  bool full = false;
};

/// How the disk behaves.
struct DiskPlan {
  Fault fault = {};
  std::optional<std::int64_t> room = {};  ///< bytes by which files may grow before it is full
  int log = -1;                           ///< descriptor to which every change is written
};

/// What has happened; it may lie in memory that two processes share.
struct DiskCounts {
  int calls[std::size(disk_calls)] = {};
  int failed = 0;
  std::int64_t grown = 0;  ///< bytes by which files grew, what was deleted again included
  int opened_for_writing =
      0;  ///< databases of workspaces; copies, journals and the like do not count
};

/// Puts the disk before the real one, for all databases opened from now on. Once a process.
void stand_before_disk(DiskCounts& counts);
/// From now on it behaves so.
void plan_disk(const DiskPlan& plan);

/// A change that the disk was asked for, as the log has it.
struct DiskEvent {
  enum class What : std::int32_t { create, write, sync, truncate, remove, remove_and_sync };
  What what = What::write;
  std::string path;
  std::int64_t at = 0;  ///< where a write begins; the size of a truncate
  std::string bytes;
};

/// Reads a log to its end.
std::vector<DiskEvent> read_disk_log(const std::string& log);

}  // namespace collab
