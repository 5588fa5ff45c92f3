-- id: Q02
-- title: Days since the last entry
-- unit: days
-- better: less
-- statistic: count
-- scope: school
-- block: quality
-- source: collab
-- definition: 1
--
-- the days from the last entry in the workspace to the end of the window; 0 if something was entered
-- since
SELECT
  NULL AS team,
  NULL AS subject,
  last_entry_on AS at,
  NULL AS ref,
  max(0, julianday(:as_of) - julianday(last_entry_on)) AS part,
  1 AS whole,
  'last entry' AS state
FROM basis
WHERE last_entry_on IS NOT NULL
