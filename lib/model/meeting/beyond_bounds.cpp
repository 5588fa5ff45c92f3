// Looks at the decisions of teams that have bounds; see beyond_bounds.h.
#include "model/meeting/beyond_bounds.h"

#include <algorithm>
#include <map>

#include "base/text/text.h"
#include "model/team/bounds.h"

namespace collab {
namespace {

/// A team that has bounds, and what its sponsor is called, folded.
struct Bounded {
  Team team;
  std::vector<std::string> sponsor = {"sponsor"};
};

constexpr std::string_view sponsors_sql = R"sql(
  SELECT team.id,
         person.name,
         person.handle
  FROM team
  JOIN person ON person.id = team.sponsor
  WHERE team.bounds IS NOT NULL
     OR team.authority IS NOT NULL
  ORDER BY team.id
)sql";

std::map<Id, Bounded> bounded_teams(Db& db) {
  std::map<Id, Bounded> found;
  for (const Team& each : teams(db)) {
    if (each.bounds || each.authority) found[each.id].team = each;
  }
  Statement rows = db.query(sponsors_sql);
  while (rows.step())
    for (const int column : {1, 2})
      found[rows.integer(0)].sponsor.push_back(folded(rows.text(column)));
  return found;
}

bool was_asked(const Decision& decision, const std::vector<std::string>& sponsor) {
  return std::ranges::any_of(decision.consulted, [&](const Consultation& each) {
    return std::ranges::find(sponsor, folded(each.who)) != sponsor.end();
  });
}

}  // namespace

std::vector<BeyondBounds> beyond_bounds(Db& db, std::vector<Decision> decisions) {
  const std::map<Id, Bounded> bounded = bounded_teams(db);
  std::vector<BeyondBounds> found;
  if (bounded.empty()) return found;
  for (Decision& each : decisions) {
    const auto at = bounded.find(each.team);
    if (at == bounded.end() || was_asked(each, at->second.sponsor)) continue;
    const Team& team = at->second.team;
    auto bound = bound_met(team.bounds.value_or(""), each.text);
    if (!bound) bound = bound_met(team.authority.value_or(""), each.text);
    if (bound) found.push_back({std::move(each), team, std::move(*bound)});
  }
  return found;
}

}  // namespace collab
