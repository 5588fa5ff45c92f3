// Whose turn it is to facilitate or to take notes: fair over time, knows leave, can be skipped or
// swapped.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/time/period.h"
#include "model/people/person.h"
#include "store/db.h"

namespace collab {

/// Who takes a role on a day, and who had it last.
struct Turn {
  std::optional<Id> person;
  std::optional<Id> last;
  std::string why;  ///< "next in turn", "takes this day", "holds the role", in words
};

/// The order in force: the set one, else members by handle. Role is "facilitator" or "recorder".
/// Coaches, families and students are asked only where the set order names them.
std::vector<Id> rotation_order(Db& db, Id team, std::string_view role, Date day);
/// Sets the order; without people it is the members by handle again.
void set_rotation(Db& db, Id team, std::string_view role, const std::vector<Id>& people);
/// True where an order was set.
bool has_set_rotation(Db& db, Id team, std::string_view role);
/// A team's role on a day.
struct RoleDay {
  Id team = 0;
  std::string_view role;
  Date day{};
};
/// Passes a person over on a day, who then goes first the next time, or gives the day to a person.
/// A meeting that is already planned for the day gets its new facilitator or recorder.
void skip_turn(Db& db, const RoleDay& turn, Id person);
void take_turn(Db& db, const RoleDay& turn, Id person);

/// Two days' turns to be exchanged, both today or later.
struct TurnSwap {
  Id team = 0;
  std::string role;
  Date one{};
  Date other{};
};
/// Exchanges the turns of two coming days; every other turn stays as it is. Throws Error(input)
/// where the team does not meet then, where both are the same person's, or where one of the two
/// cannot.
void swap_turns(Db& db, const TurnSwap& swap, Date today);

/// Whose turn it is on the day: a member who is expected then and has had the role least recently
/// in held or planned meetings before it, in the order in force. Occurrences since the last of
/// those meetings that have none yet count as if they had taken their turns. A team with a fixed
/// facilitator keeps its facilitator or lead member. `other_than` cannot take it (a facilitator
/// takes no notes).
Turn turn_on(Db& db, const RoleDay& turn, std::optional<Id> other_than);

/// A day on which the team is to meet, and whose turns it has. `meeting` is set where one is
/// planned; then it says who.
struct ComingTurns {
  Date day{};
  std::optional<Id> meeting;
  Turn facilitator;
  Turn recorder;
};
/// The turns of the planned meetings and occurrences in the period, in order.
std::vector<ComingTurns> coming_turns(Db& db, Id team, Period period);

}  // namespace collab
