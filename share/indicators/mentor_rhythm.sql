-- id: I16
-- title: Mentoring keeps its rhythm
-- unit: percent
-- better: more
-- green: 80
-- amber: 60
-- statistic: ratio
-- minimum: 3 pairs
-- about: pairs
-- scope: school
-- source: weekly contact: state induction standards (California 60 minutes a week, Illinois 90); thresholds are ours
-- definition: 1
--
-- how many of the pairs open at the end of the window had a contact in at least four of five of its
-- school weeks; weeks that began before the pair did, and weeks in which either was on leave, are left
-- out, and so are pairs with fewer than three weeks left. How long a contact was does not count here
WITH week AS (
  SELECT week AS monday, min(day) AS first_on, max(day) AS last_on
  FROM day
  WHERE is_school
    AND day BETWEEN :from AND min(:to, :as_of)
  GROUP BY week
),
pair AS (
  SELECT pairing.id, pairing.mentor, pairing.mentee, pairing.from_on
  FROM pairing
  JOIN person AS mentor ON mentor.id = pairing.mentor
  JOIN person AS mentee ON mentee.id = pairing.mentee
  WHERE :as_of BETWEEN pairing.from_on AND ifnull(pairing.until_on, '9999-12-31')
    AND ifnull(mentor.ended_on, '9999-12-31') >= :as_of
    AND ifnull(mentee.ended_on, '9999-12-31') >= :as_of
),
met AS (
  SELECT
    pair.id,
    count(*) AS weeks,
    sum(EXISTS (SELECT 1
                FROM mentor_contact
                WHERE mentor_contact.pairing = pair.id
                  AND mentor_contact.on_date BETWEEN week.monday AND date(week.monday, '+6 days')
                  AND mentor_contact.on_date <= :as_of)) AS with_contact
  FROM pair
  JOIN week ON week.first_on >= pair.from_on
  WHERE NOT EXISTS (SELECT 1
                    FROM leave
                    WHERE leave.person IN (pair.mentor, pair.mentee)
                      AND leave.from_on <= week.last_on
                      AND ifnull(leave.until_on, '9999-12-31') >= week.first_on)
  GROUP BY pair.id
)
SELECT
  NULL AS team,
  NULL AS subject,
  NULL AS at,
  'P' || id AS ref,
  with_contact * 5 >= weeks * 4 AS part,
  1 AS whole,
  NULL AS state,
  'a contact in ' || with_contact || ' of ' || weeks || ' school weeks' AS detail
FROM met
WHERE weeks >= 3
ORDER BY id
