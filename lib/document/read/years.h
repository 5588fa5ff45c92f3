// The years of days that a document says without them.
#pragma once
#include <vector>

#include "document/read/blocks.h"

namespace collab {

/// Gives blocks whose day has no year (Block::short_day) their date, where the document tells it: a
/// school year in its title or its file's name ("2026-27"), the other days, which go up or down, a
/// weekday that fits only one year of the last four, or the day that --date says. Where nothing
/// tells it, or they disagree, the blocks have no date, and it is asked for.
void tell_years(std::vector<Block>& blocks, const Document& document, const YearView& view);

}  // namespace collab
