// See typed_items.h.
#include "document/page/typed_items.h"

#include <vector>

#include "base/text/text.h"
#include "document/page/line_part.h"
#include "document/words/action_labels.h"

namespace collab {
namespace {

/// "4.1  Audit"
bool is_numbered_twice(std::string_view text) {
  const auto end = text.find_first_not_of("0123456789.");
  if (end == std::string_view::npos || end < 3 || text[end] != ' ') return false;
  const auto dot = text.find('.');
  return dot > 0 && dot + 1 < end && text.front() != '.';
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

}  // namespace

Document typed_items(Document document) {
  part_items(document.lines);
  join_to_action(document.lines);
  return document;
}

}  // namespace collab
