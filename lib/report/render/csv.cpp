// Format::csv and Format::excel. Quoting and the formula guard are in base/text/csv.h.
#include "base/text/csv.h"

#include "base/text/text.h"
#include "report/render/renderers.h"

namespace collab {

namespace {

std::string field(const Cell& cell, Type type) {
  const std::string text = visible_controls(cell_text(cell, type));
  const bool free_text = type == Type::text || type == Type::reference || type == Type::time;
  return csv_field(free_text ? with_guard(text) : text);
}

}  // namespace

std::string render_csv(const Table& table, const Look& look) {
  const bool excel = look.format == Format::excel;
  const std::string_view end = excel ? "\r\n" : "\n";
  std::string out = excel ? "\xEF\xBB\xBF" : "";
  for (std::size_t i = 0; i < table.columns.size(); ++i)
    out.append(i > 0 ? "," : "").append(csv_field(table.columns[i].name));
  out += end;
  for (const std::vector<Cell>& row : table.rows) {
    const std::size_t start = out.size();
    for (std::size_t i = 0; i < table.columns.size(); ++i)
      out.append(i > 0 ? "," : "").append(field(row[i], table.columns[i].type));
    // A single empty field would be an empty line, which readers skip.
    if (out.size() == start) out += "\"\"";
    out += end;
  }
  return out;
}

}  // namespace collab
