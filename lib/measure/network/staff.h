// Who sits on which team, and who met whom, as networks and numbers. Names of people are in none of
// it; what may be shown to whom is lib/report's.
#pragma once
#include <string>
#include <vector>

#include "base/time/period.h"
#include "measure/groups.h"
#include "measure/network/network.h"
#include "store/db.h"

namespace collab {

/// The people in post and the teams on a day, and a tie for each seat: people first. Teams whose
/// meetings are confidential are left out, and seats of sponsors.
struct StaffNetwork {
  struct Member {
    std::string slug;
    std::string name;
  };
  std::vector<Id> people;     ///< by id
  std::vector<Member> teams;  ///< by slug
  Network network;

  int team_node(std::size_t team) const { return static_cast<int>(people.size() + team); }
};
/// The facts must have been gathered (measure/facts.h).
StaffNetwork staff_network(Db& db, Date day);

/// What the held meetings of a span come to in which at least two people were there by name, and
/// nothing was left open about it; the people are those in post on a day.
struct CoAttendance {
  std::int64_t people = 0;
  std::int64_t meetings = 0;
  /// All ties together by Newman's (2001) weights: for each person the number of joint meetings.
  double strength = 0;
  double pairs = 0;  ///< that met at least once at a meeting of 2 to 15 people
  std::array<Pairs, group_kinds.size()> weights = {};  ///< by kind of group, weighted
};
CoAttendance co_attendance(Db& db, Period days, Date day);

}  // namespace collab
