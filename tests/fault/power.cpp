// Power cuts, replayed from what a command asked of the disk: at any moment, of what was not synced
// any part may have reached the disk. What was synced is there, and what was answered stays.
#include <doctest/doctest.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <random>

#include "base/system/file.h"
#include "fault/obstacles.h"

namespace collab {
namespace {

namespace fs = std::filesystem;
using What = DiskEvent::What;

constexpr std::size_t sector = 512;  ///< bytes that a disk writes whole or not at all

/// How much of what was not synced a cut leaves.
enum class Left { nothing, everything, some_writes, some_sectors };
constexpr Left lefts[] = {Left::nothing, Left::everything, Left::some_writes, Left::some_sectors};

/// A file on a disk that may lose power.
struct CutFile {
  bool was_there = false;               ///< its name is on the disk for certain
  bool may_be_there = false;            ///< its name may be
  std::string bytes = {};               ///< on the disk for certain
  std::vector<DiskEvent> waiting = {};  ///< writes and truncates since
};

void carry_out(std::string& bytes, const DiskEvent& event) {
  const auto at = static_cast<std::size_t>(event.at);
  if (event.what == What::truncate) return bytes.resize(at);
  if (bytes.size() < at + event.bytes.size()) bytes.resize(at + event.bytes.size());
  bytes.replace(at, event.bytes.size(), event.bytes);
}

class CutDisk {
 public:
  explicit CutDisk(const Databases& files) {
    for (const auto& [path, bytes] : files) files_[path] = {true, true, bytes};
  }

  void take(const DiskEvent& event) {
    CutFile& file = files_[event.path];
    switch (event.what) {
      case What::create:
        file = {};
        file.may_be_there = true;
        return;
      case What::sync:
        for (const DiskEvent& each : file.waiting) carry_out(file.bytes, each);
        file.waiting.clear();
        file.was_there = true;  // SQLite syncs the folder of a new file with it
        return;
      case What::remove:
        file.was_there = false;
        return;
      case What::remove_and_sync:
        files_.erase(event.path);
        return;
      case What::write:
      case What::truncate:
        file.waiting.push_back(event);
    }
  }

  /// Puts onto the real disk what a cut now leaves of the files.
  void leave(Left left, std::mt19937& random) const {
    for (const auto& [path, file] : files_) {
      const bool there = file.was_there || (file.may_be_there && keeps(left, random));
      if (!there) {
        fs::remove(path);
        continue;
      }
      std::string bytes = file.bytes;
      for (const DiskEvent& each : file.waiting) leave_of(each, left, random, bytes);
      std::ofstream(path, std::ios::binary) << bytes;
    }
  }

 private:
  static bool keeps(Left left, std::mt19937& random) {
    if (left == Left::nothing || left == Left::everything) return left == Left::everything;
    return random() % 2 == 0;
  }

  static void leave_of(const DiskEvent& event, Left left, std::mt19937& random,
                       std::string& bytes) {
    if (left != Left::some_sectors || event.what == What::truncate) {
      if (keeps(left, random)) carry_out(bytes, event);
      return;
    }
    for (std::size_t at = 0; at < event.bytes.size(); at += sector) {
      if (!keeps(left, random)) continue;
      carry_out(bytes, {event.what, event.path, event.at + static_cast<std::int64_t>(at),
                        event.bytes.substr(at, sector)});
    }
  }

  std::map<std::string, CutFile> files_;
};

/// What the line asks of the disk, in order; nothing where it writes other databases too, which
/// come to be under names of their own.
std::vector<DiskEvent> events_of(Place& place, const Trial& trial) {
  const Folder folder;
  const std::string log = folder.path + "/log";
  Obstacle obstacle;
  obstacle.disk.log = ::open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  place.set(trial.scene);
  const Outcome outcome = place.run(trial.scene, obstacle);
  ::close(obstacle.disk.log);
  CHECK(outcome.code == trial.scene.code);
  std::vector<DiskEvent> events = read_disk_log(read_file(log));
  std::erase_if(events, [](const DiskEvent& each) {
    return !each.path.ends_with("/collab.db") && !each.path.ends_with("/collab.db-journal");
  });
  return events;
}

void judge_cut(const Trial& trial, Place& place, bool answered, const std::string& what) {
  INFO(trial.scene.place, ": ", what);
  try {
    const Databases found = place.databases();
    CHECK((same(found, trial.after) || (!answered && same(found, trial.before))));
  } catch (const Error& error) {
    FAIL_CHECK("cannot be opened: ", error.message);
  }
}

}  // namespace

int try_power_cuts(Place& place, const Trial& trial) {
  if (trial.before.size() != 1 || trial.after.size() != 1) return 0;
  const std::vector<DiskEvent> events = events_of(place, trial);
  if (events.empty()) return 0;
  const int moments = static_cast<int>(events.size()) + 1;
  const auto chosen = steps(moments * 4, 2, trial);
  std::mt19937 random(static_cast<unsigned>(trial.scene.now));
  for (const int step : chosen) {
    const auto moment = static_cast<std::size_t>(step / 4);
    const Left left = lefts[step % 4];
    place.set(trial.scene);
    CutDisk disk(trial.before);
    for (std::size_t i = 0; i < moment; ++i) disk.take(events[i]);
    disk.leave(left, random);
    judge_cut(
        trial, place, moment == events.size(),
        fmt::format("power cut after event {} of {}, way {}", moment, events.size(), step % 4));
  }
  return static_cast<int>(chosen.size());
}

}  // namespace collab
