// From the workspace to a document: the Agenda of a meeting and its template. From a document into
// the workspace is document/record/record.h.
#pragma once
#include <optional>
#include <string>

#include "document/sheet/agenda.h"
#include "document/sheet/template.h"
#include "model/meeting/meeting.h"
#include "model/team/team.h"
#include "store/workspace.h"

namespace collab {

/// A team's template: ".collab/templates/SLUG.md", then those of its kind there, then the one that
/// collab brings. With `name` the template of that name. Throws Error(input) where the workspace's
/// own is malformed, Error(not_found) for an unknown name.
SheetTemplate sheet_for(const Workspace& workspace, const Team& team,
                        const std::optional<std::string>& name);

/// The names that sheet_for() knows, the workspace's own among them, in order.
std::vector<std::string> templates_of(const Workspace& workspace);

/// Everything that stands in a meeting's document: the plan, what is carried over to it, and, once
/// it was recorded, what was said there.
Agenda load_agenda(Workspace& workspace, const Meeting& meeting);

}  // namespace collab
