-- id: I13
-- title: How decisions are made
-- unit: count
-- better: neither
-- statistic: count
-- minimum: 5 decisions
-- source: practice of shared decision-making
-- definition: 1
--
-- how the decisions of the window were made, with a count for each way; "consulted" counts only if the
-- decision says who was asked and names an earlier day, else the way is "not shown". Everybody types
-- consensus: this is a picture, not a score
SELECT
  decision.team,
  NULL AS subject,
  decision.decided_on AS at,
  'D' || decision.id AS ref,
  1 AS part,
  1 AS whole,
  CASE
    WHEN decision.mode IS NULL THEN 'not shown'
    WHEN decision.mode = 'consulted'
      AND NOT EXISTS (SELECT 1
                      FROM consultation
                      WHERE consultation.decision = decision.id
                        AND consultation.on_date < decision.decided_on) THEN 'not shown'
    ELSE decision.mode
  END AS category
FROM decision
JOIN team ON team.id = decision.team
WHERE decision.decided_on BETWEEN :from AND :to
  AND decision.decided_on <= :as_of
  AND NOT team.confidential
ORDER BY decision.team, decision.decided_on, decision.id
