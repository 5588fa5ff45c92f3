-- id: N8
-- title: More than one person leads meetings
-- next: let somebody else lead the next meeting
-- command: collab team rotation show TEAM
-- source: practice of shared leadership
--
-- at least 2 people led meetings of the last 8 school weeks; a facilitator fixed on purpose is a reason
-- not to ask
SELECT
  look.team,
  look.day,
  CASE WHEN count(held.facilitator) > 0 THEN count(DISTINCT held.facilitator) >= 2 END AS met,
  max(held.held_on) AS at,
  team.fixed_facilitator AS waived
FROM look
JOIN team ON team.id = look.team
LEFT JOIN held ON held.team = look.team AND held.held_on BETWEEN look.recent_from AND look.day
GROUP BY look.team, look.day
