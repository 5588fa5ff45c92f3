-- id: I09
-- title: Age of open overdue actions
-- unit: days
-- better: less
-- green: 7
-- amber: 21
-- statistic: median
-- minimum: 3 actions
-- source: practice; thresholds are ours
-- definition: 1
--
-- the median number of days since the due date, over the actions that are open and overdue at the end of
-- the window, with their number beside it. Dropping old actions makes it look better: read the number too
SELECT
  team,
  NULL AS subject,
  due AS at,
  'A' || action AS ref,
  julianday(:as_of) - julianday(due) AS part,
  1 AS whole,
  'overdue' AS state,
  'due ' || due AS detail
FROM promise
WHERE due < :as_of
  AND created_on <= :as_of
  AND ifnull(done_on, '9999-12-31') > :as_of
  AND ifnull(dropped_on, '9999-12-31') > :as_of
ORDER BY team, due, action
