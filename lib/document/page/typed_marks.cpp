// Reads the marks of plain text; see typed_marks.h.
#include "document/page/typed_marks.h"

#include <algorithm>
#include <vector>

#include "base/text/text.h"
#include "document/page/line_part.h"
#include "document/words/title_words.h"

namespace collab {
namespace {

/// "=====", "~ ~ ~ ~": one sign and blanks, nothing else.
bool is_ruled(const DocLine& line) {
  constexpr std::size_t least = 4;
  const std::string_view text = trim(line.text);
  // Two dashes stand above the signature of a mail.
  if (!is_paragraph(line) || (text.size() < least && text != "--")) return false;
  const char sign = text.front();
  return std::string_view("=~#*_-+").find(sign) != std::string_view::npos &&
         std::ranges::all_of(text, [sign](char c) { return c == sign || c == ' '; });
}

/// Digits, colons and what stands around a time of day.
bool is_time(std::string_view text) {
  constexpr std::size_t shortest = 4;
  return text.size() >= shortest && text.find(':') != std::string_view::npos &&
         text.find_first_not_of("0123456789: APMapm.") == std::string_view::npos;
}

/// How many bytes a chat's log puts before what somebody wrote: "[15:36] <hollis> ", "[15:36] ",
/// "<hollis> "; 0 where none stand.
std::size_t chat_prefix(std::string_view text) {
  std::size_t at = 0;
  const auto close = text.find(']');
  if (text.starts_with('[') && close != std::string_view::npos &&
      is_time(text.substr(1, close - 1)))
    at = close + 1;
  const auto rest = text.substr(at);
  const auto word = rest.find_first_not_of(' ');
  if (word == std::string_view::npos) return 0;
  if (rest[word] != '<') return at == 0 ? 0 : at + word;
  const auto end = rest.find('>', word);
  const bool nick = end != std::string_view::npos &&
                    rest.substr(word, end - word).find(' ') == std::string_view::npos;
  return nick ? at + end + 1 : 0;
}

bool quotes(const Document& document, int line) {
  const auto index = static_cast<std::size_t>(line) - 1;
  return line > 0 && index < document.raw.size() && trim(document.raw[index]).starts_with('>');
}

/// ">> Ana: call the zoo": what Markdown takes for a quotation of a quotation is an arrow, but in a
/// mail; so is a line of its own with one sign.
void restore_arrows(Document& document) {
  const auto quoted_lines = std::ranges::count_if(
      document.raw, [](const std::string& raw) { return trim(raw).starts_with('>'); });
  const bool mail = !document.lines.empty() && tells_sender(document.lines.front().text);
  if (mail) return;
  for (auto& line : document.lines) {
    const auto index = static_cast<std::size_t>(line.line) - 1;
    if (!is_paragraph(line) || line.line < 1 || index >= document.raw.size()) continue;
    const auto raw = trim(document.raw[index]);
    const bool alone = quoted_lines > 1 && raw.starts_with('>') &&
                       !quotes(document, line.line - 1) && !quotes(document, line.line + 1);
    const std::string_view arrow = raw.starts_with(">>") ? ">>" : alone ? ">" : "";
    if (arrow.empty() || line.text.starts_with(arrow)) continue;
    line.text = std::string{arrow} + " " + line.text;
    for (auto& link : line.links) link.end += arrow.size() + 1;
  }
}

/// Two dashes below a line of a mail make a heading of it in Markdown; they part the signature.
void restore_signature(Document& document) {
  auto& lines = document.lines;
  const auto raw = [&](int number) {
    const auto index = static_cast<std::size_t>(number) - 1;
    return number > 0 && index < document.raw.size() ? trim(document.raw[index])
                                                     : std::string_view{};
  };
  const auto heading = std::ranges::find_if(lines, [&](const DocLine& line) {
    return line.kind == DocLine::Kind::heading && raw(line.last_line) == "--" &&
           !raw(line.line).starts_with('#');
  });
  if (heading == lines.end()) return;
  heading->kind = DocLine::Kind::paragraph;
  heading->level = 0;
  DocLine dashes;
  dashes.text = "--";
  dashes.line = dashes.last_line = heading->last_line--;
  lines.insert(heading + 1, std::move(dashes));
}

void strip_chat(std::vector<DocLine>& lines) {
  constexpr std::ptrdiff_t least = 3;
  const auto is_said = [](const DocLine& line) {
    return is_paragraph(line) && chat_prefix(line.text) > 0;
  };
  if (std::ranges::count_if(lines, is_said) < least) return;
  for (auto& line : lines)
    if (is_said(line)) line = part_of_line(line, chat_prefix(line.text), line.text.size());
}

}  // namespace

Document typed_marks(Document document) {
  restore_signature(document);
  for (auto& line : document.lines) {
    if (!is_ruled(line)) continue;
    line.kind = DocLine::Kind::rule;
    line.is_break = true;
  }
  restore_arrows(document);
  strip_chat(document.lines);
  return document;
}

}  // namespace collab
