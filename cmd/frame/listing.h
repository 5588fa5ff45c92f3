// Lists of actions and decisions as tables: the same columns wherever they are shown.
#pragma once
#include <vector>

#include "desk.h"
#include "model/action.h"
#include "model/decision.h"
#include "report/table.h"

namespace collab {

/// Actions with their state as of the desk's today.
Table action_table(Desk& desk, const std::vector<Action>& actions);
Table decision_table(Db& db, const std::vector<Decision>& decisions);
/// "Dana Fox 2026-11-20, Ana Ruiz", as it is stored.
std::string consulted_words(const Decision& decision);

}  // namespace collab
