-- id: F3
-- title: The team has a regular time
-- core: yes
-- next: give the team a protected time of 30 minutes or more, at least every third week
-- command: collab team series new TEAM --every PATTERN --minutes N
-- source: forming: a regular time to meet; 30 minutes and three weeks are ours
--
-- the series that run on the day, of 30 minutes or more, come at least once in three weeks together; one
-- without an end ends with its school year
WITH rate AS (
  SELECT
    team,
    from_on,
    coalesce(until_on,
             (SELECT min(school_year.until_on)
              FROM school_year
              WHERE school_year.until_on >= series.from_on),
             '9999-12-31') AS until_on,
    CASE unit
      WHEN 'week' THEN (length(replace(weekdays, ',', ''))) * 1.0 / every
      ELSE (1 + length(replace(replace(ifnull(also_nth, ''), ',', ''), '-', ''))) * 12.0 / 52
    END * CASE
      WHEN cycle IS NULL THEN 1
      ELSE (length(replace(cycle_places, ',', ''))) * 1.0 / cycle_length
    END AS a_week
  FROM series
  WHERE minutes >= 30
)
SELECT
  look.team,
  look.day,
  ifnull(sum(rate.a_week), 0) >= 1.0 / 3 AS met,
  min(rate.from_on) AS at
FROM look
LEFT JOIN rate ON rate.team = look.team
  AND rate.from_on <= look.day
  AND rate.until_on >= look.day
GROUP BY look.team, look.day
