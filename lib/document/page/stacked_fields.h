// "Who: Ana", "What: call the zoo", "When: Friday" in lines below each other: a task whose fields
// stand where a table would have columns.
#pragma once
#include "document/text/markdown.h"

namespace collab {

/// The document with each such group as a row below a head, "who | what | when": below a heading of
/// actions, or where two groups or more stand there. Other lines stay as they are.
Document stacked_fields(Document document);

}  // namespace collab
