// The sides of labor-management bodies.
#include "model/meeting/team_side.h"

#include <algorithm>

#include "model/team/team.h"
#include "store/rows_of.h"

namespace collab {
namespace {

constexpr RowsOf sides_in_team = {"person, side", "team_side", "team", "person"};

constexpr const char* upsert_side = R"sql(
INSERT INTO team_side (team, person, side)
VALUES (:team, :person, :side)
ON CONFLICT (team, person) DO UPDATE SET side = excluded.side)sql";

constexpr const char* delete_side = R"sql(
DELETE FROM team_side
WHERE team = :team
  AND person = :person)sql";

}  // namespace

Sides sides_of(Db& db, Id team, Date day) {
  Sides sides;
  for (Person& member : members_on(db, team, day)) {
    const auto side = side_of(db, team, member.id);
    if (!side)
      sides.neither.push_back(std::move(member));
    else
      (*side == "labor" ? sides.labor : sides.management).push_back(std::move(member));
  }
  return sides;
}

std::optional<std::string> side_of(Db& db, Id team, Id person) {
  const auto sides = rows_of(db, sides_in_team, team, [](const Statement& row) {
    return std::pair(row.integer(0), row.text(1));
  });
  for (const auto& [who, side] : sides)
    if (who == person) return side;
  return std::nullopt;
}

void set_side(Db& db, Id team, Id person, const std::optional<std::string>& side) {
  if (side)
    db.run(upsert_side, {{":team", team}, {":person", person}, {":side", *side}});
  else
    db.run(delete_side, {{":team", team}, {":person", person}});
}

std::string shared_words(const Decision& decision) {
  if (decision.mode == "consensus") return "together";
  if (decision.mode == "vote") return "vote";
  const bool asked = std::ranges::any_of(decision.consulted, [&](const auto& each) {
    return each.on && *each.on < decision.decided_on;
  });
  return asked ? "consulted" : "not shown";
}

}  // namespace collab
