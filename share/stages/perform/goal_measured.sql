-- id: P4
-- title: A goal is followed by its figures
-- core: yes
-- next: enter the goal's latest figure
-- command: collab goal point GOAL VALUE
-- source: SMART goals (Doran 1981); performing: act on data
--
-- a goal with baseline, target and date, open on the day or closed within the 120 days before it, has at
-- least 2 figures since its baseline
WITH followed AS (
  SELECT
    look.team,
    look.day,
    goal.id,
    count(goal_point.on_date) AS figures,
    max(goal_point.on_date) AS latest
  FROM look
  JOIN goal ON goal.team = look.team
    AND goal.set_on <= look.day
    AND ifnull(goal.closed_on, '9999-12-31') > date(look.day, '-120 days')
  LEFT JOIN goal_point ON goal_point.goal = goal.id
    AND goal_point.on_date <= look.day
    AND goal_point.on_date > goal.baseline_on
  GROUP BY look.team, look.day, goal.id
)
SELECT
  look.team,
  look.day,
  ifnull(max(followed.figures), 0) >= 2 AS met,
  followed.latest AS at,
  'G' || followed.id AS ref,
  ifnull(max(followed.figures), 0) || ' figures' AS detail
FROM look
LEFT JOIN followed ON followed.team = look.team AND followed.day = look.day
GROUP BY look.team, look.day
