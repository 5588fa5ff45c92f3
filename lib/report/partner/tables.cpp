// Tables of partners, contacts, languages, promises and pacts. Seats, needs, voices and bodies are
// in voices.cpp.
#include "report/partner/tables.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/text/text.h"
#include "measure/privacy.h"
#include "model/meeting/confidential.h"
#include "model/partner/commitment.h"
#include "model/partner/contact.h"
#include "model/partner/pact.h"
#include "model/partner/partner.h"
#include "model/records/reference.h"
#include "model/school/setting.h"

namespace collab {
namespace {

/// A text as the audience may see it, or a missing value.
Cell told(const PartnerView& view, const std::optional<std::string>& text) {
  return text ? Cell(view.names.in(*text)) : Cell();
}

/// A count of people: one to four are words.
Cell people_cell(std::int64_t people) {
  if (people == 0) return {};
  return people <= small_count ? Cell(std::string("1-4")) : Cell(std::to_string(people));
}

}  // namespace

Table register_table(const PartnerView& view) {
  Table table{"partners",
              "Partners",
              {{"partner", "Partner", Type::reference},
               {"name", "Name"},
               {"sector", "Sector"},
               {"benefit_to_school", "The school gains"},
               {"benefit_to_partner", "The partner gains"},
               {"pact", "Pact"},
               {"last_contact", "Last contact", Type::date}},
              {}};
  std::vector<Partner> all = partners(view.db(), view.day());
  std::ranges::stable_sort(all, {}, [](const Partner& each) { return sector_named(each.sector); });
  for (const Partner& each : all)
    table.rows.push_back({each.slug, view.names.in(each.name), each.sector,
                          told(view, each.benefit_to_school), told(view, each.benefit_to_partner),
                          cell(pact_state_of_partner(view.db(), each.id, view.day())),
                          cell(last_partner_contact(view.db(), each.id, view.day()))});
  return table;
}

Table contacts_table(const PartnerView& view) {
  Table table{"contacts",
              "Contacts",
              {{"partner", "Partner", Type::reference},
               {"contacts", "Contacts", Type::integer},
               {"from_partner", "They began", Type::integer},
               {"from_school", "We began", Type::integer},
               {"both_ways", "Both", Type::integer},
               {"people_reached", "People reached"}},
              {}};
  struct Contacts {
    std::map<std::string, std::int64_t> ways;
    std::int64_t all = 0;
    std::int64_t people = 0;
  };
  std::map<Id, Contacts> by_partner;
  for (const PartnerContact& each :
       partner_contacts(view.db(), {.on = Period{view.window.period.from, view.day()}})) {
    Contacts& contacts = by_partner[each.partner];
    ++contacts.all;
    ++contacts.ways[each.direction];
    contacts.people += each.people_reached.value_or(0);
  }
  for (const Partner& partner : partners(view.db())) {
    const auto found = by_partner.find(partner.id);
    if (found == by_partner.end()) continue;
    auto& [ways, all, people] = found->second;
    table.rows.push_back(
        {partner.slug, all, ways["in"], ways["out"], ways["both"], people_cell(people)});
  }
  return table;
}

Table languages_table(const PartnerView& view) {
  Table table{"languages",
              "Languages",
              {{"language", "Language"},
               {"families", "Families", Type::integer},
               {"contacts", "Contacts with families", Type::integer},
               {"needed", "Noted as needed", Type::integer},
               {"served", "Served", Type::integer}},
              {}};
  const int least = number_setting(view.db(), "min_group_students");
  auto contacts = partner_contacts(view.db(), {.on = Period{view.window.period.from, view.day()}});
  std::erase_if(contacts, [](const PartnerContact& each) { return !each.with_families; });
  std::map<std::string, std::pair<std::int64_t, std::int64_t>> needs;  // needed, served
  for (const PartnerContact& contact : contacts) {
    for (const ContactLanguage& each : contact.languages) {
      if (each.language == none_needed) continue;
      ++needs[each.language].first;
      if (each.served_by) ++needs[each.language].second;
    }
  }
  for (const FamilyLanguage& each : family_languages(view.db(), view.day())) {
    if (each.families < least) continue;
    const auto [needed, served] = needs[each.language];
    table.rows.push_back(
        {each.language, std::int64_t{each.families}, std::ssize(contacts), needed, served});
    needs.erase(each.language);
  }
  for (const auto& [language, count] : needs)  // of few families, or of none that were counted
    if (count.second < count.first)
      table.rows.push_back({language, Cell(), std::ssize(contacts), count.first, count.second});
  return table;
}

Table promises_table(const PartnerView& view) {
  Table table{"promises",
              "Promises due",
              {{"side", "Side"},
               {"due", "Due", Type::integer},
               {"kept", "Kept", Type::integer},
               {"kept_late", "Kept late", Type::integer},
               {"missed", "Missed", Type::integer},
               {"overdue", "Overdue", Type::integer}},
              {}};
  for (const char* side : {"school", "partner"}) {
    std::map<std::string, std::int64_t> states;
    std::int64_t due = 0;
    for (const Commitment& each : commitments(view.db(), {.side = side})) {
      const Date first = each.first_due.value_or(Date::max());
      if (first < view.window.period.from || first >= view.day() || each.made_on > view.day())
        continue;
      ++due;
      const std::string state = commitment_state(each, view.day());
      ++states[state == "open" ? "overdue" : state];
    }
    if (due > 0)
      table.rows.push_back({std::string(side), due, states["kept"], states["kept late"],
                            states["missed"], states["overdue"]});
  }
  return table;
}

Table open_promises_table(const PartnerView& view) {
  Table table{"open_promises",
              "Open promises",
              {{"commitment", "Promise", Type::reference},
               {"partner", "Partner", Type::reference},
               {"side", "Side"},
               {"text", "What"},
               {"due", "Due", Type::date},
               {"state", "State"}},
              {}};
  for (const Commitment& each : commitments(view.db(), {.open_on = view.day()}))
    table.rows.push_back({reference('K', each.id), partner_by_id(view.db(), each.partner)->slug,
                          each.side, view.names.in(each.text), cell(each.due),
                          commitment_state(each, view.day())});
  return table;
}

Table pacts_table(const PartnerView& view) {
  Table table{"pacts",
              "Pacts",
              {{"partner", "Partner", Type::reference},
               {"text", "For"},
               {"state", "State"},
               {"clauses", "Clauses", Type::integer},
               {"signed_on", "Signed", Type::date},
               {"reviewed_on", "Reviewed", Type::date},
               {"review_due", "Review by", Type::date}},
              {}};
  const ConfidentialTexts confidential(view.db());
  for (const Pact& each : pacts(view.db())) {
    if (each.drafted_on > view.day() || pact_state(each, view.day()) == "ended") continue;
    std::optional<Date> reviewed;
    for (const PactReview& review : pact_reviews(view.db(), each.id))
      if (review.reviewed_on <= view.day()) reviewed = review.reviewed_on;
    table.rows.push_back({partner_by_id(view.db(), each.partner)->slug,
                          confidential.hides(each.team) ? Cell() : Cell(view.names.in(each.text)),
                          pact_state(each, view.day()), std::ssize(each.clauses),
                          cell(each.signed_on), cell(reviewed),
                          cell(pact_review_due(view.db(), each, view.day()))});
  }
  return table;
}

}  // namespace collab
