# Maple Grove Elementary, an invented school: its people, its calendar and its teams, as they stood when
# the data coordinator set the workspace up in August 2025. Nobody in it exists. The story goes on in
# 02-first-year.sh and 03-second-year.sh; ./replay runs it, and so does `collab init --example`.

day 2025-08-18
collab init --example --school 'Maple Grove Elementary' --code MGE --tz America/New_York --date-order mdy --school-year 2025-08-18..2026-06-12
collab school term add fall 2025-08-18..2026-01-16
collab school term add spring 2026-01-20..2026-06-12
collab school agreement set --agenda-lead-days 2 --member-agenda-share 40 --attendance-by name --keep-notes-months 24 --evaluation-sentence 'Nothing here is used to evaluate anyone.'

collab calendar add 2025-08-18..2025-08-20 --name 'Opening days' --kind 'staff day'
collab calendar add 2025-09-01 --name 'Labor Day'
collab calendar add 2025-10-13 --name 'Indigenous Peoples Day'
collab calendar add 2025-10-31 --name 'Report cards' --kind 'staff day'
collab calendar add 2025-11-26..2025-11-28 --name Thanksgiving
collab calendar add 2025-12-19 --name 'Before winter break' --kind 'early release'
collab calendar add 2025-12-22..2026-01-02 --name 'Winter break'
collab calendar add 2026-01-19 --name 'Martin Luther King Jr. Day'
collab calendar add 2026-02-16 --name 'Presidents Day'
collab calendar add 2026-03-13 --name 'Conferences' --kind 'staff day'
collab calendar add 2026-04-06..2026-04-10 --name 'Spring break'
collab calendar add 2026-05-25 --name 'Memorial Day'

collab import people - <<'END'
handle,name,preferred_name,email,staff_id,role,grade,department,subject,start,fte,new_educator
a.ruiz,Ana Ruiz,,a.ruiz@maplegrove.example,00417,teacher,3,,,2019-08-19,1,false
b.cole,Benjamin Cole,Ben Cole,b.cole@maplegrove.example,00512,teacher,3,,,2021-08-16,1,false
c.ng,Cy Ng,,c.ng@maplegrove.example,00633,teacher,3,,,2024-08-19,1,true
d.okafor,Dara Okafor,,d.okafor@maplegrove.example,00288,teacher,3,,,2016-08-22,1,false
h.tanaka,Hana Tanaka,,h.tanaka@maplegrove.example,00344,teacher,4,,,2017-08-21,1,false
i.petrov,Ivan Petrov,,i.petrov@maplegrove.example,00529,teacher,4,,,2021-08-16,1,false
j.adeyemi,Joy Adeyemi,,j.adeyemi@maplegrove.example,00460,teacher,4,,,2020-08-17,1,false
l.brandt,Lena Brandt,,l.brandt@maplegrove.example,00301,teacher,4,,,2016-08-22,1,false
g.moreau,Gaël Moreau,,g.moreau@maplegrove.example,00379,teacher,5,Science,Science,2018-08-20,1,false
m.castillo,Marisol Castillo,,m.castillo@maplegrove.example,00388,teacher,5,,,2018-08-20,1,false
n.weiss,Noah Weiss,,n.weiss@maplegrove.example,00575,teacher,5,,,2022-08-15,1,false
o.diallo,Oumar Diallo,,o.diallo@maplegrove.example,00641,teacher,5,,,2024-08-19,1,true
p.sharma,Priya Sharma,,p.sharma@maplegrove.example,00402,teacher,,Arts,Music,2019-08-19,1,false
q.hughes,Quinn Hughes,,q.hughes@maplegrove.example,00596,teacher,,Arts,Art,2023-08-21,0.5,false
u.kaya,Umut Kaya,,u.kaya@maplegrove.example,00451,teacher,,Arts,Physical Education,2020-08-17,1,false
r.johansson,Rut Johansson,,r.johansson@maplegrove.example,00215,librarian,,Library,,2013-08-19,1,false
x.li,Xia Li,,x.li@maplegrove.example,00583,teacher,,Support,English Learners,2022-08-15,1,false
e.haddad,Eman Haddad,,e.haddad@maplegrove.example,00466,special educator,,Support,,2020-08-17,1,false
f.lindqvist,Frida Lindqvist,,f.lindqvist@maplegrove.example,00570,counselor,,Support,,2022-08-15,1,false
v.rossi,Vera Rossi,,v.rossi@maplegrove.example,00498,psychologist,,Support,,2021-02-01,0.6,false
w.jones,William Jones,Will Jones,w.jones@maplegrove.example,00604,paraprofessional,,Support,,2023-08-21,1,false
k.wong,Kim Wong,,k.wong@maplegrove.example,00333,coach,,,,2017-08-21,1,false
t.morales,Teo Morales,,t.morales@maplegrove.example,00437,assistant principal,,Office,,2019-07-01,1,false
s.whitman,Sarah Whitman,,s.whitman@maplegrove.example,00199,principal,,Office,,2012-07-01,1,false
END

