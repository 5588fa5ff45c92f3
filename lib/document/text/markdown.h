// Markdown as a flat list of lines with their meaning, through cmark-gfm. What the lines say about
// a meeting is document/read/read.h's matter.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace collab {

/// Whether a line has a tick box: GFM's, ☐ ☑ ☒, escaped brackets, or an image of one.
enum class Box { none, unticked, ticked, unclear };

/// A piece of a line's text that stands on another line of the file.
struct TextOrigin {
  std::size_t offset = 0;  ///< in DocLine::text
  int line = 0;
  std::size_t skip = 0;  ///< bytes of that line that stand before it
};

/// One line of a table's cell: the bytes [begin, end) of the row's text.
struct CellPiece {
  std::size_t cell = 0;
  std::size_t begin = 0;
  std::size_t end = 0;
  bool bold = false;
  bool all_struck = false;
};

/// Where a link or a picture in a line's text leads.
struct LineLink {
  std::size_t end = 0;  ///< of its words in DocLine::text
  std::string address;
};

/// One line with meaning. A wrapped bullet is one; a paragraph's lines are one each.
struct DocLine {
  enum class Kind { heading, bullet, paragraph, row, code, html, rule, other };
  Kind kind = Kind::paragraph;
  int level = 0;  ///< of a heading, 1 to 6
  int depth = 0;  ///< how many lists it stands in
  Box box = Box::none;
  bool struck = false;         ///< the text begins struck through
  bool all_struck = false;     ///< all of it is; what is struck of a longer text is left out of it
  bool bold = false;           ///< all of the text is bold
  bool header_row = false;     ///< of a table
  bool is_break = false;       ///< a rule across the page
  bool picture = false;        ///< it holds pictures and nothing else
  std::string text;            ///< plain: no markup, entities and escapes resolved
  std::size_t box_length = 0;  ///< bytes of a box that is written as text at its start ("☐ ")
  std::vector<std::string> cells;
  std::vector<CellPiece> pieces;  ///< of a row, the filled in lines of its cells
  int table = 0;                  ///< of a line that was a table's row: the file's line of its head
  int cell = 0;       ///< of a line that stands in a table's cell: which one of the document
  std::string under;  ///< of such a line: the head of its column, or its row's label
  std::vector<LineLink> links;  ///< in the text's order
  int line = 0;                 ///< of the file, from 1
  int last_line = 0;
  std::vector<TextOrigin> origins;
};

struct Document {
  std::vector<std::string> raw;  ///< the file's lines; data-URI images are cut out
  std::vector<DocLine> lines;    ///< in the file's order; every nonblank raw line is in one
};

/// Reads Markdown. Throws Error(input) with the place where it is not UTF-8 (or UTF-16 with a
/// mark), has control characters, or exceeds a bound of collab-documents(7). `file` is for the
/// message.
Document parse_markdown(std::string_view bytes, const std::string& file);

/// The line's place in the file of a byte of its text, counted in characters from 1.
int line_at(const DocLine& line, std::size_t offset);
int column_at(const Document& document, const DocLine& line, std::size_t offset);

}  // namespace collab
