// What the files of `collab person` share.
#pragma once
#include "cmd/frame/command.h"
#include "model/people/person.h"

namespace collab {

/// Names what somebody who leaves on a day leaves open, with the commands to hand it over: actions,
/// meetings that they were to lead, teams they stand behind, pairs.
void tell_left_open(Desk& desk, const Person& person, Date day);

/// Names the planned meetings of a time in which somebody is away that count on them.
void tell_turns(Desk& desk, const Person& person, Period away);

}  // namespace collab
