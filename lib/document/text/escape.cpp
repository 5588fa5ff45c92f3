// User text as Markdown that stays text.
#include "document/text/escape.h"

#include "base/text/digits.h"
#include "base/text/text.h"

namespace collab {
namespace {

bool is_ascii_word(char c) { return is_digit(c) || is_letter(c); }

/// "amp;" or "#65;" after a "&".
bool is_entity(std::string_view text) {
  std::size_t end = text.starts_with('#') ? 1 : 0;
  while (end < text.size() && is_ascii_word(text[end])) ++end;
  return end > 0 && end < text.size() && text[end] == ';';
}

/// Signs that can open emphasis, code, a link, HTML, an entity or strike-through where they stand.
bool needs_escape(std::string_view text, std::size_t i) {
  const char c = text[i];
  if (std::string_view("\\`*[]<~").find(c) != std::string_view::npos) return true;
  if (c == '|') return i == 0;  // a row begins with it; elsewhere it is a sign like others
  const char next = i + 1 < text.size() ? text[i + 1] : ' ';
  if (c == '_') return !(i > 0 && is_ascii_word(text[i - 1]) && is_ascii_word(next));
  if (c == '&') return is_entity(text.substr(i + 1));
  return false;
}

/// Signs that start a block at the start of a line: "# ", "- ", "> ", "1. ".
std::size_t block_mark(std::string_view text) {
  if (text.empty()) return text.size();
  if (std::string_view("#>+-=").find(text.front()) != std::string_view::npos) return 0;
  std::size_t digits = 0;
  while (digits < text.size() && is_digit(text[digits])) ++digits;
  const bool ends =
      digits + 1 >= text.size() || text[digits + 1] == ' ' || text[digits + 1] == '\t';
  const bool marked =
      digits > 0 && digits < text.size() && (text[digits] == '.' || text[digits] == ')') && ends;
  return marked ? digits : text.size();
}

}  // namespace

std::string escape_markdown(std::string_view text) {
  const auto line = trim(text);
  const auto mark = block_mark(line);
  std::string result;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '\n' || line[i] == '\r') {
      result += ' ';
      continue;
    }
    if (i == mark || needs_escape(line, i)) result += '\\';
    result += line[i];
  }
  return result;
}

}  // namespace collab
