// The tables that a whole export has, found in the schema: for whole.h alone.
#pragma once
#include <string>
#include <vector>

#include "store/db.h"

namespace collab {

struct WholeColumn {
  std::string name;
  std::string type;  ///< "INTEGER", "REAL", "TEXT"
};

struct WholeTable {
  std::string name;
  std::vector<WholeColumn> columns;
  std::vector<std::string> key;  ///< the columns of the primary key, in order

  std::string file() const { return name + ".csv"; }
  /// The columns in quotes, with commas.
  std::string column_list() const;
};

/// In the schema's order.
std::vector<WholeTable> whole_tables(Db& db);
/// The numbers given last, as a table; the history's own is not among them.
const WholeTable& numbers_given();

inline constexpr const char* whole_manifest = "manifest.csv";

}  // namespace collab
