-- id: N3
-- title: The team meets when it said it would
-- core: yes
-- next: keep the time, and write up what was held
-- command: collab meeting list --team TEAM --state unrecorded
-- source: practice of protected time; three meetings and 70 % are ours
--
-- at least 3 meetings were held up to the day, and at least 70 % of the blocks of the last 8 school weeks
-- were kept; no judgement where blocks without a record would turn it
WITH counted AS (
  SELECT
    look.team,
    look.day,
    (SELECT count(*)
     FROM meeting
     WHERE meeting.team = look.team AND meeting.state = 'held' AND meeting.held_on <= look.day) AS held,
    count(kept.day) AS blocks,
    total(kept.kept) AS kept,
    total(kept.unrecorded) AS unrecorded
  FROM look
  LEFT JOIN kept ON kept.team = look.team
    AND kept.day BETWEEN look.recent_from AND look.day
    AND (kept.kept OR NOT kept.unrecorded OR kept.number < look.number - (SELECT grace_days FROM basis))
  GROUP BY look.team, look.day
)
SELECT
  team,
  day,
  CASE
    WHEN held < 3 THEN 0
    WHEN blocks = 0 THEN NULL
    WHEN kept >= 0.7 * blocks THEN 1
    WHEN kept + unrecorded < 0.7 * blocks THEN 0
  END AS met,
  day AS at,
  CASE
    WHEN held < 3 THEN held || ' held'
    ELSE CAST(kept AS INTEGER) || ' of ' || blocks || ' blocks kept'
      || CASE WHEN unrecorded > 0 THEN ', ' || CAST(unrecorded AS INTEGER) || ' without a record' ELSE '' END
  END AS detail
FROM counted
