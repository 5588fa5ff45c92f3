An invented school with two years of meetings, to try every command on.

  $ collab init --example try
  collab: made try/.collab for Maple Grove Elementary, an invented example; its today is 2026-11-23: export COLLAB_TODAY=2026-11-23
  $ cd try && ls -A .collab
  collab.db
  $ export COLLAB_TODAY=2026-11-23
  $ collab school show -f csv
  name,code,zone,date_order,school_year,from_on,until_on,school_week,example
  Maple Grove Elementary,MGE,America/New_York,mdy,2026-27,2026-08-17,2027-06-11,15,true
  $ collab status
  Maple Grove Elementary, Monday 2026-11-23, school week 15 (an invented school)
  today      Grade 3 PLC 15:00 room 204, facilitator Ben Cole    collab meeting new grade-3
  no record  sci-5/2026-11-18 (2 school days)                    collab meeting record FILE
  no record  math/2026-11-12 (6 school days)                     collab meeting record FILE
  no record  math/2026-10-15 (25 school days)                    collab meeting record FILE
  no record  math/2026-09-17 (44 school days)                    collab meeting record FILE
  no record  sci-5/2026-09-09 (50 school days)                   collab meeting record FILE
  question   M140: 1 open                                        collab meeting questions M140
  question   M211: 2 open                                        collab meeting questions M211
  overdue    15 actions, oldest A221 since 2026-10-01            collab action list --overdue
  look back  8 decisions, oldest D93 since 2026-06-02            collab decision due
  mentoring  1-4 new educators have no trained mentor yet; 1-4 pairs have no scheduled time; and 3 more  collab mentor due
  lessons    1 research lesson waits for its debrief             collab lessonstudy debrief L2
  lessons    1 lesson study has stood still for over four weeks  collab lessonstudy show L3
  goals      Grade 5 Science's goal needs a new figure (none for 48 school days)  collab goal list --due
  partners   1 of our promises is due Friday, 1 of our partners' promises is overdue, 1 pact to review, and 5 more  collab partner due
  links      2 links between teams are late                      collab team link list
  passed on  1 hand-off has no answer yet                        collab team handoff list --open
  $ collab team list
  arts\tArts and Library\tcross-functional\t4\t2026-12-03\t (esc)
  council\tPartnership Council\tpartnership\t5\t\t (esc)
  grade-3\tGrade 3 PLC\tplc\t5\t2026-11-23\t (esc)
  grade-4\tGrade 4 PLC\tplc\t5\t2026-11-24\t (esc)
  leadership\tLeadership Team\tleadership\t6\t2026-12-01\t (esc)
  math\tMathematics\tdepartment\t4\t2026-12-10\t (esc)
  sci-5\tGrade 5 Science\tcommon-planning\t4\t2026-12-02\t (esc)
  sst\tStudent Support Team\tstudent-problem-solving\t5\t2026-12-04\t (esc)
  $ collab team list --all --columns slug,kind,ended_on | grep attendance
  attendance\tcross-functional\t2026-02-27 (esc)
  $ collab meeting list --period last-week
  M208\tgrade-3/2026-11-16\t2026-11-16\t15:00\tgrade-3\theld\t4\t4 (esc)
  M209\tleadership/2026-11-17\t2026-11-17\t07:30\tleadership\theld\t4\t6 (esc)
  M211\tgrade-4/2026-11-17\t2026-11-17\t14:45\tgrade-4\theld\t3\t5 (esc)
  M210\tsst/2026-11-20\t2026-11-20\t13:30\tsst\theld\t4\t4 (esc)
  $ collab meeting list --period sy2025 --state held -f plain | wc -l
  146
  $ collab meeting list --state unrecorded --columns name
  grade-4/2025-10-14
  grade-4/2026-02-10
  sci-5/2026-02-25
  grade-4/2026-04-28
  sci-5/2026-05-06
  sci-5/2026-05-27
  sci-5/2026-09-09
  math/2026-09-17
  math/2026-10-15
  math/2026-11-12
  sci-5/2026-11-18
  $ collab person list | wc -l
  24
  $ collab person list --all --columns name,ended_on | grep 2026
  Joy Adeyemi\t2026-06-12 (esc)
  Lena Brandt\t2026-06-12 (esc)
  Noah Weiss\t2026-06-12 (esc)

Documents were read without a question, but for two that nobody has answered.

  $ collab meeting questions
  M140\t1\t-\t27\t3\t'whoever is in 211: clean the fraction drawer' names nobody on the roster\twrite 'Name: what, by when'\tPERSON\t (esc)
  M211\t1\t-\t4\t28\t'Zuzanna' names nobody on the roster (did you mean Zuzana Novak?)\tfor a guest write 'Zuzanna (guest)'\tPERSON or guest\t (esc)
  M211\t2\t-\t20\t3\t'sub for Tuesday??' does not say who does it\twrite 'Name: what, by when'\tPERSON\t (esc)

