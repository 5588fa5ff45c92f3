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
SELECT
  NULL AS team,
  person.id AS subject,
  NULL AS at,
  NULL AS ref,
  EXISTS (SELECT 1
          FROM person AS other
          WHERE other.id < person.id
            AND ifnull(other.ended_on, '9999-12-31') >= :as_of
            AND (other.name = person.name COLLATE NOCASE
                 OR other.email = person.email COLLATE NOCASE)) AS part,
  1 AS whole
FROM person
WHERE ifnull(person.started_on, '') <= :as_of
  AND ifnull(person.ended_on, '9999-12-31') >= :as_of
ORDER BY person.id
