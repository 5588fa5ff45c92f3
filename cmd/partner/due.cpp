// collab partner due: promises, reviews, silence, open seats and the like, each with what to type.
#include "model/partner/due.h"

#include "cmd/frame/listing.h"
#include "cmd/frame/naming.h"
#include "cmd/partner/partner.h"
#include "model/meeting/confidential.h"
#include "model/records/reference_partner.h"

namespace collab {
namespace {

struct Due {
  std::optional<std::string> partner;
};

void declare_due(Options& options, Due& due) {
  options.argument("PARTNER", "with whom (default: everybody)", due.partner, Value::partner);
}

void run_due(Desk& desk, const Due& due) {
  Db& db = desk.db();
  std::optional<Id> only;
  if (due.partner) only = find_partner(db, *due.partner).id;
  Table table{"partner.due",
              "Due",
              {{"matter", "Matter", Type::text},
               {"partner", "Partner", Type::reference},
               {"reference", "Record", Type::reference},
               {"text", "What", Type::text},
               {"since", "Due or since", Type::date},
               {"team", "Team", Type::reference},
               {"command", "Command", Type::text}},
              {}};
  const ConfidentialTexts confidential(db);
  std::size_t left_out = 0;
  for (const PartnerDue& each : partner_due(db, desk.today)) {
    if (only && each.partner != only) continue;
    const bool hidden = confidential.hides(each.team);
    left_out += hidden;
    table.rows.push_back({std::string(matter_word(each.matter)), partner_cell(db, each.partner),
                          each.reference.empty() ? Cell() : Cell(each.reference),
                          hidden ? Cell() : Cell(each.text), cell(each.since),
                          team_cell(db, each.team), each.command});
  }
  tell_left_out(desk, left_out);
  desk.show(table);
  if (table.rows.empty()) desk.say("nothing is due with partners");
}

constexpr Command partner_due_rows[] = {
    {"partner", "due", "what the partnerships are waiting for", Needs::read,
     &bind<declare_due, run_due>},
};

}  // namespace

extern const Verbs partner_due_verbs = partner_due_rows;

}  // namespace collab
