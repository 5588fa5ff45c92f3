// Format::table, for people at a terminal: aligned columns under headings; where they do not fit,
// columns without a value are left out and long texts cut; a record downwards. Everything that
// comes from a record is shown through visible().
#include <algorithm>

#include "base/text/text.h"
#include "report/render/renderers.h"
#include "report/render/select.h"

namespace collab {

namespace {

constexpr std::size_t narrowest = 12;  ///< no text column is cut below this
constexpr std::string_view gap = "  ";

bool to_the_right(Type type) {
  return type == Type::integer || type == Type::decimal || type == Type::percent;
}

std::string bold(std::string_view text, bool colour) {
  return colour ? "\x1b[1m" + std::string(text) + "\x1b[0m" : std::string(text);
}

std::string_view code_of(Shade shade) {
  switch (shade) {
    case Shade::good:
      return "32";
    case Shade::open:
      return "33";
    case Shade::faint:
      return "2";
    case Shade::heading:
      return "1";
    default:
      return "";
  }
}

/// A line in the colour that one of its columns asks for.
std::string shaded(std::string line, const Table& table, const std::vector<std::string>& words,
                   bool colour) {
  for (std::size_t i = 0; colour && i < words.size(); ++i) {
    if (table.columns[i].shade == nullptr) continue;
    const auto code = code_of(table.columns[i].shade(words[i]));
    if (!code.empty()) return "\x1b[" + std::string(code) + "m" + line + "\x1b[0m";
  }
  return line;
}

std::string blanks(std::size_t count) { return std::string(count, ' '); }

/// A table as words, with the width of each column.
struct Grid {
  std::vector<std::vector<std::string>> rows;
  std::vector<std::size_t> widths;
};

Grid grid_of(const Table& table) {
  Grid grid;
  for (const Column& column : table.columns) grid.widths.push_back(display_width(column.title));
  for (const std::vector<Cell>& row : table.rows) {
    std::vector<std::string> words;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      words.push_back(visible(cell_text(row[i], table.columns[i].type)));
      grid.widths[i] = std::max(grid.widths[i], display_width(words.back()));
    }
    grid.rows.push_back(std::move(words));
  }
  return grid;
}

std::size_t width_of(const Grid& grid) {
  std::size_t total = grid.widths.empty() ? 0 : gap.size() * (grid.widths.size() - 1);
  for (const std::size_t one : grid.widths) total += one;
  return total;
}

/// Takes columns off the widest text column until the line fits or nothing more can be taken.
void fit(Grid& grid, const Table& table, std::size_t width) {
  std::size_t total = width_of(grid);
  while (total > width) {
    std::size_t widest = grid.widths.size();
    std::size_t next = narrowest;
    for (std::size_t i = 0; i < grid.widths.size(); ++i) {
      if (table.columns[i].type != Type::text || grid.widths[i] <= narrowest) continue;
      if (widest == grid.widths.size() || grid.widths[i] > grid.widths[widest]) {
        if (widest != grid.widths.size()) next = std::max(next, grid.widths[widest]);
        widest = i;
      } else {
        next = std::max(next, std::min(grid.widths[i], grid.widths[widest]));
      }
    }
    if (widest == grid.widths.size()) return;
    const std::size_t room = grid.widths[widest] - narrowest;
    const std::size_t step =
        std::min({total - width, room, std::max<std::size_t>(grid.widths[widest] - next, 1)});
    grid.widths[widest] -= step;
    total -= step;
  }
}

std::string padded(const std::string& text, std::size_t width, bool right, bool last) {
  const std::size_t own = display_width(text);
  if (own > width) return clipped(text, width);
  if (right) return blanks(width - own) + text;
  return last ? text : text + blanks(width - own);
}

std::string line_of(const Table& table, const Grid& grid, const std::vector<std::string>& words) {
  std::string line;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) line += gap;
    line += padded(words[i], grid.widths[i], to_the_right(table.columns[i].type),
                   i + 1 == words.size());
  }
  line.erase(line.find_last_not_of(' ') + 1);
  return line;
}

/// True where texts would have to be cut; columns that were asked for by name stay all the same.
bool may_be_leaner(const Table& table, const Look& look) {
  return look.width > 0 && look.columns.empty() &&
         width_of(grid_of(table)) > static_cast<std::size_t>(look.width);
}

std::string listing(const Table& whole, const Look& look) {
  if (whole.rows.empty()) return "";
  const Table table = may_be_leaner(whole, look) ? lean(whole) : whole;
  Grid grid = grid_of(table);
  if (look.width > 0) fit(grid, table, static_cast<std::size_t>(look.width));
  std::vector<std::string> titles;
  for (const Column& column : table.columns) titles.push_back(column.title);
  std::string out = bold(line_of(table, grid, titles), look.colour) + "\n";
  for (const std::vector<std::string>& words : grid.rows)
    out += shaded(line_of(table, grid, words), table, words, look.colour) + "\n";
  return out;
}

/// Title and value on a line each; further lines of a value stand below it. What is missing is left
/// out.
std::string record(const Table& table, const Look& look) {
  std::size_t width = 0;
  for (const Column& column : table.columns) width = std::max(width, display_width(column.title));
  std::string out;
  for (const std::vector<Cell>& row : table.rows) {
    if (!out.empty()) out += "\n";
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      const std::string text = cell_text(row[i], table.columns[i].type);
      if (text.empty()) continue;
      const std::string& title = table.columns[i].title;
      std::string left = bold(title, look.colour) + blanks(width - display_width(title));
      for (std::string_view part : split(text, '\n')) {
        std::string line = left + std::string(gap) + visible(part);
        line.erase(line.find_last_not_of(' ') + 1);
        out += line + "\n";
        left = blanks(width);
      }
    }
  }
  return out;
}

}  // namespace

std::string render_table(std::span<const Table> tables, const Look& look) {
  std::string out;
  for (const Table& table : tables) {
    const std::string text = table.record ? record(table, look) : listing(table, look);
    if (text.empty()) continue;
    if (!out.empty()) out += "\n";
    if (tables.size() > 1 && !table.title.empty())
      out += bold(visible(table.title), look.colour) + "\n";
    out += text;
  }
  return out;
}

}  // namespace collab
