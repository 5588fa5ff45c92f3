// Whole schools made up by a fixed sequence of numbers, for the recount of the indicators: people
// who come late, leave, are away; teams that end; blocks kept, moved, cancelled, forgotten; records
// with holes in them, and dates that lie after the day on which somebody looks.
#pragma once
#include <cstdint>
#include <vector>

#include "store/workspace.h"

namespace collab::test {

/// A school in memory, and days worth looking at it on: within its busy months, at their end, long
/// after them.
struct MadeSchool {
  Workspace workspace;
  std::vector<Date> days;
};

/// The same seed gives the same school on every machine.
MadeSchool made_school(std::uint64_t seed);

/// An empty school in memory, in the zone of New York.
Workspace empty_school();

}  // namespace collab::test
