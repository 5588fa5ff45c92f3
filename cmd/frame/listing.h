// Lists of actions and decisions as tables: the same columns wherever they are shown.
#pragma once
#include <vector>

#include "cmd/frame/desk.h"
#include "model/meeting/action.h"
#include "model/meeting/decision.h"
#include "report/render/table.h"

namespace collab {

/// Actions with their state as of the desk's today. Texts of confidential teams are left out,
/// except those of a team asked for by name, and a note says so.
Table action_table(Desk& desk, const std::vector<Action>& actions, std::optional<Id> named_team);
Table decision_table(Desk& desk, const std::vector<Decision>& decisions,
                     std::optional<Id> named_team);
/// Says how many rows have their texts left out, and how to see them.
void tell_left_out(Desk& desk, std::size_t rows);
/// "Dana Fox 2026-11-20, Ana Ruiz", as it is stored.
std::string consulted_words(const Decision& decision);

}  // namespace collab
