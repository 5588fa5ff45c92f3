// collab partner: list and show, and what its files share.
#include "cmd/partner/partner.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/text/text.h"
#include "cmd/frame/naming.h"
#include "cmd/frame/page.h"
#include "model/records/reference_partner.h"

namespace collab {

std::vector<std::string> sector_choices() {
  std::vector<std::string> words;
  for (const Sector& each : partner_sectors()) words.emplace_back(each.word);
  return words;
}

Date past_day(Desk& desk, const std::optional<std::string>& on, std::string_view what) {
  const Date day = desk.date(on, desk.today);
  if (day > desk.today)
    throw Error(Kind::usage, fmt::format("{} is to come; {} cannot be of it", iso(day), what));
  return day;
}

Cell partner_cell(Db& db, std::optional<Id> partner) {
  if (!partner) return {};
  const auto found = partner_by_id(db, *partner);
  return found ? Cell(found->slug) : Cell();
}

std::string partner_name(Db& db, Id id) {
  const auto partner = partner_by_id(db, id);
  return partner ? visible(partner->name) : std::string();
}

extern const Verbs partner_edit_verbs, partner_due_verbs, partner_sheet_verbs, partner_record_verbs,
    partner_contact_verbs, partner_language_verbs, partner_pact_verbs, partner_pact_list_verbs,
    partner_commitment_verbs, partner_seat_verbs, partner_need_verbs, partner_voice_verbs,
    partner_disagree_verbs;

namespace {

struct List {
  bool all = false;
  std::optional<std::string> sector;
};

void declare_list(Options& options, List& list) {
  options.flag("--all", "also partners that have ended or not begun", list.all);
  options.choice("--sector", "only partners of this kind", list.sector, sector_choices());
}

/// Open promises by partner.
std::map<Id, std::int64_t> open_promises(Desk& desk) {
  std::map<Id, std::int64_t> count;
  for (const Commitment& each : commitments(desk.db(), {.open_on = desk.today}))
    ++count[each.partner];
  return count;
}

void run_list(Desk& desk, const List& list) {
  Table table{"partner.list",
              "Partners",
              {{"partner", "Partner", Type::reference},
               {"name", "Name", Type::text},
               {"sector", "Sector", Type::text},
               {"pact", "Pact", Type::text},
               {"open_commitments", "Open promises", Type::integer},
               {"last_contact", "Last contact", Type::date},
               {"until_on", "Until", Type::date}},
              {}};
  std::map<Id, std::int64_t> promises = open_promises(desk);
  for (const Partner& each :
       partners(desk.db(), list.all ? std::nullopt : std::optional(desk.today))) {
    if (list.sector && each.sector != *list.sector) continue;
    table.rows.push_back(
        {each.slug, each.name, each.sector,
         cell(pact_state_of_partner(desk.db(), each.id, desk.today)), promises[each.id],
         cell(last_partner_contact(desk.db(), each.id, desk.today)), cell(each.until_on)});
  }
  desk.show(table);
}

struct Show {
  std::string partner;
  std::optional<std::string> table;
};

void declare_show(Options& options, Show& show) {
  options.argument("PARTNER", "the partner", show.partner, Value::partner);
  options.choice("--table", "only this one of the tables", show.table,
                 {"partner.show", "partner.pact.list", "partner.commitment.list",
                  "partner.contact.list", "partner.seat.list", "partner.need.list",
                  "partner.voice.list", "partner.disagreement.list"});
}

Table record_table(Desk& desk, const Partner& partner) {
  return {"partner.show",
          partner.name,
          {{"partner", "Partner", Type::reference},
           {"name", "Name", Type::text},
           {"sector", "Sector", Type::text},
           {"side", "Side", Type::text},
           {"benefit_to_school", "The school gains", Type::text},
           {"benefit_to_partner", "The partner gains", Type::text},
           {"from_on", "From", Type::date},
           {"until_on", "Until", Type::date},
           {"last_contact", "Last contact", Type::date}},
          {{partner.slug, partner.name, partner.sector, cell(partner.side),
            cell(partner.benefit_to_school), cell(partner.benefit_to_partner), partner.from_on,
            cell(partner.until_on), cell(last_partner_contact(desk.db(), partner.id, desk.today))}},
          true};
}

void run_show(Desk& desk, const Show& show) {
  Db& db = desk.db();
  const Partner partner = find_partner(db, show.partner);
  const Id id = partner.id;
  std::vector<Table> tables = {record_table(desk, partner),
                               pact_table(desk, pacts(db, id)),
                               commitment_table(desk, commitments(db, {.partner = id})),
                               contact_table(desk, partner_contacts(db, {.partner = id})),
                               seat_table(desk, partner_seats(db, {.partner = id})),
                               need_table(desk, needs(db, id)),
                               voice_table(desk, voices(db, {.partner = id})),
                               partner_disagreement_table(desk, disagreements_with(db, id))};
  if (!show.table && wants_parts(desk))
    for (Table& each : tables) drop_column(each, "partner");
  show_parts(desk, std::move(tables), show.table);
}

constexpr Command partner_rows[] = {
    {"partner", "list", "today's partners, or all", Needs::read, &bind<declare_list, run_list>},
    {"partner", "show", "one partner with everything recorded with it", Needs::read,
     &bind<declare_show, run_show>},
};
constexpr Verbs own_verbs = partner_rows;
constexpr const Verbs* partner_files[] = {&own_verbs,
                                          &partner_edit_verbs,
                                          &partner_due_verbs,
                                          &partner_sheet_verbs,
                                          &partner_record_verbs,
                                          &partner_contact_verbs,
                                          &partner_language_verbs,
                                          &partner_pact_verbs,
                                          &partner_pact_list_verbs,
                                          &partner_commitment_verbs,
                                          &partner_seat_verbs,
                                          &partner_need_verbs,
                                          &partner_voice_verbs,
                                          &partner_disagree_verbs};
constexpr std::string_view partner_order =
    "new, list, show, edit, end, reopen, remove, due, sheet, record, contact, language, pact new, "
    "pact edit, pact sign, pact review, pact list, pact show, pact, "
    "commit, keep, miss, commitment, seat, need, said, did, voice, disagree, settle, disagreement";

}  // namespace

extern const Noun partner_noun{"partner", "who works with the school, and what each side gains",
                               partner_files, partner_order};

}  // namespace collab
