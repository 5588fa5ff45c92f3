-- id: S5
-- title: Norms and goals are renewed
-- next: review the norms, and set the next goal when one is closed
-- command: collab team norm review TEAM
-- source: sustaining: routines; criteria are ours
--
-- the norms were reviewed in the last year, and after a goal was closed another was set
SELECT
  look.team,
  look.day,
  norms.reviewed_on IS NOT NULL AND goals.renewed_on IS NOT NULL AS met,
  max(norms.reviewed_on, goals.renewed_on) AS at,
  CASE
    WHEN norms.reviewed_on IS NULL AND goals.renewed_on IS NULL THEN 'neither'
    WHEN norms.reviewed_on IS NULL THEN 'norms not reviewed within a year'
    WHEN goals.renewed_on IS NULL THEN 'no goal followed on a closed one'
  END AS detail
FROM look
LEFT JOIN (
  SELECT look.team, look.day, max(norm_review.reviewed_on) AS reviewed_on
  FROM look
  JOIN norm ON norm.team = look.team
  JOIN norm_review ON norm_review.norm = norm.id
    AND norm_review.reviewed_on BETWEEN date(look.day, '-1 year') AND look.day
  GROUP BY look.team, look.day
) AS norms ON norms.team = look.team AND norms.day = look.day
LEFT JOIN (
  SELECT look.team, look.day, max(next.set_on) AS renewed_on
  FROM look
  JOIN goal AS before ON before.team = look.team AND before.closed_on <= look.day
  JOIN goal AS next ON next.team = look.team
    AND next.id <> before.id
    AND next.set_on >= before.set_on
    AND next.set_on <= look.day
    AND ifnull(next.closed_on, '9999-12-31') > look.day
  GROUP BY look.team, look.day
) AS goals ON goals.team = look.team AND goals.day = look.day
