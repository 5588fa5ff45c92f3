// A school's schedule of free times from a CSV file: who has no class when.
#pragma once
#include <set>
#include <string>
#include <vector>

#include "base/text/csv.h"
#include "model/people/free_time.h"

namespace collab {

/// Reads columns person (handle, id:, email or name), time ("tue 10:00-10:45"), and optional from
/// and until (ISO days). Throws Error(input) with every problem of the file.
std::vector<FreeTime> read_free_times(Db& db, const Csv& csv);

/// What an import of free times came to.
struct FreeTimesImport {
  int added = 0;
  int known = 0;     ///< on record as they stand
  int replaced = 0;  ///< taken away first
};

/// Adds those that are not on record yet; what the people of `anew` had before goes first. Throws
/// Error(refused) where one overlaps another.
FreeTimesImport import_free_times(Db& db, const std::vector<FreeTime>& times,
                                  const std::set<Id>& anew);

}  // namespace collab
