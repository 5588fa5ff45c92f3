// Teams that a roster proposes: those who teach the same grade, in the same department, the same
// subject or course.
#pragma once
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "store/db.h"

namespace collab {

/// Whom a group of the staff has: by its name, such as "3" of a grade.
using StaffGroups = std::map<std::string, std::set<Id>>;

struct ProposedTeam {
  enum class State { none, running, ended };
  std::string slug;
  std::string name;
  std::string kind;               ///< as in team_kinds()
  State state = State::none;      ///< of the team that has the slug
  std::vector<std::string> join;  ///< handles of those who are not on it, in order
};

/// The groups of a kind ("grade", "department", "subject") of those who are on the staff that day.
StaffGroups staff_groups(Db& db, std::string_view kind, Date day);

/// A team for each group with two or more people in it who have an instructional role on that day,
/// by slug; where a team has the slug, those who are not on it then. `by` is the kind of group, or
/// "course".
std::vector<ProposedTeam> proposed_teams(Db& db, std::string_view by, const StaffGroups& groups,
                                         Date day);

}  // namespace collab
