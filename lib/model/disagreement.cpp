// Disagreements in the workspace.
#include "model/disagreement.h"

namespace collab {
namespace {

constexpr std::string_view of_meeting_sql = R"sql(
  SELECT id,
         team,
         meeting,
         text,
         opened_on,
         closed_on,
         how
  FROM disagreement
  WHERE meeting = :meeting
  ORDER BY id
)sql";

constexpr std::string_view count_open_sql = R"sql(
  SELECT count(*)
  FROM disagreement
  JOIN team ON team.id = disagreement.team
  WHERE disagreement.opened_on <= :day
    AND ifnull(disagreement.closed_on, '9999-12-31') > :day
    AND NOT team.confidential
)sql";

constexpr std::string_view insert_sql = R"sql(
  INSERT INTO disagreement (team, meeting, text, opened_on, closed_on, how)
  VALUES (:team, :meeting, :text, :opened_on, :closed_on, :how)
)sql";

}  // namespace

std::vector<Disagreement> disagreements_of_meeting(Db& db, Id meeting) {
  Statement rows = db.query(of_meeting_sql, {{":meeting", meeting}});
  std::vector<Disagreement> found;
  while (rows.step()) {
    found.push_back({rows.integer(0), rows.integer(1), rows.integer_or(2), rows.text(3),
                     rows.day(4), rows.day_or(5), rows.text_or(6)});
  }
  return found;
}

std::int64_t open_disagreements(Db& db, Date day) {
  return db.integer(count_open_sql, {{":day", day}}).value_or(0);
}

Id add_disagreement(Db& db, const Disagreement& disagreement) {
  return db.insert(insert_sql, {{":team", disagreement.team},
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
