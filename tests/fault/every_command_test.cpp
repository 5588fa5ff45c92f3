// Everything that can be in a command's way, in the way of every command of the program.
#include <doctest/doctest.h>

#include <map>
#include <optional>
#include <set>

#include "cmd/frame/choose.h"
#include "fault/obstacles.h"

using namespace collab;

namespace {

struct InTheWay {
  const char* name;
  int (*in_the_way)(Place&, const Trial&);
  bool for_readers;  ///< also in the way of those that only read
  int least;         ///< times that it has to be in the way in the short form
};

constexpr InTheWay kinds[] = {
    {"calls", try_calls, true, 50},           {"kills", try_kills, false, 12},
    {"rooms", try_rooms, false, 12},          {"limits", try_limits, false, 12},
    {"power", try_power_cuts, false, 25},     {"damage", try_damage, true, 20},
    {"tables", try_missing_tables, true, 20},
};

bool only_reads(const Scene& scene) {
  return scene.needs == Needs::read || scene.needs == Needs::read_if_any;
}

}  // namespace

TEST_CASE("the tables have a line for every command of the program") {
  std::set<std::string> wanted;
  for (const Noun& noun : nouns())
    for (const Command& command : noun.commands()) wanted.insert(spoken(command));
  std::set<std::string> found;
  for (const Scene& each : scenes()) found.insert(each.verb);
  CHECK(wanted.size() > 240);
  CHECK(found == wanted);
}

TEST_CASE("whatever fails, a command leaves the old state or the new and never ends with 70") {
  Place place;
  std::map<std::string, int> times;
  std::size_t turn = 0;
  for (const Scene& scene : scenes()) {
    std::optional<Trial> trial;
    for (const InTheWay& kind : kinds) {
      if (only_obstacle() && *only_obstacle() != kind.name) continue;
      // In the short form each line has some of them in its way.
      if (!long_form() && ++turn % 8 != 0) continue;
      if (!kind.for_readers && only_reads(scene)) continue;
      if (!trial) trial = try_out(place, scene);
      times[kind.name] += kind.in_the_way(place, *trial);
    }
  }
  for (const InTheWay& kind : kinds) {
    if (only_obstacle() && *only_obstacle() != kind.name) continue;
    MESSAGE(std::string(kind.name), ": ", times[kind.name]);
    CHECK(times[kind.name] >= (can_be_traced() || kind.in_the_way != try_kills ? kind.least : 0));
  }
}
