-- id: I19
-- title: Mentors above their limit
-- unit: percent
-- better: less
-- green: 0
-- amber: 10
-- statistic: ratio
-- minimum: 5 mentors
-- about: people
-- scope: school
-- source: about 15 new teachers to a mentor in full release: New Teacher Center; the limit of 2 beside full-time teaching is ours
-- definition: 1
--
-- how many of those who mentor somebody at the end of the window have more pairs than their limit: their
-- own if one is set, else 2 (1 below full time) or, if that is more, 15 times the released share of
-- their work
WITH mentor AS (
  SELECT
    person.id AS person,
    count(*) AS pairs,
    ifnull(person.mentor_limit,
           max(CASE WHEN person.fte < 1 THEN 1 ELSE 2 END,
               CAST(15 * ifnull(person.release_share, 0) + 1e-9 AS INTEGER))) AS most
  FROM pairing
  JOIN person ON person.id = pairing.mentor
  WHERE :as_of BETWEEN pairing.from_on AND ifnull(pairing.until_on, '9999-12-31')
    AND ifnull(person.ended_on, '9999-12-31') >= :as_of
  GROUP BY person.id
)
SELECT
  NULL AS team,
  person AS subject,
  NULL AS at,
  NULL AS ref,
  pairs > most AS part,
  1 AS whole
FROM mentor
ORDER BY person
