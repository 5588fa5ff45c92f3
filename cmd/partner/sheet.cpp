// collab partner sheet: writes a contact sheet, a pact's draft, or what a group finds urgent.
#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "cmd/partner/partner.h"
#include "document/form/partner_form.h"
#include "model/records/reference_partner.h"

namespace collab {
namespace {

struct Sheet {
  std::string kind, whose;
  std::optional<std::string> on;
};

void declare_sheet(Options& options, Sheet& sheet) {
  options.argument("KIND", "which sheet", sheet.kind, {"contact", "pact", "needs"});
  options.argument("WHOSE", "the partner, or for needs the group that is asked", sheet.whose,
                   Value::partner);
  options.option("--on", "DATE", "the day of the contact or question (default: today)", sheet.on,
                 Value::date);
}

FormContent contact_sheet(Desk& desk, const PartnerSheet& name, Date day) {
  const Partner partner = find_partner(desk.db(), name.whose);
  ContactSheet blank;
  blank.contact.on_date = day;
  return contact_content(name, partner.name, blank);
}

FormContent pact_sheet(Desk& desk, const PartnerSheet& name) {
  const Partner partner = find_partner(desk.db(), name.whose);
  const auto pact = pact_of_partner(desk.db(), partner.id);
  if (!pact || pact->ended_on) return pact_content(name, partner, {}, {});
  return pact_content(name, partner, *pact, pact_reviews(desk.db(), pact->id));
}

FormContent needs_sheet(Desk& desk, const PartnerSheet& name, Date day) {
  const auto groups = word_choices(stakeholder_groups);
  if (std::ranges::find(groups, name.whose) == groups.end()) {
    const std::string likely = did_you_mean(name.whose, groups);
    throw Error(Kind::usage,
                fmt::format("'{}' is not a group of stakeholders", visible(name.whose)),
                likely.empty() ? "groups are: " + join(groups, ", ") : likely);
  }
  std::vector<Need> open = needs(desk.db());
  std::erase_if(open, [&](const Need& each) { return !each.is_open(day); });
  return needs_content(name, open, day);
}

void run_sheet(Desk& desk, const Sheet& sheet) {
  const PartnerSheet name{desk.workspace->school.code, sheet.kind, sheet.whose};
  const Date day = desk.date(sheet.on, desk.today);
  const FormContent content = sheet.kind == "contact" ? contact_sheet(desk, name, day)
                              : sheet.kind == "pact"  ? pact_sheet(desk, name)
                                                      : needs_sheet(desk, name, day);
  const std::string text =
      write_form(form_template(*desk.workspace, "partner-" + sheet.kind), content);
  if (desk.globals.output) return desk.print(text);
  std::string file = fmt::format("{}_{}_{}.md", sheet.whose, sheet.kind, iso(day));
  std::ranges::replace(file, ' ', '-');
  desk.write_file(file, text, false);
  desk.say(fmt::format("wrote {0}; afterwards: collab partner record {0}", visible(file)));
}

constexpr Command partner_sheet_rows[] = {
    {"partner", "sheet", "a sheet to fill in: of a contact, a pact, or what matters to a group",
     Needs::read, &bind<declare_sheet, run_sheet>},
};

}  // namespace

extern const Verbs partner_sheet_verbs = partner_sheet_rows;

}  // namespace collab
