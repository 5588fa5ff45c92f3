-- id: I07
-- title: Meetings that end with a next step
-- unit: percent
-- better: more
-- statistic: ratio
-- minimum: 3 meetings
-- source: practice of professional learning communities
-- definition: 1
--
-- how many of the held meetings ended with an action that has an owner and a due date, or with a note
-- that none is needed; trivial actions game it, so read it with follow_through
SELECT
  team,
  NULL AS subject,
  held_on AS at,
  'M' || meeting AS ref,
  next_step AS part,
  1 AS whole,
  CASE WHEN next_step THEN 'next step' ELSE 'none noted' END AS state
FROM held
WHERE held_on BETWEEN :from AND :to
  AND held_on <= :as_of
  AND NOT confidential
ORDER BY team, held_on, meeting
