// When teachers have no class, worked out from a bell schedule and from who teaches in which
// period: a plain table, or the classes and enrolments of a student information system.
#pragma once
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/text/csv.h"
#include "exchange/sis/files.h"
#include "exchange/sis/reader.h"
#include "model/people/free_time.h"

namespace collab {

/// A period on one weekday.
struct Bell {
  std::string period;  ///< folded: "1", "lunch b"
  FreeTime time;       ///< of nobody yet
};

/// Reads the columns period and time ("mon-fri 8:00-8:45"; a period may have several rows). Throws
/// Error(input) with every problem of the file.
std::vector<Bell> read_bells(const Csv& csv);

/// The periods that people teach: with the weekday, 0 for each on which the period is.
using Taught = std::map<Id, std::set<std::pair<std::string, int>>>;

/// Reads the columns person (handle, id:, email or name), period (several with `;`) and, where it
/// is needed, days ("mon,wed"). Throws Error(input) with every problem of the file, a period that
/// no bell has among them.
Taught read_taught(Db& db, const Csv& csv, const std::vector<Bell>& bells);

struct SisTaught {
  Taught taught;
  std::set<std::string> unknown;  ///< ids of teachers whom the workspace does not have
  int classes = 0;                ///< that are taught today, and have a period
  int without_period = 0;         ///< that are taught today
  int ended = 0;                  ///< that are not taught any more
};
/// Reads a OneRoster or Clever set, as these do.
SisData read_timetable_set(const SisFiles& files, const SisReading& reading);
/// The same of the classes of such a set that are taught today. Throws Error(input) with every
/// problem of the set.
SisTaught taught_of_set(Db& db, SisData set, const std::vector<Bell>& bells, Date today);

/// The periods in which somebody who teaches does not, by person: one that overlaps a period that
/// is taught is none; the ten minutes or less between two that are free are free as well.
std::vector<FreeTime> free_of_classes(const std::vector<Bell>& bells, const Taught& taught);

}  // namespace collab
