// Format::plain, for scripts: no header, tabs between fields, one record a line. Tabs, newlines,
// backslashes and control characters inside a value are escaped, so that a line is always a record.
#include <fmt/format.h>

#include "base/text/text.h"
#include "report/render/renderers.h"

namespace collab {

namespace {

void append_escaped(std::string& out, std::string_view text) {
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '\t')
      out += "\\t";
    else if (c == '\n')
      out += "\\n";
    else if (c == '\\')
      out += "\\\\";
    else if (byte < 0x20 || byte == 0x7F)
      out += fmt::format("\\x{:02x}", byte);
    else
      out += c;
  }
}

}  // namespace

std::string render_plain(std::span<const Table> tables, const Look& look) {
  std::string out;
  const char end = look.end_with_nul ? '\0' : '\n';
  for (const Table& table : tables) {
    for (const std::vector<Cell>& row : table.rows) {
      for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (table.record) out.append(table.columns[i].name).append("\t");
        append_escaped(out, cell_text(row[i], table.columns[i].type));
        if (table.record || i + 1 == table.columns.size())
          out += end;
        else
          out += '\t';
      }
    }
  }
  return out;
}

}  // namespace collab
