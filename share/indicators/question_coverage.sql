-- id: I06b
-- title: How many of the four questions were worked on
-- unit: count
-- better: neither
-- statistic: coverage
-- minimum: 4 meetings
-- cases: ref
-- source: the four questions: DuFour et al., Learning by Doing
-- definition: 1
--
-- how many of the four questions a professional learning community worked on in the held meetings of
-- the window; read beside response_cycle
SELECT
  held.team,
  NULL AS subject,
  held.held_on AS at,
  'M' || held.meeting AS ref,
  asked.question AS part,
  4 AS whole,
  'question ' || asked.question AS state
FROM held
LEFT JOIN asked ON asked.meeting = held.meeting
WHERE held.held_on BETWEEN :from AND :to
  AND held.held_on <= :as_of
  AND held.kind = 'plc'
  AND NOT held.confidential
ORDER BY held.team, held.held_on, held.meeting, asked.question
