-- id: N6
-- title: Meetings begin with one another
-- next: begin with a minute for each other, and note that you did
-- command: collab meeting new TEAM
-- source: norming: trust; criteria are ours
--
-- at least half of the meetings of the last 8 school weeks noted a connection
SELECT
  look.team,
  look.day,
  CASE WHEN count(meeting.id) > 0 THEN
    2 * total(meeting.connection IS NOT NULL) >= count(meeting.id)
  END AS met,
  max(meeting.held_on) AS at,
  CAST(total(meeting.connection IS NOT NULL) AS INTEGER) || ' of ' || count(meeting.id) || ' meetings'
    AS detail
FROM look
LEFT JOIN held ON held.team = look.team
  AND held.held_on BETWEEN look.recent_from AND look.day
  AND NOT held.confidential
LEFT JOIN meeting ON meeting.id = held.meeting
GROUP BY look.team, look.day
