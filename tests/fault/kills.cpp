// Kills a command before each of its system calls, and runs it again.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <csignal>
#include <limits>

#include "fault/obstacles.h"

namespace collab {

int try_kills(Place& place, const Trial& trial) {
  if (!can_be_traced()) return 0;
  Obstacle obstacle;
  obstacle.killed_at = std::numeric_limits<int>::max();
  place.set(trial.scene);
  const int calls = place.run(trial.scene, obstacle).calls;
  int kills = 0;
  for (const int step : steps(calls, 1, trial)) {
    obstacle.killed_at = step + 1;
    place.set(trial.scene);
    const Outcome outcome = place.run(trial.scene, obstacle);
    if (outcome.signal == SIGKILL) ++kills;
    judge(trial, place, outcome, fmt::format("killed at system call {}", obstacle.killed_at));
    if (!same(place.databases(), trial.before)) continue;
    const Outcome again = place.run(trial.scene);
    INFO(trial.scene.place, " after a kill at system call ", obstacle.killed_at, ": ", again.notes);
    // What a killed command wrote beside the workspace may be there, and is not written over.
    CHECK((again.code == trial.scene.code || again.code == 6));
    CHECK((again.code != trial.scene.code || same(place.databases(), trial.after)));
  }
  return kills;
}

}  // namespace collab
