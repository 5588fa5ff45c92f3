// The text of one Markdown block, without its markup; used by markdown.cpp only.
#pragma once
#include <string>
#include <vector>

#include "document/text/markdown.h"

struct cmark_node;

namespace collab {

/// One line of a block's text. `hard` tells that it was broken off on purpose.
struct TextPiece {
  std::string text;
  int line = 0;
  bool hard = false;
  bool struck = false;        ///< its first visible character is struck through
  std::string unstruck = {};  ///< the text without what is struck through
  bool bold = true;           ///< every visible character is bold
  Box image_box = Box::none;
  bool words = false;    ///< it holds words that are no picture's
  bool picture = false;  ///< it holds pictures and nothing else
  std::vector<LineLink> links = {};
};

/// The lines of a paragraph, heading or table cell: links by their text, escapes and entities
/// resolved, code and inline HTML as they stand.
std::vector<TextPiece> text_of_block(cmark_node* block);

}  // namespace collab
