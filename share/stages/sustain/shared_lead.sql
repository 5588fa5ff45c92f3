-- id: S2
-- title: Leading is shared
-- core: yes
-- next: let each member lead a meeting in turn
-- command: collab team rotation show TEAM
-- source: effective number: Simpson 1949, inverse index; thresholds are ours
--
-- the effective number of facilitators of the last 8 school weeks (1 divided by the sum of squared shares)
-- is at least 2.5, or at least half of the members or meetings, whichever are fewer; not judged with
-- fewer than 4 meetings. A facilitator fixed on purpose is a reason not to ask
WITH led AS (
  SELECT look.team, look.day, look.members, held.facilitator, count(*) AS times, max(held.held_on) AS at
  FROM look
  JOIN held ON held.team = look.team AND held.held_on BETWEEN look.recent_from AND look.day
  WHERE held.facilitator IS NOT NULL
  GROUP BY look.team, look.day, held.facilitator
),
effective AS (
  SELECT
    team,
    day,
    max(at) AS at,
    sum(times) AS meetings,
    1.0 * sum(times) * sum(times) / sum(times * times) AS number,
    min(members, sum(times)) AS most
  FROM led
  GROUP BY team, day
)
SELECT
  look.team,
  look.day,
  CASE WHEN effective.meetings >= 4 THEN effective.number >= 2.5 OR effective.number >= 0.5 * effective.most
  END AS met,
  effective.at,
  team.fixed_facilitator AS waived
FROM look
JOIN team ON team.id = look.team
LEFT JOIN effective ON effective.team = look.team AND effective.day = look.day
