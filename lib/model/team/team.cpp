// The record of a team: its charter, its beginning and its end. Who is in it: membership.cpp; which
// words may name it: model/school/slug.cpp; what belongs to it when it ends: end.cpp.
#include "model/team/team.h"

#include <fmt/format.h>

#include <array>

#include "base/error.h"
#include "base/text/text.h"
#include "model/school/slug.h"
#include "store/rows_of.h"

namespace collab {
namespace {

constexpr std::array<std::string_view, 9> kinds = {"plc",
                                                   "grade",
                                                   "department",
                                                   "common-planning",
                                                   "cross-functional",
                                                   "leadership",
                                                   "student-problem-solving",
                                                   "partnership",
                                                   "network"};
constexpr std::array<std::string_view, 4> rules = {"consensus", "vote", "consult", "lead"};

Team read_team(const Statement& row) {
  Team team;
  team.id = row.integer(0);
  team.slug = row.text(1);
  team.name = row.text(2);
  team.kind = row.text(3);
  team.charge = row.text_or(4);
  team.sponsor = row.integer_or(5);
  team.authority = row.text_or(6);
  team.bounds = row.text_or(7);
  team.decision_rule = row.text_or(8);
  team.confidential = row.flag(9);
  team.fixed_facilitator = row.text_or(10);
  team.created_on = row.day(11);
  team.ended_on = row.day_or(12);
  return team;
}

std::optional<Team> first_team(Statement rows) {
  if (!rows.step()) return std::nullopt;
  return read_team(rows);
}

constexpr const char* earliest_fact_of_team = R"sql(
SELECT what || ' since ' || since
FROM (SELECT 'a member' AS what, min(from_on) AS since FROM membership WHERE team = :team
      UNION ALL
      SELECT 'a series', min(from_on) FROM series WHERE team = :team
      UNION ALL
      SELECT 'meetings', min(held_on) FROM meeting WHERE team = :team)
WHERE since < :day
ORDER BY since
LIMIT 1)sql";

void check_beginning(Db& db, const Team& team) {
  const auto earlier =
      db.text(earliest_fact_of_team, {{":team", team.id}, {":day", team.created_on}});
  if (!earlier) return;
  throw Error(Kind::input, fmt::format("'{}' cannot begin on {}: it has {}", team.slug,
                                       iso(team.created_on), *earlier));
}

}  // namespace

std::span<const std::string_view> team_kinds() { return kinds; }
std::span<const std::string_view> decision_rules() { return rules; }

constexpr RowsOf team_with_id = {
    "id, slug, name, kind, charge, sponsor, authority, bounds, decision_rule, confidential, "
    "fixed_facilitator, created_on, ended_on",
    "team", "id"};

std::optional<Team> team_by_id(Db& db, Id id) { return row_of(db, team_with_id, id, read_team); }

constexpr const char* team_with_slug = R"sql(
SELECT id, slug, name, kind, charge, sponsor, authority, bounds, decision_rule, confidential,
       fixed_facilitator, created_on, ended_on
FROM team
WHERE slug = :slug)sql";

std::optional<Team> team_by_slug(Db& db, std::string_view slug) {
  return first_team(db.query(team_with_slug, {{":slug", slug}}));
}

constexpr const char* teams_on_day = R"sql(
SELECT id, slug, name, kind, charge, sponsor, authority, bounds, decision_rule, confidential,
       fixed_facilitator, created_on, ended_on
FROM team
WHERE :day IS NULL
   OR (created_on <= :day AND (ended_on IS NULL OR ended_on >= :day))
ORDER BY slug)sql";

std::vector<Team> teams(Db& db, std::optional<Date> day) {
  Statement rows = db.query(teams_on_day, {{":day", day}});
  std::vector<Team> found;
  while (rows.step()) found.push_back(read_team(rows));
  return found;
}

constexpr const char* insert_team = R"sql(
INSERT INTO team (slug, name, kind, charge, sponsor, authority, bounds, decision_rule, confidential,
                  fixed_facilitator, created_on, ended_on)
VALUES (:slug, :name, :kind, :charge, :sponsor, :authority, :bounds, :decision_rule, :confidential,
        :fixed_facilitator, :created_on, :ended_on))sql";

Id add_team(Db& db, const Team& team) {
  check_slug(team.slug);
  check_slug_is_free(db, team.slug, "team", team.id);
  return db.insert(insert_team, {{":slug", team.slug},
                                 {":name", team.name},
                                 {":kind", team.kind},
                                 {":charge", team.charge},
                                 {":sponsor", team.sponsor},
                                 {":authority", team.authority},
                                 {":bounds", team.bounds},
                                 {":decision_rule", team.decision_rule},
                                 {":confidential", team.confidential},
                                 {":fixed_facilitator", team.fixed_facilitator},
                                 {":created_on", team.created_on},
                                 {":ended_on", team.ended_on}});
}

constexpr const char* update_team = R"sql(
UPDATE team
SET slug = :slug,
    name = :name,
    kind = :kind,
    charge = :charge,
    sponsor = :sponsor,
    authority = :authority,
    bounds = :bounds,
    decision_rule = :decision_rule,
    confidential = :confidential,
    fixed_facilitator = :fixed_facilitator,
    created_on = :created_on,
    ended_on = :ended_on
WHERE id = :id)sql";

void store_team(Db& db, const Team& team) {
  const auto before = team_by_id(db, team.id);
  if (!before || before->slug != team.slug) check_slug(team.slug);
  check_slug_is_free(db, team.slug, "team", team.id);
  if (!before || before->created_on != team.created_on) check_beginning(db, team);
  db.run(update_team, {{":slug", team.slug},
                       {":name", team.name},
                       {":kind", team.kind},
                       {":charge", team.charge},
                       {":sponsor", team.sponsor},
                       {":authority", team.authority},
                       {":bounds", team.bounds},
                       {":decision_rule", team.decision_rule},
                       {":confidential", team.confidential},
                       {":fixed_facilitator", team.fixed_facilitator},
                       {":created_on", team.created_on},
                       {":ended_on", team.ended_on},
                       {":id", team.id}});
}

constexpr const char* roles_required_of_team = R"sql(
SELECT role
FROM required_role
WHERE team = :team
ORDER BY role)sql";

std::vector<std::string> required_roles(Db& db, Id team) {
  Statement rows = db.query(roles_required_of_team, {{":team", team}});
  std::vector<std::string> roles;
  while (rows.step()) roles.push_back(rows.text(0));
  return roles;
}

constexpr const char* insert_required_role = R"sql(
INSERT OR IGNORE INTO required_role (team, role)
VALUES (:team, :role))sql";

void set_required_roles(Db& db, Id team, std::span<const std::string> roles) {
  db.run("DELETE FROM required_role WHERE team = :team", {{":team", team}});
  for (const std::string& role : roles)
    db.run(insert_required_role, {{":team", team}, {":role", role}});
}

constexpr RowsOf slug_of_team = {"slug", "team", "id"};

std::optional<std::string> slug_of(const Db& db, Id team) {
  return row_of(db, slug_of_team, team, [](const Statement& row) { return row.text(0); });
}

}  // namespace collab
