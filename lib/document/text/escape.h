// User text as Markdown that stays text.
#pragma once
#include <string>
#include <string_view>

namespace collab {

/// The text as Markdown that shows exactly these characters and starts no block, link or HTML.
std::string escape_markdown(std::string_view text);

}  // namespace collab
