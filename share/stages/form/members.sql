-- id: F2
-- title: It is known who belongs to the team
-- core: yes
-- next: note who is in the team, and from when
-- command: collab team member add TEAM PERSON...
-- source: forming: purpose, clear membership and goals; criteria are ours
--
-- at least 2 people have a seat on the day, and at least 3 in a team that works across groups
SELECT
  team,
  day,
  members >= CASE WHEN across THEN 3 ELSE 2 END AS met,
  (SELECT max(from_on)
   FROM seat
   WHERE seat.team = look.team AND look.day BETWEEN seat.from_on AND seat.until_on) AS at,
  members || CASE members WHEN 1 THEN ' member' ELSE ' members' END AS detail
FROM look
