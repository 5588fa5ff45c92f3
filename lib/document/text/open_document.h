// The content of an OpenDocument text, made one that pandoc reads without losing anything: its
// reader leaves out the heads of tables, and what is no paragraph in their cells.
#pragma once
#include <string>
#include <string_view>

namespace collab {

/// True where a table has a head, or one of its cells a list, a heading or a table.
bool loses_in_tables(std::string_view content_xml);

/// The same content with such heads as rows and with paragraphs in such cells: an item's begins
/// with "• ".
std::string with_plain_tables(std::string_view content_xml);

}  // namespace collab
