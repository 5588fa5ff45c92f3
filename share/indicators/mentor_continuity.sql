-- id: I17
-- title: Mentoring goes on all year
-- unit: percent
-- better: more
-- green: 85
-- amber: 65
-- statistic: ratio
-- minimum: 3 pairs
-- cases: ref
-- about: pair-months
-- scope: school
-- source: induction practice: support all through the year, not only in its first weeks; thresholds are ours
-- definition: 1
--
-- how many pair-months had two contacts or more, counting each ended month of this school year once for
-- each pair that lasted through it; a month ends with its last school day, and months with fewer than
-- eight school days are left out
WITH month AS (
  SELECT
    substr(day.day, 1, 7) AS name,
    min(day.day) AS first_on,
    max(day.day) AS last_on
  FROM school_year
  JOIN day ON day.day BETWEEN school_year.from_on AND school_year.until_on
  WHERE :as_of BETWEEN school_year.from_on AND school_year.until_on
    AND day.is_school
  GROUP BY substr(day.day, 1, 7)
  HAVING count(*) >= 8
    AND max(day.day) <= :as_of
)
SELECT
  NULL AS team,
  NULL AS subject,
  month.first_on AS at,
  'P' || pairing.id AS ref,
  (SELECT count(*)
   FROM mentor_contact
   WHERE mentor_contact.pairing = pairing.id
     AND substr(mentor_contact.on_date, 1, 7) = month.name
     AND mentor_contact.on_date <= :as_of) >= 2 AS part,
  1 AS whole
FROM month
JOIN pairing ON pairing.from_on <= month.first_on
  AND ifnull(pairing.until_on, '9999-12-31') >= month.last_on
ORDER BY pairing.id, month.name
