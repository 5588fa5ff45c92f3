// collab partner disagree, settle; disagreement list.
#include <fmt/format.h>

#include "base/text/text.h"
#include "cmd/frame/fields.h"
#include "cmd/meeting/disagreement_choice.h"
#include "cmd/partner/partner.h"
#include "model/records/reference_partner.h"

namespace collab {
namespace {

struct Disagree {
  std::string partner;
  TextArgument text;
  std::optional<std::string> on;
};

void declare_disagree(Options& options, Disagree& disagree) {
  options.argument("PARTNER", "with whom", disagree.partner, Value::partner);
  declare_text(options, "what the two sides see differently", disagree.text);
  options.option("--on", "DATE", "when it came up (default: today)", disagree.on, Value::date);
}

void run_disagree(Desk& desk, const Disagree& disagree) {
  const Partner partner = find_partner(desk.db(), disagree.partner);
  Disagreement raised;
  raised.partner = partner.id;
  raised.text = given_text(disagree.text, "disagreement");
  raised.opened_on = past_day(desk, disagree.on, "a disagreement");
  check_partner_on(partner, raised.opened_on, "a disagreement");
  add_disagreement(desk.db(), raised);
  desk.done(fmt::format("a disagreement with {}", partner.slug));
  desk.say(
      fmt::format("noted; it stays open until: collab partner settle {} --how TEXT", partner.slug));
}

struct Settle {
  std::string partner, how;
  std::optional<std::string> which, on;
};

void declare_settle(Options& options, Settle& settle) {
  options.argument("PARTNER", "with whom", settle.partner, Value::partner);
  options.argument("WHICH", "its place among those with the partner, or the start of its text",
                   settle.which, Value::text);
  options.required("--how", "TEXT", "how it was settled", settle.how, Value::text);
  options.option("--on", "DATE", "when (default: today)", settle.on, Value::date);
}

void run_settle(Desk& desk, const Settle& settle) {
  const Partner partner = find_partner(desk.db(), settle.partner);
  const auto all = disagreements_with(desk.db(), partner.id);
  if (all.empty())
    throw Error(Kind::not_found,
                fmt::format("no disagreement with '{}' has been noted", partner.slug));
  const Disagreement chosen = disagreement_meant(all, settle.which, "'" + partner.slug + "'");
  const std::string how = one_line(settle.how, "way it was settled");
  settle_meant(desk, chosen, desk.date(settle.on, desk.today), how);
  desk.done(fmt::format("a disagreement with {}", partner.slug));
  desk.say(fmt::format("'{}' is settled: {}", visible(chosen.text), visible(how)));
}

struct DisagreeList {
  std::optional<std::string> partner;
  bool all = false;
};

void declare_disagree_list(Options& options, DisagreeList& list) {
  options.argument("PARTNER", "with whom (default: everybody)", list.partner, Value::partner);
  options.flag("--all", "also those that were settled", list.all);
}

void run_disagree_list(Desk& desk, const DisagreeList& list) {
  std::vector<Partner> whose = partners(desk.db());
  if (list.partner) whose = {find_partner(desk.db(), *list.partner)};
  std::vector<Disagreement> found;
  for (const Partner& partner : whose)
    for (Disagreement& each : disagreements_with(desk.db(), partner.id))
      if (list.all || !each.closed_on || *each.closed_on > desk.today)
        found.push_back(std::move(each));
  desk.show(partner_disagreement_table(desk, found));
}

constexpr Command partner_disagree_rows[] = {
    {"partner", "disagree", "note a disagreement with a partner", Needs::write,
     &bind<declare_disagree, run_disagree>},
    {"partner", "settle", "how a disagreement with a partner was settled", Needs::write,
     &bind<declare_settle, run_settle>},
    {"partner", "disagreement list", "disagreements with partners that are open, or all",
     Needs::read, &bind<declare_disagree_list, run_disagree_list>},
};

}  // namespace

Table partner_disagreement_table(Desk& desk, const std::vector<Disagreement>& disagreements) {
  Table table{"partner.disagreement.list",
              "Disagreements",
              {{"partner", "Partner", Type::reference},
               {"text", "What", Type::text},
               {"opened_on", "Raised", Type::date},
               {"closed_on", "Settled", Type::date},
               {"how", "How", Type::text}},
              {}};
  for (const Disagreement& each : disagreements)
    table.rows.push_back({partner_cell(desk.db(), each.partner), each.text, each.opened_on,
                          cell(each.closed_on), cell(each.how)});
  return table;
}

extern const Verbs partner_disagree_verbs = partner_disagree_rows;

}  // namespace collab
