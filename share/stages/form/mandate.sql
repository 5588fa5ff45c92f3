-- id: F5
-- title: Sponsor and authority are recorded
-- next: say who stands behind the team and what it may decide
-- command: collab team edit TEAM --sponsor PERSON --authority TEXT
-- source: shared leadership: authority with bounds; criteria are ours
--
-- a team that works across groups has a sponsor and words on what it may decide; others are not asked
SELECT
  look.team,
  look.day,
  team.sponsor IS NOT NULL AND team.authority IS NOT NULL AS met,
  team.created_on AS at,
  CASE
    WHEN team.sponsor IS NULL AND team.authority IS NULL THEN 'neither is recorded'
    WHEN team.sponsor IS NULL THEN 'no sponsor'
    WHEN team.authority IS NULL THEN 'what it may decide is not recorded'
  END AS detail
FROM look
JOIN team ON team.id = look.team
WHERE look.across
