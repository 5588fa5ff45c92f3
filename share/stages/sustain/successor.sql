-- id: S7
-- title: Somebody could take over
-- next: name a second person for leading the team, and for standing behind it
-- command: collab team rotation set TEAM PERSON...
-- source: sustaining; criteria are ours
--
-- on the day at least two members are in the order of turns, or in the role of facilitator or lead; and a
-- team with a sponsor has somebody else in the role of sponsor
SELECT
  look.team,
  look.day,
  (SELECT count(*)
   FROM (SELECT rotation_place.person
         FROM rotation_place
         WHERE rotation_place.team = look.team AND rotation_place.role = 'facilitator'
         UNION
         SELECT seat.person
         FROM seat
         WHERE seat.team = look.team
           AND seat.role IN ('facilitator', 'lead')
           AND look.day BETWEEN seat.from_on AND seat.until_on)) >= 2
    AND (team.sponsor IS NULL
         OR EXISTS (SELECT 1
                    FROM membership
                    WHERE membership.team = look.team
                      AND membership.role = 'sponsor'
                      AND membership.person <> team.sponsor
                      AND membership.from_on <= look.day
                      AND ifnull(membership.until_on, '9999-12-31') >= look.day)) AS met
FROM look
JOIN team ON team.id = look.team
