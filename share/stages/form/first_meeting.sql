-- id: F8
-- title: The first meeting came soon
-- next: hold the first meeting
-- command: collab meeting new TEAM
-- source: criteria are ours
--
-- the first held meeting came within 15 school days of the team's beginning; not judged before those days
-- are over
WITH begun AS (
  SELECT
    look.team,
    look.day,
    min(meeting.held_on) AS first_on,
    (SELECT number FROM day WHERE day.day = look.created_on) AS created
  FROM look
  LEFT JOIN meeting ON meeting.team = look.team
    AND meeting.state = 'held'
    AND meeting.held_on <= look.day
  GROUP BY look.team, look.day
)
SELECT
  team,
  day,
  CASE
    WHEN first_on IS NULL THEN 0
    WHEN created IS NOT NULL THEN
      (SELECT number FROM day WHERE day.day = begun.first_on) - created <= 15
  END AS met,
  first_on AS at
FROM begun
WHERE first_on IS NOT NULL
   OR (SELECT number FROM day WHERE day.day = begun.day) - ifnull(created, 0) > 15
