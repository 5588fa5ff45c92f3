// The best assignment of people to places with room for several: an exact answer, the same one
// every time.
#pragma once
#include <cstddef>
#include <optional>
#include <vector>

namespace collab {

/// A place with `room` for so many more; `taken` are there already.
struct Place {
  int room = 0;
  int taken = 0;
};

/// That one of those to be placed may take a place, and what it is worth (any whole number).
struct Fit {
  std::size_t who = 0;
  std::size_t place = 0;
  int worth = 0;
};

/// Who is to be placed where: `crowding` is what each one already at a place costs the next.
struct Placing {
  std::size_t people = 0;
  std::vector<Place> places;
  std::vector<Fit> fits;
  int crowding = 0;
};

/// The place of each person, or nothing. As many as possible are placed; among all ways to do that
/// the sum of worths less crowding is the greatest. By successive shortest paths (minimum-cost
/// flow); of equal answers the same is given for the same input.
std::vector<std::optional<std::size_t>> best_assignment(const Placing& placing);

}  // namespace collab
