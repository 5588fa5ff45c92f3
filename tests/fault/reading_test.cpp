// Commands that only read open the workspace for reading alone, and leave every byte of it as it
// was.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "fault/trial.h"

using namespace collab;

namespace {

/// Those that read, and those that open the workspace themselves and only look unless they are told
/// otherwise.
bool only_looks(const Scene& scene) {
  if (scene.needs == Needs::read || scene.needs == Needs::read_if_any) return true;
  const std::set<std::string> looking = {"doctor",     "fsck",        "guide check",
                                         "help",       "version",     "meeting questions",
                                         "completion", "report list", "mentor match"};
  const bool told = std::any_of(scene.words.begin(), scene.words.end(),
                                [](const std::string& each) { return each.starts_with("--"); });
  return looking.contains(scene.verb) && !told;
}

}  // namespace

TEST_CASE("what only reads opens the workspace for reading and changes nothing in it") {
  Place place;
  int looked = 0;
  for (const Scene& scene : scenes()) {
    if (!only_looks(scene)) continue;
    ++looked;
    place.set(scene);
    const Databases before = place.databases();
    const Outcome outcome = place.run(scene);
    INFO(scene.place, ": ", outcome.notes);
    CHECK(outcome.disk.opened_for_writing == 0);
    CHECK(place.databases() == before);
  }
  CHECK(looked > 90);
}

TEST_CASE("what writes opens the workspace for writing, so that the test above can fail") {
  Place place;
  int wrote = 0;
  for (const Scene& scene : scenes()) {
    if (scene.needs != Needs::write || ++wrote > 5) continue;
    place.set(scene);
    CHECK(place.run(scene).disk.opened_for_writing > 0);
  }
}
