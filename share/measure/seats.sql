-- A person's seat in a team while both are there. Sponsors are not members. This script of
-- share/measure/ runs first: lib/measure/presence.cpp counts with it before facts.sql gathers the rest.
CREATE TEMP TABLE seat AS
SELECT
  membership.team,
  membership.person,
  membership.role,
  max(membership.from_on, ifnull(person.started_on, '')) AS from_on,
  min(ifnull(membership.until_on, '9999-12-31'), ifnull(person.ended_on, '9999-12-31'),
      ifnull(team.ended_on, '9999-12-31')) AS until_on
FROM membership
JOIN team ON team.id = membership.team
JOIN person ON person.id = membership.person
WHERE membership.role <> 'sponsor';
CREATE INDEX temp.seat_team ON seat (team, person);
CREATE INDEX temp.seat_person ON seat (person, team);
