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
-- of the people in post at the end of the window, how many share their name or their email with
-- somebody entered before them who has not left
WITH staying AS (
  SELECT id, lower(name) AS name, lower(email) AS email
  FROM person
  WHERE ifnull(ended_on, '9999-12-31') >= :as_of
),
first_of_name AS (
  SELECT name, min(id) AS id
  FROM staying
  GROUP BY name
),
first_of_email AS (
  SELECT email, min(id) AS id
  FROM staying
  WHERE email IS NOT NULL
  GROUP BY email
)
SELECT
  NULL AS team,
  person.id AS subject,
  NULL AS at,
  NULL AS ref,
  person.id > first_of_name.id OR ifnull(person.id > first_of_email.id, 0) AS part,
  1 AS whole
FROM person
JOIN staying ON staying.id = person.id
JOIN first_of_name ON first_of_name.name = staying.name
LEFT JOIN first_of_email ON first_of_email.email = staying.email
WHERE ifnull(person.started_on, '') <= :as_of
ORDER BY person.id
