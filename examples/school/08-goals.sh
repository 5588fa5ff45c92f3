# What the teams of Maple Grove Elementary were after in these years, and the figures they saw on the way.

day 2025-09-08
collab goal new 'Every third grader reads with understanding' --team grade-3 --measure 'at target on the reading check' --unit % --baseline 48 --target 65 --by 2026-05-29
collab goal new 'Fourth graders explain how they solved it' --team grade-4 --measure 'of exit tickets with a reason' --unit % --baseline 30 --target 60 --by 2026-05-29

day 2025-11-10
collab goal point G1 52
collab goal point G2 41

day 2026-02-02
collab goal point G1 57 --note 'after the winter groups'
collab goal point G2 44

day 2026-05-26
collab goal point G1 66
collab goal point G2 47
collab goal end G1 --outcome met --learned 'Small groups need the same days every week'
collab goal end G2 --outcome 'partly met' --learned 'Sentence starters helped; we began them too late'

day 2026-09-14
collab goal new 'Every third grader reads with understanding' --team grade-3 --measure 'at target on the reading check' --unit % --baseline 51 --target 80 --by 2027-05-28
collab goal new 'Fifth graders plan a fair test on their own' --team sci-5 --measure 'of lab plans that vary one thing' --unit % --baseline 22 --target 70 --by 2027-05-28

day 2026-09-15
collab goal new 'Fewer lost planning blocks' --team leadership --measure 'planning blocks lost to coverage a month' --unit blocks --baseline 6 --target 1 --by 2027-01-29
collab goal new 'Fourth graders use fractions to compare' --team grade-4 --measure 'of students at level 3 on the fractions task' --unit % --baseline 35 --target 75 --by 2027-05-28

day 2026-10-26
collab goal point G3 58
collab goal point G5 5
collab goal point G6 41

day 2026-11-16
collab goal point G3 64 --note 'ratio groups met 7 of 8 times'
collab goal point G5 5 --note 'two were lost to testing'
