-- id: N1
-- title: At least three norms are the team's own
-- core: yes
-- next: gather norms from several members and note who accepts them
-- command: collab team norm new TEAM TEXT --by PERSON
-- source: norming: norms made together; three norms and 80 % are ours
--
-- at least 3 norms in force on the day were adopted, or accepted by at least 80 % of the members, and at
-- least 2 people proposed them
WITH accepted AS (
  SELECT
    look.team,
    look.day,
    norm.id,
    norm.proposed_by,
    ifnull(norm.adopted_on, max(norm_acceptance.accepted_on)) AS since,
    ifnull(norm.adopted_on <= look.day, 0)
      OR count(DISTINCT norm_acceptance.person) >= 0.8 * look.members AS holds
  FROM look
  JOIN norm ON norm.team = look.team
    AND norm.proposed_on <= look.day
    AND ifnull(norm.ended_on, '9999-12-31') > look.day
  LEFT JOIN norm_acceptance ON norm_acceptance.norm = norm.id
    AND norm_acceptance.accepted_on <= look.day
    AND EXISTS (SELECT 1
                FROM seat
                WHERE seat.team = look.team
                  AND seat.person = norm_acceptance.person
                  AND look.day BETWEEN seat.from_on AND seat.until_on)
  WHERE look.members > 0
  GROUP BY look.team, look.day, norm.id
)
SELECT
  look.team,
  look.day,
  total(accepted.holds) >= 3 AND count(DISTINCT accepted.proposed_by) >= 2 AS met,
  max(accepted.since) AS at,
  CAST(total(accepted.holds) AS INTEGER) || ' accepted, proposed by '
    || count(DISTINCT accepted.proposed_by) AS detail
FROM look
LEFT JOIN accepted ON accepted.team = look.team AND accepted.day = look.day
GROUP BY look.team, look.day
