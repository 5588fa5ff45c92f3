// One statement for a list of meetings: the rows, their names, and who was there of those expected.
#include "model/meeting/list.h"

#include <fmt/format.h>

namespace collab {
namespace {

/// Who sat in the team on a day, and what attendance says of them, beside `chosen` (id, team, day).
/// Both statements that choose have the same columns; a new one stands at their end, and what reads
/// the rows below counts on from there.
constexpr const char* counted_people = R"sql(
SELECT
  chosen.*,
  team.slug,
  (SELECT count(*)
   FROM meeting AS earlier
   WHERE earlier.team = chosen.team
     AND earlier.held_on = chosen.held_on
     AND earlier.id < chosen.id),
  EXISTS (SELECT 1
          FROM attendance
          WHERE attendance.meeting = chosen.id),
  count(DISTINCT CASE WHEN noted.state = 'present' THEN seated.person END),
  count(DISTINCT CASE WHEN noted.state IS NOT 'excused' THEN seated.person END)
FROM chosen
JOIN team ON team.id = chosen.team
LEFT JOIN membership AS seated ON seated.team = chosen.team
  AND seated.role <> 'sponsor'
  AND seated.from_on <= chosen.held_on
  AND (seated.until_on IS NULL OR seated.until_on >= chosen.held_on)
  AND NOT EXISTS (SELECT 1
                  FROM away
                  WHERE away.person = seated.person
                    AND away.from_on <= chosen.held_on
                    AND (away.until_on IS NULL OR away.until_on >= chosen.held_on)
                    AND instr(away.here_on, (strftime('%w', chosen.held_on) + 6) % 7 + 1) = 0)
LEFT JOIN attendance AS noted ON noted.meeting = chosen.id
  AND noted.person = seated.person
GROUP BY chosen.held_on,
  chosen.start_time,
  chosen.id
ORDER BY chosen.held_on,
  chosen.start_time,
  chosen.id)sql";

constexpr const char* chosen_meetings = R"sql(
WITH chosen AS (
  SELECT id, team, held_on, start_time, state, cancelled_on
  FROM meeting)sql";

constexpr const char* first_in_order = R"sql(
  ORDER BY held_on,
    start_time,
    id
  LIMIT ifnull(:limit, -1)
))sql";

constexpr const char* one_team_day = R"sql(
WITH chosen AS (
  SELECT :id AS id, :team AS team, :day AS held_on, NULL AS start_time, '' AS state,
    NULL AS cancelled_on
))sql";

Turnout read_turnout(const Statement& row) {
  Turnout counted{std::nullopt, static_cast<int>(row.integer(10))};
  if (row.flag(8)) counted.present = static_cast<int>(row.integer(9));
  return counted;
}

ListedMeeting read_listed(const Statement& row) {
  ListedMeeting listed;
  listed.meeting.id = row.integer(0);
  listed.meeting.team = row.integer(1);
  listed.meeting.held_on = row.day(2);
  listed.meeting.start_time = row.small_or(3);
  listed.meeting.state = row.text(4);
  listed.meeting.cancelled_on = row.day_or(5);
  listed.team = row.text(6);
  listed.name = fmt::format("{}/{}", listed.team, row.text(2));
  if (const auto earlier = row.integer(7); earlier > 0)
    listed.name += fmt::format(".{}", earlier + 1);
  listed.turnout = read_turnout(row);
  return listed;
}

}  // namespace

std::vector<ListedMeeting> listed_meetings(Db& db, const MeetingFilter& filter,
                                           std::optional<int> limit) {
  Statement rows =
      conditions(filter).query(db, chosen_meetings, std::string(first_in_order) + counted_people);
  rows.bind(":limit", limit);
  std::vector<ListedMeeting> found;
  while (rows.step()) found.push_back(read_listed(rows));
  return found;
}

Turnout turnout(Db& db, const Meeting& meeting) {
  static const std::string sql = std::string(one_team_day) + counted_people;
  Statement row =
      db.query(sql, {{":id", meeting.id}, {":team", meeting.team}, {":day", meeting.held_on}});
  return row.step() ? read_turnout(row) : Turnout{};
}

}  // namespace collab
