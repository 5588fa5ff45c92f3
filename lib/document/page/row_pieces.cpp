// Takes a row's cells apart; see row_pieces.h.
#include "document/page/row_pieces.h"

#include <algorithm>

#include "base/text/digits.h"
#include "base/text/fold.h"
#include "base/text/text.h"
#include "document/days/names.h"
#include "document/text/box.h"
#include "document/text/line_start.h"

namespace collab {
namespace {

/// The bytes of a number that was typed at a text's start: "2) ".
std::size_t typed_number(std::string_view text) {
  std::size_t digits = 0;
  while (digits < text.size() && is_digit(text[digits])) ++digits;
  const bool number = digits > 0 && digits < 3 && digits + 2 < text.size() &&
                      (text[digits] == '.' || text[digits] == ')') && text[digits + 1] == ' ';
  if (!number) return 0;
  // "30. Oktober" is a day.
  const auto next = text.substr(digits + 2);
  return month_named(fold_text(next.substr(0, next.find(' ')))) > 0 ? 0 : digits + 2;
}

/// Walks along the raw line past a text; what is markup there is skipped.
std::size_t behind(std::string_view raw, std::size_t at, std::string_view text) {
  for (const char c : text) {
    const auto next = raw.find(c, at);
    if (next != std::string_view::npos) at = next + 1;
  }
  return at;
}

void take_links(const DocLine& row, const RowPiece& piece, std::size_t at, DocLine& line) {
  for (const auto& link : row.links) {
    if (link.end <= piece.offset || link.end > piece.offset + piece.text.size()) continue;
    line.links.push_back({at + link.end - piece.offset, link.address});
  }
}

DocLine empty_line(const DocLine& row, DocLine::Kind kind) {
  DocLine line;
  line.kind = kind;
  line.depth = kind == DocLine::Kind::bullet ? 1 : 0;
  line.line = line.last_line = row.line;
  return line;
}

}  // namespace

std::vector<RowPiece> pieces_of(const DocLine& row, std::string_view raw) {
  std::vector<RowPiece> pieces;
  std::size_t at = 0;
  for (const auto& each : row.pieces) {
    const auto text = std::string_view(row.text).substr(each.begin, each.end - each.begin);
    const auto whole = raw.find(text, at);
    const auto begin =
        whole != std::string_view::npos ? whole : std::min(raw.find(text.front(), at), raw.size());
    at = whole != std::string_view::npos ? whole + text.size() : behind(raw, at, text);
    // In a first cell "14. Oktober" is a day.
    auto mark = bullet_at_start(text);
    if (mark == 0 && each.cell > 0) mark = typed_number(text);
    const auto bare = text.substr(mark);
    const auto words = trim(bare);
    if (words.empty()) continue;
    const auto cut = mark + static_cast<std::size_t>(words.data() - bare.data());
    pieces.push_back({std::string{words}, each.cell, each.begin + cut,
                      whole != std::string_view::npos ? begin + cut : begin, mark > 0, each.bold,
                      each.all_struck});
  }
  return pieces;
}

std::vector<RowPiece> pieces_in(const std::vector<RowPiece>& pieces, std::size_t cell) {
  std::vector<RowPiece> found;
  std::copy_if(pieces.begin(), pieces.end(), std::back_inserter(found),
               [cell](const RowPiece& each) { return each.cell == cell; });
  return found;
}

std::vector<DocLine> rows_in(const DocLine& row, std::string_view raw) {
  const auto pieces = pieces_of(row, raw);
  std::vector<std::vector<RowPiece>> cells;
  std::size_t lines = 1;
  int several = 0;
  bool listed = false;
  bool alike = true;
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    cells.push_back(pieces_in(pieces, i));
    const auto count = cells.back().size();
    if (count < 2) continue;
    alike = alike && (lines == 1 || count == lines);
    lines = count;
    ++several;
    listed = listed || cells.back().front().marked;
  }
  if (several == 0 || !alike || (!listed && several < 2)) return {row};
  std::vector<DocLine> rows;
  for (std::size_t line = 0; line < lines; ++line) {
    auto own = cells;
    for (auto& cell : own)
      if (cell.size() > 1) cell = {cell[line]};
    rows.push_back(joined_line(row, own, " | "));
  }
  return rows;
}

DocLine head_of_tasks(int line) {
  DocLine head;
  head.kind = DocLine::Kind::row;
  head.header_row = true;
  head.cells = {"who", "what", "when"};
  head.text = "who | what | when";
  head.line = head.last_line = line;
  return head;
}

DocLine line_of(const DocLine& row, const RowPiece& piece, DocLine::Kind kind) {
  auto line = empty_line(row, kind);
  line.text = piece.text;
  line.bold = piece.bold;
  line.struck = line.all_struck = piece.all_struck;
  line.origins = {{0, row.line, piece.skip}};
  const auto box = box_at_start(line.text);
  line.box = box.box;
  line.box_length = box.length;
  take_links(row, piece, 0, line);
  return line;
}

DocLine joined_line(const DocLine& row, const std::vector<std::vector<RowPiece>>& cells,
                    std::string_view between) {
  auto line = empty_line(row, DocLine::Kind::row);
  bool first_cell = true;
  for (const auto& pieces : cells) {
    if (!first_cell) line.text += between;
    first_cell = false;
    const auto begin = line.text.size();
    for (const auto& piece : pieces) {
      if (line.text.size() > begin) line.text += ", ";
      line.origins.push_back({line.text.size(), row.line, piece.skip});
      take_links(row, piece, line.text.size(), line);
      line.text += piece.text;
    }
    line.cells.push_back(line.text.substr(begin));
  }
  return line;
}

}  // namespace collab
