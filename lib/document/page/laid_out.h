// Pages and minutes that are laid out as tables: "| Here | all but Ben |", "| Topic | Notes | Next
// steps |".
#pragma once
#include "document/text/markdown.h"

namespace collab {

/// The document with the rows of such tables as lines. A page's are "Here: all but Ben": one is a
/// table where two rows have a label of a head or a section's name in the first cell and one other
/// cell filled in, or one has a meeting's number. A table of minutes has parts of minutes for
/// columns, or lines in its cells that say what they are ("Action: ..."): each line of a cell is a
/// bullet with the head of its column (DocLine::under). Other tables stay as they are.
Document laid_out(Document document);

}  // namespace collab
