// HTML that stands in a Markdown file, a line at a time: what an editor's export leaves.
#pragma once
#include <string>
#include <string_view>

#include "document/text/markdown.h"

namespace collab {

/// "<h2>Attendance</h2>" is a heading, "<li>Ana Ruiz</li>" a bullet, "<p><strong>Date:</strong> May
/// 5</p>" a paragraph: sets the line's kind, level, boldness and plain text. A line without such a
/// tag stays HTML, with its text as it stands.
void read_html(std::string_view raw, DocLine& line);

}  // namespace collab
