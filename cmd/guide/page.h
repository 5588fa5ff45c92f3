// A guide as a page on a terminal.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace collab {

/// Markdown with its paragraphs and list items set to lines of at most `width` columns where words
/// allow it. Headings and code blocks stay as they are, and so does a line "If not: ...", which
/// begins anew below its question.
std::string set_to_width(std::string_view markdown, std::size_t width);

}  // namespace collab
