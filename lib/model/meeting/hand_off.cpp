// Hand-offs as records; each finds the link that it goes by.
#include "model/meeting/hand_off.h"

namespace collab {
namespace {

constexpr const char* hand_offs_where = R"sql(
SELECT id, from_team, to_team, outside, link, meeting, text, carrier, handed_on, acknowledged_on, answer
FROM hand_off
WHERE (:id IS NULL OR id = :id)
  AND (:from_team IS NULL OR from_team = :from_team)
  AND (:to_team IS NULL OR to_team = :to_team)
  AND (:either IS NULL OR from_team = :either OR to_team = :either)
  AND (:meeting IS NULL OR meeting = :meeting)
  AND (:open_on IS NULL
       OR handed_on <= :open_on AND ifnull(acknowledged_on, '9999-12-31') > :open_on)
ORDER BY handed_on, id)sql";

constexpr const char* link_on = R"sql(
SELECT max(id)
FROM link
WHERE from_team = :from_team
  AND to_team IS :to_team
  AND outside IS :outside
  AND :day BETWEEN from_on AND ifnull(until_on, '9999-12-31'))sql";

constexpr const char* insert_hand_off = R"sql(
INSERT INTO hand_off (from_team, to_team, outside, link, meeting, text, carrier, handed_on,
                      acknowledged_on, answer)
VALUES (:from_team, :to_team, :outside, :link, :meeting, :text, :carrier, :handed_on,
        :acknowledged_on, :answer))sql";

constexpr const char* update_hand_off = R"sql(
UPDATE hand_off
SET text = :text,
    carrier = :carrier,
    handed_on = :handed_on,
    acknowledged_on = :acknowledged_on,
    answer = :answer
WHERE id = :id)sql";

constexpr const char* confidential_team = R"sql(
SELECT slug
FROM team
WHERE id = :team AND confidential)sql";

}  // namespace

std::optional<HandOff> hand_off_by_id(Db& db, Id id) {
  auto found = hand_offs(db, {.id = id});
  return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<HandOff> hand_offs(Db& db, const HandOffFilter& filter) {
  auto rows = db.query(hand_offs_where, {{":id", filter.id},
                                         {":from_team", filter.from_team},
                                         {":to_team", filter.to_team},
                                         {":either", filter.either_team},
                                         {":meeting", filter.meeting},
                                         {":open_on", filter.open_on}});
  std::vector<HandOff> found;
  while (rows.step())
    found.push_back({rows.integer(0), rows.integer(1), rows.integer_or(2), rows.text_or(3),
                     rows.integer_or(4), rows.integer_or(5), rows.text(6), rows.integer_or(7),
                     rows.day(8), rows.day_or(9), rows.text_or(10)});
  return found;
}

Id add_hand_off(Db& db, HandOff hand_off) {
  if (const auto slug = db.text(confidential_team, {{":team", hand_off.from_team}}))
    throw Error(Kind::refused, "what '" + *slug + "' talks about stays within the team",
                "its meetings are confidential: tell the other team in person");
  hand_off.link = db.integer(link_on, {{":from_team", hand_off.from_team},
                                       {":to_team", hand_off.to_team},
                                       {":outside", hand_off.outside},
                                       {":day", hand_off.handed_on}});
  return db.insert(insert_hand_off, {{":from_team", hand_off.from_team},
                                     {":to_team", hand_off.to_team},
                                     {":outside", hand_off.outside},
                                     {":link", hand_off.link},
                                     {":meeting", hand_off.meeting},
                                     {":text", hand_off.text},
                                     {":carrier", hand_off.carrier},
                                     {":handed_on", hand_off.handed_on},
                                     {":acknowledged_on", hand_off.acknowledged_on},
                                     {":answer", hand_off.answer}});
}

void store_hand_off(Db& db, const HandOff& hand_off) {
  db.run(update_hand_off, {{":id", hand_off.id},
                           {":text", hand_off.text},
                           {":carrier", hand_off.carrier},
                           {":handed_on", hand_off.handed_on},
                           {":acknowledged_on", hand_off.acknowledged_on},
                           {":answer", hand_off.answer}});
}

void remove_hand_off(Db& db, Id id) {
  db.run("DELETE FROM hand_off WHERE id = :id", {{":id", id}});
}

}  // namespace collab
