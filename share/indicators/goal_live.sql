-- id: I14
-- title: Goals with a recent figure
-- unit: percent
-- better: more
-- green: 80
-- amber: 60
-- statistic: ratio
-- minimum: 2 goals
-- source: collaboration as shared goals and progress data; SMART goals (Doran 1981); thresholds are ours
-- definition: 1
--
-- how many of the teams' goals that are open at the end of the window have a figure at most 30 school
-- days old; the baseline counts as the first figure. A figure is not yet progress: read it beside
-- goal_on_track. Every goal has a measure, baseline, target and date, since none is accepted without
WITH latest AS (
  SELECT
    goal.id,
    goal.team,
    max(goal.baseline_on, ifnull(max(goal_point.on_date), '')) AS figure_on
  FROM goal
  JOIN team ON team.id = goal.team
  LEFT JOIN goal_point ON goal_point.goal = goal.id AND goal_point.on_date <= :as_of
  WHERE team.confidential = 0
    AND goal.set_on <= :as_of
    AND ifnull(goal.closed_on, '9999-12-31') > :as_of
  GROUP BY goal.id
),
aged AS (
  SELECT
    id,
    team,
    figure_on,
    (SELECT number FROM day WHERE day = :as_of)
      - ifnull((SELECT number FROM day WHERE day = figure_on), 0) AS age
  FROM latest
)
SELECT
  team,
  NULL AS subject,
  figure_on AS at,
  'G' || id AS ref,
  age <= 30 AS part,
  1 AS whole,
  CASE WHEN age <= 30 THEN 'alive' ELSE 'left lying' END AS state,
  'last figure ' || figure_on AS detail
FROM aged
ORDER BY team, id
