// Runs a scene in a process of its own with something in its way, and looks at what is left.
#pragma once
#include <map>
#include <optional>
#include <string>

#include "fault/disk.h"
#include "fault/scene.h"
#include "folder.h"

namespace collab {

/// True for the long form of every test, by hand; it takes every step, not a sample.
bool long_form();
/// What it is chosen for: one kind of obstacle or all, and at most so many steps of a line.
struct LongForm {
  std::optional<std::string> obstacle = {};
  int most = 1000000;
};
void choose_long_form(LongForm form);
/// The kind that was chosen.
const std::optional<std::string>& only_obstacle();
/// True where this machine lets a process trace another.
bool can_be_traced();

/// Copies a folder with everything in it.
void copy_folder(const std::string& from, const std::string& to);

/// What is in a line's way.
struct Obstacle {
  DiskPlan disk = {};
  int killed_at = 0;                              ///< the system call before which it is killed
  std::optional<std::int64_t> largest_file = {};  ///< as `ulimit -f` sets it, in bytes
};

/// How it went.
struct Outcome {
  int code = -1;   ///< exit code, or -1
  int signal = 0;  ///< that ended it; SIGALRM where it ran for ever
  int calls = 0;   ///< system calls, counted where killed_at is set
  DiskCounts disk;
  std::string answer;  ///< stdout
  std::string notes;   ///< stderr
};

/// The bytes of databases by path.
using Databases = std::map<std::string, std::string>;

/// True where all of `found` hold what those of `wanted` hold: the same bytes or the same rows.
bool same(const Databases& found, const Databases& wanted);

/// A working folder.
class Place {
 public:
  /// Puts into it what the scene finds.
  void set(const Scene& scene);
  /// Runs the line.
  Outcome run(const Scene& scene, const Obstacle& obstacle = {});
  /// The workspaces' databases, after what was left unfinished was rolled back by opening them as
  /// any command does. Throws Error where one cannot be opened.
  Databases databases() const;
  /// Names of files that a command left behind which it should have removed.
  std::string leftovers() const;
  /// Every file with its bytes.
  Databases files() const;
  const std::string path() const { return folder_.path + "/here"; }

 private:
  Folder folder_;
};

/// A scene with nothing in its way: the states before and after it.
struct Trial {
  Scene scene;
  Databases before;
  Databases after;
  Outcome outcome;
};

/// Runs it so. A line that does not end as its table says is a failure of the test.
Trial try_out(Place& place, const Scene& scene);

/// What has to hold after an obstacle, whatever it was: no internal error, no crash, no hang; the
/// old state or the new; 0 and words that claim a change only with the new state; and what is there
/// is whole. Tells every breach with `what` as a failure of the test.
void judge(const Trial& trial, Place& place, const Outcome& outcome, const std::string& what);

}  // namespace collab
