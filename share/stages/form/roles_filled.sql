-- id: F7
-- title: Every role that must be at the table has somebody
-- next: invite somebody into each role that is empty
-- command: collab team member add TEAM PERSON --role ROLE
-- source: who is missing from the table; criteria are ours
--
-- each role that the team requires is held by a member on the day, by the role in the team, the role on
-- the staff, or a partner's seat; a team that requires no role is not asked
SELECT
  look.team,
  look.day,
  sum(filled.team IS NULL) = 0 AS met,
  max(filled.from_on) AS at,
  CASE WHEN sum(filled.team IS NULL) > 0 THEN
    'empty: ' || group_concat(CASE WHEN filled.team IS NULL THEN required_role.role END, ', ')
  END AS detail
FROM look
JOIN required_role ON required_role.team = look.team
LEFT JOIN (
  SELECT look.day, role_holder.team, role_holder.role, min(role_holder.from_on) AS from_on
  FROM look
  JOIN role_holder ON role_holder.team = look.team
    AND look.day BETWEEN role_holder.from_on AND role_holder.until_on
  GROUP BY look.day, role_holder.team, role_holder.role
) AS filled
  ON filled.team = look.team
  AND filled.day = look.day
  AND filled.role = required_role.role COLLATE NOCASE
GROUP BY look.team, look.day
