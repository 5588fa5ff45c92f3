-- What the criteria of share/stages/ are judged with, besides the facts. Before this script runs,
-- lib/measure/stages.cpp fills:
--   look       a team looked at on a day: team, day, number (school days up to it), recent_from (the
--              first day of the 8 school weeks before it), created_on, members, across (a team that
--              works across groups)
--   performed  filled after the stages before `sustain` are judged: team, day, lasting, since

-- A scheduled block and whether it was kept, that day or moved by at most 5 school days.
CREATE TEMP TABLE kept AS
SELECT
  team,
  day,
  number,
  max(state IS 'held' AND abs(held_number - number) <= 5) AS kept,
  max(meeting IS NULL OR state = 'planned') AS unrecorded
FROM slot
GROUP BY team, day;
CREATE INDEX temp.kept_team ON kept (team, day);
