-- id: I18
-- title: Coaching cycles completed
-- unit: percent
-- better: more
-- green: 70
-- amber: 50
-- statistic: ratio
-- minimum: 5 cycles
-- about: cycles
-- notes: stopped
-- scope: school
-- lag: a cycle is judged from four to fourteen weeks after its start
-- source: cycles of four to six weeks: Sweeney, student-centered coaching; thresholds are ours
-- definition: 1
--
-- how many of the coaching cycles that began four to fourteen weeks ago have all four stages dated in
-- order: observe, reflect, goal, follow up. Stopping early is legitimate: stopped cycles are left out and
-- their number stands beside the value
WITH begun AS (
  SELECT
    id,
    pairing,
    started_on,
    CASE
      WHEN stopped_on <= :as_of THEN 'stopped'
      WHEN followed_up_on <= :as_of
        AND observed_on >= started_on
        AND reflected_on >= observed_on
        AND goal_set_on >= reflected_on
        AND followed_up_on >= goal_set_on THEN 'complete'
      ELSE 'not complete'
    END AS state
  FROM coaching_cycle
  WHERE started_on BETWEEN date(:as_of, '-98 days') AND date(:as_of, '-28 days')
)
SELECT
  NULL AS team,
  NULL AS subject,
  started_on AS at,
  'P' || pairing AS ref,
  state = 'complete' AS part,
  state <> 'stopped' AS whole,
  state
FROM begun
ORDER BY started_on, id
