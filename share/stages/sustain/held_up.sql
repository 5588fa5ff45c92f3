-- id: S1
-- title: The team has worked this way for a while
-- core: yes
-- next: keep going: what the stage before asks has to hold for sixteen weeks, or into the next school year
-- command: collab team stage TEAM --history
-- source: sustaining; 16 weeks are ours
--
-- all that performing asks was met at each look of the last 16 weeks, or at the last look of a school year
-- and the first of the next
SELECT team, day, lasting AS met, since AS at
FROM performed
