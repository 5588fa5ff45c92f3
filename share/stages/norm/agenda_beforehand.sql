-- id: N5
-- title: The agenda is out beforehand
-- next: write the agenda the day before at the latest
-- command: collab meeting new TEAM
-- source: practice of co-created agendas; criteria are ours
--
-- at least half of the meetings of the last 8 school weeks whose agenda was written with collab had it
-- before the day
SELECT
  look.team,
  look.day,
  CASE WHEN count(held.agenda_on) > 0 THEN
    2 * total(held.agenda_on < held.held_on) >= count(held.agenda_on)
  END AS met,
  max(held.held_on) AS at,
  CAST(total(held.agenda_on < held.held_on) AS INTEGER) || ' of ' || count(held.agenda_on) || ' agendas'
    AS detail
FROM look
LEFT JOIN held ON held.team = look.team
  AND held.held_on BETWEEN look.recent_from AND look.day
  AND NOT held.confidential
GROUP BY look.team, look.day
