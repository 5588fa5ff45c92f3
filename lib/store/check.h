// What `fsck` looks at in the file itself: SQLite's own checks, the tables, the history. The rules
// that the records keep are in model/records/rules.h.
#pragma once
#include <string>
#include <vector>

#include "store/db.h"

namespace collab {

/// Something that is not as it has to be. No text of a record stands in it.
struct Finding {
  std::string id;     ///< "changes", one word or two with a hyphen
  std::string where;  ///< "operation 809", "meeting M312"
  std::string what;
  std::string fix;     ///< what to do
  std::string repair;  ///< SQL that puts it right without touching a record; empty where none does
};

/// Tables, columns and other parts that are missing or are not ours, of a database of the newest
/// schema. Throws as check_file() does.
std::vector<Finding> check_schema(Db& db);
/// Every fault of the file, its tables and its history. Throws Error(damaged) where SQLite cannot
/// even read the list of tables.
std::vector<Finding> check_file(Db& db);

}  // namespace collab
