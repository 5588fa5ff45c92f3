// See typed_rolls.h.
#include "document/page/typed_rolls.h"

#include <algorithm>
#include <vector>

#include "base/text/text.h"
#include "document/page/line_part.h"
#include "document/words/attendance_words.h"
#include "document/words/section_words.h"

namespace collab {
namespace {

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

}  // namespace

Document typed_rolls(Document document) {
  join_names(document.lines);
  part_roll_calls(document.lines);
  take_rolls(document.lines);
  return document;
}

}  // namespace collab
