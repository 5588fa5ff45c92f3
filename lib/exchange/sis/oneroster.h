// OneRoster CSV, versions 1.0 to 1.2, bulk and delta: read as far as it tells of staff.
#pragma once
#include "exchange/sis/files.h"
#include "exchange/sis/reader.h"
#include "exchange/sis/sis.h"

namespace collab {

/// Reads the set; what is wrong with it is in `problems`. Throws as SisFiles does where a file
/// cannot be read at all.
SisData read_oneroster(const SisFiles& files, const SisReading& reading);

}  // namespace collab
