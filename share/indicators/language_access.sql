-- id: I25
-- title: Languages served
-- unit: percent
-- better: more
-- green: 100
-- amber: 90
-- statistic: ratio
-- minimum: 5 languages at contacts
-- scope: school
-- notes: not noted as needed
-- source: Title VI of the Civil Rights Act of 1964: meaningful access for families
-- definition: 1
--
-- how many languages were served by an interpreter, a translation or bilingual staff, counted over the
-- contacts that reached families; each contact counts every language that at least language_families
-- families spoke on that day (never fewer than min_group_students). A language that nobody noted as
-- needed counts as not served, and is told apart: if it is not written down, nobody can tell whether it
-- was done; unless it was said of the contact that no other language was needed
SELECT
  NULL AS team,
  NULL AS subject,
  partner_contact.on_date AS at,
  'T' || partner_contact.id AS ref,
  contact_language.served_by IS NOT NULL AS part,
  1 AS whole,
  CASE
    WHEN contact_language.served_by IS NOT NULL THEN 'served'
    WHEN contact_language.contact IS NOT NULL THEN 'not served'
    ELSE 'not noted as needed'
  END AS state,
  family_language.language || ifnull(' by ' || contact_language.served_by, '') AS detail
FROM partner_contact
JOIN family_language
  ON family_language.counted_on = (SELECT max(latest.counted_on)
                                   FROM family_language AS latest
                                   WHERE latest.language = family_language.language
                                     AND latest.counted_on <= partner_contact.on_date)
  AND family_language.families >= (SELECT least_families FROM basis)
LEFT JOIN contact_language
  ON contact_language.contact = partner_contact.id
  AND contact_language.language = family_language.language
WHERE partner_contact.with_families
  AND partner_contact.on_date BETWEEN :from AND :to
  AND partner_contact.on_date <= :as_of
  AND (contact_language.contact IS NOT NULL
       OR NOT EXISTS (SELECT 1
                      FROM contact_language AS said
                      WHERE said.contact = partner_contact.id
                        AND said.language = 'none'))
ORDER BY partner_contact.on_date, partner_contact.id, family_language.language
