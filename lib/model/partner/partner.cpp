// The record of a partner, its beginning and its end.
#include "model/partner/partner.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/text/text.h"
#include "model/school/slug.h"
#include "model/team/team.h"
#include "store/rows_of.h"

namespace collab {
namespace {

constexpr std::array<Sector, 13> sectors = {{
    {"families", "parents' associations, family councils", "", true},
    {"students", "student councils, clubs of the school", "", false},
    {"library", "public libraries, archives", "", false},
    {"business", "companies, chambers of commerce", "", false},
    {"nonprofit", "charities, foundations, youth groups", "", false},
    {"university", "universities, colleges, teacher education", "", false},
    {"health", "clinics, hospitals, counseling services", "", false},
    {"arts", "museums, theaters, orchestras", "", false},
    {"faith", "congregations and their services", "", false},
    {"association", "professional associations", "labor", false},
    {"union", "educators' unions and their locals", "labor", false},
    {"board", "school boards, the district's administration", "management", false},
    {"agency", "city, county and state agencies", "", false},
}};

constexpr RowsOf partner_with_id = {
    "id, slug, name, sector, side, benefit_to_school, benefit_to_partner, from_on, until_on",
    "partner", "id"};

constexpr const char* partners_where = R"sql(
SELECT id, slug, name, sector, side, benefit_to_school, benefit_to_partner, from_on, until_on
FROM partner
WHERE (:slug IS NULL OR slug = :slug)
  AND (:day IS NULL OR (from_on <= :day AND (until_on IS NULL OR until_on >= :day)))
ORDER BY slug)sql";

Partner read_partner(const Statement& row) {
  Partner partner;
  partner.id = row.integer(0);
  partner.slug = row.text(1);
  partner.name = row.text(2);
  partner.sector = row.text(3);
  partner.side = row.text_or(4);
  partner.benefit_to_school = row.text_or(5);
  partner.benefit_to_partner = row.text_or(6);
  partner.from_on = row.day(7);
  partner.until_on = row.day_or(8);
  return partner;
}

std::vector<Partner> partners_in(Statement rows) {
  std::vector<Partner> found;
  while (rows.step()) found.push_back(read_partner(rows));
  return found;
}

std::optional<Partner> first_of(std::vector<Partner> found) {
  return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

constexpr const char* earliest_fact = R"sql(
SELECT what || ' on ' || since
FROM (SELECT 'a contact' AS what, min(on_date) AS since FROM partner_contact
      WHERE partner = :partner
      UNION ALL
      SELECT 'a promise', min(made_on) FROM commitment WHERE partner = :partner
      UNION ALL
      SELECT 'a pact', min(drafted_on) FROM pact WHERE partner = :partner
      UNION ALL
      SELECT 'a seat', min(from_on) FROM partner_seat WHERE partner = :partner)
WHERE since < :day
ORDER BY since
LIMIT 1)sql";

void check_beginning(Db& db, const Partner& partner) {
  const auto earlier =
      db.text(earliest_fact, {{":partner", partner.id}, {":day", partner.from_on}});
  if (!earlier) return;
  throw Error(Kind::input, fmt::format("'{}' cannot begin on {}: there is {}", partner.slug,
                                       iso(partner.from_on), *earlier));
}

}  // namespace

std::span<const Sector> partner_sectors() { return sectors; }

const Sector* sector_named(std::string_view word) {
  const auto* at = std::ranges::find(sectors, word, &Sector::word);
  return at == sectors.end() ? nullptr : &*at;
}

std::optional<Partner> partner_by_id(Db& db, Id id) {
  return row_of(db, partner_with_id, id, read_partner);
}

std::optional<Partner> partner_by_slug(Db& db, std::string_view slug) {
  return first_of(partners_in(db.query(partners_where, {{":slug", slug}})));
}

std::vector<Partner> partners(Db& db, std::optional<Date> day) {
  return partners_in(db.query(partners_where, {{":day", day}}));
}

constexpr const char* insert_partner = R"sql(
INSERT INTO partner (slug, name, sector, side, benefit_to_school, benefit_to_partner, from_on,
                     until_on)
VALUES (:slug, :name, :sector, :side, :benefit_to_school, :benefit_to_partner, :from_on,
        :until_on))sql";

Id add_partner(Db& db, const Partner& partner) {
  check_slug(partner.slug);
  check_slug_is_free(db, partner.slug, "partner", partner.id);
  return db.insert(insert_partner, {{":slug", partner.slug},
                                    {":name", partner.name},
                                    {":sector", partner.sector},
                                    {":side", partner.side},
                                    {":benefit_to_school", partner.benefit_to_school},
                                    {":benefit_to_partner", partner.benefit_to_partner},
                                    {":from_on", partner.from_on},
                                    {":until_on", partner.until_on}});
}

