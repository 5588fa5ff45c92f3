-- id: I12
-- title: Decisions that were looked at again
-- unit: percent
-- better: more
-- green: 50
-- amber: 30
-- statistic: ratio
-- minimum: 5 decisions
-- notes: carried out, without an action
-- lag: decisions of the last six weeks are not judged yet
-- source: the cycle of dialogue, decision, action, evaluation (Woodland); thresholds are ours
-- definition: 1
--
-- how many of the decisions made 6 to 14 weeks before the day have both: an action that came of them and
-- is done, and a result that was written down
WITH judged AS (
  SELECT
    decision.id,
    decision.team,
    decision.decided_on,
    ifnull(decision.result_on <= :as_of, 0) AS looked_at,
    EXISTS (SELECT 1 FROM action WHERE action.decision = decision.id AND action.created_on <= :as_of)
      AS acted,
    EXISTS (SELECT 1 FROM action WHERE action.decision = decision.id AND action.done_on <= :as_of) AS done
  FROM decision
  JOIN team ON team.id = decision.team
  WHERE NOT team.confidential
    AND decision.decided_on BETWEEN date(:as_of, '-98 days') AND date(:as_of, '-42 days')
)
SELECT
  team,
  NULL AS subject,
  decided_on AS at,
  'D' || id AS ref,
  done AND looked_at AS part,
  1 AS whole,
  CASE
    WHEN done AND looked_at THEN 'closed'
    WHEN done THEN 'carried out'
    WHEN acted THEN 'under way'
    ELSE 'without an action'
  END AS state
FROM judged
ORDER BY team, decided_on, id
