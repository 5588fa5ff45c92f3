-- id: I15
-- title: New educators with a trained mentor in time
-- unit: percent
-- better: more
-- green: 100
-- amber: 80
-- statistic: ratio
-- minimum: 5 new educators
-- about: people
-- scope: school
-- source: mentoring practice; a match within 30 days is California's precondition for induction programs
-- definition: 1
--
-- how many of the new educators who started since the last school year ended had a trained mentor, who
-- does not evaluate them and with a scheduled time, 30 days after their start or the first day of
-- school; they count from the day after. Who has no start day on record and is said to be new counts
-- from the first day of school. Those who had left by then, or were on leave that day, are left out
WITH this_year AS (
  SELECT
    from_on,
    until_on,
    ifnull((SELECT max(earlier.until_on)
            FROM school_year AS earlier
            WHERE earlier.until_on < school_year.from_on), '') AS ended_before
  FROM school_year
  WHERE :as_of BETWEEN from_on AND until_on
  ORDER BY from_on
  LIMIT 1
),
novice AS (
  SELECT
    person.id AS person,
    person.evaluator,
    person.ended_on,
    date(max(ifnull(person.started_on, this_year.from_on), this_year.from_on), '+30 days')
      AS deadline
  FROM this_year
  CROSS JOIN person
  WHERE CASE WHEN person.started_on IS NULL THEN person.new_educator
    ELSE person.started_on > this_year.ended_before
      AND person.started_on <= this_year.until_on
      AND coalesce(person.new_educator,
                   (SELECT CAST(value AS INTEGER) > 0
                    FROM setting
                    WHERE name = 'new_educator_years')) END
)
SELECT
  NULL AS team,
  novice.person AS subject,
  novice.deadline AS at,
  NULL AS ref,
  EXISTS (SELECT 1
          FROM pairing
          WHERE pairing.mentee = novice.person
            AND novice.deadline BETWEEN pairing.from_on AND ifnull(pairing.until_on, '9999-12-31')
            AND pairing.weekdays IS NOT NULL
            AND NOT pairing.evaluates
            AND pairing.mentor IS NOT novice.evaluator
            AND (pairing.trained
                 OR EXISTS (SELECT 1
                            FROM training
                            WHERE training.person = pairing.mentor
                              AND training.kind = 'mentoring'
                              AND training.on_date <= novice.deadline))) AS part,
  1 AS whole
FROM novice
WHERE novice.deadline < :as_of
  AND ifnull(novice.ended_on, '9999-12-31') >= novice.deadline
  AND NOT EXISTS (SELECT 1
                  FROM leave
                  WHERE leave.person = novice.person
                    AND novice.deadline
                      BETWEEN leave.from_on AND ifnull(leave.until_on, '9999-12-31'))
ORDER BY novice.person
