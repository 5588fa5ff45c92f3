// Needs assessment: topics that groups of stakeholders find more or less urgent, until a shared
// goal comes of them.
#pragma once
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/db.h"

namespace collab {

/// Groups that rate needs and whose voices are noted, in the order of tables.
inline constexpr std::array<std::string_view, 8> stakeholder_groups = {
    "students",  "families",       "teachers", "support staff",
    "community", "administration", "union",    "board"};
/// Priorities go from 1 (little) to most_urgent.
inline constexpr int most_urgent = 5;

/// How much a need matters to a group.
struct NeedPriority {
  std::string stakeholders;
  int priority = 0;
  Date rated_on{};
};

struct Need {
  Id id = 0;
  std::string topic;
  std::optional<Id> partner;  ///< who looks into it with the school; nothing for the whole school
  Date noted_on{};
  std::optional<Id> goal;       ///< the shared goal that it became
  std::optional<Date> goal_on;  ///< the day on which that was set
  std::optional<Date> closed_on;
  std::optional<std::string> reason;     ///< why it was closed without a goal
  std::vector<NeedPriority> priorities;  ///< in the order of stakeholder_groups

  /// The mean of the groups' priorities, each group counting once; nothing without any.
  std::optional<double> urgency() const;
  /// True on a day where it was noted, no goal came of it and it was not closed by then.
  bool is_open(Date day) const;
};

std::optional<Need> need_by_id(Db& db, Id id);
/// Needs by number, of one partner or all.
std::vector<Need> needs(Db& db, std::optional<Id> partner = std::nullopt);
Id add_need(Db& db, const Need& need);
/// Stores every field but the priorities.
void store_need(Db& db, const Need& need);
/// Notes what a group says; a later word takes the place of an earlier one.
void rate_need(Db& db, Id need, const NeedPriority& priority);
/// Takes back a mistaken entry with its priorities.
void remove_need(Db& db, Id id);

}  // namespace collab
