-- id: P6
-- title: The team learns from each other's teaching
-- next: watch a lesson together, or share one thing that works
-- command: collab practice new TEAM TEXT
-- source: performing: share practice; criteria are ours
--
-- in the last year the team taught a research lesson, went on an instructional round, or shared something
-- that works
SELECT
  look.team,
  look.day,
  count(shared.at) > 0 AS met,
  max(shared.at) AS at,
  shared.ref
FROM look
LEFT JOIN (
  SELECT lesson_study.team, research_lesson.taught_on AS at, 'L' || lesson_study.id AS ref
  FROM lesson_study
  JOIN research_lesson ON research_lesson.lesson_study = lesson_study.id
  UNION ALL
  SELECT team, shared_on, 'H' || id
  FROM practice
  WHERE kind IN ('works', 'round')
) AS shared
  ON shared.team = look.team AND shared.at BETWEEN date(look.day, '-1 year') AND look.day
GROUP BY look.team, look.day
