// Which columns of the schema refer to the records of a table.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "store/db.h"

namespace collab {

struct ForeignKey {
  std::string table;
  std::string column;
};
/// The columns that hold the numbers of a table's records, by tables as they were made.
std::vector<ForeignKey> keys_to(Db& db, std::string_view table);
/// The columns of a table that hold the numbers of other records, each with the table of those.
std::vector<ForeignKey> keys_from(Db& db, std::string_view table);

}  // namespace collab
