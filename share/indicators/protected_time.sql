-- id: I03
-- title: Protected time kept
-- unit: percent
-- better: more
-- green: 85
-- amber: 70
-- statistic: ratio
-- minimum: 4 occurrences
-- range: unrecorded
-- notes: unrecorded, not yet written up
-- source: practice of protected time; thresholds are ours
-- definition: 1
--
-- how many of the team's scheduled blocks in the window were held, that day or moved by at most 5 school
-- days; days without school are not blocks. A block without a record is not yet written up for three
-- school days (a school setting) and not counted; then it is unrecorded: it counts as not kept, and a
-- level is given only if it would be the same with every unrecorded block kept
WITH outcome AS (
  SELECT
    team,
    day,
    meeting,
    held_on,
    min(CASE
      WHEN state = 'held' AND held_on = day THEN 1
      WHEN state = 'held' AND held_on <= :as_of AND abs(held_number - number) <= 5 THEN 2
      WHEN state = 'cancelled' AND cancelled_on <= :as_of THEN 4
      WHEN ifnull(abs(held_number - number), 6) > 5 THEN 5
      WHEN (SELECT number FROM day WHERE day = :as_of) - held_number
        <= (SELECT grace_days FROM basis) THEN 3
      ELSE 6
    END) AS outcome
  FROM slot
  WHERE day BETWEEN :from AND min(:to, :as_of)
  GROUP BY team, day
)
SELECT
  team,
  NULL AS subject,
  day AS at,
  'M' || meeting AS ref,
  outcome <= 2 AS part,
  outcome <> 3 AS whole,
  CASE outcome
    WHEN 1 THEN 'held'
    WHEN 2 THEN 'moved'
    WHEN 3 THEN 'not yet written up'
    WHEN 4 THEN 'cancelled'
    WHEN 5 THEN 'moved too far'
    ELSE 'unrecorded'
  END AS state,
  CASE WHEN held_on <> day THEN 'to ' || held_on END AS detail
FROM outcome
ORDER BY team, day
