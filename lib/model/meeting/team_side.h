// Labor-management bodies: which side each member sits for, and whether the sides are even. A team
// is one as soon as a member has a side.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "model/meeting/decision.h"
#include "model/people/person.h"
#include "store/db.h"

namespace collab {

/// The members of a body on a day, by handle. Members without a side are neither.
struct Sides {
  std::vector<Person> labor;
  std::vector<Person> management;
  std::vector<Person> neither;

  bool any() const { return !labor.empty() || !management.empty(); }
  bool even() const { return labor.size() == management.size(); }
};

Sides sides_of(Db& db, Id team, Date day);
/// "labor", "management" or nothing.
std::optional<std::string> side_of(Db& db, Id team, Id person);
/// Sets a person's side on a team; nothing takes it away.
void set_side(Db& db, Id team, Id person, const std::optional<std::string>& side);

/// How a body came to a decision: "together" (consensus), "vote", "consulted" (somebody was asked
/// on an earlier day), or "not shown".
std::string shared_words(const Decision& decision);

}  // namespace collab
