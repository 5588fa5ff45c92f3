-- id: S8
-- title: The team's links do not hang on one person
-- next: let somebody else carry the next message to a linked team
-- command: collab team handoff list TEAM
-- source: bridges and articulation points of networks (Burt 1992); criteria are ours
--
-- at least two people carried what was handed on from or to the team in the last year; a team with fewer
-- than two hand-offs is not asked
SELECT
  look.team,
  look.day,
  count(DISTINCT hand_off.carrier) >= 2 AS met,
  max(hand_off.handed_on) AS at
FROM look
JOIN hand_off ON (hand_off.from_team = look.team OR hand_off.to_team = look.team)
  AND hand_off.carrier IS NOT NULL
  AND hand_off.handed_on BETWEEN date(look.day, '-1 year') AND look.day
GROUP BY look.team, look.day
HAVING count(*) >= 2
