-- id: I06
-- title: Evidence leads to a response
-- unit: percent
-- better: more
-- statistic: ratio
-- minimum: 4 meetings
-- notes: not judged yet
-- lag: a meeting is judged 15 school days later, or when the response comes
-- source: the four questions: DuFour et al., Learning by Doing
-- definition: 1
--
-- how many of the meetings of professional learning communities that looked at evidence on question 2
-- (how will we know they learned it) were followed within 15 school days by a decision or an action on
-- question 3 or 4; the same meeting counts. No colour: it would invite people to fill boxes
WITH looked AS (
  SELECT
    held.team,
    held.meeting,
    held.held_on,
    met.number AS met,
    (SELECT number FROM day WHERE day = :as_of) AS now_,
    (SELECT min(response.answered_on)
     FROM response
     WHERE response.team = held.team
       AND response.answered_on BETWEEN held.held_on AND :as_of) AS answered_on
  FROM held
  JOIN asked ON asked.meeting = held.meeting AND asked.question = 2 AND asked.evidence
  JOIN day AS met ON met.day = held.held_on
  WHERE held.held_on BETWEEN :from AND :to
    AND held.held_on <= :as_of
    AND held.kind = 'plc'
    AND NOT held.confidential
),
judged AS (
  SELECT
    looked.*,
    CASE
      WHEN answered.number - met <= 15 THEN 'answered'
      WHEN now_ - met > 15 THEN 'no response'
      ELSE 'not judged yet'
    END AS state
  FROM looked
  LEFT JOIN day AS answered ON answered.day = looked.answered_on
)
SELECT
  team,
  NULL AS subject,
  held_on AS at,
  'M' || meeting AS ref,
  state = 'answered' AS part,
  state <> 'not judged yet' AS whole,
  state,
  CASE WHEN state = 'answered' THEN 'on ' || answered_on END AS detail
FROM judged
ORDER BY team, held_on, meeting
