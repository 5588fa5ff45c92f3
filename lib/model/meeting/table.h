// Who was at the table: the roles that a team requires, against those that somebody had at its
// meetings (the view at_table of share/schema). Roles, never names.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/time/period.h"
#include "store/db.h"

namespace collab {

/// How often a required role was there.
struct RoleAtTable {
  Id team = 0;
  std::string role;
  int held = 0;   ///< meetings of the period
  int there = 0;  ///< of them with somebody in the role
  std::optional<Date> last_on;
  std::vector<std::string> topics;  ///< tags of what was decided without the role, by name
  bool is_held = false;             ///< somebody has the role at the period's end
};

/// The roles that the meeting's team requires and nobody had there; nothing where nobody's
/// attendance is noted.
std::vector<std::string> roles_missing_at(Db& db, Id meeting);
/// Every role that a team requires, with the meetings held in the period, by team and role;
/// confidential teams are left out.
std::vector<RoleAtTable> roles_at_table(Db& db, Period period, std::optional<Id> team);

}  // namespace collab
