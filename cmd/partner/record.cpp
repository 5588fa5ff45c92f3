// collab partner record: reads sheets back. What a sheet says again is no news.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/text/text.h"
#include "cmd/partner/partner.h"
#include "document/form/partner_form.h"
#include "document/page/sheet_kind.h"
#include "document/text/likeness.h"
#include "model/number.h"
#include "model/records/reference_partner.h"

namespace collab {
namespace {

struct Record {
  std::vector<std::string> files;
};

void declare_record(Options& options, Record& record) {
  options.arguments("FILE", "the sheets; - is stdin", record.files, Value::file, 1);
}

/// The contact of the same partner, day and kind.
std::optional<PartnerContact> known_contact(Db& db, const PartnerContact& said) {
  const auto same_day =
      partner_contacts(db, {.partner = said.partner, .on = Period{said.on_date, said.on_date}});
  const auto at = std::ranges::find(same_day, said.kind, &PartnerContact::kind);
  return at == same_day.end() ? std::nullopt : std::optional(*at);
}

/// What a sheet does not say of a contact that was recorded already stays as it is.
void keep_unsaid(const PartnerContact& known, PartnerContact& said) {
  said.id = known.id;
  said.with_families = known.with_families;
  if (said.direction.empty()) said.direction = known.direction;
  if (!said.topic) said.topic = known.topic;
  if (!said.people_reached) said.people_reached = known.people_reached;
  if (!said.minutes) said.minutes = known.minutes;
  for (const ContactLanguage& each : known.languages)
    if (std::ranges::find(said.languages, each.language, &ContactLanguage::language) ==
        said.languages.end())
      said.languages.push_back(each);
  settle_none_needed(said.languages);
  std::ranges::stable_sort(said.languages, {}, &ContactLanguage::language);
}

void warn_without_day(Desk& desk, const Commitment& promise, const std::string& name) {
  if (!promise.due)
    desk.warn(
        fmt::format("{0} has no due date: collab partner commitment edit {0} --due DATE", name));
}

/// Notes the promises of a contact's day. One that was noted before is found by its words, and
/// where they were corrected by its likeness among those that the sheet no longer has.
void record_promises(Desk& desk, std::vector<Commitment> said, const PartnerContact& contact,
                     std::vector<std::string>& news) {
  Db& db = desk.db();
  std::vector<Commitment> known = commitments(db, {.partner = contact.partner});
  const auto take = [&](Commitment& promise, auto&& same) {
    const auto at = std::ranges::find_if(
        known, [&](const Commitment& each) { return each.side == promise.side && same(each); });
    if (at == known.end()) return false;
    Commitment corrected = *at;
    corrected.text = promise.text;
    if (promise.due) corrected.due = promise.due;
    if (corrected.text != at->text || corrected.due != at->due) {
      store_commitment(db, corrected);
      news.push_back(fmt::format("promise {} corrected", reference('K', corrected.id)));
    }
    known.erase(at);
    return true;
  };
  std::erase_if(said, [&](Commitment& promise) {
    return take(promise,
                [&](const Commitment& each) { return folded(each.text) == folded(promise.text); });
  });
  for (Commitment& promise : said) {
    const bool corrected = take(promise, [&](const Commitment& each) {
      return each.made_on == contact.on_date && alike_texts(each.text, promise.text);
    });
    if (corrected) continue;
    promise.partner = contact.partner;
    promise.made_on = contact.on_date;
    const std::string name = reference('K', add_commitment(db, promise));
    news.push_back("promise " + name);
    warn_without_day(desk, promise, name);
  }
}

std::vector<std::string> record_contact(Desk& desk, const Partner& partner,
                                        const SheetReading& sheet) {
  Db& db = desk.db();
  ContactSheet said = read_contact(sheet);
  PartnerContact& contact = said.contact;
  contact.partner = partner.id;
  if (contact.kind.empty()) contact.kind = "meeting";
  check_partner_on(partner, contact.on_date, "a contact");
  if (contact.on_date > desk.today)
    throw Error(Kind::input,
                fmt::format("{} is to come; a contact cannot be of it", iso(contact.on_date)));
  for (ContactLanguage& each : contact.languages) each.language = known_language(db, each.language);
  std::ranges::stable_sort(contact.languages, {}, &ContactLanguage::language);
  std::vector<std::string> news;
  if (const auto known = known_contact(db, contact)) {
    keep_unsaid(*known, contact);
    if (contact != *known) {
      store_partner_contact(db, contact);
      news.push_back(fmt::format("contact {} changed", reference('T', contact.id)));
    }
  } else {
    const Sector* sector = sector_named(partner.sector);
    contact.with_families = sector && sector->families;
    if (contact.direction.empty()) contact.direction = "both";
    news.push_back(fmt::format("contact {}", reference('T', add_partner_contact(db, contact))));
  }
  record_promises(desk, std::move(said.promises), contact, news);
  return news;
}

/// Changes the partner where the sheet says something else of what each side gains.
void record_benefits(Db& db, Partner partner, const PactSheet& said,
                     std::vector<std::string>& news) {
  const Partner before = partner;
  if (said.benefit_to_school) partner.benefit_to_school = said.benefit_to_school;
  if (said.benefit_to_partner) partner.benefit_to_partner = said.benefit_to_partner;
  if (partner == before) return;
  store_partner(db, partner);
  news.push_back("what each side gains");
}

/// Takes a sheet's words and day of signing for a pact that stands. The day on which other words
/// were signed, which the sheet may still have, signs nothing.
bool change_recorded_pact(Desk& desk, const Partner& partner, Pact pact, const PactSheet& said) {
  Db& db = desk.db();
  const auto signed_on = pact.signed_on;
  const bool other_words = pact.text != said.text || pact.clauses != said.clauses;
  pact.text = said.text;
  pact.clauses = said.clauses;
  const bool replaced = other_words && change_pact(db, pact, desk.today);
  pact = pact_of_partner(db, partner.id).value();
  const auto all = pacts(db, partner.id);
  const bool of_former = std::ranges::any_of(all, [&](const Pact& each) {
    return each.id != pact.id && said.signed_on && each.signed_on == said.signed_on;
  });
  const bool signs = said.signed_on && !of_former && pact.signed_on != said.signed_on;
  if (signs) {
    pact.signed_on = said.signed_on;
    pact.drafted_on = std::min(pact.drafted_on, *said.signed_on);
    store_pact(db, pact);
  } else if (replaced) {
    warn_unsigned(desk, *signed_on, partner);
  }
  return other_words || signs;
}

std::vector<std::string> record_pact(Desk& desk, const Partner& partner,
                                     const SheetReading& sheet) {
  Db& db = desk.db();
  const PactSheet said = read_pact(sheet);
  std::vector<std::string> news;
  record_benefits(db, partner, said, news);
  auto pact = pact_of_partner(db, partner.id);
  if (!pact || pact->ended_on) {
    Pact fresh;
    fresh.partner = partner.id;
    fresh.text = said.text;
    fresh.clauses = said.clauses;
    fresh.signed_on = said.signed_on;
    fresh.drafted_on = std::min(desk.today, said.signed_on.value_or(desk.today));
    fresh.id = add_pact(db, fresh);
    pact = fresh;
    news.push_back("a new pact");
  } else {
    if (change_recorded_pact(desk, partner, *pact, said)) news.emplace_back("the pact changed");
    pact = pact_of_partner(db, partner.id);
  }
  if (!said.reviewed_on) return news;
  const PactReview review{*said.reviewed_on, said.finding};
  for (const Pact& each : pacts(db, partner.id))
    for (const PactReview& known : pact_reviews(db, each.id))
      if (known.reviewed_on == review.reviewed_on && known.finding == review.finding) return news;
  review_pact(db, pact->id, review);
  news.push_back("a review");
  return news;
}

std::vector<std::string> record_needs(Desk& desk, const std::string& group,
                                      const SheetReading& sheet) {
  Db& db = desk.db();
  const NeedsSheet said = read_needs(sheet);
  const Date day = said.asked_on.value_or(desk.today);
  std::vector<std::string> news;
  const auto rate = [&](const Need& need, int priority) {
    for (const NeedPriority& each : need.priorities)
      if (each.stakeholders == group && each.priority == priority) return;
    rate_need(db, need.id, {group, priority, day});
    news.push_back(fmt::format("{} {}", reference('W', need.id), priority));
  };
  for (const auto& [id, priority] : said.ratings) rate(find_need(db, reference('W', id)), priority);
  for (const auto& [topic, priority] : said.topics) {
    const auto all = needs(db);
    const auto known = std::ranges::find_if(
        all, [wanted = folded(topic)](const Need& each) { return folded(each.topic) == wanted; });
    if (known != all.end()) {
      rate(*known, priority);
      continue;
    }
    Need fresh;
    fresh.topic = topic;
    fresh.noted_on = std::min(day, desk.today);
    fresh.id = add_need(db, fresh);
    rate(fresh, priority);
  }
  return news;
}

PartnerSheet sheet_in(Desk& desk, const std::string& bytes, const std::string& file) {
  refuse_other_sheet(bytes, file, SheetKind::partner);
  const auto sheet = partner_sheet(sheet_of(bytes, file));
  if (!sheet)
    throw Error(Kind::input, fmt::format("'{}' is not a sheet of a partner", visible(file)),
                "write one with: collab partner sheet contact PARTNER");
  if (sheet->school != desk.workspace->school.code)
    throw Error(Kind::input, fmt::format("'{}' belongs to the school {}, not to {}", visible(file),
                                         visible(sheet->school), desk.workspace->school.code));
  return *sheet;
}

/// True where a sheet has no more than its name, whose it is and the day.
bool is_blank(const FormReading& form) {
  constexpr std::array<std::string_view, 4> written = {"sheet", "partner", "group", "day"};
  return std::ranges::all_of(form.places, [&](const auto& place) {
    return std::ranges::find(written, place.first) != written.end();
  });
}

void record_file(Desk& desk, const std::string& file) {
  const std::string bytes = desk.read_input(file);
  const PartnerSheet name = sheet_in(desk, bytes, file);
  const FormReading form =
      read_form(form_template(*desk.workspace, "partner-" + name.kind), bytes, file);
  SheetReading sheet{form, file, desk.today, desk.workspace->school.date_order};
  for (const FamilyLanguage& each : family_languages(desk.db(), desk.today))
    sheet.languages.push_back(each.language);
  std::vector<std::string> news;
  if (is_blank(form) && form.other.empty())
    return desk.say(fmt::format("{}: nothing is filled in", visible(file)));
  if (name.kind == "needs") {
    news = record_needs(desk, name.whose, sheet);
  } else {
    const Partner partner = find_partner(desk.db(), name.whose);
    news = name.kind == "pact" ? record_pact(desk, partner, sheet)
                               : record_contact(desk, partner, sheet);
  }
  for (const FormLine& each : form.other)
    desk.warn(fmt::format("{}:{}: '{}' belongs to no place of the sheet and was not recorded",
                          visible(file), each.at.line, clipped(each.text, 60)));
  if (news.empty()) return desk.say(fmt::format("{} says nothing new", visible(file)));
  desk.done(join(news, ", "));
  desk.say(fmt::format("{}: {}", visible(file), join(news, ", ")));
}

void run_record(Desk& desk, const Record& record) {
  for (const std::string& file : record.files) record_file(desk, file);
}

constexpr Command partner_record_rows[] = {
    {"partner", "record", "read a filled-in sheet back", Needs::write,
     &bind<declare_record, run_record>},
};

}  // namespace

extern const Verbs partner_record_verbs = partner_record_rows;

}  // namespace collab
