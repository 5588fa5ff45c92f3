// The items on a meeting's agenda: what, proposed by whom, how long, on which of the four
// questions.
#include <fmt/format.h>

#include "base/text/text.h"
#include "model/meeting/meeting.h"
#include "model/number.h"

namespace collab {
namespace {

AgendaItem read_item(const Statement& row) {
  AgendaItem item;
  item.id = row.integer(0);
  item.meeting = row.integer(1);
  item.place = static_cast<int>(row.integer(2));
  item.text = row.text(3);
  item.proposed_by = row.integer_or(4);
  item.minutes = row.small_or(5);
  item.focus = row.small_or(6);
  item.roles_needed = row.text_or(7);
  item.evidence = row.text_or(8);
  return item;
}

}  // namespace

constexpr const char* items_of_meeting = R"sql(
SELECT id, meeting, place, text, proposed_by, minutes, focus, roles_needed, evidence
FROM agenda_item
WHERE meeting = :meeting
ORDER BY place,
  id)sql";

std::vector<AgendaItem> agenda_items(Db& db, Id meeting) {
  Statement rows = db.query(items_of_meeting, {{":meeting", meeting}});
  std::vector<AgendaItem> found;
  while (rows.step()) found.push_back(read_item(rows));
  return found;
}

constexpr const char* items_of_held = R"sql(
SELECT meeting.team, agenda_item.proposed_by
FROM meeting
CROSS JOIN agenda_item ON agenda_item.meeting = meeting.id
WHERE meeting.held_on BETWEEN :from AND :to
  AND meeting.state = 'held'
ORDER BY agenda_item.id)sql";

std::vector<ProposedItem> proposed_items(const Db& db, Period held) {
  Statement rows = db.query(items_of_held, {{":from", held.from}, {":to", held.to}});
  std::vector<ProposedItem> found;
  while (rows.step()) found.push_back({rows.integer(0), rows.integer_or(1)});
  return found;
}

constexpr const char* one_item = R"sql(
SELECT id, meeting, place, text, proposed_by, minutes, focus, roles_needed, evidence
FROM agenda_item
WHERE id = :id)sql";

std::optional<AgendaItem> agenda_item_by_id(Db& db, Id id) {
  Statement row = db.query(one_item, {{":id", id}});
  if (!row.step()) return {};
  return read_item(row);
}

constexpr const char* insert_item = R"sql(
INSERT INTO agenda_item (meeting, place, text, proposed_by, minutes, focus, roles_needed, evidence)
VALUES (:meeting,
        coalesce(nullif(:place, 0),
                 (SELECT coalesce(max(place), 0) + 1 FROM agenda_item WHERE meeting = :meeting)),
        :text, :proposed_by, :minutes, :focus, :roles_needed, :evidence))sql";

Id add_agenda_item(Db& db, const AgendaItem& item) {
  return db.insert(insert_item, {{":meeting", item.meeting},
                                 {":place", item.place},
                                 {":text", item.text},
                                 {":proposed_by", item.proposed_by},
                                 {":minutes", item.minutes},
                                 {":focus", item.focus},
                                 {":roles_needed", item.roles_needed},
                                 {":evidence", item.evidence}});
}

constexpr const char* update_item = R"sql(
UPDATE agenda_item
SET place = :place,
  text = :text,
  proposed_by = :proposed_by,
  minutes = :minutes,
  focus = :focus,
  roles_needed = :roles_needed,
  evidence = :evidence
WHERE id = :id)sql";

void store_agenda_item(Db& db, const AgendaItem& item) {
  db.run(update_item, {{":id", item.id},
                       {":place", item.place},
                       {":text", item.text},
                       {":proposed_by", item.proposed_by},
                       {":minutes", item.minutes},
                       {":focus", item.focus},
                       {":roles_needed", item.roles_needed},
                       {":evidence", item.evidence}});
}

constexpr const char* decided_on_item = R"sql(
SELECT id
FROM decision
WHERE agenda_item = :id
ORDER BY id
LIMIT 1)sql";

constexpr const char* delete_item = R"sql(
DELETE FROM agenda_item
WHERE id = :id)sql";

constexpr const char* close_the_gap = R"sql(
UPDATE agenda_item
SET place = place - 1
WHERE meeting = :meeting
  AND place > :place)sql";

void remove_agenda_item(Db& db, const AgendaItem& item) {
  if (const auto decision = db.integer(decided_on_item, {{":id", item.id}})) {
    throw Error(Kind::refused,
                fmt::format("agenda item {} of {} led to {}", item.place,
                            reference('M', item.meeting), reference('D', *decision)));
  }
  db.run(delete_item, {{":id", item.id}});
  db.run(close_the_gap, {{":meeting", item.meeting}, {":place", item.place}});
}

}  // namespace collab
