-- The facts that indicators are made of, gathered once for each run. Before this script runs,
-- lib/measure/facts.cpp fills:
--   basis          one row: from_on, to_on, grace_days, agenda_lead_days, last_entry_on
--   day            day, number (school days up to and with it), is_school, week (its Monday)
--   block          a team's scheduled block: team, day, minutes, in_contract_day
--   counted_role   role, counts_as ('instructional', 'administrator')
--   seat           as seats.sql says: team, person, role, from_on, until_on
--   grouped        as groups.sql says: person, kind, name, from_on, until_on
--   met            a held meeting: meeting, expected, present, people, agenda_on (lib/measure/presence.cpp)
--   tie            of a meeting, by kind of group: pairs of people who met, cross (those from different
--                  groups), each weighted
-- Days are ISO text; a range holds both its ends; an open end is '9999-12-31'.

-- The days on which a person was instructional staff. `before` is the number of school days before the
-- person's first day; long ago where that is not known or lies before the first known school day.
CREATE TEMP TABLE teaching AS
SELECT DISTINCT
  person.id AS person,
  max(ifnull(staff_role.from_on, ''), ifnull(person.started_on, '')) AS from_on,
  min(ifnull(staff_role.until_on, '9999-12-31'), ifnull(person.ended_on, '9999-12-31')) AS until_on,
  ifnull(person.started_on, '') AS started_on,
  CASE WHEN person.started_on >= (SELECT min(day) FROM day WHERE is_school) THEN
    ifnull((SELECT number FROM day WHERE day = date(person.started_on, '-1 day')), 0)
  ELSE -1000 END AS before,
  person.fte
FROM staff_role
JOIN counted_role ON counted_role.role = staff_role.role
JOIN person ON person.id = staff_role.person
WHERE counted_role.counts_as = 'instructional';

-- When somebody was an administrator.
CREATE TEMP TABLE administrator AS
SELECT
  staff_role.person,
  ifnull(staff_role.from_on, '') AS from_on,
  ifnull(staff_role.until_on, '9999-12-31') AS until_on
FROM staff_role
JOIN counted_role ON counted_role.role = staff_role.role
WHERE counted_role.counts_as = 'administrator';
CREATE INDEX temp.administrator_person ON administrator (person);

-- What became of a day of a series: meetings of any state by the day they were meant for. A cancelled
-- one is so from its day on, however late that was noted.
CREATE TEMP TABLE placed AS
SELECT
  meeting.team,
  ifnull(meeting.occurrence_on, meeting.held_on) AS meant_on,
  meeting.id AS meeting,
  meeting.held_on,
  meeting.state,
  min(ifnull(meeting.cancelled_on, meeting.held_on), meeting.held_on) AS cancelled_on
FROM basis
CROSS JOIN meeting ON meeting.held_on BETWEEN basis.from_on AND basis.to_on
UNION ALL
SELECT
  meeting.team,
  meeting.occurrence_on,
  meeting.id,
  meeting.held_on,
  meeting.state,
  min(ifnull(meeting.cancelled_on, meeting.held_on), meeting.held_on)
FROM basis
CROSS JOIN meeting ON meeting.occurrence_on BETWEEN basis.from_on AND basis.to_on
WHERE meeting.held_on NOT BETWEEN basis.from_on AND basis.to_on;
CREATE INDEX temp.placed_day ON placed (team, meant_on);

-- A step of a lesson study on a block's day that has no meeting is that day's record: the group met for
-- it. It has no document, so nothing else is counted of it.
INSERT INTO placed (team, meant_on, meeting, held_on, state, cancelled_on)
SELECT DISTINCT
  block.team,
  block.day,
  NULL,
  block.day,
  'held',
  block.day
FROM block
JOIN lesson_study ON lesson_study.team = block.team
JOIN (
  SELECT id AS lesson_study, goals_on AS day FROM lesson_study
  UNION
  SELECT id, redesigned_on FROM lesson_study
  UNION
  SELECT lesson_study, on_date FROM lesson_study_source
  UNION
  SELECT lesson_study, on_date FROM lesson_plan
  UNION
  SELECT lesson_study, taught_on FROM research_lesson
  UNION
  SELECT lesson_study, debriefed_on FROM research_lesson
) AS step ON step.lesson_study = lesson_study.id AND step.day = block.day
WHERE NOT EXISTS (SELECT 1
                  FROM placed
                  WHERE placed.team = block.team
                    AND placed.meant_on = block.day);

-- A scheduled block beside each meeting that was meant for it, or alone. `number` and `held_number` count
-- school days, so that their difference says how far a meeting was moved; `held_number` is missing where
-- it was moved beyond the days that are known.
CREATE TEMP TABLE slot AS
SELECT
  block.team,
  block.day,
  meant.number,
  placed.meeting,
  placed.held_on,
  placed.state,
  placed.cancelled_on,
  CASE WHEN placed.meeting IS NULL THEN meant.number ELSE moved.number END AS held_number
FROM block
JOIN day AS meant ON meant.day = block.day
LEFT JOIN placed ON placed.team = block.team AND placed.meant_on = block.day
LEFT JOIN day AS moved ON moved.day = placed.held_on;
CREATE INDEX temp.slot_team ON slot (team, day);

-- One row for each held meeting: how many of those expected were there, and what it worked on.
-- `expected` is missing where nobody's attendance was taken by name; `unclear` says that a document left
-- open who was there. `people` counts everybody of the roster who was there, members or not. For a
-- confidential team only presence is gathered.
CREATE TEMP TABLE held (
  meeting INTEGER PRIMARY KEY,
  team INTEGER NOT NULL,
  kind TEXT,
  confidential INTEGER NOT NULL,
  held_on TEXT NOT NULL,
  facilitator INTEGER,
  agenda_on TEXT,
  expected INTEGER,
  present INTEGER NOT NULL,
  people INTEGER NOT NULL,
  unclear INTEGER NOT NULL,
  next_step INTEGER NOT NULL
) STRICT;
INSERT INTO held (meeting, team, kind, confidential, held_on, facilitator, agenda_on, expected, present,
                  people, unclear, next_step)
