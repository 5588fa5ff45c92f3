-- id: Q01
-- title: Meetings with a record
-- unit: percent
-- better: more
-- statistic: ratio
-- block: quality
-- notes: not yet written up
-- source: collab
-- definition: 1
--
-- how many of the scheduled blocks in the window, and of the meetings that were planned or held without
-- one and not cancelled, have any record: held, moved or cancelled; what is not yet written up is left
-- out. A team below 60 % is grey: its other figures say little
WITH meant AS (
  SELECT team, day, number, held_on, state, cancelled_on, held_number
  FROM slot
  UNION ALL
  SELECT
    placed.team,
    placed.meant_on,
    day.number,
    placed.held_on,
    placed.state,
    placed.cancelled_on,
    moved.number
  FROM placed
  LEFT JOIN day ON day.day = placed.meant_on
  LEFT JOIN day AS moved ON moved.day = placed.held_on
  WHERE NOT EXISTS (SELECT 1
                    FROM block
                    WHERE block.team = placed.team
                      AND block.day = placed.meant_on)
    AND placed.state <> 'cancelled'
),
known AS (
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
  FROM meant
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
