// What stands on the sheets of partnership bodies beside everybody's: sides, the clauses of pacts,
// who asked for the topics, and "you said, we did". Inner header of load.cpp.
#pragma once
#include "document/people/people.h"
#include "document/sheet/agenda.h"
#include "model/meeting/meeting.h"

namespace collab {

/// Fills these in; they stay empty for a team that has none.
void load_partnership(Db& db, const Meeting& meeting, const People& people, Agenda& agenda);

}  // namespace collab
