// Reads the marks of plain text; see typed_marks.h.
#include "document/page/typed_marks.h"

#include <algorithm>
#include <vector>

#include "base/text/text.h"
#include "document/page/line_part.h"
#include "document/words/attendance_words.h"

namespace collab {
namespace {

bool is_paragraph(const DocLine& line) {
  return line.kind == DocLine::Kind::paragraph && line.cell == 0;
}

/// "=====", "~ ~ ~ ~": one sign and blanks, nothing else.
bool is_ruled(const DocLine& line) {
  constexpr std::size_t least = 4;
  const std::string_view text = trim(line.text);
  if (!is_paragraph(line) || text.size() < least) return false;
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
  if (text.starts_with('[') && close != std::string_view::npos && is_time(text.substr(1, close - 1)))
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

/// A label with names behind it that end in the middle: with a comma, or in open brackets.
bool breaks_off(const DocLine& line) {
  constexpr std::size_t longest_label = 30;
  const std::string_view text = trim(line.text);
  if (!is_paragraph(line) || line.text.find(':') > longest_label) return false;
  const auto open = text.rfind('(');
  const bool in_brackets =
      open != std::string_view::npos && text.find(')', open) == std::string_view::npos;
  const auto names = text.substr(text.find(':') + 1);
  const bool list = std::ranges::count(names, ',') > 0;
  return (in_brackets && list) || text.ends_with(',') || text.ends_with(" and") ||
         (text.ends_with('&') && list);
}

void join_names(std::vector<DocLine>& lines) {
  std::vector<DocLine> joined;
  for (auto& line : lines) {
    const bool goes_on = !joined.empty() && is_paragraph(line) && !line.bold &&
                         joined.back().last_line + 1 == line.line && breaks_off(joined.back());
    if (goes_on)
      go_on_with(joined.back(), line);
    else
      joined.push_back(std::move(line));
  }
  lines = std::move(joined);
}

/// The pieces of "Ana Ruiz - here      Ben Cole - absent": two or more, far apart, each with a word
/// behind a dash that says whether somebody was there. Where they begin; empty for other lines.
std::vector<std::size_t> roll_of(const DocLine& line) {
  constexpr std::string_view gap = "   ";
  const std::string_view text = line.text;
  std::vector<std::size_t> starts;
  if (!is_paragraph(line)) return starts;
  for (std::size_t at = 0; at < text.size();) {
    const auto begin = text.find_first_not_of(' ', at);
    if (begin == std::string_view::npos) break;
    at = std::min(text.find(gap, begin), text.size());
    const auto piece = text.substr(begin, at - begin);
    const auto dash = piece.find(" - ");
    if (dash == std::string_view::npos || !presence_of_remark(piece.substr(dash + 3))) return {};
    starts.push_back(begin);
  }
  return starts.size() > 1 ? starts : std::vector<std::size_t>{};
}

void part_roll_calls(std::vector<DocLine>& lines) {
  std::vector<DocLine> parted;
  for (auto& line : lines) {
    const auto starts = roll_of(line);
    if (starts.empty()) {
      parted.push_back(std::move(line));
      continue;
    }
    for (std::size_t i = 0; i < starts.size(); ++i) {
      const auto end = i + 1 < starts.size() ? starts[i + 1] : line.text.size();
      parted.push_back(part_of_line(line, starts[i], end));
      parted.back().kind = DocLine::Kind::bullet;
      parted.back().depth = 1;
    }
  }
  lines = std::move(parted);
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
  for (auto& line : document.lines) {
    if (!is_ruled(line)) continue;
    line.kind = DocLine::Kind::rule;
    line.is_break = true;
  }
  strip_chat(document.lines);
  join_names(document.lines);
  part_roll_calls(document.lines);
  return document;
}

}  // namespace collab
