-- id: S4
-- title: The team celebrates
-- next: say thank you for something at the next meeting, and write it down
-- command: collab meeting new TEAM
-- source: sustaining: celebrate wins
--
-- a celebration or thanks was noted in the term of the day, or within 90 days
SELECT
  look.team,
  look.day,
  count(celebration.id) > 0 AS met,
  max(celebration.on_date) AS at
FROM look
LEFT JOIN celebration ON celebration.team = look.team
  AND celebration.on_date <= look.day
  AND celebration.on_date >= min(
    date(look.day, '-90 days'),
    ifnull((SELECT max(term.from_on) FROM term WHERE look.day BETWEEN term.from_on AND term.until_on),
           '9999-12-31'))
GROUP BY look.team, look.day
