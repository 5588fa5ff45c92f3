-- id: I08
-- title: Actions done on time
-- unit: percent
-- better: more
-- green: 75
-- amber: 55
-- statistic: ratio
-- minimum: 5 actions
-- notes: dropped, not yet checked at a meeting
-- lag: an action is judged at its team's first held meeting on or after its first due date
-- source: Teacher Collaboration Assessment Rubric (Woodland), domain action; thresholds are ours
-- definition: 1
--
-- how many of the actions whose first due date fell in the window were done by the team's first meeting
-- on or after that date: a box ticked at that meeting is in time, and moving the date does not help; an
-- action still open counts as not done from the day after that meeting. If the team ended without another
-- meeting, its last day takes that meeting's place. Dropped actions count as not done and are shown apart
WITH judged AS (
  SELECT
    action,
    team,
    meeting,
    first_due,
    done_on,
    dropped_on,
    CASE
      WHEN done_on <= :as_of AND done_on <= looked_at THEN 'in time'
      WHEN dropped_on <= :as_of THEN 'dropped'
      WHEN done_on <= :as_of THEN 'late'
      WHEN looked_at < :as_of THEN 'not done'
      ELSE 'not yet checked at a meeting'
    END AS state
  FROM promise
  WHERE first_due BETWEEN :from AND :to
    AND first_due <= :as_of
    AND team IS NOT NULL
)
SELECT
  team,
  NULL AS subject,
  first_due AS at,
  'A' || action AS ref,
  state = 'in time' AS part,
  state <> 'not yet checked at a meeting' AS whole,
  state,
  'first due ' || first_due
    || CASE
         WHEN done_on <= :as_of THEN ', done ' || done_on
         WHEN dropped_on <= :as_of THEN ', dropped ' || dropped_on
         ELSE ''
       END
    || ifnull(', M' || meeting, '') AS detail
FROM judged
ORDER BY team, first_due, action
