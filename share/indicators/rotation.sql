-- id: I10
-- title: Facilitator rotation
-- unit: ratio
-- better: more
-- green: 0.5
-- amber: 0.3
-- statistic: effective
-- minimum: 4 meetings
-- waived: fixed facilitator
-- scale: 1 is an even rotation
-- alone: one person led all the meetings
-- source: practice of shared leadership; effective number: Simpson 1949, inverse index
-- definition: 1
--
-- the effective number of facilitators (1 divided by the sum of squared shares of the held meetings that
-- each led) over the lesser of the eligible members and those meetings; 1 is an even rotation. A team
-- with a facilitator fixed on purpose gets no level; with fewer than 3 eligible members there is no value
WITH eligible AS (
  SELECT held.team, count(DISTINCT seat.person) AS people
  FROM held
  JOIN seat ON seat.team = held.team AND held.held_on BETWEEN seat.from_on AND seat.until_on
  WHERE held.held_on BETWEEN :from AND :to
    AND held.held_on <= :as_of
    AND seat.role IN ('member', 'facilitator', 'recorder', 'lead')
  GROUP BY held.team
)
SELECT
  held.team,
  held.facilitator AS subject,
  held.held_on AS at,
  'M' || held.meeting AS ref,
  1 AS part,
  eligible.people AS whole,
  CASE WHEN team.fixed_facilitator IS NOT NULL THEN 'fixed facilitator' ELSE 'led' END AS state
FROM held
JOIN team ON team.id = held.team
JOIN eligible ON eligible.team = held.team
WHERE held.held_on BETWEEN :from AND :to
  AND held.held_on <= :as_of
  AND NOT held.confidential
  AND held.facilitator IS NOT NULL
  AND eligible.people >= 3
ORDER BY held.team, held.held_on, held.meeting
