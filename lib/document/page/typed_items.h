// Items and tasks of plain text that Markdown runs into one line, or leaves in several.
#pragma once
#include "document/text/markdown.h"

namespace collab {

/// The document with items that have numbers of two parts ("4.1 Audit") as lines of their own, and
/// with a sentence that goes over several lines up to "ACTION: Ana" in one.
Document typed_items(Document document);

}  // namespace collab
