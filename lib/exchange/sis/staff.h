// Staff picked out of school data, as a roster that exchange/people/merge.h can take in.
#pragma once
#include <vector>

#include "exchange/sis/org.h"
#include "exchange/sis/sis.h"

namespace collab {

struct SisStaff {
  Roster roster;
  std::vector<std::size_t> noted;  ///< of each row of the roster, its row in SisData::rows
  std::vector<std::string> warnings;
};

/// The staff of the scope: whoever has a role of staff there by the user's own row, a role or an
/// enrolment. Notes in `data.rows` who is left out and why; references that lead nowhere and ids
/// that are there twice become problems of the roster.
SisStaff staff_of(SisData& data, const OrgScope& scope, Date today);

}  // namespace collab
