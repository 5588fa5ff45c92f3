// The people of a workspace as documents name them.
#pragma once
#include <vector>

#include "document/words/people.h"
#include "model/people/person.h"

namespace collab {

/// Everybody of the workspace, for People.
inline std::vector<RosterPerson> roster_of(Db& db) {
  std::vector<RosterPerson> roster;
  for (const Person& each : people(db))
    roster.push_back({each.id, each.handle, each.name, each.preferred_name, each.email});
  return roster;
}

}  // namespace collab
