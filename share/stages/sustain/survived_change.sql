-- id: S3
-- title: The team goes on when members change
-- core: yes
-- next: keep the meetings in the weeks after somebody comes or goes
-- command: collab team member list TEAM
-- source: sustaining; 70 % and four weeks are ours
--
-- after a change of members at least four weeks ago, within the last year, 70 % of the blocks of the
-- next four weeks were kept; a team whose members did not change since it began is not asked
WITH changed AS (
  SELECT team, from_on AS changed_on
  FROM seat
  UNION
  SELECT team, date(until_on, '+1 day')
  FROM seat
  WHERE until_on < '9999-12-31'
),
after AS (
  SELECT look.team, look.day, changed.changed_on, total(kept.kept) >= 0.7 * count(*) AS went_on
  FROM look
  JOIN changed ON changed.team = look.team
    AND changed.changed_on > date(look.created_on, '+28 days')
    AND changed.changed_on BETWEEN date(look.day, '-1 year') AND date(look.day, '-28 days')
  JOIN kept ON kept.team = look.team
    AND kept.day BETWEEN changed.changed_on AND date(changed.changed_on, '+28 days')
  GROUP BY look.team, look.day, changed.changed_on
)
SELECT team, day, max(went_on) AS met, max(CASE WHEN went_on THEN changed_on END) AS at
FROM after
GROUP BY team, day
