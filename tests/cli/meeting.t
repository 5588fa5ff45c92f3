A team's meetings: planned, held, moved, cancelled. Today is Monday 2026-11-23.

  $ . "$TESTDIR/grade-3.sh"

The next meeting is the next day of the series, with whose turn it is; planning it twice is refused.

  $ collab meeting schedule grade-3
  M1
  collab: Grade 3 PLC, Monday 2026-11-23 15:00, 45 minutes, room 204; facilitator Ana Ruiz (next in turn), notes Ben Cole
  $ collab meeting schedule grade-3
  collab: error: M1 is grade-3's meeting on 2026-11-23 already
    hint: plan another day with --on DATE; a second meeting that day takes --again
  [6]
  $ collab meeting schedule grade-3 --on 2026-11-23
  collab: error: M1 is grade-3's meeting on 2026-11-23 already
    hint: plan another day with --on DATE; a second meeting that day takes --again
  [6]
  $ collab meeting schedule grade-3 --on 2026-11-30 --facilitator c.ng --place library
  M2
  collab: Grade 3 PLC, Monday 2026-11-30 15:00, 45 minutes, library; facilitator Cy Ng (asked for), notes Ana Ruiz

Another day, at another time, out of the series; a day without school is said.

  $ collab calendar add 2026-11-26..2026-11-27 --name Thanksgiving --kind holiday -q
  $ collab meeting schedule grade-3 --on 2026-11-27 --at "8:15 am" --minutes 20
  M3
  collab: Grade 3 PLC, Friday 2026-11-27 08:15, 20 minutes; facilitator Ben Cole (next in turn; last was Ana Ruiz), notes Ana Ruiz
  collab: warning: Friday 2026-11-27 is a day without school; see: collab calendar list
  $ collab meeting schedule grade-3 --on tuesday --at noonish
  collab: error: 'noonish' is not a time of day
    hint: write it as 15:00 or 3:15 pm
  [2]
  $ collab meeting schedule grade-3 --on tuesday --minutes 0
  collab: error: '0' is not a length in minutes
    hint: a length is 1 to 1440 minutes
  [2]
  $ collab meeting schedule grade-4
  collab: error: there is no team 'grade-4'
    hint: did you mean 'grade-3'?
  [4]
  $ collab meeting remove M3
  collab: removed M3, Grade 3 PLC, Friday 2026-11-27 08:15, 20 minutes; undo with: collab undo

Items come onto the agenda ahead of time; a team means its next planned meeting.

  $ collab meeting agenda add grade-3 "Unit 3 common assessment" --by b.cole --minutes 20 --focus 2
  1
  collab: item 1 on the agenda of M1 (Grade 3 PLC, Monday 2026-11-23 15:00, 45 minutes, room 204)
  $ collab meeting agenda add M1 "Field trip"
  2
  collab: item 2 on the agenda of M1 (Grade 3 PLC, Monday 2026-11-23 15:00, 45 minutes, room 204)
  $ printf 'Grading window\n' | collab meeting agenda add M1 --text-file - --by c.ng
  3
  collab: item 3 on the agenda of M1 (Grade 3 PLC, Monday 2026-11-23 15:00, 45 minutes, room 204)
  $ collab meeting agenda edit M1 3 --to 1 --minutes 5
  $ collab meeting agenda remove M1 3
  collab: removed item 3 on the agenda of M1 (Grade 3 PLC, Monday 2026-11-23 15:00, 45 minutes, room 204): Field trip
  $ collab meeting agenda list M1
  1\tGrading window\tc.ng\t5\t\t\t (esc)
  2\tUnit 3 common assessment\tb.cole\t20\t2\t\t (esc)
  $ collab meeting agenda add M1 "Ratios" --focus 7
  collab: error: '7' is none of the four questions
    hint: 1 learn, 2 know, 3 not yet, 4 already
  [2]
  $ collab meeting agenda remove M1 9
  collab: error: the agenda of M1 has no item '9'
    hint: see: collab meeting agenda list M1
  [4]
  $ collab meeting agenda edit M1 1 --clear by --clear colour
  collab: error: --clear knows no field 'colour'
    hint: it may be by, minutes, focus, roles
  [2]

