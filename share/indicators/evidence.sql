-- id: I11
-- title: Meetings that look at evidence
-- unit: percent
-- better: more
-- green: 60
-- amber: 40
-- statistic: ratio
-- minimum: 3 meetings
-- source: student work and results; Ronfeldt et al. 2015; thresholds are ours
-- definition: 1
--
-- how many of the held meetings of the window noted student work, an assessment or an observation that
-- they looked at, for the meeting or for an item of its agenda. To have looked is not to have understood
SELECT
  held.team,
  NULL AS subject,
  held.held_on AS at,
  'M' || held.meeting AS ref,
  meeting.evidence IS NOT NULL
    OR EXISTS (SELECT 1
               FROM agenda_item
               WHERE agenda_item.meeting = held.meeting AND agenda_item.evidence IS NOT NULL) AS part,
  1 AS whole,
  'held' AS state
FROM held
JOIN meeting ON meeting.id = held.meeting
WHERE held.held_on BETWEEN :from AND :to
  AND held.held_on <= :as_of
  AND NOT held.confidential
ORDER BY held.team, held.held_on, held.meeting
