A confidential team talks about single students: its texts stay with those who ask for the team by
name. Everything else of its rows is shown, so that owners and days are not forgotten.

  $ . "$TESTDIR/grade-3.sh"
  $ collab team new care --name "Care team" --kind student-problem-solving --confidential --on 2026-08-17 -q >/dev/null
  $ collab team member add care k.wong a.ruiz --from 2026-08-17 -q >/dev/null
  $ collab action new "Share exit-ticket data" --owner a.ruiz --due 2026-11-27 --team grade-3 -q
  A1
  $ collab action new "Call the SECRET family" --owner k.wong --due 2026-11-30 --team care -q
  A2
  $ collab decision new "A SECRET plan" --team care --mode consensus --tag SECRET --look-again 2026-11-23 -q
  D1
  $ collab action new "Write the SECRET plan up" --decision D1 --owner k.wong -q
  A3
  $ collab meeting new care --on 2026-11-23 -q -o care.md
  $ sed -i 's/^- Who, what, by when:.*/- Zed: see SECRET/' care.md
  $ collab meeting record care.md -q
  M1

  $ collab action list
  A1\tShare exit-ticket data\ta.ruiz\t2026-11-27\topen\tgrade-3\t\t\t2026-11-27\t (esc)
  A2\t\tk.wong\t2026-11-30\topen\tcare\t\t\t2026-11-30\t (esc)
  A3\t\tk.wong\t\topen\tcare\t\tD1\t\t (esc)
  collab: 2 texts of confidential teams left out; name the team to read them
  $ collab action list -f json --columns action,text --sort action
  {"schema":"collab.action.list/1","as_of":"2026-11-23","items":[
  {"action":"A1","text":"Share exit-ticket data"},
  {"action":"A2","text":null},
  {"action":"A3","text":null}
  ]}
  collab: 2 texts of confidential teams left out; name the team to read them
  $ collab action list --owner k.wong --columns action,text,owners
  A2\t\tk.wong (esc)
  A3\t\tk.wong (esc)
  collab: 2 texts of confidential teams left out; name the team to read them
  $ collab decision list -f csv
  decision,text,decided_on,team,mode,look_again_on,expected,result,meeting,tags
  D1,,2026-11-23,care,consensus,2026-11-23,,,,
  collab: 1 text of confidential teams left out; name the team to read them
  $ collab decision due
  D1\t\t2026-11-23\tcare\tconsensus\t2026-11-23\t\t\t\t (esc)
  collab: 1 text of confidential teams left out; name the team to read them
  $ collab meeting questions
  M1\t1\tcare.md\t35\t3\t\t\tPERSON\t (esc)
  collab: 1 text of confidential teams left out; name the team to read them
  $ collab status
  Maple Grove Elementary, Monday 2026-11-23, school week 15
  today      Care team, facilitator Ana Ruiz                   collab meeting record care.md
  today      Grade 3 PLC 15:00 room 204, facilitator Ana Ruiz  collab meeting new grade-3
  no record  grade-3/2026-11-16 (4 school days)                collab meeting record FILE
  no record  grade-3/2026-11-09 (9 school days)                collab meeting record FILE
  question   M1: 1 open                                        collab meeting questions M1
  look back  1 decision, oldest D1 since 2026-11-23            collab decision due
  $ collab log -p | grep SECRET
  [1]
  $ for kind in "action show" "decision show" "why"; do collab __complete -- $kind ""; done | grep SECRET
  [1]

Whoever names the team, or a record of it, reads them.

  $ collab action list --team care --columns action,text
  A2\tCall the SECRET family (esc)
  A3\tWrite the SECRET plan up (esc)
  $ collab decision list --team care --columns decision,text,tags
  D1\tA SECRET plan\tSECRET (esc)
  $ collab decision due --team care --columns decision,text
  D1\tA SECRET plan (esc)
  $ collab action list --decision D1 --columns action,text
  A3\tWrite the SECRET plan up (esc)
  $ collab meeting questions M1 --columns meeting,text
  M1\t'Zed: see SECRET' names nobody on the roster (esc)
  $ collab action show A2 --columns text
  text\tCall the SECRET family (esc)
  $ collab why A3
  A3  Write the SECRET plan up (Kim Wong)        open                operation 14
    from decision D1 (all agreed) A SECRET plan  decided 2026-11-23  operation 13
      result: not noted yet                      due 2026-11-23
  $ collab resolve A2
  action\tA2\tCall the SECRET family (esc)

