// Whose turn it is to facilitate or to take notes: fair over time, knows leave, can be skipped or
// swapped.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/person.h"
#include "store/db.h"

namespace collab {

/// Who takes a role on a day, and who had it last.
struct Turn {
  std::optional<Id> person;
  std::optional<Id> last;
  std::string why;  ///< "next in turn", "takes this day", "holds the role", in words
};

/// The order in force: the set one, else members by handle. Role is "facilitator" or "recorder".
std::vector<Id> rotation_order(Db& db, Id team, std::string_view role, Date day);
void set_rotation(Db& db, Id team, std::string_view role, const std::vector<Id>& people);
/// Passes a person over on a day, or gives the day to a person.
void skip_turn(Db& db, Id team, std::string_view role, Date day, Id person);
void take_turn(Db& db, Id team, std::string_view role, Date day, Id person);
/// Whose turn it is on the day: a member who is expected then and has had the role least recently in
/// held or planned meetings before it, in the order in force. A team with a fixed facilitator keeps
/// its lead or facilitator member. `other_than` cannot take it (a facilitator does not take notes).
Turn turn_on(Db& db, Id team, std::string_view role, Date day, std::optional<Id> other_than);

}  // namespace collab
