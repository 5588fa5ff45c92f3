// Who in the workspace the people of a roster are.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/people/people.h"

namespace collab {

/// Finds the person of each row, in the order of the rows: by staff id, source id of `system`,
/// email, handle, then by the exact name where that is one person's in file and workspace. Nobody
/// for new people. What is in doubt or contradictory becomes a problem.
std::vector<std::optional<Person>> match_people(Db& db, const Roster& roster,
                                                const std::optional<std::string>& system,
                                                std::vector<Problem>& problems);

/// A staff id without the zeros in front, which spreadsheets lose.
std::string_view without_zeros(std::string_view id);

}  // namespace collab
