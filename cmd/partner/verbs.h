// The verbs of `partner`, file by file (their rows are in partner.cpp), and what they share.
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

// edit.cpp
Run bind_partner_new(Options& options);
Run bind_partner_edit(Options& options);
Run bind_partner_end(Options& options);
Run bind_partner_reopen(Options& options);
Run bind_partner_remove(Options& options);
// contact.cpp
Run bind_partner_contact_new(Options& options);
Run bind_partner_contact_list(Options& options);
Run bind_partner_contact_remove(Options& options);
// language.cpp
Run bind_partner_language_set(Options& options);
Run bind_partner_language_list(Options& options);
Run bind_partner_language_remove(Options& options);
// pact.cpp
Run bind_partner_pact_new(Options& options);
Run bind_partner_pact_edit(Options& options);
Run bind_partner_pact_sign(Options& options);
Run bind_partner_pact_review(Options& options);
Run bind_partner_pact_end(Options& options);
Run bind_partner_pact_remove(Options& options);
// pact_list.cpp
Run bind_partner_pact_list(Options& options);
Run bind_partner_pact_show(Options& options);
// commitment.cpp
Run bind_partner_commit(Options& options);
Run bind_partner_keep(Options& options);
Run bind_partner_miss(Options& options);
Run bind_partner_commitment_list(Options& options);
Run bind_partner_commitment_edit(Options& options);
Run bind_partner_commitment_reopen(Options& options);
Run bind_partner_commitment_remove(Options& options);
// seat.cpp
Run bind_partner_seat_new(Options& options);
Run bind_partner_seat_fill(Options& options);
Run bind_partner_seat_end(Options& options);
Run bind_partner_seat_list(Options& options);
Run bind_partner_seat_remove(Options& options);
// need.cpp
Run bind_partner_need_new(Options& options);
Run bind_partner_need_rate(Options& options);
Run bind_partner_need_goal(Options& options);
Run bind_partner_need_edit(Options& options);
Run bind_partner_need_end(Options& options);
Run bind_partner_need_list(Options& options);
Run bind_partner_need_remove(Options& options);
// voice.cpp
Run bind_partner_said(Options& options);
Run bind_partner_did(Options& options);
Run bind_partner_voice_list(Options& options);
Run bind_partner_voice_remove(Options& options);
// disagree.cpp
Run bind_partner_disagree(Options& options);
Run bind_partner_settle(Options& options);
Run bind_partner_disagreement_list(Options& options);
// sheet.cpp
Run bind_partner_sheet(Options& options);
// record.cpp
Run bind_partner_record(Options& options);
// due.cpp
Run bind_partner_due(Options& options);

/// The words of a fixed list, for Options::choice.
template <class Words>
std::vector<std::string> word_choices(const Words& words) {
  return {words.begin(), words.end()};
}
/// The kinds of partners, for --sector.
std::vector<std::string> sector_choices();

/// The day on which something was; today where it is left out. Throws Error(usage) for a day to
/// come; `what` is what cannot be then: "a contact".
Date past_day(Desk& desk, const std::optional<std::string>& on, std::string_view what);
/// The partner's slug as a cell, or a missing value.
Cell partner_cell(Db& db, std::optional<Id> partner);
/// The partner's name, safe to print.
std::string partner_name(Db& db, Id partner);

// Tables that `partner show` puts together and the lists show alone.
Table contact_table(Desk& desk, const std::vector<PartnerContact>& contacts);
Table pact_table(Desk& desk, const std::vector<Pact>& pacts);
Table commitment_table(Desk& desk, const std::vector<Commitment>& commitments);
Table seat_table(Desk& desk, const std::vector<PartnerSeat>& seats);
Table need_table(Desk& desk, const std::vector<Need>& needs);
Table voice_table(Desk& desk, const std::vector<Voice>& voices);
Table partner_disagreement_table(Desk& desk, const std::vector<Disagreement>& disagreements);

}  // namespace collab
