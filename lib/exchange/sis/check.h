// References of a roster set that lead nowhere, and staff without an id. Ids that are there twice
// are found with the roster's other faults, in exchange/people/check.cpp.
#pragma once
#include <vector>

#include "exchange/sis/sis.h"

namespace collab {

/// Adds the problems of staff and their posts; what students' rows refer to is nobody's business
/// here.
void check_references(const SisData& data, std::vector<Problem>& problems);

}  // namespace collab
