// What people type in plain text for want of anything better: "=====" between two meetings,
// "[15:36] <hollis>" in a chat's log, arrows, two dashes above a signature.
#pragma once
#include "document/text/markdown.h"

namespace collab {

/// The document with lines of signs as rules across the page, with the lines of a chat's log (three
/// or more) without time and sender, and with what Markdown takes for a quotation (">> Ana: call")
/// or a heading ("--" below a mail) as what it is.
Document typed_marks(Document document);

}  // namespace collab
