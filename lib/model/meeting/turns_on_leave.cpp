// Finds turns of people on leave and passes them on; see turns_on_leave.h.
#include "model/meeting/turns_on_leave.h"

#include <algorithm>

#include "model/team/rotation.h"
#include "model/team/team.h"

namespace collab {
namespace {

constexpr const char* planned_on_leave = R"sql(
SELECT DISTINCT turn.id, team.slug, turn.held_on, turn.role, turn.person,
  coalesce(person.preferred_name, person.name)
FROM (
  SELECT id, team, held_on, 'facilitator' AS role, facilitator AS person
  FROM meeting
  WHERE state = 'planned'
    AND held_on BETWEEN :from AND :to
  UNION ALL
  SELECT id, team, held_on, 'recorder', recorder
  FROM meeting
  WHERE state = 'planned'
    AND held_on BETWEEN :from AND :to
) turn
JOIN away ON away.person = turn.person
JOIN team ON team.id = turn.team
JOIN person ON person.id = turn.person
WHERE away.from_on <= turn.held_on
  AND (away.until_on IS NULL OR away.until_on >= turn.held_on)
  AND instr(away.here_on, (strftime('%w', turn.held_on) + 6) % 7 + 1) = 0
ORDER BY turn.held_on, turn.id, turn.role)sql";

/// The person named for a role, where it is a member who is not expected on the day.
bool is_away(Db& db, const Meeting& meeting, std::optional<Id> person) {
  if (!person) return false;
  const auto has = [person](const std::vector<Person>& people) {
    return std::any_of(people.begin(), people.end(),
                       [person](const Person& each) { return each.id == *person; });
  };
  return has(members_on(db, meeting.team, meeting.held_on)) &&
         !has(expected_on(db, meeting.team, meeting.held_on));
}

}  // namespace

std::vector<TurnOnLeave> turns_on_leave(Db& db, Period period) {
  Statement rows = db.query(planned_on_leave, {{":from", period.from}, {":to", period.to}});
  std::vector<TurnOnLeave> found;
  while (rows.step()) {
    found.push_back(
        {rows.integer(0), rows.text(1), rows.day(2), rows.text(3), rows.integer(4), rows.text(5)});
  }
  return found;
}

std::vector<PassedOn> pass_on_turns(Db& db, Meeting& meeting) {
  std::vector<PassedOn> passed;
  if (is_away(db, meeting, meeting.facilitator)) {
    const Id from = *meeting.facilitator;
    meeting.facilitator =
        turn_on(db, {meeting.team, "facilitator", meeting.held_on}, meeting.recorder).person;
    passed.push_back({"facilitator", from, meeting.facilitator});
  }
  if (is_away(db, meeting, meeting.recorder)) {
    const Id from = *meeting.recorder;
    meeting.recorder =
        turn_on(db, {meeting.team, "recorder", meeting.held_on}, meeting.facilitator).person;
    passed.push_back({"recorder", from, meeting.recorder});
  }
  return passed;
}

}  // namespace collab
