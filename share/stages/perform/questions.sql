-- id: P2
-- title: The work goes all the way round
-- core: yes
-- next: take up the question that has been left out, or finish one thing the team is there for
-- command: collab meeting agenda add TEAM TEXT --focus N
-- source: DuFour's four questions of a PLC; criteria are ours
--
-- a team that works across groups has, in the last year, a decision whose result is recorded or a goal
-- closed as met or partly met. Of other teams the questions 1, 2 and 3 were worked on in the last 8
-- school weeks and question 4 within 12 weeks
SELECT
  look.team,
  look.day,
  count(DISTINCT CASE
    WHEN asked.question < 4 AND held.held_on >= look.recent_from OR asked.question = 4 THEN asked.question
  END) = 4 AS met,
  max(held.held_on) AS at,
  'questions worked on: ' || ifnull(nullif(
    CASE WHEN total(asked.question = 1 AND held.held_on >= look.recent_from) THEN '1 ' ELSE '' END
    || CASE WHEN total(asked.question = 2 AND held.held_on >= look.recent_from) THEN '2 ' ELSE '' END
    || CASE WHEN total(asked.question = 3 AND held.held_on >= look.recent_from) THEN '3 ' ELSE '' END
    || CASE WHEN total(asked.question = 4) THEN '4' ELSE '' END, ''), 'none') AS detail
FROM look
LEFT JOIN held ON held.team = look.team
  AND held.held_on BETWEEN min(look.recent_from, date(look.day, '-84 days')) AND look.day
LEFT JOIN asked ON asked.meeting = held.meeting
WHERE NOT look.across
GROUP BY look.team, look.day
UNION ALL
SELECT
  look.team,
  look.day,
  count(outcome.at) > 0,
  max(outcome.at),
  NULL
FROM look
LEFT JOIN (
  SELECT team, result_on AS at
  FROM decision
  WHERE result IS NOT NULL
  UNION ALL
  SELECT team, closed_on
  FROM goal
  WHERE outcome IN ('met', 'partly met')
) AS outcome
  ON outcome.team = look.team AND outcome.at BETWEEN date(look.day, '-1 year') AND look.day
WHERE look.across
GROUP BY look.team, look.day
