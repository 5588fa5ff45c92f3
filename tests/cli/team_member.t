Who is in a team, and since when. Today is Monday 2026-11-23.

  $ collab init --school "Maple Grove Elementary" --code MGE --tz America/New_York --school-year 2026-08-17..2027-06-11 -q
  $ for who in "Ana Ruiz:a.ruiz" "Ben Cole:b.cole" "Cy Ng:c.ng" "Dara Okafor:d.okafor" "Mia Park:m.park"; do
  >   collab person new "${who%:*}" --handle "${who#*:}" -q > /dev/null
  > done
  $ collab team new grade-3 --name "Grade 3 PLC" --kind plc
  grade-3

Several people join at once. The team was written down today; it is as old as its first member.

  $ collab team member add grade-3 a.ruiz b.cole "Cy Ng" --from 2026-08-17
  collab: grade-3 now begins on 2026-08-17, not on 2026-11-23
  collab: grade-3: a.ruiz, b.cole, c.ng from 2026-08-17
  $ collab team member add grade-3 d.okafor --role lead
  collab: grade-3: d.okafor from 2026-11-23
  $ collab team member add grade-3 m.park --role "family voice" --until 2027-01-29
  collab: grade-3: m.park from 2026-11-23
  $ collab team member list grade-3
  grade-3\ta.ruiz\tAna Ruiz\tmember\t2026-08-17\t (esc)
  grade-3\tb.cole\tBen Cole\tmember\t2026-08-17\t (esc)
  grade-3\tc.ng\tCy Ng\tmember\t2026-08-17\t (esc)
  grade-3\td.okafor\tDara Okafor\tlead\t2026-11-23\t (esc)
  grade-3\tm.park\tMia Park\tfamily voice\t2026-11-23\t2027-01-29 (esc)
  $ collab team member -f csv
  team,person,name,role,from_on,until_on
  grade-3,a.ruiz,Ana Ruiz,member,2026-08-17,
  grade-3,b.cole,Ben Cole,member,2026-08-17,
  grade-3,c.ng,Cy Ng,member,2026-08-17,
  grade-3,d.okafor,Dara Okafor,lead,2026-11-23,
  grade-3,m.park,Mia Park,family voice,2026-11-23,2027-01-29
  $ collab team list
  grade-3\tGrade 3 PLC\tplc\t5\t\t (esc)

A person may have two roles, but not the same one twice.

  $ collab team member add grade-3 a.ruiz --role facilitator -q
  $ collab team member add grade-3 b.cole
  collab: error: 'b.cole' is already in 'grade-3' as member, since 2026-08-17
  [5]
  $ collab team member add grade-3 a.ruis
  collab: error: nobody is called 'a.ruis'
    hint: did you mean 'a.ruiz'?
  [4]
  $ collab team member add grade3 a.ruiz
  collab: error: there is no team 'grade3'
    hint: did you mean 'grade-3'?
  [4]
  $ collab team member add grade-3 a.ruiz --role chair
  collab: error: option '--role' is one of member, facilitator, recorder, lead, sponsor, coach, family voice, student voice; not 'chair'
    hint: collab help team member add
  [2]
  $ collab team member add grade-3
  collab: error: missing PERSON
    hint: collab help team member add
  [2]
  $ collab team member add grade-3 c.ng --from 2026-12-01 --until 2026-11-30 --role coach
  collab: error: the membership would end on 2026-11-30, before it begins on 2026-12-01
  [5]

Nobody is in a team before or after they are at the school.

  $ collab person new "New Hire" --handle n.hire --start 2027-01-04 -q > /dev/null
  $ collab team member add grade-3 n.hire
  collab: error: 'n.hire' starts on 2027-01-04, after 2026-11-23
    hint: give --from 2027-01-04
  [5]
  $ collab team member add grade-3 n.hire --from 2027-01-04
  collab: grade-3: n.hire from 2027-01-04

People leave with a day.

  $ collab team member end grade-3 b.cole c.ng --on 2026-11-20
  collab: grade-3: b.cole, c.ng until 2026-11-20
  $ collab team member end grade-3 b.cole
  collab: error: 'b.cole' is not a member of 'grade-3' on 2026-11-23
    hint: collab team member list grade-3 --all
  [4]
  $ collab team member list grade-3 --columns person,role,from_on,until_on
  a.ruiz\tmember\t2026-08-17\t (esc)
  a.ruiz\tfacilitator\t2026-11-23\t (esc)
  d.okafor\tlead\t2026-11-23\t (esc)
  m.park\tfamily voice\t2026-11-23\t2027-01-29 (esc)
  $ collab team member list grade-3 --columns person,role,from_on,until_on --all
  a.ruiz\tmember\t2026-08-17\t (esc)
  a.ruiz\tfacilitator\t2026-11-23\t (esc)
  b.cole\tmember\t2026-08-17\t2026-11-20 (esc)
  c.ng\tmember\t2026-08-17\t2026-11-20 (esc)
  d.okafor\tlead\t2026-11-23\t (esc)
  m.park\tfamily voice\t2026-11-23\t2027-01-29 (esc)
  n.hire\tmember\t2027-01-04\t (esc)
  $ collab team member end grade-3 a.ruiz --role facilitator
  collab: grade-3: a.ruiz until 2026-11-23
  $ collab team member list grade-3 --as-of tomorrow --columns person,role
  a.ruiz\tmember (esc)
  d.okafor\tlead (esc)
  m.park\tfamily voice (esc)

Who was entered by mistake is taken back, unless they were at a meeting.

  $ collab team member remove grade-3 n.hire
  collab: grade-3: n.hire taken back
  $ collab team member remove grade-3 n.hire
  collab: error: 'n.hire' is not a member of 'grade-3'
    hint: collab team member list grade-3 --all
  [4]
  $ collab meeting schedule grade-3 --on 2026-11-23 -q
  M1
  $ collab meeting attend M1 a.ruiz -q
  $ collab team member remove grade-3 a.ruiz
  collab: error: the membership of 'a.ruiz' is no mistake: M1 notes attendance
    hint: to note that somebody has left: collab team member end grade-3 a.ruiz
  [6]
