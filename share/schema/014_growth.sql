-- How teams grow, and what passes between them.

-- A criterion of the stages that a team is not asked for, and why.
CREATE TABLE stage_waiver (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  team INTEGER NOT NULL REFERENCES team (id),
  criterion TEXT NOT NULL CHECK (criterion <> ''),
  reason TEXT NOT NULL CHECK (reason <> ''),
  from_on TEXT NOT NULL,
  until_on TEXT CHECK (until_on >= from_on)
) STRICT;
CREATE INDEX stage_waiver_team ON stage_waiver (team);

-- Common work: what works and is shared with others, an instructional round, a unit planned together, a
-- material and where it lies, an agreement on quality after looking at student work together.
CREATE TABLE practice (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  team INTEGER NOT NULL REFERENCES team (id),
  meeting INTEGER REFERENCES meeting (id),
  kind TEXT NOT NULL CHECK (kind IN ('works', 'round', 'unit', 'material', 'quality')),
  text TEXT NOT NULL CHECK (text <> ''),
  place TEXT CHECK (place <> ''),
  standard TEXT CHECK (standard <> ''),
  assessment TEXT CHECK (assessment <> ''),
  response TEXT CHECK (response <> ''),
  result TEXT CHECK (result <> ''),
  shared_on TEXT NOT NULL
) STRICT;
CREATE INDEX practice_team ON practice (team, shared_on);
CREATE INDEX practice_meeting ON practice (meeting);

-- A team tried it; what came of it in a sentence.
CREATE TABLE practice_trial (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  practice INTEGER NOT NULL REFERENCES practice (id),
  team INTEGER NOT NULL REFERENCES team (id),
  tried_on TEXT NOT NULL,
  result TEXT CHECK (result <> '')
) STRICT;
CREATE INDEX practice_trial_practice ON practice_trial (practice);
CREATE INDEX practice_trial_team ON practice_trial (team);

-- A way that information takes from a team to another, or to a body outside the school: at least
-- every so many days something is handed on.
CREATE TABLE link (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  from_team INTEGER NOT NULL REFERENCES team (id),
  to_team INTEGER REFERENCES team (id) CHECK (to_team <> from_team),
  outside TEXT CHECK (outside <> ''),
  every_days INTEGER NOT NULL CHECK (every_days BETWEEN 1 AND 366),
  from_on TEXT NOT NULL,
  until_on TEXT CHECK (until_on >= from_on),
  CHECK ((to_team IS NULL) <> (outside IS NULL))
) STRICT;
CREATE INDEX link_from_team ON link (from_team);
CREATE INDEX link_to_team ON link (to_team);

-- Something handed on: by whom, when, and when the receiver said that it had arrived.
CREATE TABLE hand_off (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  from_team INTEGER NOT NULL REFERENCES team (id),
  to_team INTEGER REFERENCES team (id) CHECK (to_team <> from_team),
  outside TEXT CHECK (outside <> ''),
  link INTEGER REFERENCES link (id),
  meeting INTEGER REFERENCES meeting (id),
  text TEXT NOT NULL CHECK (text <> ''),
  carrier INTEGER REFERENCES person (id),
  handed_on TEXT NOT NULL,
  acknowledged_on TEXT CHECK (acknowledged_on >= handed_on),
  answer TEXT CHECK (answer <> ''),
  CHECK ((to_team IS NULL) <> (outside IS NULL))
) STRICT;
CREATE INDEX hand_off_from_team ON hand_off (from_team);
CREATE INDEX hand_off_to_team ON hand_off (to_team);
CREATE INDEX hand_off_link ON hand_off (link);
CREATE INDEX hand_off_meeting ON hand_off (meeting);
CREATE INDEX hand_off_carrier ON hand_off (carrier);

-- Which role of a team is held by whom when: the role in the team, a member's role on the staff, or
-- the seat of a partner (a student's seat has nobody's name). Open ends are '' and '9999-12-31'.
CREATE VIEW role_holder AS
SELECT
  team,
  role COLLATE NOCASE AS role,
  person,
  from_on,
  ifnull(until_on, '9999-12-31') AS until_on
FROM membership
UNION ALL
SELECT
  membership.team,
  staff_role.role,
  membership.person,
  max(membership.from_on, ifnull(staff_role.from_on, '')),
  min(ifnull(membership.until_on, '9999-12-31'), ifnull(staff_role.until_on, '9999-12-31'))
FROM membership
JOIN staff_role ON staff_role.person = membership.person
UNION ALL
SELECT team, role, person, from_on, ifnull(until_on, '9999-12-31')
FROM partner_seat
WHERE person IS NOT NULL OR guest IS NOT NULL OR role LIKE '%student%';

-- Which roles were at the table of a held meeting: the role in the team or on the staff of somebody who
-- was there, the seat of a partner, or a headcount.
CREATE VIEW at_table AS
SELECT attendance.meeting, membership.role
FROM attendance
JOIN meeting ON meeting.id = attendance.meeting
JOIN membership ON membership.team = meeting.team
  AND membership.person = attendance.person
  AND meeting.held_on BETWEEN membership.from_on AND ifnull(membership.until_on, '9999-12-31')
WHERE attendance.state = 'present'
UNION ALL
SELECT attendance.meeting, staff_role.role
FROM attendance
JOIN meeting ON meeting.id = attendance.meeting
JOIN staff_role ON staff_role.person = attendance.person
  AND meeting.held_on
    BETWEEN ifnull(staff_role.from_on, '') AND ifnull(staff_role.until_on, '9999-12-31')
WHERE attendance.state = 'present'
UNION ALL
SELECT meeting.id, partner_seat.role
FROM meeting
JOIN partner_seat ON partner_seat.team = meeting.team
  AND meeting.held_on BETWEEN partner_seat.from_on AND ifnull(partner_seat.until_on, '9999-12-31')
WHERE EXISTS (SELECT 1
              FROM attendance
              WHERE attendance.meeting = meeting.id
                AND attendance.person = partner_seat.person
                AND attendance.state = 'present')
   OR EXISTS (SELECT 1
              FROM guest
              WHERE guest.meeting = meeting.id
                AND guest.name = partner_seat.guest COLLATE NOCASE)
UNION ALL
SELECT headcount.meeting, headcount.role
FROM headcount
WHERE headcount.people > 0;
