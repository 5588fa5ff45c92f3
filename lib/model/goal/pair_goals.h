// The goals of a pair with the words that only the two see: for their own sheet and for
// `mentor pair show --private`.
#pragma once
#include <string>
#include <vector>

#include "model/goal/goal.h"

namespace collab {

/// One line for each goal open on the day: "G9: ask and wait; 80 % ... by 2027-05-28 (now 64 %)".
std::vector<std::string> pair_goal_lines(Db& db, Id pairing, Date day);
/// Ends the pair's open goals on the day, or on the day they were set where that is later: 'met'
/// where the newest figure is at the target, else 'given up'. Returns them as they are then.
std::vector<Goal> end_pair_goals(Db& db, Id pairing, Date day);

}  // namespace collab
