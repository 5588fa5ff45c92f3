// What became of the rows of a roster.
#pragma once
#include <map>
#include <string>
#include <vector>

#include "exchange/people/merge.h"
#include "exchange/people/write.h"

namespace collab {

/// Roles in these plans that are no usual ones and that nobody has had, and on how many rows.
std::map<std::string, int> unknown_roles(Db& db, const std::vector<PersonPlan>& plans);

/// Says of every row what became of it, and counts.
void count_rows(PeopleImport& result, const Roster& roster, const std::vector<PersonPlan>& plans,
                Date today);

}  // namespace collab
