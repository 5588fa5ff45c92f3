// Format::md: GFM tables and lists. Text of users is escaped so that it reads as typed: no markup,
// no HTML, no block of its own.
#include "base/text/text.h"
#include "report/render/renderers.h"

namespace collab {

namespace {

constexpr std::string_view marks = "\\`*_[]<>&#|~";

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The length of what would open a list item, a heading or a rule at the start of a line: "-",
/// "12.".
std::size_t block_opening(std::string_view text) {
  if (text.empty()) return 0;
  if (text[0] == '-' || text[0] == '+' || text[0] == '=') return 1;
  std::size_t digits = 0;
  while (digits < text.size() && is_digit(text[digits])) ++digits;
  if (digits == 0 || digits == text.size()) return 0;
  const bool dotted = text[digits] == '.' || text[digits] == ')';
  const bool ends =
      digits + 1 == text.size() || text[digits + 1] == ' ' || text[digits + 1] == '\t';
  return dotted && ends ? digits + 1 : 0;
}

/// Escapes a colon or a dot where GFM would make a link of a bare address.
bool starts_address(std::string_view rest) {
  return rest.starts_with("://") || rest.starts_with("@");
}

/// Control characters are refused at the door; what another tool stored is shown, and not obeyed.
std::string escaped(std::string_view stored) {
  const std::string text = visible_controls(stored);
  std::string out;
  const std::size_t opening = block_opening(text);
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '\n') {
      out += "<br>";
      continue;
    }
    const bool www = std::string_view(text).substr(i).starts_with("www.") && i + 3 < text.size();
    if (i + 1 == opening || marks.find(c) != std::string_view::npos ||
        starts_address(std::string_view(text).substr(i)))
      out += '\\';
    out += c;
    if (www) {
      out += "ww\\.";
      i += 3;
    }
  }
  return out;
}

std::string table_text(const Table& table) {
  std::string head = "|";
  std::string rule = "|";
  for (const Column& column : table.columns) {
    const bool right = column.type == Type::integer || column.type == Type::decimal ||
                       column.type == Type::percent;
    head += " " + markdown_cell(column.title) + " |";
    rule += right ? "---:|" : "---|";
  }
  std::string out = head + "\n" + rule + "\n";
  for (const std::vector<Cell>& row : table.rows) {
    out += "|";
    for (std::size_t i = 0; i < table.columns.size(); ++i)
      out += " " + markdown_cell(cell_text(row[i], table.columns[i].type)) + " |";
    out += "\n";
  }
  return out;
}

std::string record_text(const Table& table) {
  std::string out;
  for (const std::vector<Cell>& row : table.rows)
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      const std::string text = cell_text(row[i], table.columns[i].type);
      if (!text.empty())
        out += "- " + markdown_text(table.columns[i].title) + ": " + markdown_text(text) + "\n";
    }
  return out;
}

}  // namespace

std::string markdown_text(std::string_view text) { return escaped(text); }

std::string markdown_cell(std::string_view text) { return escaped(text); }

std::string render_markdown(std::span<const Table> tables, const Look&) {
  std::string out;
  for (const Table& table : tables) {
    if (!out.empty()) out += "\n";
    if (tables.size() > 1 && !table.title.empty())
      out += "## " + markdown_text(table.title) + "\n\n";
    out += table.record ? record_text(table) : table_text(table);
  }
  return out;
}

}  // namespace collab
