-- id: N4
-- title: Meetings have a facilitator and a recorder
-- next: name a facilitator and somebody who takes notes
-- command: collab team rotation show TEAM
-- source: practice of shared facilitation; criteria are ours
--
-- at least two thirds of the meetings of the last 8 school weeks had both
SELECT
  look.team,
  look.day,
  CASE WHEN count(meeting.id) > 0 THEN
    3 * total(meeting.facilitator IS NOT NULL AND meeting.recorder IS NOT NULL) >= 2 * count(meeting.id)
  END AS met,
  max(meeting.held_on) AS at,
  CAST(total(meeting.facilitator IS NOT NULL AND meeting.recorder IS NOT NULL) AS INTEGER)
    || ' of ' || count(meeting.id) || ' meetings' AS detail
FROM look
LEFT JOIN held ON held.team = look.team AND held.held_on BETWEEN look.recent_from AND look.day
LEFT JOIN meeting ON meeting.id = held.meeting
GROUP BY look.team, look.day
