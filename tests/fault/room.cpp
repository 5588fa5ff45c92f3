// Disks that are full and files that may not grow, at every 4 KiB.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "fault/obstacles.h"

namespace collab {
namespace {

constexpr std::int64_t four_kib = 4096;
constexpr int most_limits = 17;  ///< from 0 to 64 KiB; then around the size of the database

}  // namespace

int try_rooms(Place& place, const Trial& trial) {
  const auto rooms = (trial.outcome.disk.grown + four_kib - 1) / four_kib;
  const auto chosen = steps(static_cast<int>(rooms), 1, trial);
  for (const int step : chosen) {
    Obstacle obstacle;
    obstacle.disk.room = step * four_kib;
    place.set(trial.scene);
    const Outcome outcome = place.run(trial.scene, obstacle);
    const std::string what = fmt::format("room for {} bytes", *obstacle.disk.room);
    judge(trial, place, outcome, what);
    INFO(trial.scene.place, ": ", what, ": ", outcome.notes);
    CHECK(outcome.disk.failed > 0);
    // A purge that is done, and found no room for one of the backups, names it.
    const bool all_but_a_backup = outcome.code == 3 && trial.scene.verb.starts_with("purge");
    CHECK((outcome.code == 11 || all_but_a_backup));
  }
  return static_cast<int>(chosen.size());
}

int try_limits(Place& place, const Trial& trial) {
  std::int64_t size = 0;
  for (const auto& [path, bytes] : trial.after)
    size = std::max(size, static_cast<std::int64_t>(bytes.size()));
  const auto chosen = steps(most_limits + 3, 1, trial);
  for (const int step : chosen) {
    Obstacle obstacle;
    obstacle.largest_file =
        step < most_limits ? step * four_kib : size - (step - most_limits) * four_kib;
    place.set(trial.scene);
    const Outcome outcome = place.run(trial.scene, obstacle);
    judge(trial, place, outcome, fmt::format("no file beyond {} bytes", *obstacle.largest_file));
  }
  return static_cast<int>(chosen.size());
}

}  // namespace collab
