// The chain that a school's work leaves: agenda item, meeting, decision, action, result; each link
// with the operation that recorded it. What `collab why` shows.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "model/meeting/action.h"
#include "model/meeting/decision.h"
#include "model/meeting/meeting.h"
#include "model/records/kinds.h"

namespace collab {

/// One link. `level` counts from 0, the record that was asked about; texts are as stored.
struct Link {
  int level = 0;
  std::string relation;   ///< "from decision", "of team", "result", "has"; empty at level 0
  std::string reference;  ///< "D49"; an agenda item's place; empty for a result and a count
  std::string text;
  std::string state;  ///< "done 2026-11-12", "held 2026-11-09" as of the day
  std::optional<Id> operation;
};

/// From an action up: its decision with what came of it, the meeting, the agenda item.
std::vector<Link> why(Db& db, const Action& action, Date day);
/// From a decision up to meeting and agenda item, and down to its actions and its result.
std::vector<Link> why(Db& db, const Decision& decision, Date day);
/// From a meeting down: agenda items, decisions, actions, results.
std::vector<Link> why(Db& db, const Meeting& meeting, Date day);
/// From a record of any kind that has a name (a number, a slug, a handle): up to the records that
/// it belongs or refers to, and down to those that refer to it, the unnamed ones counted. What
/// refers to a team or a partner is counted only, and what refers to a person is not. Texts of
/// other, confidential teams stay out.
std::vector<Link> why(Db& db, const RecordKind& kind, Id id, Date day);

}  // namespace collab
