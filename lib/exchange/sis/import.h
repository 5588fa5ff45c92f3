// A roster set from beginning to end: read, staff picked out, overlaid, taken into the workspace,
// and the fate of every row.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "exchange/people/merge.h"
#include "exchange/sis/files.h"
#include "exchange/sis/reader.h"
#include "exchange/sis/sis.h"
#include "model/team/proposed.h"

namespace collab {

struct SisImport {
  SisReading reading;
  std::optional<std::string> org;
  RosterMerge merge;
  std::optional<Roster> overlay;
};

struct SisResult {
  PeopleImport people;
  std::optional<SisOrg> org;       ///< the school that was taken
  std::vector<SisRow> rows;        ///< every row that tells of a person, in the order of the files
  std::vector<SisRow> users;       ///< of these, the people's own
  std::vector<std::string> notes;  ///< worth knowing once
  std::vector<std::string> warnings;
  bool delta = false;
  StaffGroups courses;                       ///< who teaches each course now
  std::optional<std::string> sign_of_a_cut;  ///< why a file may be cut off
};

/// Reads one format.
using ReadSis = std::function<SisData(const SisFiles&, const SisReading&)>;

/// Throws Error(input) with every problem of set and overlay, or where there is no staff in it, and
/// has changed nothing that the caller's operation would not take back.
SisResult import_sis(Db& db, const SisFiles& files, const ReadSis& read, SisImport import);

/// "22 left out (student 20, at Fabrikam High School 2)", or nothing.
std::string left_out_words(const std::vector<SisRow>& users);
/// The same of a plain table of the staff.
std::string people_report(const Roster& roster, const PeopleImport& result);
/// The rows as CSV: file, line, id, name, fate, reason. Students are not named in it.
std::string sis_report(const std::vector<SisRow>& rows);

}  // namespace collab