collab team new grade-3 --name 'Grade 3 PLC' --kind plc --sponsor s.whitman --decision-rule consensus --charge 'Every third grader reads with understanding by May' --authority 'How we teach, group and assess reading and mathematics in grade 3' --bounds 'Within the adopted curriculum and the day as scheduled'
collab team member add grade-3 a.ruiz b.cole c.ng d.okafor --from 2025-08-18
collab team member add grade-3 k.wong --role coach --from 2025-08-18
collab team series new grade-3 --every 'mon 15:00' --minutes 45 --place 'room 204' --from 2025-08-25

collab team new grade-4 --name 'Grade 4 PLC' --kind plc --sponsor t.morales --decision-rule vote --charge 'Every fourth grader multiplies, divides and explains how'
collab team member add grade-4 h.tanaka i.petrov j.adeyemi l.brandt --from 2025-08-18
collab team member add grade-4 k.wong --role coach --from 2025-08-18
collab team series new grade-4 --every 'tue 14:45' --minutes 45 --place 'room 211' --from 2025-08-26

collab team new sci-5 --name 'Grade 5 Science' --kind common-planning --charge 'One hands-on investigation a week in every fifth grade room'
collab team member add sci-5 g.moreau m.castillo n.weiss o.diallo --from 2025-08-18
collab team series new sci-5 --every 'wed 14:30' --minutes 45 --place 'science lab' --from 2025-08-27

collab team new arts --name 'Arts and Library' --kind cross-functional --sponsor s.whitman --decision-rule consult --charge 'Two shows and a reading month that the whole school makes together' --authority 'Dates and programs of shows; the arts budget up to $2,000' --requires 'family voice' --requires librarian
collab team member add arts p.sharma q.hughes u.kaya r.johansson --from 2025-08-18
collab team series new arts --every '1st thu 15:15' --minutes 50 --place 'music room' --from 2025-09-01

collab team new leadership --name 'Leadership Team' --kind leadership --sponsor s.whitman --decision-rule lead --charge 'Teams have the time, the trust and the data they need' --fixed-facilitator 'the principal leads, as the district asks'
collab team member add leadership t.morales k.wong d.okafor h.tanaka g.moreau --from 2025-08-18
collab team member add leadership s.whitman --role facilitator --from 2025-08-18
collab team series new leadership --every '2 weeks tue 7:30' --minutes 60 --place 'library' --from 2025-08-26

collab team new sst --name 'Student Support Team' --kind student-problem-solving --confidential --sponsor s.whitman --decision-rule consensus --charge 'A plan that works for every student who is stuck' --requires 'special educator' --requires counselor
collab team member add sst v.rossi f.lindqvist e.haddad x.li --from 2025-08-18
collab team member add sst t.morales --role lead --from 2025-08-18
collab team series new sst --every '2 weeks fri 13:30' --minutes 40 --place 'conference room' --from 2025-08-29

collab team new attendance --name 'Attendance Team' --kind cross-functional --sponsor t.morales --decision-rule consensus --charge 'Fewer than one student in ten is chronically absent'
collab team member add attendance t.morales f.lindqvist w.jones x.li --from 2025-08-18
collab team series new attendance --every '3rd thu 14:00' --minutes 45 --place 'office' --from 2025-09-01 --until 2026-02-27
