# How the teams of Maple Grove Elementary grow: what they pass on to each other, what spreads, and who is
# missing at their tables.

day 2025-10-06
collab team link new grade-3 grade-4 --every 30
collab team link new grade-4 sci-5 --every 42
collab team link new leadership --outside 'District office' --every 60

day 2025-10-14
collab team handoff new grade-3 grade-4 --text 'How do you word the sentence starters?' --by d.okafor
day 2025-10-21
collab team handoff ack O1 --answer 'we printed them on the exit tickets'
day 2025-11-17
collab team handoff new grade-3 grade-4 --text 'Two groups of fluent readers need other books' --by d.okafor
collab practice new grade-3 'Ratio of talk: every student explains to a partner before one answers' --place 'shared drive, folder Grade 3'
day 2025-11-25
collab team handoff ack O2
collab practice new grade-4 'Exit tickets in two minutes, sorted in three piles at the door'
day 2026-01-13
collab practice tried H1 grade-4 --result 'two of three classes go on with it'
day 2026-01-20
collab practice tried H2 grade-3 --result 'the piles became the groups of the next day'
day 2026-02-10
collab practice new grade-4 'Comparing fractions' --kind unit --standard 'compares fractions with reasons' --assessment 'the same task in all three rooms' --response 'a week in two groups for those below level 3' --result '44 percent at level 3, from 30'
day 2026-09-21
collab team handoff new grade-3 grade-4 --text 'Which texts did this year start with?' --by d.okafor
collab team handoff new leadership --outside 'District office' --text 'Six planning blocks were lost to coverage in August' --by s.whitman
day 2026-09-29
collab team handoff ack O3 --answer 'two picture books; the list is in the folder'
day 2026-10-12
collab practice tried H2 sci-5
collab team norm review grade-3
day 2026-11-10
collab team handoff new grade-4 sci-5 --text 'We begin measuring in January: which units do you use?' --by h.tanaka
