// Partners: families' groups, libraries, businesses, unions and whoever else works with the school,
// with what each side gains. Contacts are in contact.h, promises in commitment.h, pacts in
// pact.h, seats in seat.h, needs in need.h, "you said, we did" in voice.h.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/school/slug.h"
#include "store/db.h"

namespace collab {

/// A kind of partner: its word, what it covers, the side it takes on a labor-management body (empty
/// where it takes none), and whether whoever meets it meets families.
struct Sector {
  std::string_view word;
  std::string_view what;
  std::string_view side;
  bool families = false;
};
/// The kinds of partners, as --sector takes them, in the order of reports.
std::span<const Sector> partner_sectors();
/// The sector of that word, or nullptr.
const Sector* sector_named(std::string_view word);

struct Partner {
  Id id = 0;
  std::string slug;
  std::string name;
  std::string sector;
  std::optional<std::string> side;  ///< "labor" or "management"
  std::optional<std::string> benefit_to_school;
  std::optional<std::string> benefit_to_partner;
  Date from_on{};
  std::optional<Date> until_on;
  bool operator==(const Partner&) const = default;
};

std::optional<Partner> partner_by_id(Db& db, Id id);
std::optional<Partner> partner_by_slug(Db& db, std::string_view slug);
/// Partners by slug; with `day` only those that are partners then.
std::vector<Partner> partners(Db& db, std::optional<Date> day = std::nullopt);

/// Throws Error as check_slug() does, and Error(refused) where a partner or a team has the slug.
Id add_partner(Db& db, const Partner& partner);
/// Stores every field. Throws as add_partner(), and Error(input) where something recorded is older.
void store_partner(Db& db, const Partner& partner);
/// Takes back a mistaken entry. Throws Error(refused) where anything was recorded with the partner.
void remove_partner(Db& db, Id id);
/// Ends the partnership, its pacts and seats on that day; promises stay as they are. Throws
/// Error(input) where there was a contact after it.
void end_partner(Db& db, Id id, Date day);
/// Takes the end back, and with it the end of pacts and seats that ended that day.
void reopen_partner(Db& db, Id id);

/// Throws Error(input) where the partnership does not cover the day; `what` is what cannot be on
/// it: "a contact".
void check_partner_on(const Partner& partner, Date day, std::string_view what);

}  // namespace collab
