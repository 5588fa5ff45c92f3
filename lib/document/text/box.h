// Tick boxes written as text: [ ] [x] ☐ ☑ ☒, which word processors make of a task list.
#pragma once
#include <cstddef>
#include <string_view>

#include "document/text/markdown.h"

namespace collab {

struct BoxMatch {
  Box box = Box::none;
  std::size_t length = 0;  ///< bytes that the box and the blanks after it take
};

/// A box at the start of a text, if there is one.
BoxMatch box_at_start(std::string_view text);
/// What an image's alternative text says of a box; none where it speaks of something else.
Box box_of_image(std::string_view alternative);

/// Where the next box stands in a text, from an offset on; npos where there is none.
std::size_t next_box(std::string_view text, std::size_t from);

}  // namespace collab
