-- id: I02
-- title: Common planning minutes per week
-- unit: minutes
-- better: more
-- green: 45
-- amber: 30
-- statistic: median, p25
-- minimum: 5 staff
-- about: people
-- scope: school
-- source: 45 minutes a week: professional practice standards; contract time: DuFour
-- definition: 1
--
-- how many minutes a school week each person's teams have on the schedule, in blocks within the contract
-- day, while the person is in post; the school's value is the median of its instructional staff, with
-- the first quartile beside it. Scheduled does not mean used: see protected_time. Below a full-time
-- equivalent of 0.6 the minutes count as for a whole post
SELECT
  NULL AS team,
  teaching.person AS subject,
  NULL AS at,
  NULL AS ref,
  ifnull((SELECT sum(minutes)
          FROM (SELECT DISTINCT block.team, block.day, block.minutes
                FROM seat
                CROSS JOIN block ON block.team = seat.team
                  AND block.day BETWEEN max(:from, seat.from_on) AND min(:to, :as_of, seat.until_on)
                WHERE seat.person = teaching.person
                  AND block.in_contract_day)), 0)
    / CASE WHEN teaching.fte < 0.6 THEN teaching.fte ELSE 1.0 END AS part,
  CASE WHEN teaching.started_on <= :from THEN
    (SELECT count(DISTINCT day.week)
     FROM day
     WHERE day.day BETWEEN :from AND min(:to, :as_of)
       AND day.is_school)
  ELSE
    (SELECT count(DISTINCT day.week)
     FROM day
     WHERE day.day BETWEEN max(:from, teaching.started_on) AND min(:to, :as_of)
       AND day.is_school)
  END AS whole
FROM (SELECT DISTINCT person, started_on, before, fte
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
