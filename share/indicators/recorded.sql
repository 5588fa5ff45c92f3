-- id: Q01
-- title: Blocks with a record
-- unit: percent
-- better: more
-- statistic: ratio
-- block: quality
-- notes: not yet written up
-- source: collab
-- definition: 1
--
-- of the scheduled blocks in the window that are no longer just not yet written up, how many have any
-- record: held, moved or cancelled. A team below 60 % is grey: its other figures say little
WITH known AS (
  SELECT
    block.team,
    block.day,
    max(CASE
      WHEN placed.state = 'held' AND placed.held_on <= :as_of THEN 2
      WHEN placed.state = 'cancelled' AND placed.cancelled_on <= :as_of THEN 2
      WHEN placed.held_on > :as_of THEN 1
      WHEN (SELECT number FROM day WHERE day = :as_of) - ifnull(then_.number, now_.number)
        <= (SELECT grace_days FROM basis) THEN 1
      ELSE 0
    END) AS known
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
  NULL AS ref,
  known = 2 AS part,
  known <> 1 AS whole,
  CASE known WHEN 2 THEN 'recorded' WHEN 1 THEN 'not yet written up' ELSE 'unrecorded' END AS state
FROM known
ORDER BY team, day
