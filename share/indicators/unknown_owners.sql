-- id: Q03
-- title: Open actions without an owner
-- unit: count
-- better: less
-- statistic: count
-- block: quality
-- source: collab
-- definition: 1
--
-- how many of the actions open at the end of the window have no owner on the roster
SELECT
  team,
  NULL AS subject,
  created_on AS at,
  'A' || action AS ref,
  NOT owned AS part,
  1 AS whole,
  CASE WHEN owned THEN 'owned' ELSE 'no owner' END AS state
FROM promise
WHERE created_on <= :as_of
  AND ifnull(done_on, '9999-12-31') > :as_of
  AND ifnull(dropped_on, '9999-12-31') > :as_of
ORDER BY team, action
