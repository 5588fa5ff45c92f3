// What people type in plain text for want of anything better: "=====" between two meetings,
// "[15:36] <hollis>" in a chat's log, names that go on in the line below.
#pragma once
#include "document/text/markdown.h"

namespace collab {

/// The document with lines of signs as rules across the page, with the lines of a chat's log (three
/// or more) without time and sender, with a list of names behind a label ("Governors: Ana Ruiz,")
/// in one line with those below that go on with it, with a bullet for each of "Ana Ruiz - here Ben
/// Cole - absent", which stand far apart in one line, and with a sentence that goes over several
/// lines up to "ACTION: Ana" in one. Items with numbers of two parts ("4.1 Audit") are lines of
/// their own, and ">> Ana: call" is no quotation.
Document typed_marks(Document document);

}  // namespace collab
