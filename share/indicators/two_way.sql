-- id: I26
-- title: Two-way, mutual partnerships
-- unit: percent
-- better: more
-- green: 70
-- amber: 50
-- statistic: ratio
-- minimum: 5 partners
-- scope: school
-- notes: without a noted benefit
-- source: Dual Capacity-Building Framework for Family-School Partnerships, 2013
-- definition: 1
--
-- how many of the partners on the day had, in the last 90 days, a contact that they began and one that
-- the school began (one both ways is both), and have a note of what each side gains. It sees only what
-- was logged: ask who logs
WITH lately AS (
  SELECT
    partner,
    max(direction IN ('in', 'both')) AS inward,
    max(direction IN ('out', 'both')) AS outward
  FROM partner_contact
  WHERE on_date > date(:as_of, '-90 days')
    AND on_date <= :as_of
  GROUP BY partner
),
judged AS (
  SELECT
    partner.slug,
    partner.name,
    CASE
      WHEN lately.partner IS NULL THEN 'no contact'
      WHEN NOT (lately.inward AND lately.outward) THEN 'one way'
      WHEN partner.benefit_to_school IS NULL OR partner.benefit_to_partner IS NULL
        THEN 'without a noted benefit'
      ELSE 'two-way'
    END AS state
  FROM partner
  LEFT JOIN lately ON lately.partner = partner.id
  WHERE partner.from_on <= :as_of
    AND ifnull(partner.until_on, '9999-12-31') >= :as_of
)
SELECT
  NULL AS team,
  NULL AS subject,
  NULL AS at,
  slug AS ref,
  state = 'two-way' AS part,
  1 AS whole,
  state,
  name AS detail
FROM judged
ORDER BY slug
