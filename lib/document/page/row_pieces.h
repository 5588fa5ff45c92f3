// The lines in a table's cells, each with its place in the file: for the tables that laid_out.h
// takes apart.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "document/text/markdown.h"

namespace collab {

/// One line of a cell, without a bullet or number typed before it.
struct RowPiece {
  std::string text;
  std::size_t cell = 0;
  std::size_t offset = 0;  ///< of the row's text
  std::size_t skip = 0;    ///< bytes of the raw line before it
  bool marked = false;     ///< a bullet or number was typed before it
  bool bold = false;
  bool all_struck = false;
};

/// The filled-in lines of all cells of a row, which stands in `raw`.
std::vector<RowPiece> pieces_of(const DocLine& row, std::string_view raw);
/// Those of one cell.
std::vector<RowPiece> pieces_in(const std::vector<RowPiece>& pieces, std::size_t cell);

/// Rows that a row with several lines in its cells stands for: a list beside one owner, or lines
/// that stand beside each other. The row itself where it is not clear.
std::vector<DocLine> rows_in(const DocLine& row, std::string_view raw);

/// The head of rows of who, what and when, for tasks that stand otherwise in the file.
DocLine head_of_tasks(int line);

/// A piece as a line of its own.
DocLine line_of(const DocLine& row, const RowPiece& piece, DocLine::Kind kind);
/// Pieces as one line: each cell's joined by ", ", the cells by `between`.
DocLine joined_line(const DocLine& row, const std::vector<std::vector<RowPiece>>& cells,
                    std::string_view between);

}  // namespace collab
