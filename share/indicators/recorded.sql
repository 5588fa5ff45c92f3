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
-- how many of the scheduled blocks in the window have any record: held, moved or cancelled; blocks that
-- are not yet written up are left out. A team below 60 % is grey: its other figures say little
WITH known AS (
  SELECT
    team,
    day,
    max(CASE
      WHEN state = 'held' AND held_on <= :as_of THEN 2
      WHEN state = 'cancelled' AND cancelled_on <= :as_of THEN 2
      WHEN held_on > :as_of THEN 1
      WHEN (SELECT number FROM day WHERE day = :as_of) - ifnull(held_number, number)
        <= (SELECT grace_days FROM basis) THEN 1
      ELSE 0
    END) AS known
  FROM slot
  WHERE day BETWEEN :from AND min(:to, :as_of)
  GROUP BY team, day
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
