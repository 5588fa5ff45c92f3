// Waivers: one row each, with the days on which it holds.
#include "model/team/stage_waiver.h"

#include <fmt/format.h>

namespace collab {

namespace {

constexpr std::string_view select_waiver = R"sql(
  SELECT id, reason, from_on, until_on
  FROM stage_waiver
  WHERE team = :team
    AND criterion = :criterion
    AND ifnull(until_on, '9999-12-31') >= :day
  ORDER BY from_on
)sql";
constexpr std::string_view insert_waiver = R"sql(
  INSERT INTO stage_waiver (team, criterion, reason, from_on, until_on)
  VALUES (:team, :criterion, :reason, :from_on, :until_on)
)sql";
constexpr std::string_view end_waiver = R"sql(
  UPDATE stage_waiver
  SET until_on = :until_on
  WHERE id = :id
)sql";
constexpr std::string_view delete_waiver = R"sql(
  DELETE FROM stage_waiver
  WHERE id = :id
)sql";

/// One in force on the day or later.
std::optional<StageWaiver> waiver_from(Db& db, Id team, std::string_view criterion, Date day) {
  auto row = db.query(select_waiver, {{":team", team}, {":criterion", criterion}, {":day", day}});
  if (!row.step()) return std::nullopt;
  return StageWaiver{row.integer(0), team,       std::string(criterion),
                     row.text(1),    row.day(2), row.day_or(3)};
}

}  // namespace

std::optional<StageWaiver> stage_waiver_on(Db& db, Id team, std::string_view criterion, Date day) {
  auto found = waiver_from(db, team, criterion, day);
  if (found && found->from_on > day) found.reset();
  return found;
}

Id add_stage_waiver(Db& db, const StageWaiver& waiver) {
  if (const auto other = waiver_from(db, waiver.team, waiver.criterion, waiver.from_on))
    throw Error(Kind::refused,
                fmt::format("{} is waived from {} on already: {}", waiver.criterion,
                            iso(other->from_on), other->reason),
                "ask for it again first: collab team stage ask TEAM " + waiver.criterion);
  return db.insert(insert_waiver, {{":team", waiver.team},
                                   {":criterion", waiver.criterion},
                                   {":reason", waiver.reason},
                                   {":from_on", waiver.from_on},
                                   {":until_on", waiver.until_on}});
}

void end_stage_waiver(Db& db, const StageWaiver& waiver, Date day) {
  if (day <= waiver.from_on) {
    db.run(delete_waiver, {{":id", waiver.id}});
    return;
  }
  db.run(end_waiver, {{":id", waiver.id}, {":until_on", day - Days{1}}});
}

}  // namespace collab
