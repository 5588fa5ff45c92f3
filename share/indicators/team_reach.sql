-- id: I01
-- title: Staff on a collaborating team
-- unit: percent
-- better: more
-- green: 90
-- amber: 75
-- statistic: ratio
-- minimum: 5 staff
-- about: people
-- scope: school
-- source: practice of professional learning communities; thresholds are ours
-- definition: 1
--
-- how many of the instructional staff in post at the end of the window have a working seat (member,
-- facilitator, recorder or lead) on a team that met at least once in it; people on leave that day and
-- those who started less than 15 school days before are left out; part-time and itinerant staff count.
-- If the window has no school day there is nothing to count
SELECT
  NULL AS team,
  teaching.person AS subject,
  NULL AS at,
  NULL AS ref,
  EXISTS (SELECT 1
          FROM seat
          JOIN held ON held.team = seat.team
          WHERE seat.person = teaching.person
            AND seat.role IN ('member', 'facilitator', 'recorder', 'lead')
            AND :as_of BETWEEN seat.from_on AND seat.until_on
            AND held.held_on BETWEEN :from AND :to
            AND held.held_on <= :as_of) AS part,
  1 AS whole
FROM (SELECT DISTINCT person, before
      FROM teaching
      WHERE :as_of BETWEEN from_on AND until_on) AS teaching
WHERE (SELECT number FROM day WHERE day = :as_of) - teaching.before >= 15
  AND EXISTS (SELECT 1
              FROM day
              WHERE day.day BETWEEN :from AND min(:to, :as_of)
                AND day.is_school)
  AND NOT EXISTS (SELECT 1
                  FROM leave
                  WHERE leave.person = teaching.person
                    AND :as_of BETWEEN leave.from_on AND ifnull(leave.until_on, '9999-12-31'))
ORDER BY teaching.person
