// Lines that an editor broke because the next word did not fit: plain text that is filled to a
// width.
#pragma once
#include "document/text/markdown.h"

namespace collab {

/// The document with such lines of its paragraphs joined to sentences again. A line was broken
/// where the first word of the next one would have gone beyond the width that several lines come
/// near; it is left where a sentence ends with it, or where the next begins an item, a label or a
/// list of its own.
Document wrapped_lines(Document document);

}  // namespace collab
