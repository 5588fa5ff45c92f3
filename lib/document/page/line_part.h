// Parts of a document's line, and lines that go on with the one above them, with their places in
// the file.
#pragma once
#include <cstddef>
#include <string_view>

#include "document/text/markdown.h"

namespace collab {

/// A line of running text that stands in no table.
bool is_paragraph(const DocLine& line);
/// True where nothing goes on behind these words: "The end.", "Who:".
bool ends_sentence(std::string_view text);

/// The bytes [begin, end) of a line's text, trimmed, as a line of its own.
DocLine part_of_line(const DocLine& line, std::size_t begin, std::size_t end);

/// Adds the next line of the file to a line, with a blank between them.
void go_on_with(DocLine& line, const DocLine& next);

}  // namespace collab
