// The end of a team, and of what belongs to it; also taking back a team entered by mistake.
#include <fmt/format.h>

#include "base/error.h"
#include "model/team/team.h"

namespace collab {
namespace {

constexpr const char* kept_for_team = R"sql(
SELECT 'meeting M' || min(id) FROM meeting WHERE team = :team HAVING min(id) IS NOT NULL
UNION ALL
SELECT 'decision D' || min(id) FROM decision WHERE team = :team HAVING min(id) IS NOT NULL
UNION ALL
SELECT 'action A' || min(id) FROM action WHERE team = :team HAVING min(id) IS NOT NULL
UNION ALL
SELECT 'a disagreement' FROM disagreement WHERE team = :team
UNION ALL
SELECT 'a celebration' FROM celebration WHERE team = :team
UNION ALL
SELECT 'a pact' FROM pact WHERE team = :team
UNION ALL
SELECT 'seat E' || min(id) FROM partner_seat WHERE team = :team HAVING min(id) IS NOT NULL
UNION ALL
SELECT 'V' || min(id) FROM voice WHERE team = :team HAVING min(id) IS NOT NULL
UNION ALL
SELECT 'lesson study L' || min(id) FROM lesson_study WHERE team = :team HAVING min(id) IS NOT NULL
UNION ALL
SELECT 'a finding shared with it' FROM lesson_share WHERE team = :team
LIMIT 1)sql";

/// What a team owns alone and takes with it when it is removed, children first.
constexpr const char* delete_with_team[] = {
    R"sql(DELETE FROM norm_acceptance
WHERE norm IN (SELECT id FROM norm WHERE team = :team))sql",
    R"sql(DELETE FROM norm_review
WHERE norm IN (SELECT id FROM norm WHERE team = :team))sql",
    "DELETE FROM norm WHERE team = :team",
    "DELETE FROM rotation_place WHERE team = :team",
    "DELETE FROM rotation_exception WHERE team = :team",
    "DELETE FROM series WHERE team = :team",
    "DELETE FROM team_side WHERE team = :team",
    "DELETE FROM membership WHERE team = :team",
    "DELETE FROM required_role WHERE team = :team",
    "DELETE FROM team WHERE id = :team"};

}  // namespace

void remove_team(Db& db, Id id) {
  const auto kept = db.text(kept_for_team, {{":team", id}});
  const auto team = team_by_id(db, id);
  if (kept && team)
    throw Error(Kind::refused,
                fmt::format("'{}' cannot be removed: {} belongs to it", team->slug, *kept),
                fmt::format("to close it and keep its history: collab team end {}", team->slug));
  for (const char* sql : delete_with_team) db.run(sql, {{":team", id}});
}

namespace {

constexpr const char* first_meeting_after = R"sql(
SELECT min(held_on)
FROM meeting
WHERE team = :team
  AND state = 'held'
  AND held_on > :day)sql";

/// What had not begun by the last day never was; what ran past it ends on it.
constexpr const char* end_with_team[] = {
    "DELETE FROM membership WHERE team = :team AND from_on > :day",
    R"sql(UPDATE membership SET until_on = :day
WHERE team = :team AND (until_on IS NULL OR until_on > :day))sql",
    "DELETE FROM series WHERE team = :team AND from_on > :day",
    R"sql(UPDATE series SET until_on = :day
WHERE team = :team AND (until_on IS NULL OR until_on > :day))sql",
    "UPDATE norm SET ended_on = :day WHERE team = :team AND ended_on IS NULL",
    "UPDATE team SET ended_on = :day WHERE id = :team"};

}  // namespace

void end_team(Db& db, Id id, Date day) {
  const auto later = db.text(first_meeting_after, {{":team", id}, {":day", day}});
  if (later)
    throw Error(Kind::input, fmt::format("the team met on {}, after {}", *later, iso(day)),
                "give its last day: --on DATE");
  for (const char* sql : end_with_team) db.run(sql, {{":team", id}, {":day", day}});
}

namespace {

constexpr const char* reopen_with_team[] = {
    R"sql(UPDATE membership SET until_on = NULL
WHERE team = :team AND until_on = (SELECT ended_on FROM team WHERE id = :team))sql",
    R"sql(UPDATE series SET until_on = NULL
WHERE team = :team AND until_on = (SELECT ended_on FROM team WHERE id = :team))sql",
    R"sql(UPDATE norm SET ended_on = NULL
WHERE team = :team AND ended_on = (SELECT ended_on FROM team WHERE id = :team))sql",
    "UPDATE team SET ended_on = NULL WHERE id = :team"};

}  // namespace

void reopen_team(Db& db, Id id) {
  for (const char* sql : reopen_with_team) db.run(sql, {{":team", id}});
}

}  // namespace collab
