// Pages that are laid out as a table: "| Meeting | ELM-M1 |", "| Here | all but Ben |".
#pragma once
#include "document/text/markdown.h"

namespace collab {

/// The document with the rows of such tables as lines "Here: all but Ben". A table is one where it
/// has two columns and the first cells of two rows, or the one beside a meeting's number, are
/// labels of a head or names of sections; other tables stay as they are.
Document laid_out(Document document);

}  // namespace collab
