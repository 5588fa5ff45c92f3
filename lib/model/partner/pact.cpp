// The records of pacts, their clauses and reviews.
#include "model/partner/pact.h"

#include <fmt/format.h>

#include <algorithm>

#include "model/partner/partner.h"
#include "model/school/setting.h"
#include "store/rows_of.h"

namespace collab {
namespace {

constexpr RowsOf clauses_of = {"text", "pact_clause", "pact", "place"};

constexpr RowsOf pacts_with_partner = {
    "id, partner, team, text, drafted_on, signed_on, ended_on, reason", "pact", "partner", "id"};

constexpr const char* every_pact = R"sql(
SELECT pact.id, pact.partner, pact.team, pact.text, pact.drafted_on, pact.signed_on, pact.ended_on,
       pact.reason
FROM pact
JOIN partner ON partner.id = pact.partner
ORDER BY partner.slug, pact.id)sql";

constexpr const char* pacts_with_team = R"sql(
SELECT pact.id, pact.partner, pact.team, pact.text, pact.drafted_on, pact.signed_on, pact.ended_on,
       pact.reason
FROM pact
JOIN partner ON partner.id = pact.partner
WHERE pact.team = :team
  AND pact.signed_on <= :day
  AND (pact.ended_on IS NULL OR pact.ended_on >= :day)
ORDER BY partner.slug, pact.id)sql";

Pact read_pact(const Statement& row) {
  return {row.integer(0), row.integer(1), row.integer_or(2), row.text(3), row.day(4),
          row.day_or(5),  row.day_or(6),  row.text_or(7),    {}};
}

std::vector<Pact> pacts_in(Statement rows) {
  std::vector<Pact> found;
  while (rows.step()) found.push_back(read_pact(rows));
  return found;
}

std::vector<Pact> with_clauses(Db& db, std::vector<Pact> pacts) {
  for (Pact& pact : pacts)
    pact.clauses =
        rows_of(db, clauses_of, pact.id, [](const Statement& row) { return row.text(0); });
  return pacts;
}

constexpr const char* insert_clause = R"sql(
INSERT INTO pact_clause (pact, place, text)
VALUES (:pact, :place, :text))sql";

void set_clauses(Db& db, Id pact, const std::vector<std::string>& clauses) {
  db.run("DELETE FROM pact_clause WHERE pact = :pact", {{":pact", pact}});
  std::int64_t place = 0;
  for (const std::string& clause : clauses)
    db.run(insert_clause, {{":pact", pact}, {":place", ++place}, {":text", clause}});
}

}  // namespace

std::string pact_state(const Pact& pact, Date day) {
  if (pact.ended_on && *pact.ended_on < day) return "ended";
  return pact.signed_on && *pact.signed_on <= day ? "signed" : "draft";
}

std::optional<Pact> pact_of_partner(Db& db, Id partner) {
  const auto all = pacts(db, partner);
  if (all.empty()) return std::nullopt;
  const auto open = std::ranges::find_if(all, [](const Pact& each) { return !each.ended_on; });
  return open == all.end() ? all.back() : *open;
}

std::optional<std::string> pact_state_of_partner(Db& db, Id partner, Date day) {
  std::optional<std::string> state;
  for (const Pact& each : pacts(db, partner))
    if (each.drafted_on <= day) state = pact_state(each, day);
  return state;
}

std::optional<Pact> pact_on(Db& db, Id partner, Date day) {
  for (Pact& each : pacts(db, partner))
    if (each.drafted_on <= day && (!each.ended_on || *each.ended_on > day)) return std::move(each);
  return std::nullopt;
}

std::vector<Pact> pacts(Db& db, std::optional<Id> partner) {
  if (!partner) return with_clauses(db, pacts_in(db.query(every_pact)));
  return with_clauses(db, rows_of(db, pacts_with_partner, *partner, read_pact));
}

std::vector<Pact> pacts_of_team(Db& db, Id team, Date day) {
  return with_clauses(db, pacts_in(db.query(pacts_with_team, {{":team", team}, {":day", day}})));
}

