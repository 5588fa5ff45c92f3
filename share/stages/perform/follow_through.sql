-- id: P3
-- title: What is agreed is done
-- core: yes
-- next: look at the open actions first, and agree on fewer
-- command: collab action list --team TEAM
-- source: Teacher Collaboration Assessment Rubric (Woodland), domain action; 60 % is ours
--
-- at least 60 % of the actions that fell due in the last 8 school weeks were done by the team's first
-- meeting on or after that day; not judged with fewer than 5
SELECT
  look.team,
  look.day,
  CASE WHEN count(promise.action) >= 5 THEN
    total(ifnull(promise.done_on <= promise.looked_at AND promise.done_on <= look.day, 0))
      >= 0.6 * count(promise.action)
  END AS met,
  max(promise.first_due) AS at,
  CAST(total(ifnull(promise.done_on <= promise.looked_at AND promise.done_on <= look.day, 0)) AS INTEGER)
    || ' of ' || count(promise.action) || ' actions' AS detail
FROM look
LEFT JOIN promise ON promise.team = look.team
  AND promise.first_due BETWEEN look.recent_from AND look.day
  AND (promise.looked_at < look.day
       OR ifnull(promise.done_on, '9999-12-31') <= look.day
       OR ifnull(promise.dropped_on, '9999-12-31') <= look.day)
GROUP BY look.team, look.day
