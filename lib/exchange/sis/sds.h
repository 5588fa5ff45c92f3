// Microsoft School Data Sync CSV: versions 2 and 2.1 (users.csv, roles.csv), and the classic form
// (Teacher.csv, TeacherRoster.csv), read as far as it tells of staff.
#pragma once
#include "exchange/sis/files.h"
#include "exchange/sis/reader.h"
#include "exchange/sis/sis.h"

namespace collab {

/// Reads the set, in whichever of the forms it is; what is wrong with it is in `problems`. Throws
/// as SisFiles does where a file cannot be read at all.
SisData read_sds(const SisFiles& files, const SisReading& reading);
/// The classic form alone.
SisData read_sds_classic(const SisFiles& files, const SisReading& reading);

}  // namespace collab
