-- id: I27
-- title: Promises kept between school and partners
-- unit: percent
-- better: more
-- green: 85
-- amber: 70
-- statistic: ratio
-- minimum: 3 promises
-- split: 3
-- scope: school
-- notes: kept late
-- source: practice of school partnerships
-- definition: 1
--
-- how many of the promises between the school and its partners that were first due in the 90 days before
-- the day have been kept, even if late; moving the date does not help. Shown by side only if each side
-- has at least 3
SELECT
  NULL AS team,
  NULL AS subject,
  commitment.first_due AS at,
  'K' || commitment.id AS ref,
  ifnull(commitment.kept_on <= :as_of, 0) AS part,
  1 AS whole,
  CASE
    WHEN commitment.kept_on <= commitment.first_due AND commitment.kept_on <= :as_of THEN 'kept'
    WHEN commitment.kept_on <= :as_of THEN 'kept late'
    WHEN commitment.missed_on <= :as_of THEN 'missed'
    ELSE 'overdue'
  END AS state,
  partner.name || ', first due ' || commitment.first_due
    || ifnull(', kept ' || commitment.kept_on, '') AS detail,
  commitment.side AS category
FROM commitment
JOIN partner ON partner.id = commitment.partner
WHERE commitment.first_due >= date(:as_of, '-90 days')
  AND commitment.first_due < :as_of
  AND commitment.made_on <= :as_of
ORDER BY commitment.first_due, commitment.id