SELECT
  met.meeting,
  meeting.team,
  team.kind,
  team.confidential,
  meeting.held_on,
  meeting.facilitator,
  met.agenda_on,
  met.expected,
  met.present,
  met.people,
  EXISTS (SELECT 1 FROM unclear_attendance WHERE unclear_attendance.meeting = met.meeting),
  NOT team.confidential AND (
    meeting.no_next_step
    OR EXISTS (SELECT 1
               FROM action
               WHERE action.meeting = met.meeting
                 AND action.first_due IS NOT NULL
                 AND EXISTS (SELECT 1 FROM action_owner WHERE action_owner.action = action.id))
  )
FROM met
CROSS JOIN meeting ON meeting.id = met.meeting
CROSS JOIN team ON team.id = meeting.team;
CREATE INDEX temp.held_team ON held (team, held_on);

-- Which of the four questions a meeting worked on, and whether it looked at evidence for it.
CREATE TEMP TABLE asked AS
SELECT meeting, question, max(evidence) AS evidence
FROM (
  SELECT meeting_focus.meeting, meeting_focus.question, meeting.evidence IS NOT NULL AS evidence
  FROM held
  CROSS JOIN meeting_focus ON meeting_focus.meeting = held.meeting
  JOIN meeting ON meeting.id = held.meeting
  WHERE NOT held.confidential
  UNION ALL
  SELECT agenda_item.meeting, agenda_item.focus, agenda_item.evidence IS NOT NULL
  FROM held
  CROSS JOIN agenda_item ON agenda_item.meeting = held.meeting
  WHERE NOT held.confidential
    AND agenda_item.focus IS NOT NULL
)
GROUP BY meeting, question;
CREATE UNIQUE INDEX temp.asked_question ON asked (meeting, question);

-- Days on which a team answered question 3 or 4: a decision or an action that came of it, also where
-- the meeting that it came of lies before the span.
CREATE TEMP TABLE response AS
SELECT DISTINCT said.team, said.answered_on
FROM (
  SELECT
    decision.team,
    decision.meeting,
    decision.decided_on AS answered_on,
    agenda_item.focus
  FROM basis
  CROSS JOIN decision ON decision.decided_on BETWEEN basis.from_on AND basis.to_on
  LEFT JOIN agenda_item ON agenda_item.id = decision.agenda_item
  UNION ALL
  SELECT action.team, action.meeting, action.created_on, NULL
  FROM basis
  CROSS JOIN action ON action.created_on BETWEEN basis.from_on AND basis.to_on
) AS said
WHERE said.focus IN (3, 4)
   OR said.focus IS NULL
      AND CASE WHEN EXISTS (SELECT 1 FROM held WHERE held.meeting = said.meeting) THEN
        EXISTS (SELECT 1
                FROM asked
                WHERE asked.meeting = said.meeting
                  AND asked.question IN (3, 4))
      ELSE
        EXISTS (SELECT 1
                FROM meeting
                JOIN team ON team.id = meeting.team
                WHERE meeting.id = said.meeting
                  AND meeting.state = 'held'
                  AND NOT team.confidential
                  AND (EXISTS (SELECT 1
                               FROM meeting_focus
                               WHERE meeting_focus.meeting = meeting.id
                                 AND meeting_focus.question IN (3, 4))
                       OR EXISTS (SELECT 1
                                  FROM agenda_item
                                  WHERE agenda_item.meeting = meeting.id
                                    AND agenda_item.focus IN (3, 4))))
      END;
CREATE INDEX temp.response_team ON response (team, answered_on);

-- Actions that were due or open in the span. `looked_at` is the team's first held meeting in the span on
-- or after the first due date: a box ticked there is in time. A team that ended before it met again is
-- looked at on its last day, or the due date where that is later.
CREATE TEMP TABLE promise AS
SELECT
  action.id AS action,
  action.team,
  action.meeting,
  action.created_on,
  action.first_due,
  action.due,
  action.done_on,
  action.dropped_on,
  action.reason,
  ifnull((SELECT min(held_on)
          FROM held
          WHERE held.team = action.team
            AND held.held_on >= action.first_due),
         ifnull(max(action.first_due, team.ended_on), '9999-12-31')) AS looked_at,
  EXISTS (SELECT 1 FROM action_owner WHERE action_owner.action = action.id) AS owned
FROM (
  SELECT action.id
  FROM basis
  CROSS JOIN action ON action.first_due BETWEEN basis.from_on AND basis.to_on
  UNION ALL
  SELECT action.id
  FROM basis
  CROSS JOIN action ON action.done_on IS NULL AND action.dropped_on IS NULL
  WHERE ifnull(action.first_due, '') NOT BETWEEN basis.from_on AND basis.to_on
  UNION ALL
  SELECT action.id
  FROM basis
  CROSS JOIN action ON action.done_on >= basis.from_on
  WHERE ifnull(action.first_due, '') NOT BETWEEN basis.from_on AND basis.to_on
  UNION ALL
  SELECT action.id
  FROM basis
  CROSS JOIN action ON action.dropped_on >= basis.from_on
  WHERE ifnull(action.first_due, '') NOT BETWEEN basis.from_on AND basis.to_on
) AS wanted
JOIN action ON action.id = wanted.id
LEFT JOIN team ON team.id = action.team
WHERE NOT ifnull(team.confidential, 0);
