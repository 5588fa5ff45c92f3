// How far teams have grown, as status, the team's page and the leadership's report say it. The
// criteria and the rule of the stages are lib/measure's (measure/stages.h).
#pragma once
#include <string>
#include <vector>

#include "base/time/school_weeks.h"
#include "measure/stages.h"
#include "store/workspace.h"

namespace collab {

/// Which teams, up to which day, and from how long before: a look at the end of each month.
struct GrowthAsked {
  std::vector<Id> teams;  ///< all where empty
  Date as_of{};
  Date from{};  ///< the first look is not before it
};

/// The looks at the last school day of every month with at least 8 school days, and at `as_of`.
/// Gathers the facts for them anew.
std::vector<Growth> growth_of(Workspace& workspace, const SchoolCalendar& calendar,
                              const GrowthAsked& asked);
/// The first day of the looks by which a stage is told: a year back.
Date usual_growth_from(Date as_of);

/// "Form is reached; working on norm." or "Half of the team is new since ...".
std::string stage_words(const Growth& growth);
/// The command of a criterion for a team.
std::string command_for(const Criterion& criterion, std::string_view team);

}  // namespace collab
