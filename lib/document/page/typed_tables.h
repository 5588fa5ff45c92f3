// Tables and lists as people type them into plain text: columns parted by tabs or several blanks,
// and "a. Ana" one below another.
#pragma once
#include "document/text/markdown.h"

namespace collab {

/// The document with such lines as rows and bullets. A table is one whose first line has two known
/// heads of columns ("Name   Signature   Time"); it ends where a line has no second column.
Document typed_tables(Document document);

}  // namespace collab