constexpr const char* update_partner = R"sql(
UPDATE partner
SET slug = :slug,
    name = :name,
    sector = :sector,
    side = :side,
    benefit_to_school = :benefit_to_school,
    benefit_to_partner = :benefit_to_partner,
    from_on = :from_on,
    until_on = :until_on
WHERE id = :id)sql";

void store_partner(Db& db, const Partner& partner) {
  const auto before = partner_by_id(db, partner.id);
  if (!before || before->slug != partner.slug) check_slug(partner.slug);
  check_slug_is_free(db, partner.slug, "partner", partner.id);
  check_beginning(db, partner);
  db.run(update_partner, {{":slug", partner.slug},
                          {":name", partner.name},
                          {":sector", partner.sector},
                          {":side", partner.side},
                          {":benefit_to_school", partner.benefit_to_school},
                          {":benefit_to_partner", partner.benefit_to_partner},
                          {":from_on", partner.from_on},
                          {":until_on", partner.until_on},
                          {":id", partner.id}});
}

namespace {

constexpr const char* kept_with_partner = R"sql(
SELECT 'contact T' || min(id) FROM partner_contact WHERE partner = :id HAVING min(id) IS NOT NULL
UNION ALL
SELECT 'promise K' || min(id) FROM commitment WHERE partner = :id HAVING min(id) IS NOT NULL
UNION ALL
SELECT 'a pact' FROM pact WHERE partner = :id
UNION ALL
SELECT 'seat E' || min(id) FROM partner_seat WHERE partner = :id HAVING min(id) IS NOT NULL
UNION ALL
SELECT 'need W' || min(id) FROM need WHERE partner = :id HAVING min(id) IS NOT NULL
UNION ALL
SELECT 'V' || min(id) FROM voice WHERE partner = :id HAVING min(id) IS NOT NULL
UNION ALL
SELECT 'a disagreement' FROM disagreement WHERE partner = :id
UNION ALL
SELECT 'goal G' || min(id) FROM goal WHERE partner = :id HAVING min(id) IS NOT NULL
LIMIT 1)sql";

}  // namespace

void remove_partner(Db& db, Id id) {
  const auto kept = db.text(kept_with_partner, {{":id", id}});
  const auto partner = partner_by_id(db, id);
  if (kept && partner)
    throw Error(
        Kind::refused,
        fmt::format("'{}' cannot be removed: {} belongs to it", partner->slug, *kept),
        fmt::format("to close it and keep its history: collab partner end {}", partner->slug));
  db.run("DELETE FROM partner WHERE id = :id", {{":id", id}});
}

namespace {

constexpr const char* first_contact_after = R"sql(
SELECT min(on_date)
FROM partner_contact
WHERE partner = :partner
  AND on_date > :day)sql";

constexpr const char* end_with_partner[] = {
    "UPDATE pact SET ended_on = :day WHERE partner = :partner AND ended_on IS NULL",
    "DELETE FROM partner_seat WHERE partner = :partner AND from_on > :day",
    R"sql(UPDATE partner_seat SET until_on = :day
WHERE partner = :partner AND (until_on IS NULL OR until_on > :day))sql",
    "UPDATE partner SET until_on = :day WHERE id = :partner"};

constexpr const char* reopen_with_partner[] = {
    R"sql(UPDATE pact SET ended_on = NULL
WHERE partner = :partner AND reason IS NULL
  AND ended_on = (SELECT until_on FROM partner WHERE id = :partner))sql",
    R"sql(UPDATE partner_seat SET until_on = NULL
WHERE partner = :partner AND until_on = (SELECT until_on FROM partner WHERE id = :partner))sql",
    "UPDATE partner SET until_on = NULL WHERE id = :partner"};

}  // namespace

void end_partner(Db& db, Id id, Date day) {
  const auto later = db.text(first_contact_after, {{":partner", id}, {":day", day}});
  if (later)
    throw Error(Kind::input, fmt::format("there was a contact on {}, after {}", *later, iso(day)),
                "give the last day: --on DATE");
  for (const char* sql : end_with_partner) db.run(sql, {{":partner", id}, {":day", day}});
}

void reopen_partner(Db& db, Id id) {
  for (const char* sql : reopen_with_partner) db.run(sql, {{":partner", id}});
}

void check_partner_on(const Partner& partner, Date day, std::string_view what) {
  if (day < partner.from_on)
    throw Error(Kind::input,
                fmt::format("'{}' has been a partner since {}; {} cannot be of {}", partner.slug,
                            iso(partner.from_on), what, iso(day)),
                fmt::format("collab partner edit {} --from {}", partner.slug, iso(day)));
  if (partner.until_on && day > *partner.until_on)
    throw Error(Kind::input,
                fmt::format("'{}' was a partner until {}; {} cannot be of {}", partner.slug,
                            iso(*partner.until_on), what, iso(day)),
                fmt::format("collab partner reopen {}", partner.slug));
}

}  // namespace collab
