-- A large school for benchmarks, the same at every run: 400 staff, 80 teams, 10 years, 40,000 meetings,
-- 400,000 attendance rows, 120,000 actions. Run on a fresh workspace whose school years are entered.
BEGIN;
CREATE TEMP TABLE n AS
WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 39999) SELECT i FROM n;

INSERT INTO person (id, handle, name, started_on, fte)
SELECT i + 1, 'person' || (i + 1), 'Person Number ' || (i + 1), '2016-08-01', 1.0 FROM n WHERE i < 400;
INSERT INTO staff_role (person, role, from_on) SELECT id, 'teacher', '2016-08-01' FROM person;
INSERT INTO team (id, slug, name, kind, created_on)
SELECT i + 1, 'team-' || (i + 1), 'Team Number ' || (i + 1),
  CASE WHEN i % 2 THEN 'plc' ELSE 'grade' END, '2016-08-01'
FROM n WHERE i < 80;
-- Ten members a team: each person is in two.
INSERT INTO membership (team, person, role, from_on)
SELECT team.id, (team.id * 5 + n.i) % 400 + 1, 'member', '2016-08-01'
FROM team JOIN n ON n.i < 10;
INSERT INTO series (team, unit, every, weekdays, start_time, minutes, from_on, until_on)
SELECT id, 'week', 1, id % 5 + 1, 900, 45, '2016-08-01', '2026-07-31' FROM team;

-- 500 weeks of 80 teams; every 17th meeting was cancelled, every 23rd is missing.
INSERT INTO meeting (id, team, held_on, occurrence_on, minutes, state, cancelled_on, facilitator,
                     agenda_written_at, evidence)
SELECT n.i + 1, n.i % 80 + 1, day, day, 45,
  CASE WHEN n.i % 17 = 0 THEN 'cancelled' ELSE 'held' END,
  CASE WHEN n.i % 17 = 0 THEN day END,
  ((n.i % 80 + 1) * 5 + n.i / 80 % 10) % 400 + 1,
  unixepoch(day) - 86400 * (n.i % 4),
  CASE WHEN n.i % 3 THEN 'exit tickets' END
FROM (SELECT i, date('2016-08-01', '+' || (i / 80 * 7 + (i % 80 + 1) % 5) || ' days') AS day FROM n) AS n
WHERE n.i % 23 > 0;
INSERT INTO meeting_focus (meeting, question)
SELECT meeting.id, q.i FROM meeting JOIN n AS q ON q.i BETWEEN 2 AND 3 WHERE meeting.state = 'held';
INSERT INTO agenda_item (meeting, place, text, proposed_by)
SELECT meeting.id, n.i + 1, 'Item ' || n.i, ((meeting.team) * 5 + (meeting.id + n.i) % 10) % 400 + 1
FROM meeting JOIN n ON n.i < 2 WHERE meeting.state = 'held';
INSERT INTO attendance (meeting, person, state)
SELECT meeting.id, membership.person,
  CASE (meeting.id + membership.person) % 11 WHEN 0 THEN 'absent' WHEN 1 THEN 'excused' ELSE 'present' END
FROM meeting JOIN membership ON membership.team = meeting.team WHERE meeting.state = 'held';
INSERT INTO decision (team, meeting, decided_on, text, mode)
SELECT team, id, held_on, 'Decision of ' || held_on, CASE id % 3 WHEN 0 THEN 'vote' ELSE 'consensus' END
FROM meeting WHERE state = 'held' AND id % 2;
INSERT INTO action (id, text, team, meeting, created_on, first_due, due, done_on)
SELECT meeting.id * 3 + n.i, 'Action ' || n.i, meeting.team, meeting.id, meeting.held_on,
  date(meeting.held_on, '+7 days'), date(meeting.held_on, '+7 days'),
  CASE WHEN (meeting.id + n.i) % 7 THEN date(meeting.held_on, '+' || (5 + meeting.id % 5) || ' days')
       WHEN meeting.id < 39000 THEN date(meeting.held_on, '+30 days') END
FROM meeting JOIN n ON n.i < 3 WHERE meeting.state = 'held';
INSERT INTO action_owner (action, person)
SELECT action.id, meeting.facilitator FROM action JOIN meeting ON meeting.id = action.meeting;
COMMIT;
