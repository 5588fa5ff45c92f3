// Celebrations in the workspace.
#include "model/meeting/celebration.h"

namespace collab {
namespace {

constexpr std::string_view of_meeting_sql = R"sql(
  SELECT id,
         team,
         meeting,
         text,
         on_date,
         may_share
  FROM celebration
  WHERE meeting = :meeting
  ORDER BY id
)sql";

constexpr std::string_view of_period_sql = R"sql(
  SELECT celebration.id,
         celebration.team,
         celebration.meeting,
         celebration.text,
         celebration.on_date,
         celebration.may_share
  FROM celebration
  JOIN team ON team.id = celebration.team
  WHERE celebration.on_date BETWEEN :from AND :to
    AND NOT team.confidential
  ORDER BY celebration.on_date, celebration.id
)sql";

constexpr std::string_view insert_celebration = R"sql(
  INSERT INTO celebration (team, meeting, text, on_date, may_share)
  VALUES (:team, :meeting, :text, :on_date, :may_share)
)sql";

constexpr std::string_view update_sql = R"sql(
  UPDATE celebration
  SET team = :team,
      meeting = :meeting,
      text = :text,
      on_date = :on_date,
      may_share = :may_share
  WHERE id = :id
)sql";

Statement bound(Db& db, std::string_view sql, const Celebration& celebration) {
  return db.query(sql, {{":team", celebration.team},
                        {":meeting", celebration.meeting},
                        {":text", celebration.text},
                        {":on_date", celebration.on_date},
                        {":may_share", celebration.may_share}});
}

}  // namespace

namespace {

std::vector<Celebration> read_celebrations(Statement rows) {
  std::vector<Celebration> found;
  while (rows.step()) {
    found.push_back({rows.integer(0), rows.integer(1), rows.integer_or(2), rows.text(3),
                     rows.day(4), rows.flag(5)});
  }
  return found;
}

}  // namespace

std::vector<Celebration> celebrations_of_meeting(Db& db, Id meeting) {
  return read_celebrations(db.query(of_meeting_sql, {{":meeting", meeting}}));
}

std::vector<Celebration> celebrations(Db& db, Period period) {
  return read_celebrations(db.query(of_period_sql, {{":from", period.from}, {":to", period.to}}));
}

Id add_celebration(Db& db, const Celebration& celebration) {
  Statement insert = bound(db, insert_celebration, celebration);
  insert.step();
  return *db.integer("SELECT last_insert_rowid()");
}

void store_celebration(Db& db, const Celebration& celebration) {
  Statement update = bound(db, update_sql, celebration);
  update.bind(":id", celebration.id);
  update.step();
}

void remove_celebration(Db& db, Id id) {
  db.run("DELETE FROM celebration WHERE id = :id", {{":id", id}});
}

}  // namespace collab
