// The CSV files that schools send to Clever: read as far as they tell of staff.
#pragma once
#include "exchange/sis/files.h"
#include "exchange/sis/reader.h"
#include "exchange/sis/sis.h"

namespace collab {

/// Reads the set; what is wrong with it is in `problems`. Throws as SisFiles does where a file
/// cannot be read at all.
SisData read_clever(const SisFiles& files, const SisReading& reading);

}  // namespace collab
