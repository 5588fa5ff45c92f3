-- Which groups people belong to while they are in post, for pairs of people from different ones:
-- 'grade' and 'department' as recorded, 'role' by staff role, and 'administrator' for whoever is one.
-- lib/measure/groups.cpp weighs the pairs of each meeting with it.
CREATE TEMP TABLE grouped AS
SELECT
  person_group.person,
  person_group.kind,
  lower(person_group.name) AS name,
  max(ifnull(person_group.from_on, ''), ifnull(person.started_on, '')) AS from_on,
  min(ifnull(person_group.until_on, '9999-12-31'), ifnull(person.ended_on, '9999-12-31')) AS until_on
FROM person_group
JOIN person ON person.id = person_group.person
WHERE person_group.kind IN ('grade', 'department')
UNION ALL
SELECT
  staff_role.person,
  CASE WHEN EXISTS (SELECT 1
                    FROM counted_role
                    WHERE counted_role.role = staff_role.role
                      AND counted_role.counts_as = 'administrator') THEN 'administrator'
  ELSE 'role' END,
  lower(staff_role.role),
  max(ifnull(staff_role.from_on, ''), ifnull(person.started_on, '')),
  min(ifnull(staff_role.until_on, '9999-12-31'), ifnull(person.ended_on, '9999-12-31'))
FROM staff_role
JOIN person ON person.id = staff_role.person;
