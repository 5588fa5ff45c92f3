// Actions: who does what by when, and what became of it. An action is open on a day when it was
// created on or before it and neither done nor dropped by then.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/time/period.h"
#include "store/db.h"

namespace collab {

struct Action {
  Id id = 0;
  std::string text;
  std::optional<Id> team = {};
  std::optional<Id> meeting = {};
  std::optional<Id> decision = {};
  Date created_on{};
  std::optional<Date> first_due = {};
  std::optional<Date> due = {};
  std::optional<Date> done_on = {};
  std::optional<Date> dropped_on = {};
  std::optional<std::string> reason = {};
  std::vector<Id> owners = {};  ///< by handle
};

/// Which actions: each condition only where it is set. `open_on` and `overdue_on` are days: open or
/// overdue as of them; the due date lies between `due_from` and `due_to`, both included.
struct ActionFilter {
  std::optional<Id> team = {};
  std::optional<Id> meeting = {};
  std::optional<Id> decision = {};
  std::optional<Id> owner = {};
  std::optional<Date> open_on = {};
  std::optional<Date> overdue_on = {};
  std::optional<Date> due_from = {};
  std::optional<Date> due_to = {};
  std::optional<Period> open_in = {};  ///< open on some day of these
  std::optional<int> limit = {};       ///< at most so many, the first in order
};

/// "open", "done", "dropped" or "overdue" on a day.
std::string action_state(const Action& action, Date day);
/// The action, or nothing.
std::optional<Action> action_by_id(Db& db, Id id);
/// Actions by due date (those without one last) and number.
std::vector<Action> actions(Db& db, const ActionFilter& filter);
/// Adds an action with its owners; with `action.id` set it gets that number. `first_due` is set
/// from `due` where it is missing.
Id add_action(Db& db, const Action& action);
/// Stores every field and the owners; the first due date never changes once set.
void store_action(Db& db, const Action& action);
/// Takes back a mistaken entry with its owners.
void remove_action(Db& db, Id id);

}  // namespace collab
