-- id: I14b
-- title: Goals on track
-- unit: percent
-- better: more
-- statistic: ratio
-- minimum: 2 goals
-- source: SMART goals (Doran 1981); straight line between baseline and target, ours
-- definition: 1
--
-- how many of the teams' open goals that have a figure besides the baseline are on track: their newest
-- figure lags behind the straight line from baseline to target by at most a tenth of that way. No
-- colour: a bold goal that lags teaches more than a timid one that is reached
WITH latest AS (
  SELECT
    goal.id,
    goal.team,
    goal.baseline,
    goal.target,
    julianday(goal.target_on) - julianday(goal.baseline_on) AS days,
    julianday(goal_point.on_date) - julianday(goal.baseline_on) AS gone,
    goal_point.on_date,
    goal_point.value
  FROM goal
  JOIN team ON team.id = goal.team
  JOIN goal_point ON goal_point.goal = goal.id
  WHERE team.confidential = 0
    AND goal.set_on <= :as_of
    AND ifnull(goal.closed_on, '9999-12-31') > :as_of
    AND goal_point.on_date = (
      SELECT max(newest.on_date)
      FROM goal_point AS newest
      WHERE newest.goal = goal.id
        AND newest.on_date <= :as_of
    )
),
judged AS (
  SELECT
    id,
    team,
    on_date,
    (value - baseline) / (target - baseline) - min(1.0, max(0.0, gone / days)) >= -0.1 - 1e-9
      AS on_track
  FROM latest
)
SELECT
  team,
  NULL AS subject,
  on_date AS at,
  'G' || id AS ref,
  on_track AS part,
  1 AS whole,
  CASE WHEN on_track THEN 'on track' ELSE 'behind' END AS state,
  'figure of ' || on_date AS detail
FROM judged
ORDER BY team, id
