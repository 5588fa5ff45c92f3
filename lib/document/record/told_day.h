// On which day a document without a number says that its meeting was. For find_meeting.cpp.
#pragma once
#include <optional>
#include <string>

#include "document/record/find_meeting.h"
#include "model/team/team.h"

namespace collab {

/// The day, or why it has to be asked for.
struct ToldDay {
  std::optional<Date> day;
  std::string what;
  std::string hint;
};
/// The document's own day, else that of --date. Where the two or the file's name disagree, and
/// where the day cannot be right, it is asked. A day without its year is the one of the team's
/// blocks and meetings that is nearest.
ToldDay told_day(Workspace& workspace, const Identity& identity, const Team& team,
                 const DocumentHints& hints);

/// What is to be asked of a day on which the team's series has no block and nothing was planned: it
/// may be a slip. Nothing for a team that has no series then, and for a past day that --date says.
std::optional<ToldDay> no_block_on(Db& db, const Team& team, Date day, const DocumentHints& hints);

}  // namespace collab
