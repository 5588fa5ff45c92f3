// Writes a meeting's document: Markdown that reads like an agenda, from an Agenda and a template.
// The same input gives the same bytes. Reading it back is document/read/read.h.
#pragma once
#include <string>
#include <string_view>

#include "document/sheet/agenda.h"
#include "document/sheet/template.h"

namespace collab {

/// The document, ending in a newline.
std::string write_document(const Agenda& agenda, const SheetTemplate& sheet);

/// A running document with the new block on top; the rest is kept to the byte (a byte-order mark
/// stays first, line ends are the file's). Where a block of the same meeting stands there already
/// the document comes back unchanged.
std::string append_block(std::string_view existing, std::string_view block);

/// Puts ids into a document, each at the end of its line ("(A151)"); for --write-back. Lines count
/// from 1; everything else is kept to the byte.
struct LineId {
  int line = 0;
  std::string reference;  ///< "A151"
};
std::string write_back(std::string_view document, const std::vector<LineId>& ids);

}  // namespace collab
