// The tables of the report on partners, as an audience may see them. Inner header of
// partner.cpp.
#pragma once
#include "report/records.h"

namespace collab {

/// What the tables share.
struct PartnerView {
  const Request& request;
  Window window;
  Names names;
  Covered teams;

  Db& db() const { return request.db(); }
  Date day() const { return window.as_of; }
};

/// The partners of the day by sector, with what each side gains.
Table register_table(const PartnerView& view);
/// Contacts of the window for each partner, by direction.
Table contacts_table(const PartnerView& view);
/// The languages of families, with how often they were needed and served in the window. A language
/// of fewer families than the smallest group that may be shown is left out, or stands without their
/// number where it was needed and not served.
Table languages_table(const PartnerView& view);
/// Promises due in the window, one row for each side, by what became of them.
Table promises_table(const PartnerView& view);
/// The promises that are open on the day.
Table open_promises_table(const PartnerView& view);
/// Signed pacts and drafts.
Table pacts_table(const PartnerView& view);
/// Seats on teams; who sits there only where names are shown.
Table seats_table(const PartnerView& view);
/// For each role that has a seat on a team for somebody from outside the roster, at how many of the
/// team's meetings of the window it was there. Where one named guest holds the role, the table says
/// only whether it was there at all, and not even that where names are shown: it tells no
/// person's attendance.
Table presence_table(const PartnerView& view);
/// Needs, the most urgent first, and the goals they became.
Table needs_table(const PartnerView& view);
/// What was said in the window or has no answer yet, and what was done.
Table voices_table(const PartnerView& view);
/// Disagreements with partners that were open in the window.
Table disagreements_table(const PartnerView& view);
/// Labor-management bodies: whether the sides are even, who set the agenda, how they decided.
Table bodies_table(const PartnerView& view);

}  // namespace collab
