// Words of the command line to partners and what is recorded with them.
#include "model/records/reference_partner.h"

#include <fmt/format.h>

#include "base/text/text.h"
#include "model/records/reference_number.h"

namespace collab {

std::optional<Partner> partner_meant(Db& db, std::string_view word) {
  if (auto partner = partner_by_slug(db, word)) return partner;
  return partner_by_slug(db, folded(word));
}

Partner find_partner(Db& db, std::string_view word) {
  if (auto partner = partner_meant(db, word)) return *std::move(partner);
  std::vector<std::string> slugs;
  for (const Partner& each : partners(db)) slugs.push_back(each.slug);
  const std::string likely = did_you_mean(word, slugs);
  throw Error(Kind::not_found, fmt::format("there is no partner '{}'", visible(word)),
              likely.empty() ? "see: collab partner list" : likely);
}

PartnerContact find_partner_contact(Db& db, std::string_view word) {
  return find_numbered(db, word, 'T', partner_contact_by_id);
}

Commitment find_commitment(Db& db, std::string_view word) {
  return find_numbered(db, word, 'K', commitment_by_id);
}

PartnerSeat find_seat(Db& db, std::string_view word) {
  return find_numbered(db, word, 'E', seat_by_id);
}

Need find_need(Db& db, std::string_view word) { return find_numbered(db, word, 'W', need_by_id); }

Voice find_voice(Db& db, std::string_view word) {
  return find_numbered(db, word, 'V', voice_by_id);
}

}  // namespace collab