The history keeps to this for every kind of record: lengths alone, whoever asks, and all that is the
team's in the log of the team.

  $ collab goal new "Every family is reached" --team care --measure "families of the SECRET case" --unit families --baseline 2 --target 8 --by 2027-02-26 -q
  G1
  $ collab goal point G1 4 --note "the SECRET uncle called" -q
  $ collab lessonstudy new --team care --question "How does the SECRET boy read?" -q
  L1
  $ collab lessonstudy role add L1 observer k.wong --focus "the SECRET boy" -q
  $ collab team norm new care "SECRET first" -q
  N1
  $ collab decision edit D1 --expected "SECRET peace" -q
  $ collab log -p -n 6 | grep -E '^op|text|note|question|focus|measure|unit|expected'
  operation 22  2026-11-23 15:00  tester  decision edit
    decision D1 expected: nothing -> a text of 12 characters
  operation 21  2026-11-23 15:00  tester  team norm new
    norm N1 text: nothing -> a text of 12 characters
  operation 20  2026-11-23 15:00  tester  lessonstudy role add
    lesson study role 1 focus: nothing -> a text of 14 characters
  operation 19  2026-11-23 15:00  tester  lessonstudy new
    lesson study L1 question: nothing -> a text of 29 characters
  operation 18  2026-11-23 15:00  tester  goal point
    figure of a goal 1/2026-11-23 note: nothing -> a text of 23 characters
  operation 17  2026-11-23 15:00  tester  goal new
    goal G1 text: nothing -> a text of 23 characters
    goal G1 measure: nothing -> a text of 27 characters
    goal G1 unit: nothing -> a text of 8 characters
  $ collab log --team care -n 6 --columns operation,verb
  22\tdecision edit (esc)
  21\tteam norm new (esc)
  20\tlessonstudy role add (esc)
  19\tlessonstudy new (esc)
  18\tgoal point (esc)
  17\tgoal new (esc)
  $ for kind in "goal show" "lessonstudy show" "team norm end"; do collab __complete -- $kind ""; done
  G1\tCare team (esc)
  L1\tCare team (esc)
  N1\tCare team (esc)
  $ for step in 1 2 3 4 5 6; do collab undo; done
  collab: undid operation 22, decision edit: D1 as it was; redo with: collab redo
  collab: undid operation 21, team norm new: N1 gone; redo with: collab redo
  collab: undid operation 20, lessonstudy role add: 1 lesson study role gone; redo with: collab redo
  collab: undid operation 19, lessonstudy new: L1 gone; redo with: collab redo
  collab: undid operation 18, goal point: 1 figure of a goal gone; redo with: collab redo
  collab: undid operation 17, goal new: G1 gone; redo with: collab redo

What was written of a record that is gone by now is no more open than the record was.

  $ collab decision new "A SECRET call" --team care --mode consensus -q
  D2
  $ collab decision edit D2 --text "The SECRET call" -q
  $ collab decision remove D2 -q
  $ collab log --team care -n 3 --columns verb
  decision remove
  decision edit
  decision new
  $ collab show-op 30
  operation 30  2026-11-23 15:00  tester  decision edit
    decision D2 text: a text of 13 characters -> a text of 15 characters
  $ collab log -p | grep SECRET
  [1]

Who leaves is told what they leave open; those texts stay within their team all the same.

  $ collab person end k.wong
  collab: k.wong: last day 2026-11-23, and of 1 membership
  collab: warning: k.wong has 2 open actions: A2, A3; hand over: collab action edit A2 --owner PERSON

What a partner has to do with the team stays within it too, and so do its norms.

  $ collab partner new clinic --name Clinic --sector nonprofit --benefit-to-school care -q
  clinic
  collab: warning: no note says what the partner gains: collab partner edit clinic --benefit-to-partner TEXT
  $ collab partner pact new clinic "SECRET care" --team care --clause "a SECRET room" -q
  $ collab partner seat new clinic care --role nurse --guest "Ines SECRET" -q
  E1
  $ collab partner said families "SECRET hours" --team care --yes -q
  V1
  $ collab team norm new care "SECRET first" -q
  N2
  $ collab team norm list --columns norm,team,text
  N2\tcare\t (esc)
  collab: 1 text of confidential teams left out; name the team to read them
  $ collab team norm list care --columns norm,text
  N2\tSECRET first (esc)
  $ collab partner show clinic -q | grep SECRET
  [1]
  $ collab partner due --columns matter,partner,text
  unsigned pact\tclinic\t (esc)
  unanswered\t\t (esc)
  collab: 2 texts of confidential teams left out; name the team to read them
  $ collab partner voice list --columns voice,said
  V1\t (esc)
  collab: 1 text of confidential teams left out; name the team to read them
  $ collab partner voice list --team care --columns voice,said
  V1\tSECRET hours (esc)
  $ collab partner pact show clinic --columns text,clauses --table partner.pact.show
  text\tSECRET care (esc)
  clauses\t1 (esc)
  $ collab report partner -q | grep SECRET
  [1]
