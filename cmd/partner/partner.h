// What the files of `collab partner` share.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "cmd/frame/command.h"
#include "model/meeting/disagreement.h"
#include "model/partner/commitment.h"
#include "model/partner/contact.h"
#include "model/partner/need.h"
#include "model/partner/pact.h"
#include "model/partner/partner.h"
#include "model/partner/seat.h"
#include "model/partner/voice.h"
#include "report/render/table.h"

namespace collab {

/// The words of a fixed list, for Options::choice.
template <class Words>
std::vector<std::string> word_choices(const Words& words) {
  return {words.begin(), words.end()};
}
/// The kinds of partners, for --sector.
std::vector<std::string> sector_choices();

/// The day on which something was (default: today). Throws Error(usage) for a day to
/// come; `what` is what cannot be then: "a contact".
Date past_day(Desk& desk, const std::optional<std::string>& on, std::string_view what);
/// The partner's slug as a cell, or a missing value.
Cell partner_cell(Db& db, std::optional<Id> partner);
/// The partner's name, safe to print.
std::string partner_name(Db& db, Id partner);
/// Warns that a changed pact is no longer signed, and where the signed words are.
void warn_unsigned(Desk& desk, Date signed_on, const Partner& partner);

// Tables that `partner show` puts together and the lists show alone. Texts of confidential teams
// are left out, except those of a team asked for by name, and a note says so.
Table contact_table(Desk& desk, const std::vector<PartnerContact>& contacts);
Table pact_table(Desk& desk, const std::vector<Pact>& pacts,
                 std::optional<Id> named_team = std::nullopt);
Table commitment_table(Desk& desk, const std::vector<Commitment>& commitments);
Table seat_table(Desk& desk, const std::vector<PartnerSeat>& seats,
                 std::optional<Id> named_team = std::nullopt);
Table need_table(Desk& desk, const std::vector<Need>& needs);
Table voice_table(Desk& desk, const std::vector<Voice>& voices,
                  std::optional<Id> named_team = std::nullopt);
Table partner_disagreement_table(Desk& desk, const std::vector<Disagreement>& disagreements);

}  // namespace collab
