// Lines with more than one label: "Present: Ana, Ben  Absent: Cy".
#pragma once
#include "document/text/markdown.h"

namespace collab {

/// The document with such lines parted before each further label of who was or was not there.
Document with_labels_apart(Document document);

}  // namespace collab
