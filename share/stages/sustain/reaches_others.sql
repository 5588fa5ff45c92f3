-- id: S6
-- title: Others use what the team has learned
-- next: pass on one thing that works to a team that could use it
-- command: collab practice list
-- source: sustaining; criteria are ours
--
-- in the last year another team tried something that this one shared, or something was handed on to a
-- linked team as often as the link asks for
SELECT
  look.team,
  look.day,
  count(reached.at) > 0 AS met,
  max(reached.at) AS at,
  reached.ref
FROM look
LEFT JOIN (
  SELECT look.team, look.day, practice_trial.tried_on AS at, 'H' || practice.id AS ref
  FROM look
  JOIN practice ON practice.team = look.team
  JOIN practice_trial ON practice_trial.practice = practice.id
    AND practice_trial.team <> practice.team
    AND practice_trial.tried_on BETWEEN date(look.day, '-1 year') AND look.day
  UNION ALL
  SELECT look.team, look.day, hand_off.handed_on, 'O' || hand_off.id
  FROM look
  JOIN link ON link.from_team = look.team
    AND link.from_on <= look.day
    AND ifnull(link.until_on, '9999-12-31') >= look.day
  JOIN hand_off ON hand_off.link = link.id
    AND hand_off.handed_on BETWEEN date(look.day, '-' || link.every_days || ' days') AND look.day
) AS reached
  ON reached.team = look.team AND reached.day = look.day
GROUP BY look.team, look.day
