// The conditions of a list. Only those that were asked for stand in the statement: "(:team IS NULL
// OR team = :team)" would keep every index away.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "store/db.h"

namespace collab {

/// Conditions joined by AND, and their values.
class Where {
 public:
  /// Adds a condition, unless its first value is missing: that one was not asked for.
  Where& add(std::string_view condition, Bindings values);
  /// Prepares SELECT, conditions and the rest (ORDER BY, LIMIT) and binds the values.
  Statement query(const Db& db, std::string_view select, std::string_view rest) const;

 private:
  std::string sql_;  ///< "\nWHERE (...)\n  AND (...)", or nothing
  std::vector<Binding> values_;
};

}  // namespace collab
