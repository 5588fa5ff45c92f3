// Links between teams as records.
#include "model/team/link.h"

#include <fmt/format.h>

namespace collab {
namespace {

constexpr const char* links_where = R"sql(
SELECT id, from_team, to_team, outside, every_days, from_on, until_on
FROM link
WHERE (:id IS NULL OR id = :id)
  AND (:team IS NULL OR from_team = :team OR to_team = :team)
ORDER BY id)sql";

std::vector<TeamLink> read_links(Statement rows) {
  std::vector<TeamLink> found;
  while (rows.step())
    found.push_back({rows.integer(0), rows.integer(1), rows.integer_or(2), rows.text_or(3),
                     static_cast<int>(rows.integer(4)), rows.day(5), rows.day_or(6)});
  return found;
}

constexpr const char* same_link = R"sql(
SELECT 'C' || id
FROM link
WHERE from_team = :from_team
  AND to_team IS :to_team
  AND outside IS :outside
  AND ifnull(until_on, '9999-12-31') >= :from_on
  AND from_on <= ifnull(:until_on, '9999-12-31'))sql";

constexpr const char* insert_link = R"sql(
INSERT INTO link (from_team, to_team, outside, every_days, from_on, until_on)
VALUES (:from_team, :to_team, :outside, :every_days, :from_on, :until_on))sql";

}  // namespace

std::optional<TeamLink> link_by_id(Db& db, Id id) {
  auto found = read_links(db.query(links_where, {{":id", id}}));
  return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<TeamLink> links(Db& db, std::optional<Id> team) {
  return read_links(db.query(links_where, {{":team", team}}));
}

Id add_link(Db& db, const TeamLink& link) {
  if (const auto other = db.text(same_link, {{":from_team", link.from_team},
                                             {":to_team", link.to_team},
                                             {":outside", link.outside},
                                             {":from_on", link.from_on},
                                             {":until_on", link.until_on}}))
    throw Error(Kind::refused, fmt::format("{} links the two already", *other),
                fmt::format("end it first: collab team link end {}", *other));
  return db.insert(insert_link, {{":from_team", link.from_team},
                                 {":to_team", link.to_team},
                                 {":outside", link.outside},
                                 {":every_days", link.every_days},
                                 {":from_on", link.from_on},
                                 {":until_on", link.until_on}});
}

void end_link(Db& db, Id id, Date day) {
  db.run("UPDATE link SET until_on = :day WHERE id = :id", {{":id", id}, {":day", day}});
}

void remove_link(Db& db, Id id) {
  if (const auto used = db.text("SELECT 'O' || id FROM hand_off WHERE link = :id", {{":id", id}}))
    throw Error(Kind::refused, fmt::format("{} was handed on by C{}", *used, id),
                fmt::format("end the link instead: collab team link end C{}", id));
  db.run("DELETE FROM link WHERE id = :id", {{":id", id}});
}

}  // namespace collab
