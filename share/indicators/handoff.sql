-- id: I23
-- title: Links between teams that are alive
-- unit: percent
-- better: more
-- green: 85
-- amber: 65
-- statistic: ratio
-- minimum: 3 links
-- notes: one carrier
-- source: information flow across teams; single bridges: Burt 1992; thresholds are ours
-- definition: 1
--
-- how many of the links that hold on the day had something handed on within as many days as they ask for,
-- and acknowledged by the receiver. A team's figure is of the links that it hands on by; links whose
-- hand-offs of the last year all had the same carrier are counted apart. To acknowledge is not to have
-- understood
WITH judged AS (
  SELECT
    link.id,
    link.from_team,
    max(hand_off.handed_on) AS last_on,
    max(CASE
      WHEN hand_off.handed_on >= date(:as_of, '-' || link.every_days || ' days')
        AND hand_off.acknowledged_on <= :as_of THEN 1
      ELSE 0
    END) AS alive,
    count(hand_off.id) AS times,
    count(hand_off.carrier) AS carried,
    count(DISTINCT hand_off.carrier) AS carriers
  FROM link
  LEFT JOIN hand_off ON hand_off.link = link.id
    AND hand_off.handed_on BETWEEN date(:as_of, '-1 year') AND :as_of
  JOIN team ON team.id = link.from_team
  WHERE link.from_on <= date(:as_of, '-' || link.every_days || ' days')
    AND ifnull(link.until_on, '9999-12-31') >= :as_of
    AND NOT team.confidential
  GROUP BY link.id
)
SELECT
  from_team AS team,
  NULL AS subject,
  last_on AS at,
  'C' || id AS ref,
  alive AS part,
  1 AS whole,
  CASE
    WHEN times >= 2 AND carried = times AND carriers = 1 THEN 'one carrier'
    WHEN alive THEN 'alive'
    WHEN times = 0 THEN 'never used'
    ELSE 'late or not acknowledged'
  END AS state
FROM judged
ORDER BY from_team, id
