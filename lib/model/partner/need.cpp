// The records of needs and their priorities.
#include "model/partner/need.h"

#include <algorithm>

#include "store/rows_of.h"

namespace collab {
namespace {

constexpr RowsOf priorities_of = {"stakeholders, priority, rated_on", "need_priority", "need",
                                  "stakeholders"};

std::vector<NeedPriority> read_priorities(Db& db, Id need) {
  auto found = rows_of(db, priorities_of, need, [](const Statement& row) {
    return NeedPriority{row.text(0), static_cast<int>(row.integer(1)), row.day(2)};
  });
  std::ranges::stable_sort(found, {}, [](const NeedPriority& each) {
    return std::ranges::find(stakeholder_groups, each.stakeholders) - stakeholder_groups.begin();
  });
  return found;
}

constexpr const char* needs_where = R"sql(
SELECT need.id, need.topic, need.partner, need.noted_on, need.goal, goal.set_on, need.closed_on,
       need.reason
FROM need
LEFT JOIN goal ON goal.id = need.goal
WHERE (:id IS NULL OR need.id = :id)
  AND (:partner IS NULL OR need.partner = :partner)
ORDER BY need.id)sql";

std::vector<Need> needs_in(Db& db, Statement rows) {
  std::vector<Need> found;
  while (rows.step()) {
    Need need{rows.integer(0), rows.text(1),   rows.integer_or(2), rows.day(3), rows.integer_or(4),
              rows.day_or(5),  rows.day_or(6), rows.text_or(7),    {}};
    need.priorities = read_priorities(db, need.id);
    found.push_back(std::move(need));
  }
  return found;
}

}  // namespace

std::optional<double> Need::urgency() const {
  if (priorities.empty()) return std::nullopt;
  double sum = 0;
  for (const NeedPriority& each : priorities) sum += each.priority;
  return sum / static_cast<double>(priorities.size());
}

bool Need::is_open(Date day) const {
  const bool became = goal && (!goal_on || *goal_on <= day);
  return noted_on <= day && !became && (!closed_on || *closed_on > day);
}

std::optional<Need> need_by_id(Db& db, Id id) {
  auto found = needs_in(db, db.query(needs_where, {{":id", id}}));
  return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<Need> needs(Db& db, std::optional<Id> partner) {
  return needs_in(db, db.query(needs_where, {{":partner", partner}}));
}

constexpr const char* insert_need = R"sql(
INSERT INTO need (topic, partner, noted_on, goal, closed_on, reason)
VALUES (:topic, :partner, :noted_on, :goal, :closed_on, :reason))sql";

Id add_need(Db& db, const Need& need) {
  const Id id = db.insert(insert_need, {{":topic", need.topic},
                                        {":partner", need.partner},
                                        {":noted_on", need.noted_on},
                                        {":goal", need.goal},
                                        {":closed_on", need.closed_on},
                                        {":reason", need.reason}});
  for (const NeedPriority& each : need.priorities) rate_need(db, id, each);
  return id;
}

constexpr const char* update_need = R"sql(
UPDATE need
SET topic = :topic,
    partner = :partner,
    noted_on = :noted_on,
    goal = :goal,
    closed_on = :closed_on,
    reason = :reason
WHERE id = :id)sql";

void store_need(Db& db, const Need& need) {
  db.run(update_need, {{":id", need.id},
                       {":topic", need.topic},
                       {":partner", need.partner},
                       {":noted_on", need.noted_on},
                       {":goal", need.goal},
                       {":closed_on", need.closed_on},
                       {":reason", need.reason}});
}

constexpr const char* insert_priority = R"sql(
INSERT INTO need_priority (need, stakeholders, priority, rated_on)
VALUES (:need, :stakeholders, :priority, :rated_on)
ON CONFLICT (need, stakeholders) DO UPDATE
SET priority = excluded.priority,
    rated_on = excluded.rated_on)sql";

void rate_need(Db& db, Id need, const NeedPriority& priority) {
  db.run(insert_priority, {{":need", need},
                           {":stakeholders", priority.stakeholders},
                           {":priority", priority.priority},
                           {":rated_on", priority.rated_on}});
}

void remove_need(Db& db, Id id) {
  db.run("DELETE FROM need_priority WHERE need = :id", {{":id", id}});
  db.run("DELETE FROM need WHERE id = :id", {{":id", id}});
}

}  // namespace collab