constexpr const char* insert_pact = R"sql(
INSERT INTO pact (partner, team, text, drafted_on, signed_on, ended_on, reason)
VALUES (:partner, :team, :text, :drafted_on, :signed_on, :ended_on, :reason))sql";

Id add_pact(Db& db, const Pact& pact) {
  const auto other = pact_of_partner(db, pact.partner);
  const auto partner = partner_by_id(db, pact.partner);
  if (other && !other->ended_on && partner)
    throw Error(Kind::refused,
                fmt::format("'{}' has had a pact since {}", partner->slug, iso(other->drafted_on)),
                fmt::format("change it: collab partner pact edit {}; or end it first: collab "
                            "partner pact end {}",
                            partner->slug, partner->slug));
  const Id id = db.insert(insert_pact, {{":partner", pact.partner},
                                        {":team", pact.team},
                                        {":text", pact.text},
                                        {":drafted_on", pact.drafted_on},
                                        {":signed_on", pact.signed_on},
                                        {":ended_on", pact.ended_on},
                                        {":reason", pact.reason}});
  set_clauses(db, id, pact.clauses);
  return id;
}

constexpr const char* update_pact = R"sql(
UPDATE pact
SET team = :team,
    text = :text,
    drafted_on = :drafted_on,
    signed_on = :signed_on,
    ended_on = :ended_on,
    reason = :reason
WHERE id = :id)sql";

void store_pact(Db& db, const Pact& pact) {
  db.run(update_pact, {{":id", pact.id},
                       {":team", pact.team},
                       {":text", pact.text},
                       {":drafted_on", pact.drafted_on},
                       {":signed_on", pact.signed_on},
                       {":ended_on", pact.ended_on},
                       {":reason", pact.reason}});
  set_clauses(db, pact.id, pact.clauses);
}

bool change_pact(Db& db, const Pact& changed, Date day) {
  const auto all = pacts(db, changed.partner);
  const auto before = std::ranges::find(all, changed.id, &Pact::id);
  const bool same_words =
      before == all.end() || (before->text == changed.text && before->clauses == changed.clauses);
  if (same_words || !before->signed_on) {
    store_pact(db, changed);
    return false;
  }
  Pact former = *before;
  former.ended_on = std::max(day - Days{1}, *former.signed_on);
  former.reason = "changed";
  store_pact(db, former);
  Pact draft = changed;
  draft.drafted_on = day;
  draft.signed_on.reset();
  add_pact(db, draft);
  return true;
}

void remove_pact(Db& db, Id id) {
  db.run("DELETE FROM pact_clause WHERE pact = :id", {{":id", id}});
  db.run("DELETE FROM pact_review WHERE pact = :id", {{":id", id}});
  db.run("DELETE FROM pact WHERE id = :id", {{":id", id}});
}

constexpr RowsOf reviews_of = {"reviewed_on, finding", "pact_review", "pact", "reviewed_on"};

std::vector<PactReview> pact_reviews(Db& db, Id pact) {
  return rows_of(db, reviews_of, pact, [](const Statement& row) {
    return PactReview{row.day(0), row.text_or(1)};
  });
}

constexpr const char* insert_review = R"sql(
INSERT INTO pact_review (pact, reviewed_on, finding)
VALUES (:pact, :reviewed_on, :finding)
ON CONFLICT (pact, reviewed_on) DO UPDATE SET finding = excluded.finding)sql";

void review_pact(Db& db, Id pact, const PactReview& review) {
  db.run(insert_review,
         {{":pact", pact}, {":reviewed_on", review.reviewed_on}, {":finding", review.finding}});
}

std::optional<Date> pact_review_due(Db& db, const Pact& pact, Date day) {
  if (!pact.signed_on || *pact.signed_on > day) return std::nullopt;
  Date last = *pact.signed_on;
  for (const PactReview& each : pact_reviews(db, pact.id))
    if (each.reviewed_on <= day) last = std::max(last, each.reviewed_on);
  return months_later(last, number_setting(db, "pact_review_months"));
}

}  // namespace collab
