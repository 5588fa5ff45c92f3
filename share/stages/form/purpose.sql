-- id: F1
-- title: What the team is there for is written down
-- core: yes
-- next: say in one sentence what the team is there for
-- command: collab team edit TEAM --charge TEXT
-- source: forming: purpose, clear membership and goals; criteria are ours
--
-- the team has a charge, as the records have it today
SELECT look.team, look.day, team.charge IS NOT NULL AS met, team.created_on AS at
FROM look
JOIN team ON team.id = look.team
