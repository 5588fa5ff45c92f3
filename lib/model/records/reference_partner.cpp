// Words of the command line to partners and what is recorded with them.
#include "model/records/reference_partner.h"

#include <fmt/format.h>

#include "base/text/text.h"
#include "model/number.h"
#include "model/records/reference_number.h"

namespace collab {
namespace {

std::optional<Partner> partner_meant(Db& db, std::string_view word) {
  if (auto partner = partner_by_slug(db, word)) return partner;
  return partner_by_slug(db, folded(word));
}

/// The record of the number in a word, or nothing.
template <class Record>
std::optional<Record> numbered(Db& db, std::string_view word, char letter,
                               std::optional<Record> (*by_id)(Db&, Id)) {
  const auto id = number_of(word, letter);
  return id ? by_id(db, *id) : std::nullopt;
}

}  // namespace

Partner find_partner(Db& db, std::string_view word) {
  if (auto partner = partner_meant(db, word)) return *std::move(partner);
  std::vector<std::string> slugs;
  for (const Partner& each : partners(db)) slugs.push_back(each.slug);
  const std::string likely = did_you_mean(word, slugs);
  throw Error(Kind::not_found, fmt::format("there is no partner '{}'", visible(word)),
              likely.empty() ? "see: collab partner list" : likely);
}

PartnerContact find_partner_contact(Db& db, std::string_view word) {
  if (auto found = numbered(db, word, 'T', partner_contact_by_id)) return *std::move(found);
  refuse_number(db, word, {'T', "partner_contact", "contact", "collab partner contact list"});
}

Commitment find_commitment(Db& db, std::string_view word) {
  if (auto found = numbered(db, word, 'K', commitment_by_id)) return *std::move(found);
  refuse_number(db, word, {'K', "commitment", "promise", "collab partner commitment list"});
}

PartnerSeat find_seat(Db& db, std::string_view word) {
  if (auto found = numbered(db, word, 'E', seat_by_id)) return *std::move(found);
  refuse_number(db, word, {'E', "partner_seat", "seat", "collab partner seat list"});
}

Need find_need(Db& db, std::string_view word) {
  if (auto found = numbered(db, word, 'W', need_by_id)) return *std::move(found);
  refuse_number(db, word, {'W', "need", "need", "collab partner need list"});
}

Voice find_voice(Db& db, std::string_view word) {
  if (auto found = numbered(db, word, 'V', voice_by_id)) return *std::move(found);
  refuse_number(db, word, {'V', "voice", "voice", "collab partner voice list"});
}

std::vector<Resolved> resolve_partner_records(Db& db, std::string_view word) {
  std::vector<Resolved> found;
  if (const auto partner = partner_meant(db, word))
    found.push_back({"partner", partner->slug, partner->name});
  if (const auto contact = numbered(db, word, 'T', partner_contact_by_id))
    found.push_back({"contact", reference('T', contact->id),
                     fmt::format("{} of {} with {}", contact->kind, iso(contact->on_date),
                                 partner_by_id(db, contact->partner).value().name)});
  if (const auto promise = numbered(db, word, 'K', commitment_by_id))
    found.push_back({"promise", reference('K', promise->id), promise->text});
  if (const auto seat = numbered(db, word, 'E', seat_by_id))
    found.push_back(
        {"seat", reference('E', seat->id),
         fmt::format("{} of {}", seat->role, partner_by_id(db, seat->partner).value().name)});
  if (const auto need = numbered(db, word, 'W', need_by_id))
    found.push_back({"need", reference('W', need->id), need->topic});
  if (const auto voice = numbered(db, word, 'V', voice_by_id))
    found.push_back({"voice", reference('V', voice->id), voice->said});
  return found;
}

}  // namespace collab
