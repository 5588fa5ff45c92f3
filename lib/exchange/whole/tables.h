// The tables that a whole export has, found in the schema: for whole.h alone.
#pragma once
#include <string>
#include <vector>

#include "exchange/whole/whole.h"
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

  std::string file(WholeForm form) const { return name + "." + std::string(whole_form_name(form)); }
  /// The columns in quotes, with commas.
  std::string column_list() const;
};

/// In the schema's order.
std::vector<WholeTable> whole_tables(Db& db);
/// The numbers given last, as a table; the history's own is not among them.
const WholeTable& numbers_given();

/// A table with a row for each of the others: its rows, its digest, and the schema.
const WholeTable& manifest_of_tables();

}  // namespace collab
