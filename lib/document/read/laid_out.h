// Pages that are laid out as a table: "| Meeting | ELM-M1 |", "| Here | all but Ben |".
#pragma once
#include "document/text/markdown.h"

namespace collab {

/// The document with the rows of such tables as lines "Here: all but Ben". A table is one where two
/// rows have a label of a head or a section's name in the first cell and one other cell filled in,
/// or one has a meeting's number; other tables stay as they are.
Document laid_out(Document document);

}  // namespace collab
