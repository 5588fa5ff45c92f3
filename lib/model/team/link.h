// Links: a team that something is to be handed on from, and the team or body outside that it goes
// to. What is handed on is in model/meeting/hand_off.h.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "store/db.h"

namespace collab {

struct TeamLink {
  Id id = 0;
  Id from_team = 0;
  std::optional<Id> to_team;           ///< or
  std::optional<std::string> outside;  ///< a body outside the school
  int every_days = 0;                  ///< something is handed on at least as often
  Date from_on{};
  std::optional<Date> until_on;

  bool holds_on(Date day) const { return from_on <= day && until_on.value_or(day) >= day; }
};

std::optional<TeamLink> link_by_id(Db& db, Id id);
/// By number; of one team, which may be at either end, or all.
std::vector<TeamLink> links(Db& db, std::optional<Id> team = std::nullopt);
/// Throws Error(refused) where the two are linked that way already on one of the days.
Id add_link(Db& db, const TeamLink& link);
void end_link(Db& db, Id id, Date day);
/// Takes back a mistaken entry. Throws Error(refused) where something was handed on by it.
void remove_link(Db& db, Id id);

}  // namespace collab
