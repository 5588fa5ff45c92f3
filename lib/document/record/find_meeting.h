// Which meeting a document is about, and what else its reader has to know of the workspace.
#pragma once
#include <optional>

#include "document/read/read.h"
#include "store/workspace.h"

namespace collab {

/// What a person told the command about a document that does not say it itself (--team, --date).
struct DocumentHints {
  std::optional<Id> team;
  std::optional<Date> date;
};

/// The roster, and how a document's meeting is found. The context refers to the workspace.
ReadContext read_context(Workspace& workspace, const DocumentHints& hints);

}  // namespace collab
