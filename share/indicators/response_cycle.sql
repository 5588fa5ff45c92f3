-- id: I06
-- title: Evidence leads to a response
-- unit: percent
-- better: more
-- statistic: ratio
-- minimum: 4 meetings
-- notes: not judged yet
-- lag: a meeting is judged 15 school days after it, or when the response comes
-- source: the four questions: DuFour et al., Learning by Doing
-- definition: 1
--
-- of the meetings of professional learning communities that looked at evidence on question 2 (how will
-- we know they learned it), how many were followed within 15 school days by a decision or an action on
-- question 3 or 4; the same meeting counts. No colour: it would invite the filling of boxes
SELECT
  held.team,
  NULL AS subject,
  held.held_on AS at,
  'M' || held.meeting AS ref,
  response.answered_on IS NOT NULL AS part,
  response.answered_on IS NOT NULL
    OR (SELECT number FROM day WHERE day = :as_of) - met.number > 15 AS whole,
  CASE
    WHEN response.answered_on IS NOT NULL THEN 'answered'
    WHEN (SELECT number FROM day WHERE day = :as_of) - met.number > 15 THEN 'no response'
    ELSE 'not judged yet'
  END AS state,
  'on ' || response.answered_on AS detail
FROM held
JOIN asked ON asked.meeting = held.meeting AND asked.question = 2 AND asked.evidence
JOIN day AS met ON met.day = held.held_on
LEFT JOIN (
  SELECT held.meeting, min(response.answered_on) AS answered_on
  FROM held
  CROSS JOIN response ON response.team = held.team AND response.answered_on >= held.held_on
  JOIN day AS met ON met.day = held.held_on
  JOIN day AS answered ON answered.day = response.answered_on
  WHERE answered.number - met.number <= 15
    AND response.answered_on <= :as_of
  GROUP BY held.meeting
) AS response ON response.meeting = held.meeting
WHERE held.held_on BETWEEN :from AND :to
  AND held.held_on <= :as_of
  AND held.kind = 'plc'
  AND NOT held.confidential
ORDER BY held.team, held.held_on, held.meeting