Afterwards: who was there. Whoever is not named was absent; later calls change only who they name.

  $ collab meeting attend M1 a.ruiz b.cole d.okafor
  collab: M1 Grade 3 PLC, 2026-11-23: 3 of 4 here (absent: Cy Ng)
  $ collab meeting attend M1 --excused c.ng --guest "Ms Park" --headcount "student voice=2"
  collab: M1 Grade 3 PLC, 2026-11-23: 3 of 3 here (excused: Cy Ng); guests: Ms Park; student voice x 2
  $ collab meeting attend M1 k.wong
  collab: warning: Kim Wong is not a member of Grade 3 PLC on 2026-11-23
  collab: M1 Grade 3 PLC, 2026-11-23: 3 of 3 here (excused: Cy Ng), and Kim Wong; guests: Ms Park; student voice x 2
  $ collab meeting attend M1 "Cy Gn"
  collab: error: nobody is called 'Cy Gn'
    hint: did you mean 'Cy Ng'?
  [4]
  $ collab meeting attend M1
  collab: error: nobody is named
    hint: collab meeting attend M1 --all, or name who was there
  [2]
  $ collab meeting attend M2 --all
  collab: error: M2 is on Monday 2026-11-30, which is to come
  [6]
  $ collab meeting edit M1 --focus 2 --focus 3 --evidence "exit tickets of three groups"
  $ collab meeting show M1
  meeting\tM1 (esc)
  name\tgrade-3/2026-11-23 (esc)
  team\tgrade-3 (esc)
  date\t2026-11-23 (esc)
  time\t15:00 (esc)
  minutes\t45 (esc)
  place\troom 204 (esc)
  state\theld (esc)
  occurrence_on\t2026-11-23 (esc)
  cancelled_on\t (esc)
  reason\t (esc)
  facilitator\ta.ruiz (esc)
  recorder\tb.cole (esc)
  present\t3 (esc)
  expected\t3 (esc)
  guests\tMs Park (esc)
  headcounts\tstudent voice x 2 (esc)
  focus\t2, 3 (esc)
  connection\t (esc)
  evidence\texit tickets of three groups (esc)
  noticed\t (esc)
  no_next_step\t (esc)
  a.ruiz\tAna Ruiz\tpresent (esc)
  b.cole\tBen Cole\tpresent (esc)
  c.ng\tCy Ng\texcused (esc)
  d.okafor\tDara Okafor\tpresent (esc)
  k.wong\tKim Wong\tpresent (esc)
  1\tGrading window\tc.ng\t5\t\t\t (esc)
  2\tUnit 3 common assessment\tb.cole\t20\t2\t\t (esc)

