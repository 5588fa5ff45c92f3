-- id: I05b
-- title: Agenda sent out on time
-- unit: percent
-- better: more
-- green: 75
-- amber: 50
-- statistic: ratio
-- minimum: 3 meetings
-- source: practice of co-created agendas; thresholds are ours
-- definition: 1
--
-- how many of the held meetings whose agenda was written with collab had it as many days ahead as the
-- school's agreement asks for (the day before if the agreement says nothing); an agenda written after
-- the meeting is not on time, and a document that was only brought in has no lead time and is left out
SELECT
  team,
  NULL AS subject,
  held_on AS at,
  'M' || meeting AS ref,
  agenda_on <= date(held_on, '-' || (SELECT ifnull(agenda_lead_days, 1) FROM basis) || ' day')
    AS part,
  1 AS whole,
  'agenda of ' || agenda_on AS state
FROM held
WHERE held_on BETWEEN :from AND :to
  AND held_on <= :as_of
  AND NOT confidential
  AND agenda_on IS NOT NULL
ORDER BY team, held_on, meeting
