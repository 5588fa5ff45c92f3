// The records of decision seats.
#include "model/partner/seat.h"

#include <algorithm>

#include "base/text/text.h"

namespace collab {
namespace {

constexpr const char* seats_where = R"sql(
SELECT partner_seat.id, partner_seat.partner, partner_seat.team, partner_seat.role,
       partner_seat.person, partner_seat.guest, partner_seat.from_on, partner_seat.until_on
FROM partner_seat
JOIN partner ON partner.id = partner_seat.partner
JOIN team ON team.id = partner_seat.team
WHERE (:id IS NULL OR partner_seat.id = :id)
  AND (:partner IS NULL OR partner_seat.partner = :partner)
  AND (:team IS NULL OR partner_seat.team = :team)
  AND (:day IS NULL
       OR (partner_seat.from_on <= :day
           AND (partner_seat.until_on IS NULL OR partner_seat.until_on >= :day)))
ORDER BY partner.slug, team.slug, partner_seat.id)sql";

std::vector<PartnerSeat> seats_in(Statement rows) {
  std::vector<PartnerSeat> found;
  while (rows.step())
    found.push_back({rows.integer(0), rows.integer(1), rows.integer(2), rows.text(3),
                     rows.integer_or(4), rows.text_or(5), rows.day(6), rows.day_or(7)});
  return found;
}

}  // namespace

bool is_students_seat(std::string_view role) {
  constexpr std::string_view words[] = {"student", "students", "pupil",
                                        "pupils",  "child",    "children"};
  const std::string whole = folded(role);
  return std::ranges::any_of(split(whole, ' '), [&](std::string_view word) {
    return std::ranges::find(words, word) != std::end(words);
  });
}

std::optional<PartnerSeat> seat_by_id(Db& db, Id id) {
  const auto found = seats_in(db.query(seats_where, {{":id", id}}));
  return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<PartnerSeat> partner_seats(Db& db, const SeatFilter& filter) {
  return seats_in(db.query(
      seats_where, {{":partner", filter.partner}, {":team", filter.team}, {":day", filter.on}}));
}

constexpr const char* insert_seat = R"sql(
INSERT INTO partner_seat (partner, team, role, person, guest, from_on, until_on)
VALUES (:partner, :team, :role, :person, :guest, :from_on, :until_on))sql";

Id add_seat(Db& db, const PartnerSeat& seat) {
  return db.insert(insert_seat, {{":partner", seat.partner},
                                 {":team", seat.team},
                                 {":role", seat.role},
                                 {":person", seat.person},
                                 {":guest", seat.guest},
                                 {":from_on", seat.from_on},
                                 {":until_on", seat.until_on}});
}

constexpr const char* update_seat = R"sql(
UPDATE partner_seat
SET role = :role,
    person = :person,
    guest = :guest,
    from_on = :from_on,
    until_on = :until_on
WHERE id = :id)sql";

void store_seat(Db& db, const PartnerSeat& seat) {
  db.run(update_seat, {{":id", seat.id},
                       {":role", seat.role},
                       {":person", seat.person},
                       {":guest", seat.guest},
                       {":from_on", seat.from_on},
                       {":until_on", seat.until_on}});
}

void remove_seat(Db& db, Id id) {
  db.run("DELETE FROM partner_seat WHERE id = :id", {{":id", id}});
}

}  // namespace collab
