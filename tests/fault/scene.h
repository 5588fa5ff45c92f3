// One line for every command of the program, each with the school on which it runs: what the fault
// tests put obstacles in the way of. The lines are data; see commands.txt.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "cmd/frame/command.h"

namespace collab {

/// A line and the school it finds.
struct Scene {
  std::string place;  ///< where the line stands: "tests/undo/commands.txt:40"
  std::string verb;   ///< "action new"
  Needs needs = Needs::nothing;
  std::vector<std::string> words;
  std::string input;       ///< its stdin
  std::int64_t now = 0;    ///< seconds since 1970 UTC
  int code = 0;            ///< how it ends where nothing is in its way
  std::string start = {};  ///< a folder that holds what the working folder holds before it
};

/// The scenes of all commands, made once a process and gone with it.
const std::vector<Scene>& scenes();
/// A folder with the school as all scenes leave it but those of fault/commands.txt, as a scene's
/// `start`.
const std::string& whole_school();

}  // namespace collab
