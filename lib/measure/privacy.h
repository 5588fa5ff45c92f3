// What figures may show to whom: small groups, counts of people below five, a team's own figures.
#pragma once
#include <string>
#include <vector>

#include "measure/figure.h"

namespace collab {

/// The largest count of people that is printed as "1-4".
inline constexpr int small_count = 4;

/// Whose eyes: the slug of the team that reads its own figures, empty for everybody else.
struct Eyes {
  std::string team;
};

/// Takes out what must not be seen: figures that are only for the team's own eyes, the school's
/// value of such a figure where it comes from fewer than three teams, the numbers of suppressed
/// values, and counts of one to four people (or of all but so many), which become words in the
/// note. A hidden count has a level only where every count that it may be has the same one, so that
/// neither the level nor a change of thresholds tells it.
void keep_private(std::vector<Figure>& figures, const Eyes& eyes, const Rules& rules);

}  // namespace collab
