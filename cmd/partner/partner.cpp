// collab partner: the table of its verbs, list and show, and what its files share.
#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "cmd/frame/naming.h"
#include "cmd/frame/page.h"
#include "cmd/partner/verbs.h"
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

namespace {

struct List {
  bool all = false;
  std::optional<std::string> sector;
};

void declare_list(Options& options, List& list) {
  options.flag("--all", "also partners that have ended or not begun", list.all);
  options.choice("--sector", "only partners of this kind", list.sector, sector_choices());
}

/// "signed", "draft", "ended", or a missing value without a pact.
Cell pact_cell(Desk& desk, Id partner) {
  const auto pact = pact_of_partner(desk.db(), partner);
  return pact ? Cell(pact_state(*pact, desk.today)) : Cell();
}

std::int64_t open_promises(Desk& desk, Id partner) {
  CommitmentFilter filter;
  filter.partner = partner;
  filter.open_on = desk.today;
  return std::ssize(commitments(desk.db(), filter));
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
  for (const Partner& each :
       partners(desk.db(), list.all ? std::nullopt : std::optional(desk.today))) {
    if (list.sector && each.sector != *list.sector) continue;
    table.rows.push_back(
        {each.slug, each.name, each.sector, pact_cell(desk, each.id), open_promises(desk, each.id),
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

constexpr Command partner_commands[] = {
    {"partner", "new", "a partner of the school begins", Needs::write, &bind_partner_new},
    {"partner", "list", "the partners of today, or all", Needs::read,
     &bind<List, declare_list, run_list>},
    {"partner", "show", "one partner with everything recorded with it", Needs::read,
     &bind<Show, declare_show, run_show>},
    {"partner", "edit", "change a partner's name, sector or what each side gains", Needs::write,
     &bind_partner_edit},
    {"partner", "end", "a partnership ends; its history stays", Needs::write, &bind_partner_end},
    {"partner", "reopen", "take the end of a partnership back", Needs::write, &bind_partner_reopen},
    {"partner", "remove", "take back a partner entered by mistake", Needs::write,
     &bind_partner_remove},
    {"partner", "due", "what the partnerships wait for", Needs::read, &bind_partner_due},
    {"partner", "sheet", "a sheet to fill in: of a contact, a pact, or what matters to a group",
     Needs::read, &bind_partner_sheet},
    {"partner", "record", "read a filled-in sheet back", Needs::write, &bind_partner_record},
    {"partner", "contact new", "note a contact: when, how, who turned to whom, which languages",
     Needs::write, &bind_partner_contact_new},
    {"partner", "contact list", "contacts by day", Needs::read, &bind_partner_contact_list},
    {"partner", "contact remove", "take back a contact entered by mistake", Needs::write,
     &bind_partner_contact_remove},
    {"partner", "language set", "how many families speak a language", Needs::write,
     &bind_partner_language_set},
    {"partner", "language list", "the languages of the school's families", Needs::read,
     &bind_partner_language_list},
    {"partner", "language remove", "take back the counts of a language", Needs::write,
     &bind_partner_language_remove},
    {"partner", "pact new", "draft what the school and a partner agree on", Needs::write,
     &bind_partner_pact_new},
    {"partner", "pact edit", "change a pact's purpose, clauses or team", Needs::write,
     &bind_partner_pact_edit},
    {"partner", "pact sign", "note that both sides signed", Needs::write, &bind_partner_pact_sign},
    {"partner", "pact review", "note that both sides looked at it, and what they found",
     Needs::write, &bind_partner_pact_review},
    {"partner", "pact list", "pacts, and when they are to be reviewed", Needs::read,
     &bind_partner_pact_list},
    {"partner", "pact show", "a partner's pact with its clauses and reviews", Needs::read,
     &bind_partner_pact_show},
    {"partner", "pact end", "a pact ends, with the reason", Needs::write, &bind_partner_pact_end},
    {"partner", "pact remove", "take back a pact entered by mistake", Needs::write,
     &bind_partner_pact_remove},
    {"partner", "commit", "one side promises something", Needs::write, &bind_partner_commit},
    {"partner", "keep", "promises were kept", Needs::write, &bind_partner_keep},
    {"partner", "miss", "a promise was not kept, with the reason", Needs::write,
     &bind_partner_miss},
    {"partner", "commitment list", "open promises by due date, or all", Needs::read,
     &bind_partner_commitment_list},
    {"partner", "commitment edit", "change a promise; its first due date stays", Needs::write,
     &bind_partner_commitment_edit},
    {"partner", "commitment reopen", "a promise is open again", Needs::write,
     &bind_partner_commitment_reopen},
    {"partner", "commitment remove", "take back a promise entered by mistake", Needs::write,
     &bind_partner_commitment_remove},
    {"partner", "seat new", "a partner has a seat on a team that decides", Needs::write,
     &bind_partner_seat_new},
    {"partner", "seat fill", "say who sits there", Needs::write, &bind_partner_seat_fill},
    {"partner", "seat end", "a seat ends, or becomes open", Needs::write, &bind_partner_seat_end},
    {"partner", "seat list", "seats on teams, and which are open", Needs::read,
     &bind_partner_seat_list},
    {"partner", "seat remove", "take back a seat entered by mistake", Needs::write,
     &bind_partner_seat_remove},
    {"partner", "need new", "a topic that needs looking at", Needs::write, &bind_partner_need_new},
    {"partner", "need rate", "how much a need matters to groups, 1 to 5", Needs::write,
     &bind_partner_need_rate},
    {"partner", "need goal", "a need became a shared goal", Needs::write, &bind_partner_need_goal},
    {"partner", "need edit", "change a need", Needs::write, &bind_partner_need_edit},
    {"partner", "need end", "close a need without a goal, with the reason", Needs::write,
     &bind_partner_need_end},
    {"partner", "need list", "needs, the most urgent first", Needs::read, &bind_partner_need_list},
    {"partner", "need remove", "take back a need entered by mistake", Needs::write,
     &bind_partner_need_remove},
    {"partner", "said", "what students, families or others said", Needs::write, &bind_partner_said},
    {"partner", "did", "what the school did about it", Needs::write, &bind_partner_did},
    {"partner", "voice list", "what was said, and what was done", Needs::read,
     &bind_partner_voice_list},
    {"partner", "voice remove", "take back something said that was entered by mistake",
     Needs::write, &bind_partner_voice_remove},
    {"partner", "disagree", "note a disagreement with a partner", Needs::write,
     &bind_partner_disagree},
    {"partner", "settle", "how a disagreement with a partner was settled", Needs::write,
     &bind_partner_settle},
    {"partner", "disagreement list", "disagreements with partners that are open, or all",
     Needs::read, &bind_partner_disagreement_list},
};

}  // namespace

extern const Noun partner_noun{"partner", "who works with the school, and what each side gains",
                               partner_commands};

}  // namespace collab
