// The people of a match, read from the records in one go. Inner header of lib/model's match.
#pragma once
#include <span>
#include <vector>

#include "model/mentor/match.h"

namespace collab {

/// Trained mentors on the staff, and the new educators who wait for one, each by handle.
struct MatchSchool {
  std::vector<MatchPerson> mentors;
  std::vector<MatchPerson> mentees;
};

MatchSchool read_match_school(Db& db, Date day, std::span<const Id> only);

}  // namespace collab
