-- id: I21
-- title: Staff not yet working with others
-- unit: count
-- better: neither
-- statistic: count
-- minimum: 10 staff
-- about: people
-- scope: school
-- source: network research; an opportunity, and no relation
-- definition: 1
--
-- how many of the instructional staff in post at the end of the window were at no meeting of 2 to 15
-- people in it, whichever team held it; people on leave that day and those who started less than 20
-- school days before are left out. It counts what is on record: a team that writes down no attendance
-- makes its members look alone. If no meeting of the window has attendance by name there is nothing to
-- count
WITH small_meeting AS MATERIALIZED (
  SELECT meeting
  FROM held
  WHERE held_on BETWEEN :from AND :to
    AND held_on <= :as_of
    AND people BETWEEN 2 AND 15
)
SELECT
  NULL AS team,
  teaching.person AS subject,
  NULL AS at,
  NULL AS ref,
  teaching.person NOT IN (SELECT attendance.person
                          FROM small_meeting
                          CROSS JOIN attendance ON attendance.meeting = small_meeting.meeting
                          WHERE attendance.state = 'present') AS part,
  1 AS whole
FROM (SELECT DISTINCT person, before
      FROM teaching
      WHERE :as_of BETWEEN from_on AND until_on) AS teaching
WHERE (SELECT number FROM day WHERE day = :as_of) - teaching.before >= 20
  AND EXISTS (SELECT 1 FROM small_meeting)
  AND NOT EXISTS (SELECT 1
                  FROM leave
                  WHERE leave.person = teaching.person
                    AND :as_of BETWEEN leave.from_on AND ifnull(leave.until_on, '9999-12-31'))
ORDER BY teaching.person
