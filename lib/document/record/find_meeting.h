// Which meeting a document is about, and what else its reader has to know of the workspace.
#pragma once
#include <optional>

#include "document/read/read.h"
#include "store/workspace.h"

namespace collab {

/// What a person told the command about a document that does not say it itself (--team, --date).
/// Beside a document that says it they are no more than a word for it: where they differ, it is
/// asked.
struct DocumentHints {
  std::optional<Id> team;
  std::optional<Date> date;
  Strangers strangers = Strangers::ask;
  Date today{};  ///< from which a day without a year is told, and what is still to come
};

/// The roster, and how a document's meeting is found. The context refers to the workspace.
ReadContext read_context(Workspace& workspace, const DocumentHints& hints);

}  // namespace collab
