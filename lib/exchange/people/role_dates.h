// The dates that a roster has for roles: written where nobody has changed them here.
#pragma once
#include "exchange/people/merge.h"
#include "exchange/people/people.h"

namespace collab {

/// Gives the person's roles the dates of the row, and adds those that ended before or begin later.
/// A role that was dated otherwise by hand since the last import stays as it is. `person` is as
/// stored.
void write_role_dates(Db& db, const Person& person, const RosterRow& row, const RosterMerge& merge);

/// True where the row has dates of roles that the last import did not have.
bool has_new_role_dates(Db& db, Id person, const RosterRow& row, const RosterMerge& merge);
/// Takes back the roles that a roster has said would begin after that day, since the person leaves.
void drop_later_roles(Db& db, Id person, Date day, const RosterMerge& merge);

}  // namespace collab
