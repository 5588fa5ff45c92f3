-- id: I05
-- title: Agenda items from team members
-- unit: percent
-- better: more
-- green: 40
-- amber: 20
-- statistic: ratio
-- minimum: 3 meetings
-- cases: ref
-- source: practice of co-created agendas; thresholds are ours
-- definition: 1
--
-- how many agenda items of held meetings came from a member who was neither the meeting's facilitator
-- nor an administrator that day; only items that say who proposed them count
SELECT
  held.team,
  NULL AS subject,
  held.held_on AS at,
  'M' || held.meeting AS ref,
  agenda_item.proposed_by IS NOT held.facilitator
    AND EXISTS (SELECT 1
                FROM seat
                WHERE seat.team = held.team
                  AND seat.person = agenda_item.proposed_by
                  AND held.held_on BETWEEN seat.from_on AND seat.until_on)
    AND NOT EXISTS (SELECT 1
                    FROM administrator
                    WHERE administrator.person = agenda_item.proposed_by
                      AND held.held_on BETWEEN administrator.from_on AND administrator.until_on)
    AS part,
  1 AS whole,
  'item ' || agenda_item.place AS state
FROM held
CROSS JOIN agenda_item ON agenda_item.meeting = held.meeting
WHERE held.held_on BETWEEN :from AND :to
  AND held.held_on <= :as_of
  AND NOT held.confidential
  AND agenda_item.proposed_by IS NOT NULL
ORDER BY held.team, held.held_on, held.meeting, agenda_item.place
