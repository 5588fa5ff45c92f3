// Every call of SQLite to the disk fails, once and for good.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <set>

#include "fault/obstacles.h"

namespace collab {
namespace {

/// A way of failing: kind, once or for good, as an error or as a full disk.
struct Way {
  DiskCall call;
  bool once;
  bool full;
};

constexpr Way ways[] = {
    {DiskCall::read, true, false},     {DiskCall::read, false, false},
    {DiskCall::write, true, false},    {DiskCall::write, false, false},
    {DiskCall::write, true, true},     {DiskCall::write, false, true},
    {DiskCall::sync, true, false},     {DiskCall::sync, false, false},
    {DiskCall::truncate, true, false}, {DiskCall::truncate, false, false},
    {DiskCall::remove, true, false},   {DiskCall::remove, false, false},
    {DiskCall::open, true, false},     {DiskCall::open, false, false},
};

std::string words_of(const Fault& fault) {
  return fmt::format("{} {} {}{}", disk_calls[static_cast<int>(fault.call)], fault.number,
                     fault.once ? "once" : "on", fault.full ? " full" : "");
}

/// All faults that are possible under the line.
std::vector<Fault> faults_under(const Trial& trial) {
  std::vector<Fault> faults;
  for (const Way& way : ways) {
    const int calls = trial.outcome.disk.calls[static_cast<int>(way.call)];
    for (int number = 1; number <= calls; ++number)
      faults.push_back({way.call, number, way.once, way.full});
  }
  return faults;
}

}  // namespace

int try_calls(Place& place, const Trial& trial) {
  const std::set<int> expected = {0, 3, 7, 8, 9, 10, 11};
  const std::vector<Fault> faults = faults_under(trial);
  const auto chosen = steps(static_cast<int>(faults.size()), 2, trial);
  for (const int step : chosen) {
    Obstacle obstacle;
    obstacle.disk.fault = faults[static_cast<std::size_t>(step)];
    place.set(trial.scene);
    const Outcome outcome = place.run(trial.scene, obstacle);
    const std::string what = words_of(obstacle.disk.fault);
    judge(trial, place, outcome, what);
    INFO(trial.scene.place, ": ", what, ": ", outcome.notes);
    CHECK(expected.contains(outcome.code));
    CHECK((outcome.code == trial.scene.code || outcome.notes + outcome.answer != ""));
  }
  return static_cast<int>(chosen.size());
}

}  // namespace collab
