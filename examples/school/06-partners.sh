# Who works with Maple Grove Elementary, from August 2025 on: what each side gains, what was promised
# and kept, whose languages were served, and what families and students said.

day 2025-08-25
collab partner new family-council --name 'Family Council' --sector families --benefit-to-school 'hears early what families worry about' --benefit-to-partner 'a say before it is decided' --from 2025-08-25
collab partner new city-library --name 'City Library, Elm Branch' --sector library --benefit-to-school 'book boxes for every room and a story hour' --benefit-to-partner 'every child has a library card' --from 2025-08-25
collab partner new mga --name 'Maple Grove Education Association' --sector union --benefit-to-school 'educators stand behind what is decided' --benefit-to-partner 'members are asked before, not told after' --from 2025-08-25
collab partner language set Spanish 41 --on 2025-08-25
collab partner language set Arabic 14 --on 2025-08-25
collab partner language set Vietnamese 6 --on 2025-08-25

day 2025-09-10
collab partner pact new city-library 'One reader, two houses' --clause 'Each side names one person who answers within a week' --clause 'Both look at the loans together every June'
collab partner contact new city-library --kind visit --direction both --topic 'book boxes for the year' --minutes 45
collab partner commit city-library 'a box of thirty books for every room' --side partner --due 2025-10-01
collab partner commit city-library 'a list of what each room reads in October' --side school --due 2025-09-24

day 2025-09-17
collab partner pact sign city-library

day 2025-09-24
collab partner keep K2

day 2025-10-01
collab partner keep K1

day 2025-10-09
collab partner contact new family-council --kind event --direction out --topic 'family reading night' --people-reached 83 --minutes 90 --interpreter Spanish --needed Arabic
collab partner said families 'The invitation came home in English only' --place 'family reading night' --partner family-council

day 2025-11-03
collab partner did V1 'Every invitation goes home in the three languages of the school since November'

day 2025-11-12
collab partner new hardware-hall --name 'Hardware Hall' --sector business --benefit-to-school 'wood and tools for the stage'
collab partner contact new hardware-hall --kind visit --direction out --topic 'wood for the winter show'
collab partner commit hardware-hall 'wood for six stage walls' --side partner --due 2025-12-05

day 2025-12-10
collab partner miss K3 --because 'the branch closed for the month'

day 2026-02-12
collab partner need new 'Homework that no one at home can help with' --partner family-council
collab partner need rate W1 families=5 teachers=4 students=4
collab partner need new 'More room in the parking lot' --partner family-council
collab partner need rate W2 families=2 teachers=3 administration=1
collab partner contact new family-council --kind meeting --direction both --topic 'what to work on together' --people-reached 22 --minutes 75 --interpreter Spanish --interpreter Arabic

day 2026-03-05
collab partner need end W2 --because 'the city plans the street anew'
collab partner disagree family-council 'The council wants phones allowed on trips; the school does not'

day 2026-04-16
collab partner settle family-council --how 'Phones stay in bags on trips; a teacher writes to families at noon'

day 2026-06-10
collab partner contact new city-library --kind meeting --direction both --topic 'the loans of the year' --minutes 40
collab partner end hardware-hall --on 2026-06-10

day 2026-08-20
collab partner language set Spanish 44
collab partner language set Arabic 17
collab partner new state-college --name 'State College, Teacher Education' --sector university --benefit-to-school 'student teachers two days a week' --benefit-to-partner 'rooms in which they learn to teach' --from 2026-08-20
collab partner new clinic --name 'Riverside Clinic' --sector health --benefit-to-school 'eye tests without a day lost' --benefit-to-partner 'children are seen before it is late' --from 2026-08-20
collab partner new school-board --name 'District 12 Board' --sector board --benefit-to-school 'decisions that last' --benefit-to-partner 'hears what works in one school' --from 2026-08-20
collab team new council --name 'Partnership Council' --kind partnership --decision-rule consensus --charge 'What changes the work of educators here is decided together' --on 2026-08-20
collab team member add council d.okafor h.tanaka u.kaya s.whitman t.morales --from 2026-08-20
collab team side set council labor d.okafor h.tanaka u.kaya
collab team side set council management s.whitman t.morales
collab partner pact new mga 'Decide together what changes the work' --team council --clause 'Neither side lets the other fail' --clause 'Each asks the other before it decides' --clause 'Students come first on every agenda'

day 2026-09-02
collab partner pact sign mga
collab partner contact new mga --kind meeting --direction both --topic 'how the council works' --minutes 60
collab partner seat new family-council leadership --role 'family voice' --guest 'Dana Price' --from 2026-09-01
collab partner seat new family-council arts --role 'family voice' --from 2026-09-01
collab partner seat new mga leadership --role 'teachers' --person d.okafor --from 2026-09-01

day 2026-09-16
collab partner contact new family-council --kind event --direction out --topic 'open house' --people-reached 140 --minutes 90 --interpreter Spanish --translation Arabic
collab partner contact new state-college --kind call --direction in --topic 'three student teachers' --minutes 20
collab partner contact new clinic --kind visit --direction both --topic 'eye tests in October' --minutes 40
collab partner commit clinic 'eye tests for grades 3 and 4' --side partner --due 2026-10-16
collab partner commit clinic 'letters to families in three languages' --side school --due 2026-10-02
collab partner commit mga 'minutes of the council within a week' --side school --due 2026-10-09
collab partner commit mga 'a member for every hiring interview' --side partner --due 2026-10-30

day 2026-10-02
collab partner keep K5

day 2026-10-08
collab partner contact new city-library --kind event --direction in --topic 'story hour' --people-reached 61 --families --bilingual-staff Spanish
collab partner contact new family-council --kind meeting --direction both --topic 'homework' --people-reached 19 --minutes 75 --interpreter Spanish --interpreter Arabic

day 2026-10-16
collab partner keep K4

day 2026-10-19
collab partner keep K6

day 2026-11-02
collab partner miss K7 --because 'no one was free on the second day'
collab partner said students 'The library is closed when we finish lunch' --place 'student council' --team leadership
collab partner said families 'Conferences end before some of us leave work' --place 'family council' --partner family-council

day 2026-11-05
collab partner contact new family-council --kind event --direction out --topic 'family science night' --people-reached 96 --minutes 90 --interpreter Spanish
collab partner disagree mga 'How many evenings a year count as duty'
collab partner commit mga 'a draft on evening duty' --side partner --due 2026-11-16

day 2026-11-12
collab partner did V2 'The library opens at 12:40 from this week on'
collab partner commit city-library 'the list of books for winter' --side school --due 2026-11-27
collab partner need new 'Safe ways to walk to school' --partner family-council
collab partner need rate W3 families=4 community=4

day 2026-11-20
collab goal new 'Every child has somebody to ask about homework' --partner family-council --measure 'of children with help on three days a week' --unit % --baseline 38 --target 60 --by 2027-05-28
collab partner need goal W1 G7
collab decision new 'Six evenings a year count as duty, and no more' --team council --mode consensus --look-again 2027-03-05
collab decision new 'The calendar of evenings is out by May' --team council --mode consulted --consulted 'the association=2026-11-12' --consulted 'families=2026-11-05'
