// Disagreements in the workspace.
#include "model/meeting/disagreement.h"

#include <algorithm>

#include "store/rows_of.h"

namespace collab {
namespace {

/// Which ones: each condition only where its value is set.
constexpr std::string_view some_sql = R"sql(
  SELECT id,
         team,
         partner,
         meeting,
         text,
         opened_on,
         closed_on,
         how
  FROM disagreement
  WHERE (:meeting IS NULL OR meeting = :meeting)
    AND (:team IS NULL OR team = :team)
    AND (:opened_by IS NULL OR opened_on <= :opened_by)
    AND (:open_after IS NULL OR ifnull(closed_on, '9999-12-31') > :open_after)
  ORDER BY id
)sql";

constexpr std::string_view settle_sql = R"sql(
  UPDATE disagreement
  SET closed_on = :closed_on,
      how = :how
  WHERE id = :id
)sql";

constexpr std::string_view insert_disagreement = R"sql(
  INSERT INTO disagreement (team, partner, meeting, text, opened_on, closed_on, how)
  VALUES (:team, :partner, :meeting, :text, :opened_on, :closed_on, :how)
)sql";

Disagreement read_disagreement(const Statement& row) {
  return {row.integer(0), row.integer_or(1), row.integer_or(2), row.integer_or(3),
          row.text(4),    row.day(5),        row.day_or(6),     row.text_or(7)};
}

std::vector<Disagreement> all_of(Statement rows) {
  std::vector<Disagreement> found;
  while (rows.step()) found.push_back(read_disagreement(rows));
  return found;
}

constexpr RowsOf disagreements_with_partner = {
    "id, team, partner, meeting, text, opened_on, closed_on, how", "disagreement", "partner", "id"};

}  // namespace

std::vector<Disagreement> disagreements_of_meeting(Db& db, Id meeting) {
  return all_of(db.query(some_sql, {{":meeting", meeting}}));
}

std::vector<Disagreement> disagreements_with(Db& db, Id partner) {
  return rows_of(db, disagreements_with_partner, partner, read_disagreement);
}

std::vector<Disagreement> disagreements_before(Db& db, Id team, Date day) {
  return all_of(db.query(
      some_sql, {{":team", team}, {":opened_by", day - Days{1}}, {":open_after", day - Days{1}}}));
}

void settle_disagreement(Db& db, Id id, std::optional<Date> closed_on,
                         const std::optional<std::string>& how) {
  db.run(settle_sql, {{":id", id}, {":closed_on", closed_on}, {":how", how}});
}

std::vector<Disagreement> open_disagreements(Db& db, Date day) {
  std::vector<Disagreement> open =
      all_of(db.query(some_sql, {{":opened_by", day}, {":open_after", day}}));
  std::ranges::stable_sort(open, {}, &Disagreement::opened_on);
  return open;
}

Id add_disagreement(Db& db, const Disagreement& disagreement) {
  return db.insert(insert_disagreement, {{":team", disagreement.team},
                                         {":partner", disagreement.partner},
                                         {":meeting", disagreement.meeting},
                                         {":text", disagreement.text},
                                         {":opened_on", disagreement.opened_on},
                                         {":closed_on", disagreement.closed_on},
                                         {":how", disagreement.how}});
}

void remove_disagreement(Db& db, Id id) {
  db.run("DELETE FROM disagreement WHERE id = :id", {{":id", id}});
}

}  // namespace collab
