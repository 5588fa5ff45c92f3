// Pages for people: lines whose columns line up.
#include "cmd/frame/page.h"

#include <algorithm>

#include "base/text/text.h"

namespace collab {

bool wants_page(const Desk& desk) {
  if (desk.globals.columns || desk.globals.sort || desk.look.end_with_nul) return false;
  if (desk.look.format == Format::table) return true;
  return desk.look.format == Format::plain && !desk.globals.format && !desk.globals.output;
}

bool wants_parts(const Desk& desk) {
  const Format format = desk.look.format;
  return !desk.globals.columns &&
         (format == Format::table || format == Format::plain || format == Format::md);
}

void show_parts(Desk& desk, std::vector<Table> tables, const std::optional<std::string>& only) {
  if (only) {
    desk.look.table = *only;
  } else if (wants_parts(desk)) {
    std::erase_if(tables, [](const Table& each) { return each.rows.empty(); });
  } else {
    tables.resize(1);
  }
  desk.show(tables);
}

void drop_column(Table& table, std::string_view name) {
  if (table.record) return;
  const auto at = std::ranges::find(table.columns, name, &Column::name) - table.columns.begin();
  if (at == std::ssize(table.columns)) return;
  table.columns.erase(table.columns.begin() + at);
  for (auto& row : table.rows) row.erase(row.begin() + at);
}

namespace {

/// The width of each column, counted over the lines that keep within `width`.
std::vector<std::size_t> widths_of(const std::vector<PageLine>& lines, std::size_t width) {
  std::vector<std::size_t> widths(1, 0);
  for (const PageLine& line : lines) {
    if (line.right.empty()) continue;
    const std::size_t left = display_width(line.left);
    if (left <= width) widths[0] = std::max(widths[0], left);
    widths.resize(std::max(widths.size(), line.right.size() + 1), 0);
    for (std::size_t i = 0; i < line.right.size(); ++i) {
      widths[i + 1] = std::max(widths[i + 1], display_width(line.right[i]));
    }
  }
  return widths;
}

void pad_to(std::string& line, std::size_t from, std::size_t width) {
  const std::size_t own = display_width(std::string_view(line).substr(from));
  if (own < width) line.append(width - own, ' ');
}

}  // namespace

std::string aligned(const std::vector<PageLine>& lines, std::size_t width) {
  const std::vector<std::size_t> widths = widths_of(lines, width);
  std::string page;
  for (const PageLine& line : lines) {
    std::string out = line.left;
    pad_to(out, 0, line.right.empty() ? 0 : widths[0]);
    for (std::size_t i = 0; i < line.right.size(); ++i) {
      out += "  ";
      const std::size_t from = out.size();
      out += line.right[i];
      pad_to(out, from, widths[i + 1]);
    }
    out.erase(out.find_last_not_of(' ') + 1);
    page += out + "\n";
  }
  return page;
}

}  // namespace collab
