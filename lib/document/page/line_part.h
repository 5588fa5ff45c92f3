// Parts of a document's line, and lines that go on with the one above them, with their places in
// the file.
#pragma once
#include <cstddef>

#include "document/text/markdown.h"

namespace collab {

/// The bytes [begin, end) of a line's text, trimmed, as a line of its own.
DocLine part_of_line(const DocLine& line, std::size_t begin, std::size_t end);

/// Adds the next line of the file to a line, with a blank between them.
void go_on_with(DocLine& line, const DocLine& next);

}  // namespace collab
