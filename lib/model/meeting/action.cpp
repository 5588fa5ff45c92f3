// The records of actions and their owners. Which words find one is in model/records/reference.cpp.
#include "model/meeting/action.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "base/text/text.h"
#include "store/where.h"

namespace collab {
namespace {

Action read_action(const Statement& row) {
  Action action;
  action.id = row.integer(0);
  action.text = row.text(1);
  action.team = row.integer_or(2);
  action.meeting = row.integer_or(3);
  action.decision = row.integer_or(4);
  action.created_on = row.day(5);
  action.first_due = row.day_or(6);
  action.due = row.day_or(7);
  action.done_on = row.day_or(8);
  action.dropped_on = row.day_or(9);
  action.reason = row.text_or(10);
  const std::string owners = row.text(11);
  for (const std::string_view each : split(owners, ','))
    if (!each.empty()) action.owners.push_back(std::stoll(std::string(each)));
  return action;
}

constexpr const char* owners_before = R"sql(
SELECT person
FROM action_owner
WHERE action = :action
ORDER BY person)sql";

constexpr const char* insert_owner = R"sql(
INSERT INTO action_owner (action, person)
VALUES (:action, :person)
ON CONFLICT DO NOTHING)sql";

constexpr const char* delete_owner = R"sql(
DELETE FROM action_owner
WHERE action = :action
  AND person = :person)sql";

void set_owners(Db& db, Id action, const std::vector<Id>& owners) {
  std::vector<Id> before;
  Statement rows = db.query(owners_before, {{":action", action}});
  while (rows.step()) before.push_back(rows.integer(0));
  for (const Id old : before)
    if (std::ranges::find(owners, old) == owners.end())
      db.run(delete_owner, {{":action", action}, {":person", old}});
  for (const Id owner : owners) db.run(insert_owner, {{":action", action}, {":person", owner}});
}

}  // namespace

std::string action_state(const Action& action, Date day) {
  if (action.done_on && *action.done_on <= day) return "done";
  if (action.dropped_on && *action.dropped_on <= day) return "dropped";
  return action.due && *action.due < day ? "overdue" : "open";
}

/// The columns that read_action() takes; the last has the owners.
constexpr const char* action_columns = R"sql(
SELECT id, text, team, meeting, decision, created_on, first_due, due, done_on, dropped_on, reason,
  (SELECT group_concat(person)
   FROM (SELECT action_owner.person
         FROM action_owner
         JOIN person ON person.id = action_owner.person
         WHERE action_owner.action = action.id
         ORDER BY person.handle)) AS owners
FROM action)sql";

constexpr const char* one_action = R"sql(
WHERE id = :id)sql";

std::optional<Action> action_by_id(Db& db, Id id) {
  Statement row = db.query(std::string(action_columns) + one_action, {{":id", id}});
  if (!row.step()) return {};
  return read_action(row);
}

constexpr const char* by_due_date = R"sql(
ORDER BY due IS NULL,
  due,
  id
LIMIT ifnull(:limit, -1))sql";

constexpr const char* owned_by = R"sql(id IN (SELECT action_owner.action
         FROM action_owner
         WHERE action_owner.person = :owner))sql";

/// SQL for actions that nobody had ended by a day: ended `then` (">" or ">=" and a parameter), or
/// never. Each branch has an index of its own: the few that are open are found without the rest.
std::string not_ended(std::string_view then) {
  return fmt::format(R"sql(id IN (SELECT id FROM action WHERE done_on IS NULL AND dropped_on IS NULL
         UNION ALL
         SELECT id FROM action WHERE done_on {0}
         UNION ALL
         SELECT id FROM action WHERE dropped_on {0}))sql",
                     then);
}

std::vector<Action> actions(Db& db, const ActionFilter& filter) {
  Where where;
  where.add("team = :team", {{":team", filter.team}})
      .add("meeting = :meeting", {{":meeting", filter.meeting}})
      .add("decision = :decision", {{":decision", filter.decision}})
      .add(owned_by, {{":owner", filter.owner}})
      .add("due >= :due_from", {{":due_from", filter.due_from}})
      .add("due <= :due_to", {{":due_to", filter.due_to}})
      .add("created_on <= :open_on AND " + not_ended("> :open_on"), {{":open_on", filter.open_on}})
      .add("due < :overdue_on AND created_on <= :overdue_on AND " + not_ended("> :overdue_on"),
           {{":overdue_on", filter.overdue_on}});
  if (const auto& span = filter.open_in)
    where.add("created_on <= :in_to AND " + not_ended(">= :in_from"),
              {{":in_from", span->from}, {":in_to", span->to}});
  Statement rows = where.query(db, action_columns, by_due_date);
  rows.bind(":limit", filter.limit);
  std::vector<Action> found;
  while (rows.step()) found.push_back(read_action(rows));
  return found;
}

constexpr const char* insert_action = R"sql(
INSERT INTO action (id, text, team, meeting, decision, created_on, first_due, due, done_on,
                    dropped_on, reason)
VALUES (:id, :text, :team, :meeting, :decision, :created_on, coalesce(:first_due, :due), :due,
        :done_on, :dropped_on, :reason))sql";

Id add_action(Db& db, const Action& action) {
  const Id id =
      db.insert(insert_action, {{":id", action.id == 0 ? Bound(std::nullopt) : Bound(action.id)},
                                {":text", action.text},
                                {":team", action.team},
                                {":meeting", action.meeting},
                                {":decision", action.decision},
                                {":created_on", action.created_on},
                                {":first_due", action.first_due},
                                {":due", action.due},
                                {":done_on", action.done_on},
                                {":dropped_on", action.dropped_on},
                                {":reason", action.reason}});
  set_owners(db, id, action.owners);
  return id;
}

constexpr const char* update_action = R"sql(
UPDATE action
SET text = :text,
  team = :team,
  meeting = :meeting,
  decision = :decision,
  created_on = :created_on,
  first_due = coalesce(first_due, :first_due, :due),
  due = :due,
  done_on = :done_on,
  dropped_on = :dropped_on,
  reason = :reason
WHERE id = :id)sql";

void store_action(Db& db, const Action& action) {
  db.run(update_action, {{":id", action.id},
                         {":text", action.text},
                         {":team", action.team},
                         {":meeting", action.meeting},
                         {":decision", action.decision},
                         {":created_on", action.created_on},
                         {":first_due", action.first_due},
                         {":due", action.due},
                         {":done_on", action.done_on},
                         {":dropped_on", action.dropped_on},
                         {":reason", action.reason}});
  set_owners(db, action.id, action.owners);
}

constexpr const char* delete_action = R"sql(
DELETE FROM action
WHERE id = :id)sql";

void remove_action(Db& db, Id id) {
  set_owners(db, id, {});
  db.run(delete_action, {{":id", id}});
}

}  // namespace collab
