-- id: I04
-- title: Attendance
-- unit: percent
-- better: more
-- green: 85
-- amber: 70
-- statistic: ratio
-- minimum: 3 meetings
-- teams: own
-- notes: left out for open questions on attendance
-- source: practice; thresholds are ours
-- definition: 1
--
-- how many of the people expected at the held meetings of the window were there; everyone with a seat
-- that day is expected, except people on leave, excused, or in part-time work and not here that
-- weekday. Meetings without attendance by name, or
-- whose documents left open who was there, are left out. A team sees its own figure; others see the school's
SELECT
  team,
  NULL AS subject,
  held_on AS at,
  'M' || meeting AS ref,
  CASE WHEN unclear THEN 0 ELSE present END AS part,
  CASE WHEN unclear THEN 0 ELSE expected END AS whole,
  CASE
    WHEN unclear THEN 'left out for open questions on attendance'
    WHEN present < expected THEN (expected - present) || ' away'
    ELSE 'all here'
  END AS state
FROM held
WHERE held_on BETWEEN :from AND :to
  AND held_on <= :as_of
  AND (expected > 0 OR unclear)
ORDER BY team, held_on, meeting
