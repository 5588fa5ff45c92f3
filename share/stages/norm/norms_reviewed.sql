-- id: N7
-- title: The norms were looked at again
-- next: look at the norms together: which help, which do we not keep?
-- command: collab team norm review TEAM
-- source: norming: norms made together; 60 school days are ours
--
-- the norms were reviewed within 60 school days of the first one's adoption, or within the last 60 school
-- days; not judged before those days are over
WITH first AS (
  SELECT look.team, look.day, look.number, min(norm.adopted_on) AS adopted_on
  FROM look
  JOIN norm ON norm.team = look.team AND norm.adopted_on <= look.day
  GROUP BY look.team, look.day
),
adopted AS (
  SELECT first.team, first.day, first.number, day.number AS adopted
  FROM first
  LEFT JOIN day ON day.day = first.adopted_on
),
judged AS (
  SELECT
    adopted.team,
    adopted.day,
    adopted.number - ifnull(adopted.adopted, -1000) > 60 AS over,
    max(day.day) AS reviewed_on
  FROM adopted
  LEFT JOIN norm ON norm.team = adopted.team
  LEFT JOIN norm_review ON norm_review.norm = norm.id AND norm_review.reviewed_on <= adopted.day
  LEFT JOIN day ON day.day = norm_review.reviewed_on
    AND (day.number - adopted.adopted <= 60 OR day.number >= adopted.number - 60)
  GROUP BY adopted.team, adopted.day
)
SELECT team, day, reviewed_on IS NOT NULL AS met, reviewed_on AS at
FROM judged
WHERE over OR reviewed_on IS NOT NULL
