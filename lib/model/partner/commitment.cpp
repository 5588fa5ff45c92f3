// The records of commitments.
#include "model/partner/commitment.h"

namespace collab {
namespace {

constexpr const char* commitments_where = R"sql(
SELECT id, partner, side, text, made_on, first_due, due, kept_on, missed_on, reason
FROM commitment
WHERE (:id IS NULL OR id = :id)
  AND (:partner IS NULL OR partner = :partner)
  AND (:side IS NULL OR side = :side)
  AND (:due_from IS NULL OR due BETWEEN :due_from AND :due_to)
  AND (:open_on IS NULL
       OR (made_on <= :open_on
           AND (kept_on IS NULL OR kept_on > :open_on)
           AND (missed_on IS NULL OR missed_on > :open_on)))
ORDER BY due IS NULL, due, id)sql";

std::vector<Commitment> commitments_in(Statement rows) {
  std::vector<Commitment> found;
  while (rows.step())
    found.push_back({rows.integer(0), rows.integer(1), rows.text(2), rows.text(3), rows.day(4),
                     rows.day_or(5), rows.day_or(6), rows.day_or(7), rows.day_or(8),
                     rows.text_or(9)});
  return found;
}

}  // namespace

std::string commitment_state(const Commitment& commitment, Date day) {
  if (commitment.kept_on && *commitment.kept_on <= day) {
    const bool late = commitment.first_due && *commitment.kept_on > *commitment.first_due;
    return late ? "kept late" : "kept";
  }
  if (commitment.missed_on && *commitment.missed_on <= day) return "missed";
  return commitment.due && *commitment.due < day ? "overdue" : "open";
}

std::optional<Commitment> commitment_by_id(Db& db, Id id) {
  const auto found = commitments_in(db.query(commitments_where, {{":id", id}}));
  return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Commitment> commitments(Db& db, const CommitmentFilter& filter) {
  const auto& due = filter.due_in;
  return commitments_in(
      db.query(commitments_where, {{":partner", filter.partner},
                                   {":side", filter.side},
                                   {":open_on", filter.open_on},
                                   {":due_from", due ? Bound(due->from) : Bound(std::nullopt)},
                                   {":due_to", due ? Bound(due->to) : Bound(std::nullopt)}}));
}

constexpr const char* insert_commitment = R"sql(
INSERT INTO commitment (partner, side, text, made_on, first_due, due, kept_on, missed_on, reason)
VALUES (:partner, :side, :text, :made_on, coalesce(:first_due, :due), :due, :kept_on, :missed_on,
        :reason))sql";

Id add_commitment(Db& db, const Commitment& commitment) {
  return db.insert(insert_commitment, {{":partner", commitment.partner},
                                       {":side", commitment.side},
                                       {":text", commitment.text},
                                       {":made_on", commitment.made_on},
                                       {":first_due", commitment.first_due},
                                       {":due", commitment.due},
                                       {":kept_on", commitment.kept_on},
                                       {":missed_on", commitment.missed_on},
                                       {":reason", commitment.reason}});
}

constexpr const char* update_commitment = R"sql(
UPDATE commitment
SET partner = :partner,
    side = :side,
    text = :text,
    made_on = :made_on,
    first_due = coalesce(first_due, :first_due, :due),
    due = :due,
    kept_on = :kept_on,
    missed_on = :missed_on,
    reason = :reason
WHERE id = :id)sql";

void store_commitment(Db& db, const Commitment& commitment) {
  db.run(update_commitment, {{":id", commitment.id},
                             {":partner", commitment.partner},
                             {":side", commitment.side},
                             {":text", commitment.text},
                             {":made_on", commitment.made_on},
                             {":first_due", commitment.first_due},
                             {":due", commitment.due},
                             {":kept_on", commitment.kept_on},
                             {":missed_on", commitment.missed_on},
                             {":reason", commitment.reason}});
}

void remove_commitment(Db& db, Id id) {
  db.run("DELETE FROM commitment WHERE id = :id", {{":id", id}});
}

}  // namespace collab