A block that was lost, and one that was moved, without anybody having planned them. The number of the
new meeting is the answer.

  $ collab meeting cancel grade-3/2026-11-09 --because "coverage for the flu"
  M4
  collab: M4 is cancelled: Grade 3 PLC, Monday 2026-11-09 15:00, 45 minutes, room 204
  $ collab meeting move grade-3/2026-11-16 --to 2026-11-18 --at 14:30 --because "fire drill"
  M5
  collab: M5 moved from Monday 2026-11-16: Grade 3 PLC, Wednesday 2026-11-18 14:30, 45 minutes, room 204
  $ collab meeting new grade-3 --on 2026-11-16
  collab: error: grade-3's meeting on 2026-11-16 is M5, moved to 2026-11-18
    hint: collab meeting show M5; another meeting on that day takes --again
  [6]
  $ collab meeting new grade-3 --on 2026-11-16 --again --dry-run -o - -q | head -3
  # Grade 3 PLC, Monday, November 16, 2026
  
  - Meeting: MGE-M6
  $ collab meeting attend grade-3/2026-11-18 --all-but d.okafor
  collab: M5 Grade 3 PLC, 2026-11-18: 3 of 4 here (absent: Dara Okafor)
  $ collab meeting cancel grade-3/2026-11-18 --because "never mind"
  collab: error: M5 was held on 2026-11-18
    hint: if that is a mistake: collab meeting attend M5 --clear attendance
  [6]
  $ collab meeting cancel M2
  collab: error: a cancelled meeting needs a reason
    hint: collab meeting cancel M2 --because 'coverage'
  [2]
  $ collab meeting list
  M4\tgrade-3/2026-11-09\t2026-11-09\t15:00\tgrade-3\tcancelled\t\t (esc)
  M5\tgrade-3/2026-11-18\t2026-11-18\t14:30\tgrade-3\theld\t3\t4 (esc)
  M1\tgrade-3/2026-11-23\t2026-11-23\t15:00\tgrade-3\theld\t3\t3 (esc)
  M2\tgrade-3/2026-11-30\t2026-11-30\t15:00\tgrade-3\tplanned\t\t4 (esc)
  $ collab meeting list --state held -f csv
  meeting,name,date,time,team,state,present,expected
  M5,grade-3/2026-11-18,2026-11-18,14:30,grade-3,held,3,4
  M1,grade-3/2026-11-23,2026-11-23,15:00,grade-3,held,3,3
  $ collab meeting list --period last-week --columns meeting,name,state
  M5\tgrade-3/2026-11-18\theld (esc)

A mistake: attendance taken back, the meeting is no longer written up; then that is undone. One with
evidence stays held.

  $ collab meeting attend M5 --clear attendance
  collab: M5 Grade 3 PLC, 2026-11-18: nobody is noted
  $ collab meeting show M5 --columns state,present
  state\tunrecorded (esc)
  present\t (esc)
  $ collab undo -q
  $ collab meeting attend M1 --clear attendance --clear guests --clear headcounts
  collab: M1 Grade 3 PLC, 2026-11-23: nobody is noted
  $ collab meeting show M1 --columns state,present
  state\theld (esc)
  present\t (esc)
  $ collab undo
  collab: undid operation 28, meeting attend: attendance of 5, 1 guest back, 1 headcount back; redo with: collab redo
  $ collab meeting show M1 -f csv --columns meeting,state,present
  meeting,state,present
  M1,held,3
  $ collab meeting show M1 -f json | head -1
  {"schema":"collab.meeting.show/1","as_of":"2026-11-23","items":[
  $ collab meeting show M1 -f json --table meeting.attendance
  {"schema":"collab.meeting.attendance/1","as_of":"2026-11-23","items":[
  {"person":"a.ruiz","name":"Ana Ruiz","state":"present"},
  {"person":"b.cole","name":"Ben Cole","state":"present"},
  {"person":"c.ng","name":"Cy Ng","state":"excused"},
  {"person":"d.okafor","name":"Dara Okafor","state":"present"},
  {"person":"k.wong","name":"Kim Wong","state":"present"}
  ]}

A week later nobody has written up M2.

  $ collab --as-of 2026-12-08 meeting list --state unrecorded
  M2\tgrade-3/2026-11-30\t2026-11-30\t15:00\tgrade-3\tunrecorded\t\t4 (esc)
  \tgrade-3/2026-12-07\t2026-12-07\t\tgrade-3\tunrecorded\t\t4 (esc)
  $ collab meeting show M2 --text
  collab: error: no document was written or read for M2
    hint: collab meeting record FILE, or without a document: collab meeting attend M2
  [4]
  $ collab meeting questions
  $ collab meeting remove M2
  collab: removed M2, Grade 3 PLC, Monday 2026-11-30 15:00, 45 minutes, library; undo with: collab undo
  $ collab meeting show M2
  collab: error: there is no meeting 'M2'
    hint: there was one, undone or removed since; see: collab log
  [4]

A meeting's agenda keeps the template that was asked for.

  $ collab -q meeting new grade-3 --on 2027-01-11 --template retrospective -o first.md
  $ collab -q meeting new grade-3 --on 2027-01-11 -o second.md
  $ cmp first.md second.md
  $ grep -c 'Is our purpose still shared' second.md
  1
