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

/// Why a last line without its end may be cut off in its middle: a role that nobody has had, or a
/// last value of which more stood here. Nothing where the line has an end, or says what it said.
std::optional<std::string> sign_of_a_cut(const Roster& roster, const PeopleImport& result);

}  // namespace collab
