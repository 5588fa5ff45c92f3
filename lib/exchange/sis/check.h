// References of a roster set that lead nowhere, staff without an id, and signs that a file was cut
// off. Ids that are there twice are found with the roster's other faults, in
// exchange/people/check.cpp.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "exchange/people/merge.h"
#include "exchange/sis/sis.h"
#include "exchange/sis/staff.h"
#include "model/people/staff_words.h"

namespace collab {

/// Adds the problems of staff and their posts; what students' rows refer to is nobody's business
/// here.
void check_references(const SisData& data, std::vector<Problem>& problems);

/// What says that a file of the set was cut off within its last value: a role of which only the
/// beginning is there, a value that has lost its end since the last import. It is about staff
/// alone, unless it is a role.
std::optional<std::string> sign_of_a_cut(const SisData& data, const SisStaff& staff,
                                         const PeopleImport& people, const StaffWords& words);

}  // namespace collab
