-- id: Q04
-- title: People who may be entered twice
-- unit: count
-- better: less
-- statistic: count
-- scope: school
-- block: quality
-- source: collab
-- definition: 1
--
-- how many of the people in post at the end of the window share their name or their email with
-- somebody entered before them who has not left
WITH staying AS (
  SELECT
    id,
    started_on,
    email,
    min(id) OVER (PARTITION BY lower(name)) AS first_of_name,
    min(id) OVER (PARTITION BY lower(email)) AS first_of_email
  FROM person
  WHERE ifnull(ended_on, '9999-12-31') >= :as_of
)
SELECT
  NULL AS team,
  id AS subject,
  NULL AS at,
  NULL AS ref,
  id > first_of_name OR (email IS NOT NULL AND id > first_of_email) AS part,
  1 AS whole
FROM staying
WHERE ifnull(started_on, '') <= :as_of
ORDER BY id
