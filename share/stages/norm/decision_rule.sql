-- id: N2
-- title: It is agreed how the team decides
-- core: yes
-- next: agree on how the team decides
-- command: collab team edit TEAM --decision-rule WORD
-- source: norming: how decisions get made
--
-- the team has a decision rule, as the records have it today
SELECT look.team, look.day, team.decision_rule IS NOT NULL AS met, team.decision_rule AS detail
FROM look
JOIN team ON team.id = look.team