What came of it is there, too.

  $ collab decision list --team grade-3 --period 2026-09-28..2026-10-31 -f md --columns decision,text,mode,result
  | Decision | What | How | Result |
  |---|---|---|---|
  | D116 | Acting verbs again, five minutes a day | consensus | 71 percent on the verb check |
  | D120 | Two groups, Tuesday and Thursday | consensus | groups met 7 of 8 times |
  | D124 | Talk first, then write, for all | consulted |  |
  | D126 | One group from now on | consensus |  |
  $ collab action list --team leadership --overdue --columns text,owners,due
  ask the district again\ts.whitman\t2026-10-20 (esc)
  list of book sets\tt.morales\t2026-11-13 (esc)
  ask teams what they need\th.tanaka\t2026-11-19 (esc)
  sign for the door\tt.morales\t2026-11-19 (esc)

Every level of the indicators occurs, over the eight weeks until Friday.

  $ collab report health --as-of 2026-11-22 -f csv --columns level | sort -u
  ""
  amber
  green
  grey
  level
  not_applicable
  red
  suppressed
  too_few

History is what a user would have left behind; the last step can be taken back.

  $ collab log -n 5
  827\t2026-11-20 16:00\texample\tdecision new\tD136\t\t (esc)
  826\t2026-11-20 16:00\texample\tdecision new\tD135\t\t (esc)
  825\t2026-11-20 16:00\texample\tpartner need goal\tneed W1\t\t (esc)
  824\t2026-11-20 16:00\texample\tgoal new\tG7 of family-council\t\t (esc)
  823\t2026-11-20 16:00\texample\tmentor log\tcontact of P4\t\t (esc)
  $ collab undo
  collab: undid operation 827, decision new: D136 gone; redo with: collab redo
  $ collab redo
  collab: redid operation 827, decision new: D136 back

Its words are its own: only the folder and who shares it can be said.

  $ collab init --example other --code XY
  collab: error: the example school brings its own code, zone, dates and years
    hint: leave them out; or name a school of your own: --school NAME
  [2]
  $ test -e other
  [1]
  $ collab -q init --example 2>&1 | tail -n 1
    hint: look at it with: collab school show
  $ collab init own --example --school "Own Invention" --code OI --tz UTC -q 2>/dev/null
  $ collab -w own school show -f csv --columns name,example
  name,example
  Own Invention,true
  $ collab init --example dry --dry-run 2>&1 | tail -n 1
  collab: dry run: would make dry/.collab
  $ test -e dry
  [1]

The principal's page marks what was not there a week ago, five lines at most, and is quiet in holidays.

  $ collab report weekly -f md | sed -n '/^## Needs you/,/^## Goals/p' | grep '^-'
  - New: 4 actions are more than three weeks overdue, in 2 teams; ask which still matter
  - New: Partners: 1 of our promises is due Friday, 1 of our partners' promises is overdue, 1 pact to review, and 5 more; ask the partner lead
  - New: Links: 2 links between teams are late; ask the teams
  - Mathematics: no notes yet for Nov 12; ask whether it met
  - 4 disagreements in 2 teams not settled yet, the oldest since Sep 23, 2025; ask who decides, and when
  - and 5 more, known before: collab status
  $ collab report weekly -f md --period 2026-11-09..2026-11-15 | grep '^- New'
  - New: 3 actions are more than three weeks overdue, in 2 teams; ask which still matter
  - New: Lessons: 1 research lesson waits for its debrief; ask the group
  - New: Partners: 1 of our partners' promises is due Monday, 1 pact to review, 1 open seat, and 3 more; ask the partner lead
  $ collab report weekly -f md --period 2026-06-29..2026-07-05 | sed -n '/^## Needs you/,/^## How/p' | grep '^-'
  - There was no school: 4 things wait until it begins again (collab status)

The leadership reads what would help which teams next, by step and never by stage.

  $ collab report weekly -f md --for lead | sed -n '/^## What would help/,/^## Next/p' | grep '^-'
  - Give the team a protected time of 30 minutes or more, at least every third week (2 teams: Arts and Library, Partnership Council): collab team series new TEAM --every PATTERN --minutes N
  - Agree on one goal that the team is after (Mathematics): collab goal new --team math --measure TEXT --target N --by DATE
  - Gather norms from several members and note who accepts them (3 teams: Grade 4 PLC, Grade 5 Science, Leadership Team): collab team norm new TEAM TEXT --by PERSON
  - Take up the question that has been left out, or finish one thing the team is there for (Grade 3 PLC): collab meeting agenda add grade-3 TEXT --focus N
  $ collab report weekly -f md --for lead --team grade-3 | sed -n '/^## What would help/,/^## Next/p' | grep '^-'
  - Take up the question that has been left out, or finish one thing the team is there for (Grade 3 PLC): collab meeting agenda add grade-3 TEXT --focus N
  $ collab report weekly -f md | grep -c 'What would help'
  0
  [1]
