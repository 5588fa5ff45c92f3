// Turns a page's rows into lines with labels; see laid_out.h.
#include "document/read/laid_out.h"

#include <algorithm>

#include "base/text/text.h"
#include "document/read/of_meeting.h"
#include "document/words/section_words.h"

namespace collab {
namespace {

bool is_row(const DocLine& line) { return line.kind == DocLine::Kind::row; }

/// What stands beside a label: the only other cell that is filled in; nothing where there is none.
std::string_view beside_label(const DocLine& row) {
  const auto& cells = row.cells;
  const bool label = cells.size() > 1 && (is_head_label(cells[0]) || section_kind(cells[0]));
  std::string_view value;
  for (std::size_t i = 1; label && i < cells.size(); ++i) {
    if (trim(cells[i]).empty()) continue;
    if (!value.empty()) return {};
    value = trim(cells[i]);
  }
  return value;
}

/// The rows [first, end) of one table. Of two columns every row is a label with its value; of more
/// those that say so.
bool is_page(const std::vector<DocLine>& lines, std::size_t first, std::size_t end) {
  int labels = 0;
  bool numbered = false;
  for (auto i = first; i < end; ++i) {
    if (!is_row(lines[i])) continue;
    labels += beside_label(lines[i]).empty() ? 0 : 1;
    numbered = numbered || (lines[i].cells.size() == 2 && number_said(lines[i]).has_value());
  }
  return numbered || labels > 1;
}

void as_label(DocLine& row) {
  const auto label = trim(row.cells[0]);
  const auto value = row.cells.size() == 2 ? trim(row.cells[1]) : beside_label(row);
  if (label.empty() || value.empty()) return;
  row.text = std::string{label} + (label.ends_with(':') ? " " : ": ") + std::string{value};
  row.kind = DocLine::Kind::bullet;
  row.depth = 1;
  row.header_row = false;
  row.origins.clear();
}

}  // namespace

Document laid_out(Document document) {
  auto& lines = document.lines;
  for (std::size_t first = 0; first < lines.size(); ++first) {
    if (!is_row(lines[first])) continue;
    auto end = first + 1;
    while (end < lines.size() && !lines[end].header_row &&
           (is_row(lines[end]) || lines[end].kind == DocLine::Kind::rule))
      ++end;
    if (is_page(lines, first, end)) {
      for (auto i = first; i < end; ++i)
        if (is_row(lines[i])) as_label(lines[i]);
    }
    first = end - 1;
  }
  return document;
}

}  // namespace collab
