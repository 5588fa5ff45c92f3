-- id: I30
-- title: What works and was tried by others
-- unit: percent
-- better: more
-- green: 40
-- amber: 20
-- statistic: ratio
-- minimum: 5 practices
-- source: practice of sharing what works; thresholds are ours
-- definition: 1
--
-- how many of the things that teams shared in the 90 days up to the day were tried by another team since.
-- To try is not yet to succeed
SELECT
  practice.team,
  NULL AS subject,
  practice.shared_on AS at,
  'H' || practice.id AS ref,
  EXISTS (SELECT 1
          FROM practice_trial
          WHERE practice_trial.practice = practice.id
            AND practice_trial.team <> practice.team
            AND practice_trial.tried_on <= :as_of) AS part,
  1 AS whole,
  practice.kind AS state
FROM practice
JOIN team ON team.id = practice.team
WHERE NOT team.confidential
  AND practice.shared_on BETWEEN date(:as_of, '-90 days') AND :as_of
ORDER BY practice.team, practice.shared_on, practice.id
