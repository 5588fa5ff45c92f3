// Disagreements, within a team or with a partner, stay open until they are settled; a record of
// them is no minority report.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "store/db.h"

namespace collab {

struct Disagreement {
  Id id = 0;
  std::optional<Id> team = {};     ///< within which it was raised, or
  std::optional<Id> partner = {};  ///< with whom
  std::optional<Id> meeting = {};
  std::string text;
  Date opened_on{};
  std::optional<Date> closed_on = {};
  std::optional<std::string> how = {};
};

/// The disagreements raised at a meeting, in the order they were recorded.
std::vector<Disagreement> disagreements_of_meeting(Db& db, Id meeting);
/// The disagreements with a partner, in the order they were recorded.
std::vector<Disagreement> disagreements_with(Db& db, Id partner);
/// Those open on a day, by the day they were raised and number.
std::vector<Disagreement> open_disagreements(Db& db, Date day);
Id add_disagreement(Db& db, const Disagreement& disagreement);
/// The team's disagreements that were raised before a day and are not settled before it, by number.
std::vector<Disagreement> disagreements_before(Db& db, Id team, Date day);
/// Notes when and how a disagreement was settled; nothing for both opens it again.
void settle_disagreement(Db& db, Id id, std::optional<Date> closed_on,
                         const std::optional<std::string>& how);
void remove_disagreement(Db& db, Id id);

}  // namespace collab
