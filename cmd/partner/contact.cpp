// collab partner contact new, list, remove.
#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "cmd/frame/fields.h"
#include "cmd/frame/naming.h"
#include "cmd/partner/partner.h"
#include "document/words/none_words.h"
#include "model/number.h"
#include "model/records/reference_partner.h"

namespace collab {
namespace {

struct ContactNew {
  std::string partner;
  std::optional<std::string> on, kind, direction, topic;
  std::optional<int> people_reached, minutes;
  std::optional<bool> families;
  std::vector<std::string> needed, interpreter, translation, bilingual;
};

void declare_contact_new(Options& options, ContactNew& fresh) {
  options.argument("PARTNER", "with whom", fresh.partner, Value::partner);
  options.choice("--kind", "what it was", fresh.kind, word_choices(partner_contact_kinds));
  options.choice("--direction", "in: they turned to the school; out: the school to them; or both",
                 fresh.direction, word_choices(contact_directions));
  options.option("--on", "DATE", "when (default: today)", fresh.on, Value::date);
  options.text("--topic", "what it was about; no names of students", fresh.topic);
  options.number("--people-reached", "how many people it reached", fresh.people_reached);
  options.number("--minutes", "how long it took", fresh.minutes);
  options.flag("--families", "families were reached (default: with a partner of families)",
               fresh.families);
  options.many("--needed", "LANGUAGE", "a language that was needed, or 'none': no other was",
               fresh.needed, Value::language);
  options.many("--interpreter", "LANGUAGE", "a language that an interpreter served",
               fresh.interpreter, Value::language);
  options.many("--translation", "LANGUAGE", "a language that a translation served",
               fresh.translation, Value::language);
  options.many("--bilingual-staff", "LANGUAGE", "a language that bilingual staff served",
               fresh.bilingual, Value::language);
}

void add_languages(Desk& desk, const std::vector<std::string>& words,
                   const std::optional<std::string>& served_by, PartnerContact& contact) {
  for (const std::string& word : words) {
    if (!served_by && says_none(word)) {
      contact.languages.push_back({std::string(none_needed), std::nullopt});
      continue;
    }
    const std::string language = known_language(desk.db(), one_line(word, "language"));
    const auto at = std::ranges::find(contact.languages, language, &ContactLanguage::language);
    if (at == contact.languages.end())
      contact.languages.push_back({language, served_by});
    else if (served_by)
      at->served_by = served_by;
  }
}

/// Refuses "none" beside a language that was needed and not served.
void check_none_needed(const PartnerContact& contact) {
  std::vector<ContactLanguage> settled = contact.languages;
  settle_none_needed(settled);
  if (settled.size() != contact.languages.size())
    throw Error(Kind::input, "'none' cannot be needed beside another language",
                "leave 'none' out, or say how the language was served: --interpreter LANGUAGE");
}

/// Warns of languages that no family is noted to speak, where any is noted.
void warn_of_unknown(Desk& desk, const PartnerContact& contact) {
  std::vector<std::string> noted;
  for (const FamilyLanguage& each : family_languages(desk.db(), desk.today))
    noted.push_back(each.language);
  for (const ContactLanguage& each : contact.languages) {
    if (each.language == none_needed) continue;
    if (noted.empty() || std::ranges::find(noted, each.language) != noted.end()) continue;
    const std::string likely = did_you_mean(each.language, noted);
    desk.warn(fmt::format("'{}' is not a language noted for families here{}{}",
                          visible(each.language), likely.empty() ? "" : "; ", likely));
  }
}

std::optional<int> positive(const std::optional<int>& number, const char* what) {
  if (number && *number < 1)
    throw Error(Kind::input, fmt::format("{} is at least 1, not {}", what, *number));
  return number;
}

/// "T3 meeting of 2026-11-20 with City Library, both ways; Spanish by interpreter; not served:
/// Arabic".
std::string contact_words(Db& db, const PartnerContact& contact) {
  const char* way = contact.direction == "both" ? "both ways"
                    : contact.direction == "in" ? "they turned to us"
                                                : "we turned to them";
  std::string words =
      fmt::format("{} {} of {} with {}, {}", reference('T', contact.id), contact.kind,
                  iso(contact.on_date), partner_name(db, contact.partner), way);
  std::vector<std::string> unserved;
  bool none = false;
  for (const ContactLanguage& each : contact.languages) {
    none = none || each.language == none_needed;
    if (each.served_by)
      words += fmt::format("; {} by {}", visible(each.language), *each.served_by);
    else if (each.language != none_needed)
      unserved.push_back(visible(each.language));
  }
  if (none) words += contact.languages.size() == 1 ? "; no language needed" : "; no other needed";
  if (!unserved.empty()) words += "; not served: " + join(unserved, ", ");
  return words;
}

void run_contact_new(Desk& desk, const ContactNew& fresh) {
  const Partner partner = find_partner(desk.db(), fresh.partner);
  PartnerContact contact;
  contact.partner = partner.id;
  contact.on_date = past_day(desk, fresh.on, "a contact");
  check_partner_on(partner, contact.on_date, "a contact");
  contact.kind = fresh.kind.value_or("meeting");
  contact.direction = fresh.direction.value_or("both");
  contact.topic = given_line(fresh.topic, "topic");
  contact.people_reached = positive(fresh.people_reached, "the number of people");
  contact.minutes = positive(fresh.minutes, "the number of minutes");
  const Sector* sector = sector_named(partner.sector);
  contact.with_families = fresh.families.value_or(sector && sector->families);
  add_languages(desk, fresh.needed, std::nullopt, contact);
  add_languages(desk, fresh.interpreter, "interpreter", contact);
  add_languages(desk, fresh.translation, "translation", contact);
  add_languages(desk, fresh.bilingual, "bilingual staff", contact);
  check_none_needed(contact);
  contact.id = add_partner_contact(desk.db(), contact);
  const std::string name = reference('T', contact.id);
  desk.print(name + "\n");
  desk.done(fmt::format("contact {} with {}", name, partner.slug));
  desk.say(contact_words(desk.db(), contact));
  warn_of_unknown(desk, contact);
}

struct ContactList {
  std::optional<std::string> partner, period;
};

void declare_contact_list(Options& options, ContactList& list) {
  options.argument("PARTNER", "with whom (default: everybody)", list.partner, Value::partner);
  options.option("--period", "PERIOD", "only those on these days", list.period, Value::period);
}

void run_contact_list(Desk& desk, const ContactList& list) {
  ContactFilter filter;
  if (list.partner) filter.partner = find_partner(desk.db(), *list.partner).id;
  if (list.period) filter.on = desk.period(*list.period);
  desk.show(contact_table(desk, partner_contacts(desk.db(), filter)));
}

struct ContactRemove {
  std::string contact;
};

void declare_contact_remove(Options& options, ContactRemove& remove) {
  options.argument("CONTACT", "which one, such as T3", remove.contact, Value::contact);
}

void run_contact_remove(Desk& desk, const ContactRemove& remove) {
  const PartnerContact contact = find_partner_contact(desk.db(), remove.contact);
  remove_partner_contact(desk.db(), contact.id);
  const std::string name = reference('T', contact.id);
  desk.done(fmt::format("contact {}", name));
  desk.say(fmt::format("{} is removed; undo with: collab undo", name));
}

/// "Arabic, Spanish (interpreter)", or a missing value.
Cell languages_cell(const PartnerContact& contact) {
  std::vector<std::string> words;
  bool none = false;
  for (const ContactLanguage& each : contact.languages) {
    none = none || each.language == none_needed;
    if (each.language == none_needed) continue;
    words.push_back(each.served_by ? fmt::format("{} ({})", each.language, *each.served_by)
                                   : each.language + " (not served)");
  }
  if (none) words.emplace_back(words.empty() ? "none needed" : "no other needed");
  return words.empty() ? Cell() : Cell(join(words, ", "));
}

constexpr Command partner_contact_rows[] = {
    {"partner", "contact new", "note a contact: when, how, who turned to whom, which languages",
     Needs::write, &bind<declare_contact_new, run_contact_new>},
    {"partner", "contact list", "contacts by day", Needs::read,
     &bind<declare_contact_list, run_contact_list>},
    {"partner", "contact remove", "take back a contact entered by mistake", Needs::write,
     &bind<declare_contact_remove, run_contact_remove>},
};

}  // namespace

Table contact_table(Desk& desk, const std::vector<PartnerContact>& contacts) {
  Table table{"partner.contact.list",
              "Contacts",
              {{"contact", "Contact", Type::reference},
               {"partner", "Partner", Type::reference},
               {"on_date", "Day", Type::date},
               {"kind", "Kind", Type::text},
               {"direction", "Direction", Type::text},
               {"topic", "Topic", Type::text},
               {"people_reached", "People", Type::integer},
               {"minutes", "Minutes", Type::integer},
               {"with_families", "Families", Type::boolean},
               {"languages", "Languages", Type::text}},
              {}};
  for (const PartnerContact& each : contacts)
    table.rows.push_back({reference('T', each.id), partner_cell(desk.db(), each.partner),
                          each.on_date, each.kind, each.direction, cell(each.topic),
                          cell(each.people_reached), cell(each.minutes), each.with_families,
                          languages_cell(each)});
  return table;
}

extern const Verbs partner_contact_verbs = partner_contact_rows;

}  // namespace collab
