A leadership coach sets up a team in the middle of the year. Today is Monday 2026-11-23.

  $ collab init --school "Maple Grove Elementary" --code MGE --tz America/New_York --school-year 2026-08-17..2027-06-11 -q
  $ collab person new "Ana Ruiz" --handle a.ruiz -q > /dev/null
  $ collab person new "Ben Cole" --handle b.cole -q > /dev/null
  $ collab person new "Pat Hale" --handle p.hale -q > /dev/null

A team needs a slug and a kind; the rest can wait.

  $ collab team new grade-3 --name "Grade 3 PLC" --kind plc --charge "Every third grader reads with understanding by May"
  grade-3
  $ collab team new lesson-talk --kind network
  lesson-talk
  $ collab team new sci-5 --name "Grade 5 science" --kind cross-functional --sponsor p.hale --authority "the lab schedule" --bounds "within the budget" --decision-rule consult --requires "family voice" --requires "special educator" --on 2026-08-17
  sci-5
  collab: nothing in these bounds can be looked for in decisions; what is kept from the team is said as in 'no staffing; up to $500'
  $ collab team member add sci-5 a.ruiz b.cole --from 2026-08-17 -q

The list, as scripts read it and as a spreadsheet does.

  $ collab team list
  grade-3\tGrade 3 PLC\tplc\t0\t\t (esc)
  lesson-talk\tLesson talk\tnetwork\t0\t\t (esc)
  sci-5\tGrade 5 science\tcross-functional\t2\t\t (esc)
  $ collab team
  grade-3\tGrade 3 PLC\tplc\t0\t\t (esc)
  lesson-talk\tLesson talk\tnetwork\t0\t\t (esc)
  sci-5\tGrade 5 science\tcross-functional\t2\t\t (esc)
  $ collab team list -f csv --kind plc
  slug,name,kind,members,next_meeting,ended_on
  grade-3,Grade 3 PLC,plc,0,,
  $ collab team list -f plain --columns slug
  grade-3
  lesson-talk
  sci-5
  $ collab team list -f json --kind network
  {"schema":"collab.team.list/1","as_of":"2026-11-23","items":[
  {"slug":"lesson-talk","name":"Lesson talk","kind":"network","members":0,"next_meeting":null,"ended_on":null}
  ]}

What is known of a team.

  $ collab team show sci-5 -f table
  Grade 5 science
  Team               sci-5
  Name               Grade 5 science
  Kind               cross-functional
  Sponsor            p.hale
  Authority          the lab schedule
  Bounds             within the budget
  Decides by         consult
  Requires           family voice, special educator
  Confidential       false
  Began              2026-08-17
  
  Members
  Person  Name      Role    From        Until
  a.ruiz  Ana Ruiz  member  2026-08-17
  b.cole  Ben Cole  member  2026-08-17
  $ collab team show grade-3 -f md
  - Team: grade-3
  - Name: Grade 3 PLC
  - Kind: plc
  - Charge: Every third grader reads with understanding by May
  - Confidential: false
  - Began: 2026-11-23
  $ collab team show sci-5 -f csv --table team.member.list
  team,person,name,role,from_on,until_on
  sci-5,a.ruiz,Ana Ruiz,member,2026-08-17,
  sci-5,b.cole,Ben Cole,member,2026-08-17,
  $ collab team show lesson-talk -f json
  {"schema":"collab.team.show/1","as_of":"2026-11-23","items":[
  {"slug":"lesson-talk","name":"Lesson talk","kind":"network","charge":null,"sponsor":null,"authority":null,"bounds":null,"decision_rule":null,"requires":null,"confidential":false,"fixed_facilitator":null,"created_on":"2026-11-23","ended_on":null,"next_meeting":null,"sides":null}
  ]}
  $ collab team show lesson-talk -f csv --columns slug,created_on
  slug,created_on
  lesson-talk,2026-11-23

Fields are changed one by one, and emptied by name.

  $ collab team edit grade-3 --decision-rule consensus --fixed-facilitator "paid lead this year" --requires counselor
  $ collab team edit grade-3 --clear fixed-facilitator --clear requires --sponsor "Pat Hale"
  $ collab team show grade-3 -f plain
  slug\tgrade-3 (esc)
  name\tGrade 3 PLC (esc)
  kind\tplc (esc)
  charge\tEvery third grader reads with understanding by May (esc)
  sponsor\tp.hale (esc)
  authority\t (esc)
  bounds\t (esc)
  decision_rule\tconsensus (esc)
  requires\t (esc)
  confidential\tfalse (esc)
  fixed_facilitator\t (esc)
  created_on\t2026-11-23 (esc)
  ended_on\t (esc)
  next_meeting\t (esc)
  sides\t (esc)
  $ collab team edit grade-3 --decision-rule consensus
  collab: grade-3 is as it was
  $ collab team edit lesson-talk --slug lessons
  $ collab team edit grade-3 --clear sponser
  collab: error: --clear knows no field 'sponser'
    hint: did you mean 'sponsor'?
  [2]
  $ printf 'Every third grader reads\n' | collab team edit grade-3 --charge-file -
  $ collab team show grade-3 | grep charge
  charge\tEvery third grader reads (esc)

