// Reads the marks of plain text; see typed_marks.h.
#include "document/page/typed_marks.h"

#include <algorithm>
#include <vector>

#include "base/text/text.h"
#include "document/page/line_part.h"
#include "document/words/action_labels.h"
#include "document/words/attendance_words.h"
#include "document/words/section_words.h"
#include "document/words/title_words.h"

namespace collab {
namespace {

bool is_paragraph(const DocLine& line) {
  return line.kind == DocLine::Kind::paragraph && line.cell == 0;
}

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

/// "4.1  Audit"
bool is_numbered_twice(std::string_view text) {
  const auto end = text.find_first_not_of("0123456789.");
  if (end == std::string_view::npos || end < 3 || text[end] != ' ') return false;
  const auto dot = text.find('.');
  return dot > 0 && dot + 1 < end && text.front() != '.';
}

bool ends_sentence(std::string_view text) {
  const auto bare = trim(text);
  return bare.ends_with('.') || bare.ends_with('?') || bare.ends_with('!') || bare.ends_with(':');
}

/// "4.2  Skills audit", "3) Fence".
bool begins_item(std::string_view text) {
  const auto end = text.find_first_not_of("0123456789.)");
  return end != std::string_view::npos && end > 1 && text[end] == ' ';
}

/// Bullets of several lines in which items with numbers of two parts stand ("4.1 Audit"), or lines
/// that end with who does them: each as a line of its own.
void part_items(std::vector<DocLine>& lines) {
  std::vector<DocLine> parted;
  for (auto& line : lines) {
    std::vector<std::size_t> starts;
    const std::string_view text = line.text;
    std::size_t before = 0;
    for (const auto& origin : line.origins) {
      if (line.kind != DocLine::Kind::bullet || origin.offset == 0 || origin.offset > text.size())
        continue;
      const auto above = text.substr(before, origin.offset - before);
      before = origin.offset;
      if (is_numbered_twice(text.substr(origin.offset)) || action_at_end(above))
        starts.push_back(origin.offset);
    }
    constexpr std::size_t most_items = 500;
    if (starts.size() > most_items) starts.clear();
    std::size_t begin = 0;
    for (const auto start : starts) {
      parted.push_back(part_of_line(line, begin, start));
      begin = start;
    }
    parted.push_back(begin == 0 ? std::move(line) : part_of_line(line, begin, text.size()));
  }
  lines = std::move(parted);
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

/// A label with names behind it that end in the middle: with a comma, or in open brackets.
bool breaks_off(const DocLine& line) {
  constexpr std::size_t longest_label = 30;
  const std::string_view text = trim(line.text);
  constexpr std::size_t longest = 2'000;
  if (!is_paragraph(line) || text.size() > longest || text.find(':') > longest_label) return false;
  const auto open = text.rfind('(');
  const bool in_brackets =
      open != std::string_view::npos && text.find(')', open) == std::string_view::npos;
  const auto names = text.substr(text.find(':') + 1);
  const bool list = std::ranges::count(names, ',') > 0;
  return (in_brackets && list) || text.ends_with(',') || text.ends_with(" and") ||
         (text.ends_with('&') && list);
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

/// "Present:  Ana Ruiz   Ben Cole" and "Cy Ng   Dara Okafor" below it: names far apart in both.
bool hangs_below(const DocLine& label, const DocLine& line) {
  constexpr std::size_t longest_label = 30;
  constexpr std::string_view gap = "  ";
  const std::string_view text = label.text;
  const auto colon = text.find(':');
  if (!is_paragraph(label) || colon > longest_label || line.text.find(':') != std::string::npos)
    return false;
  const auto kind = section_kind(text.substr(0, colon));
  const bool people =
      kind == SectionKind::present || kind == SectionKind::absent || kind == SectionKind::excused;
  return people && trim(text.substr(colon + 1)).find(gap) != std::string_view::npos &&
         line.text.find(gap) != std::string::npos;
}

void join_names(std::vector<DocLine>& lines) {
  std::vector<DocLine> joined;
  for (auto& line : lines) {
    const bool goes_on = !joined.empty() && is_paragraph(line) && !line.bold &&
                         joined.back().last_line + 1 == line.line &&
                         (breaks_off(joined.back()) || hangs_below(joined.back(), line));
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
  constexpr std::size_t longest = 2'000;
  std::vector<std::size_t> starts;
  if (!is_paragraph(line) || text.size() > longest) return starts;
  for (std::size_t at = 0; at < text.size();) {
    const auto begin = text.find_first_not_of(' ', at);
    if (begin == std::string_view::npos) break;
    at = std::min(text.find(gap, begin), text.size());
    const auto piece = text.substr(begin, at - begin);
    const auto dash = piece.find(" - ");
    if (dash == std::string_view::npos) return {};
    const auto said = piece.substr(dash + 3);
    if (!presence_of_remark(said) && !presence_of_remark(said.substr(0, said.find(',')))) return {};
    starts.push_back(begin);
  }
  return starts.size() > 1 ? starts : std::vector<std::size_t>{};
}

/// Where the name begins in "Arts ........ S. Pruitt      present (3:20)": the words before the
/// last gap, where what stands behind it says whether somebody was there. npos for other lines.
std::size_t name_of_row(const DocLine& line) {
  constexpr std::size_t longest = 200;
  const std::string_view text = line.text;
  if (!is_paragraph(line) || text.size() > longest) return std::string_view::npos;
  const auto gap = text.rfind("  ");
  if (gap == std::string_view::npos) return gap;
  const auto said = trim(text.substr(gap));
  const auto first = said.substr(0, said.find_first_of(",;("));
  if (!presence_of_remark(trim(first))) return std::string_view::npos;
  const auto before = trim(text.substr(0, gap));
  const auto leader = before.rfind("..");
  const auto blanks = before.rfind("  ");
  std::size_t begin = 0;
  if (leader != std::string_view::npos) begin = leader + 2;
  if (blanks != std::string_view::npos) begin = std::max(begin, blanks + 2);
  return begin;
}

/// Rows of a roll call, two or more below each other, as bullets of name and remark.
void take_rolls(std::vector<DocLine>& lines) {
  for (std::size_t first = 0; first < lines.size();) {
    auto end = first;
    while (end < lines.size() && name_of_row(lines[end]) != std::string_view::npos &&
           (end == first || lines[end].line == lines[end - 1].last_line + 1))
      ++end;
    for (auto i = first; end - first > 1 && i < end; ++i) {
      lines[i] = part_of_line(lines[i], name_of_row(lines[i]), lines[i].text.size());
      lines[i].kind = DocLine::Kind::bullet;
      lines[i].depth = 1;
    }
    first = std::max(end, first + 1);
  }
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

/// "Two quotes for" / "replacement to come in May.   ACTION: BR": the lines of a paragraph whose
/// end says who does it, from the start of a sentence on.
void join_to_action(std::vector<DocLine>& lines) {
  std::vector<DocLine> joined;
  std::size_t first = 0;  // of the paragraph, in `joined`
  for (auto& line : lines) {
    const bool goes_on = !joined.empty() && is_paragraph(line) && is_paragraph(joined.back()) &&
                         joined.back().last_line + 1 == line.line;
    if (!goes_on) first = joined.size();
    const bool ends_so = is_paragraph(line) && action_at_end(line.text).has_value();
    joined.push_back(std::move(line));
    if (!ends_so) continue;
    auto begin = joined.size() - 1;
    while (begin > first && !ends_sentence(joined[begin - 1].text) &&
           !begins_item(joined[begin].text))
      --begin;
    for (auto i = begin + 1; i < joined.size(); ++i) go_on_with(joined[begin], joined[i]);
    joined.resize(begin + 1);
    first = joined.size();
  }
  lines = std::move(joined);
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
  part_items(document.lines);
  join_names(document.lines);
  part_roll_calls(document.lines);
  take_rolls(document.lines);
  join_to_action(document.lines);
  return document;
}

}  // namespace collab
