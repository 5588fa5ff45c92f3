-- id: P1
-- title: Meetings look at evidence of learning
-- core: yes
-- next: bring student work or results to the next meeting
-- command: collab meeting new TEAM
-- source: performing: student work and results; Ronfeldt et al. 2015; 50 % is ours
--
-- at least half of the last 6 meetings looked at student work, results or observations; not judged with
-- fewer than 3 meetings
WITH latest AS (
  SELECT
    look.team,
    look.day,
    held.held_on,
    meeting.evidence IS NOT NULL
      OR EXISTS (SELECT 1
                 FROM agenda_item
                 WHERE agenda_item.meeting = held.meeting AND agenda_item.evidence IS NOT NULL) AS looked,
    row_number() OVER (PARTITION BY look.team, look.day ORDER BY held.held_on DESC, held.meeting DESC) AS place
  FROM look
  JOIN held ON held.team = look.team
    AND held.held_on BETWEEN date(look.day, '-1 year') AND look.day
    AND NOT held.confidential
  JOIN meeting ON meeting.id = held.meeting
)
SELECT
  look.team,
  look.day,
  CASE WHEN count(latest.place) >= 3 THEN 2 * total(latest.looked) >= count(latest.place) END AS met,
  max(latest.held_on) AS at,
  CAST(total(latest.looked) AS INTEGER) || ' of ' || count(latest.place) || ' meetings' AS detail
FROM look
LEFT JOIN latest ON latest.team = look.team AND latest.day = look.day AND latest.place <= 6
GROUP BY look.team, look.day
