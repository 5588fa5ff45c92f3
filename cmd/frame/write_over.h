// Sheets that somebody may have begun to fill in are not written over unasked.
#pragma once
#include <string>
#include <string_view>

#include "cmd/frame/desk.h"

namespace collab {

/// True where the file is there and holds another text.
bool holds_other_text(Desk& desk, const std::string& file, std::string_view text);
/// Nothing where the file is not there or holds this text; else asks. Throws Error(refused) with
/// `way_out` as the hint where nobody says yes.
void check_unchanged(Desk& desk, const std::string& file, std::string_view text,
                     std::string way_out);

}  // namespace collab
