-- id: I24
-- title: The right people at the table
-- unit: percent
-- better: more
-- green: 85
-- amber: 65
-- statistic: ratio
-- minimum: 1 role
-- source: shared governance with families, students and support staff; thresholds are ours
-- definition: 1
--
-- how many of the roles that teams require were there at half or more of the team's held meetings in the
-- window: by the role in the team, the role on the staff, a partner's seat, or a headcount. Teams with
-- fewer than 3 held meetings are left out. A role is named, nobody is; to sit there is not to be heard
WITH meetings AS (
  SELECT held.team, held.meeting, held.held_on
  FROM held
  WHERE held.held_on BETWEEN :from AND :to
    AND held.held_on <= :as_of
    AND NOT held.confidential
),
counted AS (
  SELECT
    required_role.team,
    required_role.role,
    count(meetings.meeting) AS held,
    total(EXISTS (SELECT 1
                  FROM at_table
                  WHERE at_table.meeting = meetings.meeting
                    AND at_table.role = required_role.role COLLATE NOCASE)) AS there
  FROM required_role
  JOIN meetings ON meetings.team = required_role.team
  GROUP BY required_role.team, required_role.role
)
SELECT
  team,
  NULL AS subject,
  NULL AS at,
  '' AS ref,
  2 * there >= held AS part,
  1 AS whole,
  CASE WHEN 2 * there >= held THEN 'there' ELSE 'missing' END AS state,
  role || ': at ' || CAST(there AS INTEGER) || ' of ' || held || ' meetings' AS detail
FROM counted
WHERE held >= 3
ORDER BY team, role
