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
-- of the team's scheduled blocks in the window, how many were held, that day or moved by at most 5
-- school days; days without school are no blocks. One without a record is not yet written up for three
-- school days (a school setting) and not counted; then it is unrecorded: it counts as not kept, and a
-- level is given only where it would be the same if all unrecorded blocks had been kept
WITH outcome AS (
  SELECT
    block.team,
    block.day,
    placed.meeting,
    placed.held_on,
    min(CASE
      WHEN placed.state = 'held' AND placed.held_on = block.day THEN 1
      WHEN placed.state = 'held' AND placed.held_on <= :as_of
        AND abs(then_.number - now_.number) <= 5 THEN 2
      WHEN placed.state = 'cancelled' AND placed.cancelled_on <= :as_of THEN 4
      WHEN placed.meeting IS NOT NULL AND ifnull(abs(then_.number - now_.number), 6) > 5 THEN 5
      WHEN (SELECT number FROM day WHERE day = :as_of) - ifnull(then_.number, now_.number)
        <= (SELECT grace_days FROM basis) THEN 3
      ELSE 6
    END) AS outcome
  FROM block
  JOIN day AS now_ ON now_.day = block.day
  LEFT JOIN placed ON placed.team = block.team AND placed.meant_on = block.day
  LEFT JOIN day AS then_ ON then_.day = placed.held_on
  WHERE block.day BETWEEN :from AND :to
    AND block.day <= :as_of
  GROUP BY block.team, block.day
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
