// Required roles against who was there, in one statement over the view at_table.
#include "model/meeting/table.h"

#include <algorithm>
#include <map>

namespace collab {
namespace {

constexpr std::string_view select_missing = R"sql(
  SELECT required_role.role
  FROM meeting
  JOIN required_role ON required_role.team = meeting.team
  WHERE meeting.id = :meeting
    AND meeting.state = 'held'
    AND (EXISTS (SELECT 1 FROM attendance WHERE attendance.meeting = meeting.id)
         OR EXISTS (SELECT 1 FROM headcount WHERE headcount.meeting = meeting.id))
    AND NOT EXISTS (SELECT 1
                    FROM at_table
                    WHERE at_table.meeting = meeting.id
                      AND at_table.role = required_role.role COLLATE NOCASE)
  ORDER BY required_role.role
)sql";

// Whether each required role was at each held meeting of the period.
constexpr std::string_view select_table = R"sql(
  SELECT
    required_role.team,
    required_role.role,
    meeting.id,
    meeting.held_on,
    EXISTS (SELECT 1
            FROM at_table
            WHERE at_table.meeting = meeting.id
              AND at_table.role = required_role.role COLLATE NOCASE),
    EXISTS (SELECT 1
            FROM role_holder
            WHERE role_holder.team = required_role.team
              AND role_holder.role = required_role.role COLLATE NOCASE
              AND :to_on BETWEEN role_holder.from_on AND role_holder.until_on)
  FROM required_role
  JOIN team ON team.id = required_role.team
  LEFT JOIN meeting ON meeting.team = required_role.team
    AND meeting.state = 'held'
    AND meeting.held_on BETWEEN :from_on AND :to_on
  WHERE (:team IS NULL OR required_role.team = :team)
    AND NOT team.confidential
    AND team.created_on <= :to_on
    AND ifnull(team.ended_on, '9999-12-31') >= :from_on
  ORDER BY team.slug, required_role.role, meeting.held_on, meeting.id
)sql";

constexpr std::string_view select_tags = R"sql(
  SELECT decision.meeting, decision_tag.tag
  FROM decision
  JOIN decision_tag ON decision_tag.decision = decision.id
  WHERE decision.meeting IS NOT NULL
    AND decision.decided_on BETWEEN :from_on AND :to_on
  ORDER BY decision_tag.tag
)sql";

}  // namespace

std::vector<std::string> roles_missing_at(Db& db, Id meeting) {
  std::vector<std::string> roles;
  for (auto row = db.query(select_missing, {{":meeting", meeting}}); row.step();)
    roles.push_back(row.text(0));
  return roles;
}

std::vector<RoleAtTable> roles_at_table(Db& db, Period period, std::optional<Id> team) {
  std::multimap<Id, std::string> tags;
  for (auto row = db.query(select_tags, {{":from_on", period.from}, {":to_on", period.to}});
       row.step();)
    tags.emplace(row.integer(0), row.text(1));
  std::vector<RoleAtTable> found;
  auto row =
      db.query(select_table, {{":team", team}, {":from_on", period.from}, {":to_on", period.to}});
  while (row.step()) {
    if (found.empty() || found.back().team != row.integer(0) || found.back().role != row.text(1))
      found.push_back({row.integer(0), row.text(1), 0, 0, {}, {}, row.flag(5)});
    RoleAtTable& role = found.back();
    if (row.null(2)) continue;
    ++role.held;
    if (row.flag(4)) {
      ++role.there;
      role.last_on = row.day(3);
      continue;
    }
    const auto [first, last] = tags.equal_range(row.integer(2));
    for (auto at = first; at != last; ++at)
      if (std::ranges::find(role.topics, at->second) == role.topics.end())
        role.topics.push_back(at->second);
  }
  return found;
}

}  // namespace collab
