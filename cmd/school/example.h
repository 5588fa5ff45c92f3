// The story of the example school: scripts in examples/school/, built into the binary, that a shell
// can run as well (examples/school/replay).
#pragma once
#include <functional>
#include <string>
#include <vector>

#include "base/text/script.h"
#include "base/time/date.h"
#include "cmd/frame/desk.h"

namespace collab {

/// A line of the story, the script it stands in, and the day on which it happens.
struct StoryLine {
  std::string file;
  ScriptLine script;
  Date day{};
};

class Story {
 public:
  /// Reads the scripts. They tell of the same years, so their lines are taken day by day, and those
  /// of one day in the order of the scripts' names. Throws Error where one is malformed.
  Story();
  /// The words after `collab init` with which it begins.
  const std::vector<std::string>& founding() const { return founding_; }
  /// The day on which it ends: the school's today.
  Date today() const { return today_; }
  /// Its lines in their order, the founding one first.
  const std::vector<StoryLine>& lines() const { return lines_; }
  /// Carries every line out, each at four in the afternoon of its day, and calls `told` after each.
  /// Throws the Error of the line that fails, with its place.
  void replay(Workspace& workspace, const std::function<void()>& told = {}) const;

 private:
  std::vector<StoryLine> lines_;
  std::vector<std::string> founding_;
  Date today_{};
};

}  // namespace collab
