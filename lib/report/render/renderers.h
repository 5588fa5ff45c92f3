// The renderers behind render(): each turns tables whose columns and rows are chosen into one
// format.
#pragma once
#include <span>
#include <string>

#include "report/render/render.h"

namespace collab {

/// Aligned columns for people, or a record downwards; headings where there are several tables.
std::string render_table(std::span<const Table> tables, const Look& look);
/// Fields between tabs, records ended by a newline or NUL; a record is NAME, tab, value lines.
std::string render_plain(std::span<const Table> tables, const Look& look);
/// RFC 4180 with LF; `excel` with a byte-order mark and CRLF.
std::string render_csv(const Table& table, const Look& look);
/// GFM tables; a record is a list.
std::string render_markdown(std::span<const Table> tables, const Look& look);
/// One document, or one object a line for Format::ndjson.
std::string render_json(const Table& table, const Look& look);

}  // namespace collab
