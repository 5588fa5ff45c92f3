// collab partner pact list, show.
#include <fmt/format.h>

#include "base/text/text.h"
#include "cmd/frame/listing.h"
#include "cmd/frame/naming.h"
#include "cmd/frame/page.h"
#include "cmd/partner/partner.h"
#include "model/meeting/confidential.h"
#include "model/records/reference_partner.h"

namespace collab {
namespace {

struct PactListList {
  std::optional<std::string> partner;
  bool all = false;
};

void declare_pact_list_list(Options& options, PactListList& list) {
  options.argument("PARTNER", "with whom (default: everybody)", list.partner, Value::partner);
  options.flag("--all", "also pacts that have ended", list.all);
}

void run_pact_list_list(Desk& desk, const PactListList& list) {
  std::optional<Id> partner;
  if (list.partner) partner = find_partner(desk.db(), *list.partner).id;
  std::vector<Pact> found = pacts(desk.db(), partner);
  if (!list.all)
    std::erase_if(found, [&](const Pact& each) { return pact_state(each, desk.today) == "ended"; });
  desk.show(pact_table(desk, found));
}

struct PactListShow {
  std::string partner;
  std::optional<std::string> table;
};

void declare_pact_list_show(Options& options, PactListShow& show) {
  options.argument("PARTNER", "with whom", show.partner, Value::partner);
  options.choice("--table", "only this one of the tables", show.table,
                 {"partner.pact.show", "partner.pact.clause", "partner.pact.review"});
}

Table clause_table(const Pact& pact) {
  Table table{"partner.pact.clause",
              "Clauses",
              {{"place", "No.", Type::integer}, {"text", "Clause", Type::text}},
              {}};
  for (std::size_t i = 0; i < pact.clauses.size(); ++i)
    table.rows.push_back({static_cast<std::int64_t>(i + 1), pact.clauses[i]});
  return table;
}

Table review_table(Desk& desk, const Pact& pact) {
  Table table{"partner.pact.review",
              "Reviews",
              {{"reviewed_on", "Reviewed", Type::date}, {"finding", "Finding", Type::text}},
              {}};
  for (const PactReview& each : pact_reviews(desk.db(), pact.id))
    table.rows.push_back({each.reviewed_on, cell(each.finding)});
  return table;
}

void run_pact_list_show(Desk& desk, const PactListShow& show) {
  const Partner partner = find_partner(desk.db(), show.partner);
  const auto pact = pact_of_partner(desk.db(), partner.id);
  if (!pact)
    throw Error(Kind::not_found, fmt::format("'{}' has no pact", partner.slug),
                fmt::format("collab partner pact new {} TEXT --clause TEXT", partner.slug));
  desk.for_owner = ConfidentialTexts(desk.db()).hides(pact->team);
  // Who asks for the pact by its partner has named it, as it has no number.
  Table record = pact_table(desk, {*pact}, pact->team);
  record.name = "partner.pact.show";
  record.title = partner.name;
  record.record = true;
  std::vector<Table> tables = {record, clause_table(*pact), review_table(desk, *pact)};
  show_parts(desk, std::move(tables), show.table);
}

constexpr Command partner_pact_list_rows[] = {
    {"partner", "pact list", "pacts, and when they are to be reviewed", Needs::read,
     &bind<declare_pact_list_list, run_pact_list_list>},
    {"partner", "pact show", "a partner's pact with its clauses and reviews", Needs::read,
     &bind<declare_pact_list_show, run_pact_list_show>},
};

}  // namespace

Table pact_table(Desk& desk, const std::vector<Pact>& pacts, std::optional<Id> named_team) {
  Db& db = desk.db();
  Table table{"partner.pact.list",
              "Pacts",
              {{"partner", "Partner", Type::reference},
               {"text", "For", Type::text},
               {"state", "State", Type::text},
               {"clauses", "Clauses", Type::integer},
               {"team", "Team", Type::reference},
               {"drafted_on", "Drafted", Type::date},
               {"signed_on", "Signed", Type::date},
               {"reviewed_on", "Reviewed", Type::date},
               {"review_due", "Review by", Type::date},
               {"ended_on", "Ended", Type::date},
               {"reason", "Because", Type::text}},
              {}};
  const ConfidentialTexts confidential(db, named_team);
  std::size_t left_out = 0;
  for (const Pact& each : pacts) {
    const bool hidden = confidential.hides(each.team);
    left_out += hidden;
    const auto reviews = pact_reviews(db, each.id);
    const auto due = each.ended_on ? std::nullopt : pact_review_due(db, each, desk.today);
    table.rows.push_back({partner_cell(db, each.partner), hidden ? Cell() : Cell(each.text),
                          pact_state(each, desk.today), std::ssize(each.clauses),
                          team_cell(db, each.team), each.drafted_on, cell(each.signed_on),
                          reviews.empty() ? Cell() : Cell(reviews.back().reviewed_on), cell(due),
                          cell(each.ended_on), hidden ? Cell() : cell(each.reason)});
  }
  tell_left_out(desk, left_out);
  return table;
}

extern const Verbs partner_pact_list_verbs = partner_pact_list_rows;

}  // namespace collab
