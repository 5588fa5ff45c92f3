// How a word names a partner or something recorded with one: city-library, T3 (a contact), K12 (a
// promise), E4 (a seat), W2 (a need), V5 (something said). The others are in reference.h.
#pragma once
#include <optional>
#include <string_view>

#include "model/partner/commitment.h"
#include "model/partner/contact.h"
#include "model/partner/need.h"
#include "model/partner/partner.h"
#include "model/partner/seat.h"
#include "model/partner/voice.h"
#include "model/records/reference.h"

namespace collab {

/// Each throws Error(not_found) with a suggestion where nothing is meant.
Partner find_partner(Db& db, std::string_view reference);
PartnerContact find_partner_contact(Db& db, std::string_view reference);
Commitment find_commitment(Db& db, std::string_view reference);
PartnerSeat find_seat(Db& db, std::string_view reference);
Need find_need(Db& db, std::string_view reference);
Voice find_voice(Db& db, std::string_view reference);

/// The partner whose slug the word is, or nothing.
std::optional<Partner> partner_meant(Db& db, std::string_view word);

}  // namespace collab
