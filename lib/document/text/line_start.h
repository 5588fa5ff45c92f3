// What stands before a line's words: a box, or a bullet that Markdown does not take for one.
#pragma once
#include "document/text/markdown.h"

namespace collab {

/// Notes the box at the start of the line's text, which stays there.
void take_box(DocLine& line);
/// The bytes of a typed bullet at a text's start with the blanks behind it: "- ", "• "; 0 without
/// one.
std::size_t bullet_at_start(std::string_view text);
/// Makes a bullet of a line that is indented below a paragraph, or begins with a typed "•".
void take_bullet(DocLine& line);

}  // namespace collab
