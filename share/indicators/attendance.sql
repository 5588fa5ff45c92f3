-- id: I04
-- title: Attendance
-- unit: percent
-- better: more
-- green: 85
-- amber: 70
-- statistic: ratio
-- minimum: 3 meetings
-- teams: own
-- source: practice; thresholds are ours
-- definition: 1
--
-- how many of the people expected at the held meetings of the window were there; everyone with a seat
-- that day is expected, except people on leave or excused. Meetings without attendance by name are left
-- out. A team sees its own figure; others see the school's
SELECT
  team,
  NULL AS subject,
  held_on AS at,
  'M' || meeting AS ref,
  present AS part,
  expected AS whole,
  CASE WHEN present < expected THEN (expected - present) || ' away' ELSE 'all here' END AS state
FROM held
WHERE held_on BETWEEN :from AND :to
  AND held_on <= :as_of
  AND expected > 0
ORDER BY team, held_on, meeting
