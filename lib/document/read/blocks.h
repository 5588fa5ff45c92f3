// Splits a running document into the blocks of its meetings and tells which meeting each is.
#pragma once
#include <cstddef>
#include <string>
#include <vector>

#include "document/days/short_day.h"
#include "document/read/read.h"
#include "document/text/markdown.h"

namespace collab {

/// What a day without its year is told by.
struct YearView {
  Date today{};              ///< nothing is told where this is not known
  std::optional<Date> told;  ///< what --date says
};

/// The lines [first, last) of a document that belong to one meeting. Lines before the first block
/// belong to none; with a single block they are its own.
struct Block {
  Identity identity;
  std::optional<ShortDay> short_day = {};  ///< the day of its title, where that has no year
  std::size_t title = 0;                   ///< index of the title line, or `last`
  std::size_t number = 0;  ///< index of the line with the meeting's number, or `last`
  std::size_t first = 0;
  std::size_t last = 0;
  std::size_t below = 0;  ///< lines [last, below) stand below the block and are not its own
  std::size_t above = 0;  ///< lines [above, first) stand above the first block, otherwise `first`
  bool alone = true;      ///< the document has one block
};

/// The blocks, top first: at least one, for a document without any number or title.
std::vector<Block> blocks_of(const Document& document, const std::string& file,
                             std::optional<DateOrder> order, const YearView& view = {});

}  // namespace collab
