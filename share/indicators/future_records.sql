-- id: Q05
-- title: Records dated in the future
-- unit: count
-- better: less
-- statistic: count
-- block: quality
-- source: collab
-- definition: 1
--
-- how many held meetings, decisions and done actions carry a day after both the end of the window and
-- the last entry; for a confidential team only meetings are counted
WITH horizon AS (
  SELECT max(:as_of, ifnull((SELECT last_entry_on FROM basis), '')) AS day
)
SELECT
  meeting.team AS team,
  NULL AS subject,
  meeting.held_on AS at,
  'M' || meeting.id AS ref,
  1 AS part,
  1 AS whole,
  'held' AS state
FROM horizon
CROSS JOIN meeting ON meeting.held_on > horizon.day
WHERE meeting.state = 'held'
UNION ALL
SELECT decision.team, NULL, decision.decided_on, 'D' || decision.id, 1, 1, 'decided'
FROM horizon
CROSS JOIN decision ON decision.decided_on > horizon.day
JOIN team ON team.id = decision.team
WHERE NOT team.confidential
UNION ALL
SELECT action.team, NULL, action.done_on, 'A' || action.id, 1, 1, 'done'
FROM horizon
CROSS JOIN action ON action.done_on > horizon.day
LEFT JOIN team ON team.id = action.team
WHERE NOT ifnull(team.confidential, 0)
ORDER BY 3, 4
