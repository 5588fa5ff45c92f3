// The lines of a whole export as NDJSON: for whole.h alone. Each is one flat object whose keys are
// the columns, in their order.
#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "base/text/csv.h"

namespace collab {

/// The values of a line as fields of a table: what is null is empty without quotes, a text has
/// quotes. Nothing where the line is no such object.
std::optional<CsvRow> read_json_line(std::string_view line,
                                     const std::vector<std::string_view>& keys, int number);

}  // namespace collab
