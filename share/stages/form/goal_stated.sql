-- id: F4
-- title: A goal is stated
-- core: yes
-- next: agree on one goal that the team is after
-- command: collab goal new --team TEAM --measure TEXT --target N --by DATE
-- source: forming: purpose, clear membership and goals; criteria are ours
--
-- the team has a goal that is open on the day, or was closed within the 120 days before it
SELECT
  look.team,
  look.day,
  goal.id IS NOT NULL AS met,
  min(goal.set_on) AS at,
  'G' || goal.id AS ref
FROM look
LEFT JOIN goal ON goal.team = look.team
  AND goal.set_on <= look.day
  AND ifnull(goal.closed_on, '9999-12-31') > date(look.day, '-120 days')
GROUP BY look.team, look.day
