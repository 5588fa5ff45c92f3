// The record of a norm: who proposed it, who accepted it, when it was adopted, reviewed and ended.
#include "model/team/norm.h"

#include <fmt/format.h>

#include "base/error.h"
#include "model/team/team.h"
#include "store/rows_of.h"

namespace collab {
namespace {

Norm read_norm(const Statement& row) {
  Norm norm;
  norm.id = row.integer(0);
  norm.team = row.integer(1);
  norm.text = row.text(2);
  norm.proposed_by = row.integer_or(3);
  norm.proposed_on = row.day(4);
  norm.adopted_on = row.day_or(5);
  norm.ended_on = row.day_or(6);
  return norm;
}

void check_after_proposal(Db& db, Id id, Date day, std::string_view what) {
  const auto norm = norm_by_id(db, id);
  if (!norm || day >= norm->proposed_on) return;
  throw Error(Kind::input, fmt::format("norm N{} was proposed on {}, it cannot be {} on {}", id,
                                       iso(norm->proposed_on), what, iso(day)));
}

}  // namespace

constexpr const char* norm_with_id = R"sql(
SELECT id, team, text, proposed_by, proposed_on, adopted_on, ended_on
FROM norm
WHERE id = :id)sql";

std::optional<Norm> norm_by_id(Db& db, Id id) {
  Statement rows = db.query(norm_with_id, {{":id", id}});
  if (!rows.step()) return std::nullopt;
  return read_norm(rows);
}

constexpr RowsOf norms_in_team = {"id, team, text, proposed_by, proposed_on, adopted_on, ended_on",
                                  "norm", "team", "proposed_on, id"};

std::vector<Norm> norms(Db& db, Id team, std::optional<Date> day) {
  std::vector<Norm> found = rows_of(db, norms_in_team, team, read_norm);
  std::erase_if(found, [&](const Norm& each) {
    return day && (*day < each.proposed_on || (each.ended_on && *each.ended_on < *day));
  });
  return found;
}

constexpr const char* insert_norm = R"sql(
INSERT INTO norm (team, text, proposed_by, proposed_on, adopted_on, ended_on)
VALUES (:team, :text, :proposed_by, :proposed_on, :adopted_on, :ended_on))sql";

Id add_norm(Db& db, const Norm& norm) {
  return db.insert(insert_norm, {{":team", norm.team},
                                 {":text", norm.text},
                                 {":proposed_by", norm.proposed_by},
                                 {":proposed_on", norm.proposed_on},
                                 {":adopted_on", norm.adopted_on},
                                 {":ended_on", norm.ended_on}});
}

namespace {

constexpr const char* insert_acceptance = R"sql(
INSERT OR IGNORE INTO norm_acceptance (norm, person, accepted_on)
VALUES (:norm, :person, :day))sql";

constexpr const char* current_member_without_acceptance = R"sql(
SELECT membership.person
FROM norm
JOIN membership ON membership.team = norm.team
WHERE norm.id = :norm
  AND membership.role <> 'sponsor'
  AND membership.from_on <= :day
  AND (membership.until_on IS NULL OR membership.until_on >= :day)
  AND NOT EXISTS (SELECT 1
                  FROM norm_acceptance
                  WHERE norm_acceptance.norm = norm.id
                    AND norm_acceptance.person = membership.person))sql";

constexpr const char* membership_of_accepting = R"sql(
SELECT membership.id
FROM norm
JOIN membership ON membership.team = norm.team
WHERE norm.id = :norm
  AND membership.person = :person
  AND membership.role <> 'sponsor'
  AND membership.from_on <= :day
  AND (membership.until_on IS NULL OR membership.until_on >= :day))sql";

void check_is_member(Db& db, Id norm, Id person, Date day) {
  if (db.any(membership_of_accepting, {{":norm", norm}, {":person", person}, {":day", day}}))
    return;
  const auto who = person_by_id(db, person);
  const auto team = team_by_id(db, norm_by_id(db, norm).value_or(Norm{}).team);
  if (!who || !team) throw Error(Kind::internal, "a norm without its team or person");
  throw Error(Kind::input,
              fmt::format("'{}' is not a member of '{}' on {}", who->handle, team->slug, iso(day)),
              fmt::format("collab team member add {} {}", team->slug, who->handle));
}

}  // namespace

void accept_norm(Db& db, Id norm, Id person, Date day) {
  check_after_proposal(db, norm, day, "accepted");
  check_is_member(db, norm, person, day);
  db.run(insert_acceptance, {{":norm", norm}, {":person", person}, {":day", day}});
  if (!db.any(current_member_without_acceptance, {{":norm", norm}, {":day", day}}))
    adopt_norm(db, norm, day);
}

constexpr const char* adopt_norm_on = R"sql(
UPDATE norm
SET adopted_on = :day
WHERE id = :id
  AND adopted_on IS NULL)sql";

void adopt_norm(Db& db, Id norm, Date day) {
  check_after_proposal(db, norm, day, "adopted");
  db.run(adopt_norm_on, {{":id", norm}, {":day", day}});
}

constexpr const char* insert_review = R"sql(
INSERT OR IGNORE INTO norm_review (norm, reviewed_on)
VALUES (:norm, :day))sql";

void review_norm(Db& db, Id norm, Date day) {
  check_after_proposal(db, norm, day, "reviewed");
  db.run(insert_review, {{":norm", norm}, {":day", day}});
}

void end_norm(Db& db, Id norm, Date day) {
  check_after_proposal(db, norm, day, "ended");
  db.run("UPDATE norm SET ended_on = :day WHERE id = :id", {{":day", day}, {":id", norm}});
}

void remove_norm(Db& db, Id norm) {
  db.run("DELETE FROM norm_acceptance WHERE norm = :id", {{":id", norm}});
  db.run("DELETE FROM norm_review WHERE norm = :id", {{":id", norm}});
  db.run("DELETE FROM norm WHERE id = :id", {{":id", norm}});
}

constexpr RowsOf acceptances_of_norm = {
    "norm_acceptance.person, norm_acceptance.accepted_on",
    "norm_acceptance JOIN person ON person.id = norm_acceptance.person", "norm_acceptance.norm",
    "norm_acceptance.accepted_on, person.handle"};

std::vector<Acceptance> acceptances(Db& db, Id norm) {
  return rows_of(db, acceptances_of_norm, norm, [](const Statement& row) {
    return Acceptance{row.integer(0), row.day(1)};
  });
}

constexpr RowsOf reviews_of_norm = {"reviewed_on", "norm_review", "norm", "reviewed_on"};

std::vector<Date> norm_reviews(Db& db, Id norm) {
  return rows_of(db, reviews_of_norm, norm, [](const Statement& row) { return row.day(0); });
}

}  // namespace collab
