// Parts lines at their labels; see several_labels.h.
#include "document/page/several_labels.h"

#include <algorithm>

#include "base/text/text.h"
#include "document/page/line_part.h"
#include "document/words/section_words.h"
#include "document/words/title_words.h"

namespace collab {
namespace {

/// Labels that may follow each other in one line: of lists of people, and of offices.
bool may_follow(std::string_view label) {
  if (label.find_first_of(";,.|(") != std::string_view::npos) return false;
  if (office_named(label)) return true;
  const auto kind = section_kind(label);
  return kind == SectionKind::present || kind == SectionKind::absent ||
         kind == SectionKind::excused || kind == SectionKind::guests;
}

/// Where a further label begins behind `from`: one to three words before a colon, with nothing but
/// a blank before them. Behind ";" and the like a label is part of the list, as in our own sheets.
std::size_t next_label(std::string_view text, std::size_t from) {
  constexpr int most_words = 3;
  for (auto colon = text.find(':', from); colon != std::string_view::npos;
       colon = text.find(':', colon + 1)) {
    auto begin = colon;
    for (int words = 0; words < most_words && begin > from; ++words) {
      const auto blank = text.rfind(' ', begin - 1);
      if (blank == std::string_view::npos || blank < from) break;
      begin = blank;
      const auto before = trim(text.substr(0, begin));
      const bool in_list = before.empty() || before.find_last_of(";,:.(|") == before.size() - 1;
      // "Not present" is one label.
      const bool negated = folded(before).ends_with(" not");
      if (!in_list && !negated && may_follow(text.substr(begin + 1, colon - begin - 1)))
        return begin + 1;
    }
  }
  return std::string_view::npos;
}

}  // namespace

Document with_labels_apart(Document document) {
  std::vector<DocLine> lines;
  for (auto& line : document.lines) {
    const std::string_view text = line.text;
    const bool plain = line.kind == DocLine::Kind::paragraph || line.kind == DocLine::Kind::bullet;
    const auto first = text.substr(0, std::min(text.find(':'), text.size()));
    auto next = std::string_view::npos;
    if (plain && first.size() < text.size() && may_follow(first))
      next = next_label(text, first.size());
    std::size_t begin = 0;
    for (; next != std::string_view::npos; next = next_label(text, text.find(':', next))) {
      lines.push_back(part_of_line(line, begin, next));
      begin = next;
    }
    if (begin == 0)
      lines.push_back(std::move(line));
    else
      lines.push_back(part_of_line(line, begin, text.size()));
  }
  document.lines = std::move(lines);
  return document;
}

}  // namespace collab
