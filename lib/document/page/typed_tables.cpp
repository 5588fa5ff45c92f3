// Finds typed tables and lists; see typed_tables.h.
#include "document/page/typed_tables.h"

#include <algorithm>
#include <array>

#include "base/text/text.h"
#include "document/words/column_words.h"
#include "document/words/section_words.h"

namespace collab {
namespace {

/// A column's piece of a line: the byte and the character where it begins.
struct Segment {
  std::string_view text;
  std::size_t column = 0;  ///< in characters, or the number of tabs before it
};

/// What stands between tabs, or between two blanks and more.
/// `sign` is a tab, a stroke, or 0 for blanks.
std::vector<Segment> segments_of(std::string_view line, char sign) {
  std::vector<Segment> segments;
  if (sign != 0) {
    std::size_t column = 0;
    for (const auto cell : split(line, sign)) segments.push_back({trim(cell), column++});
    return segments;
  }
  std::size_t column = 0;
  for (std::size_t at = 0; at < line.size();) {
    const auto begin = line.find_first_not_of(' ', at);
    if (begin == std::string_view::npos) break;
    const auto gap = std::min(line.find("  ", begin), line.size());
    column += begin - at;
    segments.push_back({trim(line.substr(begin, gap - begin)), column});
    column += characters(line.substr(begin, gap - begin));
    at = gap;
  }
  return segments;
}

bool is_known_head(std::string_view cell) {
  constexpr std::array<std::string_view, 9> lists{"owner", "text",  "due",       "state", "number",
                                                  "part",  "about", "signature", "day"};
  return section_kind(cell) || std::any_of(lists.begin(), lists.end(),
                                           [&](auto list) { return heads_column(cell, list); });
}

class Typist {
 public:
  explicit Typist(Document& document) : document_(document) {}

  void run() {
    auto& lines = document_.lines;
    for (std::size_t i = 0; i < lines.size(); ++i) {
      if (!is_plain(lines[i])) continue;
      if (const auto end = end_of_table(i); end > i + 1)
        i = make_table(i, end) - 1;
      else if (const auto last = end_of_letters(i); last > i + (is_announced(i) ? 0 : 1))
        i = make_bullets(i, last) - 1;
    }
  }

 private:
  static bool is_plain(const DocLine& line) {
    return line.kind == DocLine::Kind::paragraph && line.line == line.last_line && line.cell == 0;
  }

  std::string_view raw(const DocLine& line) const {
    const auto index = static_cast<std::size_t>(line.line) - 1;
    return index < document_.raw.size() ? document_.raw[index] : std::string_view{};
  }

  bool follows(std::size_t at) const {
    const auto& lines = document_.lines;
    return at < lines.size() && is_plain(lines[at]) && lines[at].line == lines[at - 1].line + 1;
  }

  /// Behind the last line of the table whose head stands at `first`, or `first`.
  std::size_t end_of_table(std::size_t first) {
    const auto head = raw(document_.lines[first]);
    const bool strokes = head.find(" | ") != std::string_view::npos && !head.starts_with('|');
    sign_ = head.find('\t') != std::string_view::npos ? '\t' : strokes ? '|' : '\0';
    const auto heads = segments_of(head, sign_);
    const auto known = std::count_if(heads.begin(), heads.end(),
                                     [](const Segment& each) { return is_known_head(each.text); });
    if (heads.size() < 2 || known < 2) return first;
    columns_.clear();
    for (const auto& each : heads) columns_.push_back(each.column);
    auto end = first + 1;
    while (follows(end) && segments_of(raw(document_.lines[end]), sign_).size() > 1) ++end;
    return end;
  }

  std::size_t column_of(const Segment& segment) const {
    constexpr std::size_t slack = 2;
    std::size_t column = 0;
    for (std::size_t i = 0; i < columns_.size(); ++i)
      if (columns_[i] <= segment.column + slack) column = i;
    return column;
  }

  std::size_t make_table(std::size_t first, std::size_t end) {
    for (auto i = first; i < end; ++i) {
      auto& line = document_.lines[i];
      std::vector<std::string> cells(columns_.size());
      for (const auto& each : segments_of(raw(line), sign_)) {
        auto& cell = cells[sign_ != 0 ? std::min(each.column, cells.size() - 1) : column_of(each)];
        if (!cell.empty() && !each.text.empty()) cell += ' ';
        cell += each.text;
      }
      line.kind = DocLine::Kind::row;
      line.header_row = i == first;
      line.text.clear();
      line.links.clear();
      for (std::size_t cell = 0; cell < cells.size(); ++cell) {
        if (cell > 0) line.text += " | ";
        const auto begin = line.text.size();
        line.text += cells[cell];
        if (!cells[cell].empty()) line.pieces.push_back({cell, begin, line.text.size()});
      }
      line.cells = std::move(cells);
    }
    return end;
  }

  /// "a. Ana", "b. Ben": behind the last line of letters in their order.
  std::size_t end_of_letters(std::size_t first) const {
    auto end = first;
    const char begin = document_.lines[first].text.starts_with('A') ? 'A' : 'a';
    const auto is_next = [&](const DocLine& line) {
      const auto& text = line.text;
      return text.size() > 3 && text[0] == begin + static_cast<char>(end - first) &&
             (text[1] == '.' || text[1] == ')') && text[2] == ' ';
    };
    while (end < document_.lines.size() && (end == first || follows(end)) && end - first < 26 &&
           is_next(document_.lines[end]))
      ++end;
    return end;
  }

  /// A label above it: one letter is a list too.
  bool is_announced(std::size_t at) const {
    return at > 0 && document_.lines[at - 1].text.ends_with(':');
  }

  std::size_t make_bullets(std::size_t first, std::size_t end) {
    constexpr std::size_t mark = 3;
    for (auto i = first; i < end; ++i) {
      auto& line = document_.lines[i];
      line.kind = DocLine::Kind::bullet;
      line.depth = 1;
      line.box_length = mark;
    }
    return end;
  }

  Document& document_;
  char sign_ = 0;
  std::vector<std::size_t> columns_;
};

}  // namespace

Document typed_tables(Document document) {
  Typist(document).run();
  return document;
}

}  // namespace collab
