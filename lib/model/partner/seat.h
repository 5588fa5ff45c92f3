// Decision seats that partners hold on teams: who sits there from when until when, or nobody yet.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/db.h"

namespace collab {

struct PartnerSeat {
  Id id = 0;
  Id partner = 0;
  Id team = 0;
  std::string role;  ///< "family voice", "library"
  std::optional<Id> person;
  std::optional<std::string> guest;  ///< somebody who is not on the roster
  Date from_on{};
  std::optional<Date> until_on;

  /// True where nobody sits there.
  bool is_open() const { return !person && !guest; }
  /// True where the seat is there on the day.
  bool covers(Date day) const { return from_on <= day && (!until_on || *until_on >= day); }
};

/// Which seats: each condition only where it is set.
struct SeatFilter {
  std::optional<Id> partner = {};
  std::optional<Id> team = {};
  std::optional<Date> on = {};
};

/// True for a student's seat ("student voice"): students are counted, never named.
bool is_students_seat(std::string_view role);

std::optional<PartnerSeat> seat_by_id(Db& db, Id id);
/// Seats by partner's slug, team's slug and number.
std::vector<PartnerSeat> partner_seats(Db& db, const SeatFilter& filter);
Id add_seat(Db& db, const PartnerSeat& seat);
/// Stores every field.
void store_seat(Db& db, const PartnerSeat& seat);
/// Takes back a mistaken entry.
void remove_seat(Db& db, Id id);

}  // namespace collab
