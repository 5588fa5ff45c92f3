// The records of contacts and of families' languages.
#include "model/partner/contact.h"

#include <algorithm>

#include "base/text/text.h"
#include "store/rows_of.h"

namespace collab {
namespace {

constexpr RowsOf languages_of = {"language, served_by", "contact_language", "contact", "language"};

constexpr const char* contacts_where = R"sql(
SELECT id, partner, on_date, kind, direction, topic, people_reached, minutes, with_families
FROM partner_contact
WHERE (:id IS NULL OR id = :id)
  AND (:partner IS NULL OR partner = :partner)
  AND (:from IS NULL OR on_date BETWEEN :from AND :to)
ORDER BY on_date, id)sql";

std::vector<PartnerContact> contacts_in(Db& db, Statement rows) {
  std::vector<PartnerContact> found;
  while (rows.step()) {
    PartnerContact contact{
        rows.integer(0), rows.integer(1),  rows.day(2),      rows.text(3), rows.text(4),
        rows.text_or(5), rows.small_or(6), rows.small_or(7), rows.flag(8), {}};
    contact.languages = rows_of(db, languages_of, contact.id, [](const Statement& row) {
      return ContactLanguage{row.text(0), row.text_or(1)};
    });
    found.push_back(std::move(contact));
  }
  return found;
}

}  // namespace

void settle_none_needed(std::vector<ContactLanguage>& languages) {
  const bool unserved = std::ranges::any_of(languages, [](const ContactLanguage& each) {
    return !each.served_by && each.language != none_needed;
  });
  if (unserved)
    std::erase_if(languages,
                  [](const ContactLanguage& each) { return each.language == none_needed; });
}

std::optional<PartnerContact> partner_contact_by_id(Db& db, Id id) {
  auto found = contacts_in(db, db.query(contacts_where, {{":id", id}}));
  return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<PartnerContact> partner_contacts(Db& db, const ContactFilter& filter) {
  Bindings values = {{":partner", filter.partner},
                     {":from", filter.on ? Bound(filter.on->from) : Bound(std::nullopt)},
                     {":to", filter.on ? Bound(filter.on->to) : Bound(std::nullopt)}};
  return contacts_in(db, db.query(contacts_where, values));
}

constexpr RowsOf days_of_contacts = {"on_date", "partner_contact", "partner", "on_date"};

std::optional<Date> last_partner_contact(Db& db, Id partner, Date day) {
  std::optional<Date> last;
  for (const Date contact :
       rows_of(db, days_of_contacts, partner, [](const Statement& row) { return row.day(0); }))
    if (contact <= day) last = contact;
  return last;
}

constexpr const char* insert_contact = R"sql(
INSERT INTO partner_contact (partner, on_date, kind, direction, topic, people_reached, minutes,
                             with_families)
VALUES (:partner, :on_date, :kind, :direction, :topic, :people_reached, :minutes,
        :with_families))sql";

constexpr const char* insert_language = R"sql(
INSERT INTO contact_language (contact, language, served_by)
VALUES (:contact, :language, :served_by)
ON CONFLICT (contact, language) DO UPDATE
SET served_by = coalesce(excluded.served_by, served_by))sql";

namespace {

void add_languages(Db& db, Id contact, const std::vector<ContactLanguage>& languages) {
  for (const ContactLanguage& each : languages)
    db.run(insert_language,
           {{":contact", contact}, {":language", each.language}, {":served_by", each.served_by}});
}

}  // namespace

Id add_partner_contact(Db& db, const PartnerContact& contact) {
  const Id id = db.insert(insert_contact, {{":partner", contact.partner},
                                           {":on_date", contact.on_date},
                                           {":kind", contact.kind},
                                           {":direction", contact.direction},
                                           {":topic", contact.topic},
                                           {":people_reached", contact.people_reached},
                                           {":minutes", contact.minutes},
                                           {":with_families", contact.with_families}});
  add_languages(db, id, contact.languages);
  return id;
}

constexpr const char* update_contact = R"sql(
UPDATE partner_contact
SET on_date = :on_date,
    kind = :kind,
    direction = :direction,
    topic = :topic,
    people_reached = :people_reached,
    minutes = :minutes,
    with_families = :with_families
WHERE id = :id)sql";

void store_partner_contact(Db& db, const PartnerContact& contact) {
  db.run(update_contact, {{":id", contact.id},
                          {":on_date", contact.on_date},
                          {":kind", contact.kind},
                          {":direction", contact.direction},
                          {":topic", contact.topic},
                          {":people_reached", contact.people_reached},
                          {":minutes", contact.minutes},
                          {":with_families", contact.with_families}});
  db.run("DELETE FROM contact_language WHERE contact = :id", {{":id", contact.id}});
  add_languages(db, contact.id, contact.languages);
}

void remove_partner_contact(Db& db, Id id) {
  db.run("DELETE FROM contact_language WHERE contact = :id", {{":id", id}});
  db.run("DELETE FROM partner_contact WHERE id = :id", {{":id", id}});
}

namespace {

std::vector<FamilyLanguage> counts_in(Statement rows) {
  std::vector<FamilyLanguage> found;
  while (rows.step())
    found.push_back({rows.text(0), rows.day(1), static_cast<int>(rows.integer(2))});
  return found;
}

constexpr const char* latest_counts = R"sql(
SELECT language, counted_on, families
FROM family_language AS latest
WHERE counted_on = (SELECT max(counted_on)
                    FROM family_language
                    WHERE language = latest.language
                      AND counted_on <= :day)
  AND families > 0
ORDER BY language)sql";

constexpr const char* all_counts = R"sql(
SELECT language, counted_on, families
FROM family_language
ORDER BY language, counted_on)sql";

constexpr const char* insert_count = R"sql(
INSERT INTO family_language (language, counted_on, families)
VALUES (:language, :counted_on, :families)
ON CONFLICT (language, counted_on) DO UPDATE SET families = excluded.families)sql";

constexpr const char* languages_seen = R"sql(
SELECT language FROM family_language
UNION
SELECT language FROM contact_language WHERE language <> 'none'
ORDER BY language)sql";

}  // namespace

std::vector<FamilyLanguage> family_languages(Db& db, Date day) {
  return counts_in(db.query(latest_counts, {{":day", day}}));
}

std::vector<FamilyLanguage> all_family_languages(Db& db) { return counts_in(db.query(all_counts)); }

void count_families(Db& db, const FamilyLanguage& count) {
  db.run(insert_count, {{":language", count.language},
                        {":counted_on", count.counted_on},
                        {":families", count.families}});
}

int remove_family_language(Db& db, std::string_view language) {
  return db.run("DELETE FROM family_language WHERE language = :language",
                {{":language", language}});
}

std::string known_language(Db& db, std::string_view typed) {
  Statement rows = db.query(languages_seen);
  while (rows.step())
    if (folded(rows.text(0)) == folded(typed)) return rows.text(0);
  return std::string(typed);
}

}  // namespace collab
