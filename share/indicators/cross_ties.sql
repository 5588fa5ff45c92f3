-- id: I22
-- title: Work across grades
-- unit: ratio
-- better: neither
-- statistic: ratio
-- minimum: 5 meetings
-- scope: school
-- teams: own
-- scale: 1 is what chance would give
-- notes: meetings left out: fewer than 10 people have a grade
-- source: Krackhardt and Stern 1988, of ties across groups; weights: Newman 2001
-- definition: 1
--
-- of the pairs of people who met, the share that come from different grades, over the share to be
-- expected if the same meetings drew their people at random from the staff in post at the end of the
-- window. A meeting of n people gives each pair 1/(n-1), so that a large one does not drown the small
-- ones; two people are from the same grade if they have one in common. Administrators, who sit
-- everywhere, are left out, and meetings whose documents left open who was there. A grade team is
-- meant to work within its grade: below 1 is no fault. The school's value is made of whole slices, as
-- that of attendance is
WITH labelled AS MATERIALIZED (
  SELECT DISTINCT name, person
  FROM grouped
  WHERE kind = 'grade'
    AND :as_of BETWEEN from_on AND until_on
    AND person NOT IN (SELECT person
                       FROM grouped
                       WHERE kind = 'administrator'
                         AND :as_of BETWEEN from_on AND until_on)
),
several AS MATERIALIZED (
  SELECT name, person
  FROM labelled
  WHERE person IN (SELECT person FROM labelled GROUP BY person HAVING count(*) > 1)
),
-- Pairs within a group, less those that several groups in common count too often.
drawn AS MATERIALIZED (
  SELECT
    people,
    1 - ((SELECT total(size * (size - 1) / 2)
          FROM (SELECT count(*) AS size FROM labelled GROUP BY name))
         - (SELECT total(shared - 1)
            FROM (SELECT count(*) AS shared
                  FROM several AS mine
                  JOIN several AS other ON other.name = mine.name AND other.person > mine.person
                  GROUP BY mine.person, other.person)))
        / (people * (people - 1) / 2) AS share
  FROM (SELECT count(DISTINCT person) AS people FROM labelled)
  WHERE people > 1
)
SELECT
  held.team,
  NULL AS subject,
  held.held_on AS at,
  'M' || held.meeting AS ref,
  CASE WHEN drawn.people >= 10 THEN tie.cross ELSE 0 END AS part,
  CASE WHEN drawn.people >= 10 THEN tie.pairs * drawn.share ELSE 0 END AS whole,
  CASE WHEN drawn.people < 10 THEN 'meetings left out: fewer than 10 people have a grade' END AS state
FROM drawn
CROSS JOIN held
CROSS JOIN tie ON tie.kind = 'grade' AND tie.meeting = held.meeting
WHERE held.held_on BETWEEN :from AND :to
  AND held.held_on <= :as_of
  AND NOT held.unclear
ORDER BY held.team, held.held_on, held.meeting
