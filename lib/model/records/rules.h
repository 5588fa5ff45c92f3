// The rules that hold always between records, as `fsck` checks them. Rules of a single row stand in
// the schema, where SQLite keeps them.
#pragma once
#include <vector>

#include "store/check.h"

namespace collab {

/// Every record that breaks a rule, named by its reference.
std::vector<Finding> check_rules(Db& db);

}  // namespace collab