A slug says what it is and stays out of trouble.

  $ collab team new "Grade 4" --kind grade
  collab: error: slug 'Grade 4' is not 2 to 32 of a-z, 0-9 and '-', beginning with a letter
    hint: for example: grade-4
  [5]
  $ collab team new mar-5 --kind plc
  collab: error: slug 'mar-5' becomes a date in a spreadsheet
    hint: for example: mar-5-team
  [5]
  $ collab team new m312 --kind plc
  collab: error: slug 'm312' looks like the number of a record
    hint: for example: m312-team
  [5]
  $ collab team new meeting --kind plc
  collab: error: slug 'meeting' is a word of the command line
    hint: for example: meeting-team
  [5]
  $ collab team new grade-3 --kind plc
  collab: error: there is already a team 'grade-3': Grade 3 PLC
    hint: collab team show grade-3
  [6]
  $ collab team new grade-4
  collab: error: the kind of team is missing
    hint: add --kind with one of plc, grade, department, common-planning, cross-functional, leadership, student-problem-solving, partnership, network
  [2]
  $ collab team new grade-4 --kind pcl
  collab: error: option '--kind' is one of plc, grade, department, common-planning, cross-functional, leadership, student-problem-solving, partnership, network; not 'pcl'
    hint: did you mean 'plc'?
  [2]
  $ collab team new grade-4 --kind plc --sponsor p.hail
  collab: error: nobody is called 'p.hail'
    hint: did you mean 'p.hale'?
  [4]
  $ collab team new grade-4 --kind plc --name "  "
  collab: error: name is blank
  [5]
  $ collab team show grade3
  collab: error: there is no team 'grade3'
    hint: did you mean 'grade-3'?
  [4]
  $ collab team shwo grade-3
  collab: error: 'team' has no verb 'shwo'; did you mean 'show'?
    hint: its verbs: new, list, show, edit, end, reopen, remove, * (glob)
  [2]

A team ends with a day and can go on; its history stays.

  $ collab team end sci-5 --on 2026-08-16
  collab: error: 'sci-5' began on 2026-08-17, after 2026-08-16
    hint: a team added by mistake: collab team remove sci-5
  [5]
  $ collab team end sci-5 --on friday
  collab: sci-5 ended on 2026-11-27 with 2 members; its history stays
  $ collab team end sci-5
  collab: error: 'sci-5' ended on 2026-11-27
    hint: to take that back: collab team reopen sci-5
  [6]
  $ collab team list --as-of 2026-11-30 --columns members,team --sort team:desc
  0\tlessons (esc)
  0\tgrade-3 (esc)
  $ collab team list --as-of 2026-11-30 --columns slug
  grade-3
  lessons
  $ collab team list --as-of 2026-11-30 --columns slug,members,ended_on --all
  grade-3\t0\t (esc)
  lessons\t0\t (esc)
  sci-5\t0\t2026-11-27 (esc)
  $ collab team reopen sci-5
  collab: sci-5 goes on with 2 members
  $ collab team reopen sci-5
  collab: error: 'sci-5' has not ended
  [6]

A team added by mistake is taken back, one that has met is not.

  $ collab team remove lessons
  collab: lessons is removed; undo with: collab undo
  $ collab meeting schedule grade-3 --on 2026-11-30 -q
  M1
  $ collab team remove grade-3
  collab: error: 'grade-3' cannot be removed: meeting M1 belongs to it
    hint: to close it and keep its history: collab team end grade-3
  [6]
  $ collab undo
  collab: undid operation 15, meeting schedule: M1 gone; redo with: collab redo
  $ collab undo
  collab: undid operation 14, team remove: team lessons back; redo with: collab redo
  $ collab team list --columns slug
  grade-3
  lessons
  sci-5
  $ collab log --columns operation,verb,summary -n 6
  17\tundo\toperation 14 (esc)
  16\tundo\toperation 15 (esc)
  15\tmeeting schedule\tM1, grade-3 2026-11-30 (esc)
  14\tteam remove\tteam lessons (esc)
  13\tteam reopen\tteam sci-5 (esc)
  12\tteam end\tteam sci-5 (esc)
