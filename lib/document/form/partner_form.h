// Sheets of partners: a contact, a pact, and what matters most to a group of stakeholders. Here
// they become what stands at a form's places, and a form that came back becomes records; form.h
// writes and reads the Markdown.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "document/form/form.h"
#include "model/partner/commitment.h"
#include "model/partner/contact.h"
#include "model/partner/need.h"
#include "model/partner/pact.h"
#include "model/partner/partner.h"

namespace collab {

/// Which sheet of partners: its form is "partner-" and the kind.
struct PartnerSheet {
  std::string school;  ///< "MGE"
  std::string kind;    ///< "contact", "pact" or "needs"
  std::string whose;   ///< a partner's slug, or a group of stakeholders
};
/// "MGE partner contact city-library".
std::string sheet_name(const PartnerSheet& sheet);
/// The sheet of that name, or nothing where it is none of a partner.
std::optional<PartnerSheet> partner_sheet(std::string_view name);

/// What a contact sheet says.
struct ContactSheet {
  PartnerContact contact;  ///< `with_families` is not said
  std::vector<Commitment> promises;
};
/// A contact sheet, blank but for the day without a contact in it.
FormContent contact_content(const PartnerSheet& sheet, const std::string& partner,
                            const ContactSheet& said);
/// A pact's sheet with what stands so far.
FormContent pact_content(const PartnerSheet& sheet, const Partner& partner, const Pact& pact,
                         const std::vector<PactReview>& reviews);
/// A sheet on which a group rates the needs that are open.
FormContent needs_content(const PartnerSheet& sheet, const std::vector<Need>& needs, Date day);

/// How a sheet's days are read, and where problems are reported.
struct SheetReading {
  const FormReading& form;
  std::string file;
  Date today{};  ///< the day on which it is read
  std::optional<DateOrder> order;
  std::vector<std::string> languages = {};  ///< of the school's families; without any, all pass
};

/// Reads a contact sheet. Throws Error(input) with all that is wrong in it.
ContactSheet read_contact(const SheetReading& sheet);

/// What a pact's sheet says; an absent day is nothing.
struct PactSheet {
  std::string text;
  std::optional<std::string> benefit_to_school;
  std::optional<std::string> benefit_to_partner;
  std::vector<std::string> clauses;
  std::optional<Date> signed_on;
  std::optional<Date> reviewed_on;
  std::optional<std::string> finding;
};
PactSheet read_pact(const SheetReading& sheet);

/// What a needs sheet says: needs by number with their priority, and new topics.
struct NeedsSheet {
  std::optional<Date> asked_on;
  std::vector<std::pair<Id, int>> ratings;
  std::vector<std::pair<std::string, int>> topics;
};
NeedsSheet read_needs(const SheetReading& sheet);

}  // namespace collab
