// collab partner new, edit, end, reopen, remove.
#include <fmt/format.h>

#include "base/text/text.h"
#include "cmd/frame/fields.h"
#include "cmd/partner/partner.h"
#include "model/records/reference_partner.h"
#include "model/school/slug.h"

namespace collab {
namespace {

/// The fields that `new` and `edit` have in common, as given.
struct Fields {
  std::optional<std::string> name, sector, side, benefit_to_school, benefit_to_partner, from;
};

void declare_fields(Options& options, Fields& fields) {
  options.text("--name", "what people call the partner", fields.name);
  options.choice("--sector", "what kind of partner it is", fields.sector, sector_choices());
  options.choice("--side", "for whom it sits on labor-management bodies", fields.side,
                 {"labor", "management"});
  options.text("--benefit-to-school", "what the school gains", fields.benefit_to_school);
  options.text("--benefit-to-partner", "what the partner gains", fields.benefit_to_partner);
  options.option("--from", "DATE", "the day it began; today for a new partner", fields.from,
                 Value::date);
}

void apply(Desk& desk, const Fields& given, Partner& partner) {
  if (given.name) partner.name = one_line(*given.name, "name");
  if (given.sector) partner.sector = *given.sector;
  if (given.side) partner.side = given.side;
  if (const auto text = given_line(given.benefit_to_school, "benefit to the school"))
    partner.benefit_to_school = text;
  if (const auto text = given_line(given.benefit_to_partner, "benefit to the partner"))
    partner.benefit_to_partner = text;
  partner.from_on = desk.date(given.from, partner.from_on);
}

/// A partnership that serves one side alone seldom lasts; it is said, not refused.
void warn_of_one_sided(Desk& desk, const Partner& partner) {
  const bool school = partner.benefit_to_school.has_value();
  const bool theirs = partner.benefit_to_partner.has_value();
  if (school && theirs) return;
  const char* who = !school && !theirs ? "either side gains"
                    : school           ? "the partner gains"
                                       : "the school gains";
  const char* option = !school ? "--benefit-to-school" : "--benefit-to-partner";
  desk.warn(fmt::format("no note says what {}: collab partner edit {} {} TEXT", who, partner.slug,
                        option));
}

struct EditNew {
  std::string slug;
  Fields fields;
};

void declare_edit_new(Options& options, EditNew& fresh) {
  options.argument("SLUG", "a short word for the partner, such as city-library", fresh.slug,
                   Value::text);
  declare_fields(options, fresh.fields);
}

void run_edit_new(Desk& desk, const EditNew& fresh) {
  check_slug(fresh.slug);
  if (!fresh.fields.sector)
    throw Error(Kind::usage, "the kind of partner is missing",
                fmt::format("add --sector with one of {}", join(sector_choices(), ", ")));
  Partner partner;
  partner.slug = fresh.slug;
  partner.name = name_from_slug(fresh.slug);
  partner.from_on = desk.today;
  const Sector* sector = sector_named(*fresh.fields.sector);
  if (sector && !sector->side.empty()) partner.side = std::string(sector->side);
  apply(desk, fresh.fields, partner);
  partner.id = add_partner(desk.db(), partner);
  desk.done(fmt::format("partner {}", partner.slug));
  desk.print(partner.slug + "\n");
  warn_of_one_sided(desk, partner);
}

struct Edit {
  std::string partner;
  std::optional<std::string> slug;
  Fields fields;
  std::vector<std::string> clear;
};

void declare_edit(Options& options, Edit& edit) {
  options.argument("PARTNER", "the partner", edit.partner, Value::partner);
  options.option("--slug", "SLUG", "a new short word for it", edit.slug, Value::text);
  declare_fields(options, edit.fields);
  declare_clear(options, "side, benefit-to-school, benefit-to-partner", edit.clear);
}

void run_edit_edit(Desk& desk, const Edit& edit) {
  const Partner before = find_partner(desk.db(), edit.partner);
  Partner partner = before;
  if (edit.slug) partner.slug = *edit.slug;
  apply(desk, edit.fields, partner);
  clear_fields(edit.clear, {{"side", [&] { partner.side.reset(); }},
                            {"benefit-to-school", [&] { partner.benefit_to_school.reset(); }},
                            {"benefit-to-partner", [&] { partner.benefit_to_partner.reset(); }}});
  if (partner == before) return desk.say(fmt::format("{} is as it was", partner.slug));
  store_partner(desk.db(), partner);
  desk.done(fmt::format("partner {}", partner.slug));
}

struct EditEnd {
  std::string partner;
  std::optional<std::string> on;
};

void declare_edit_end(Options& options, EditEnd& end) {
  options.argument("PARTNER", "the partner", end.partner, Value::partner);
  options.option("--on", "DATE", "the last day (default: today)", end.on, Value::date);
}

void run_edit_end(Desk& desk, const EditEnd& end) {
  const Partner partner = find_partner(desk.db(), end.partner);
  if (partner.until_on)
    throw Error(Kind::refused,
                fmt::format("'{}' ended on {}", partner.slug, iso(*partner.until_on)),
                fmt::format("to take that back: collab partner reopen {}", partner.slug));
  const Date last = desk.date(end.on, desk.today);
  check_partner_on(partner, last, "the last day");
  end_partner(desk.db(), partner.id, last);
  desk.done(fmt::format("partner {}", partner.slug));
  desk.say(fmt::format("{} ended on {}; its history stays", partner.slug, iso(last)));
  CommitmentFilter open;
  open.partner = partner.id;
  open.open_on = last;
  const auto left = std::ssize(commitments(desk.db(), open));
  if (left > 0)
    desk.warn(fmt::format("{} still open; keep or miss them: collab partner commitment list {}",
                          count_of(left, "promise is", "promises are"), partner.slug));
}

struct EditOne {
  std::string partner;
};

void declare_edit_one(Options& options, EditOne& one) {
  options.argument("PARTNER", "the partner", one.partner, Value::partner);
}

void run_edit_reopen(Desk& desk, const EditOne& one) {
  const Partner partner = find_partner(desk.db(), one.partner);
  if (!partner.until_on)
    throw Error(Kind::refused, fmt::format("'{}' has not ended", partner.slug));
  reopen_partner(desk.db(), partner.id);
  desk.done(fmt::format("partner {}", partner.slug));
  desk.say(fmt::format("{} goes on", partner.slug));
}

void run_edit_remove(Desk& desk, const EditOne& one) {
  const Partner partner = find_partner(desk.db(), one.partner);
  remove_partner(desk.db(), partner.id);
  desk.done(fmt::format("partner {}", partner.slug));
  desk.say(fmt::format("{} is removed; undo with: collab undo", partner.slug));
}

constexpr Command partner_edit_rows[] = {
    {"partner", "new", "add a partner of the school", Needs::write,
     &bind<declare_edit_new, run_edit_new>},
    {"partner", "edit", "change a partner's name, sector or what each side gains", Needs::write,
     &bind<declare_edit, run_edit_edit>},
    {"partner", "end", "a partnership ends; its history stays", Needs::write,
     &bind<declare_edit_end, run_edit_end>},
    {"partner", "reopen", "take back the end of a partnership", Needs::write,
     &bind<declare_edit_one, run_edit_reopen>},
    {"partner", "remove", "take back a partner entered by mistake", Needs::write,
     &bind<declare_edit_one, run_edit_remove>},
};

}  // namespace

extern const Verbs partner_edit_verbs = partner_edit_rows;

}  // namespace collab
