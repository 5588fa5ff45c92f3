// What most teams need next, for the leadership: a step, and the teams for which it is the next
// one. Never teams by stage.
#pragma once
#include "report/records.h"

namespace collab {

/// "Gather norms from several members and note who accepts them (3 teams: Grade 3 PLC, Math,
/// Science): collab team norm new TEAM TEXT --by PERSON", in the order in which teams grow. Teams
/// by name; those without a next step, and confidential ones, are left out. Gathers the facts anew.
Bullets needed_steps(const Request& request, const Covered& teams, Date as_of);

}  // namespace collab
