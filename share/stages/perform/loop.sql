-- id: P5
-- title: The team looks at what came of a decision
-- next: write down what came of an earlier decision
-- command: collab decision due --team TEAM
-- source: the cycle of dialogue, decision, action, evaluation (Woodland); criteria are ours
--
-- a decision of the team has a result that was recorded in the last year
SELECT
  look.team,
  look.day,
  count(decision.id) > 0 AS met,
  max(decision.result_on) AS at,
  'D' || decision.id AS ref
FROM look
LEFT JOIN decision ON decision.team = look.team
  AND decision.result IS NOT NULL
  AND decision.result_on BETWEEN date(look.day, '-1 year') AND look.day
GROUP BY look.team, look.day
