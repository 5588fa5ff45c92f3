-- id: F6
-- title: It is known who leads the next meeting
-- next: set whose turn it is to lead
-- command: collab team rotation set TEAM PERSON...
-- source: practice of shared facilitation; criteria are ours
--
-- a planned meeting has a facilitator, or the team has an order of turns, somebody in the role of
-- facilitator or lead, or a facilitator fixed on purpose
SELECT
  look.team,
  look.day,
  team.fixed_facilitator IS NOT NULL
    OR EXISTS (SELECT 1
               FROM meeting
               WHERE meeting.team = look.team
                 AND meeting.held_on >= look.day
                 AND meeting.state <> 'cancelled'
                 AND meeting.facilitator IS NOT NULL)
    OR EXISTS (SELECT 1
               FROM rotation_place
               WHERE rotation_place.team = look.team AND rotation_place.role = 'facilitator')
    OR EXISTS (SELECT 1
               FROM seat
               WHERE seat.team = look.team
                 AND seat.role IN ('facilitator', 'lead')
                 AND look.day BETWEEN seat.from_on AND seat.until_on) AS met
FROM look
JOIN team ON team.id = look.team
