What one team finds out another needs to know. A link says from whom to whom, and how often.

  $ collab init --school "Maple Grove Elementary" --code MGE --tz America/New_York --school-year 2026-08-17..2027-06-11 -q
  $ for name in "Ana Ruiz" "Ben Cole"; do collab --as-of 2026-08-17 person new "$name" -q; done
  ana.ruiz
  ben.cole
  $ for team in grade-3 grade-4; do collab --as-of 2026-08-17 team new $team --kind plc -q; done
  grade-3
  grade-4
  $ collab --as-of 2026-08-17 team new sst --kind student-problem-solving --confidential -q
  sst
  $ collab --as-of 2026-09-01 team link new grade-3 grade-4 --every 14
  C1
  $ collab --as-of 2026-09-01 team link new grade-3 --outside "District office"
  C2
  $ collab --as-of 2026-09-01 team link new grade-3 grade-4
  collab: error: C1 links the two already
    hint: end it first: collab team link end C1
  [6]
  $ collab --as-of 2026-09-01 team link new grade-3 grade-3
  collab: error: 'grade-3' cannot be at both ends
  [2]
  $ collab --as-of 2026-09-01 team link new grade-3
  collab: error: it goes either to a team or to a body outside the school
    hint: name the team, or add --outside 'District office'
  [2]
  $ collab --as-of 2026-09-01 team link new grade-3 grade-4 --every 0
  collab: error: option '--every' needs a number of days from 1 to 366
  [2]

Something is handed on; it is open until the receiver says that it has arrived.

  $ collab --as-of 2026-09-10 team handoff new grade-3 grade-4 --text "Which fractions did you start with?" --by ana.ruiz
  O1
  $ collab --as-of 2026-09-14 team handoff list --open
  O1\tgrade-3\tgrade-4\tWhich fractions did you start with?\tana.ruiz\t2026-09-10\t\t\tC1\t (esc)
  $ collab --as-of 2026-09-15 team handoff ack O1 --answer "halves and quarters"
  $ collab --as-of 2026-09-14 team handoff list --open
  O1\tgrade-3\tgrade-4\tWhich fractions did you start with?\tana.ruiz\t2026-09-10\t\t\tC1\t (esc)
  $ collab --as-of 2026-09-15 team handoff list --open
  $ collab --as-of 2026-09-15 team handoff list grade-4 -f csv
  handoff,from,to,text,by,handed_on,acknowledged_on,answer,link,meeting
  O1,grade-3,grade-4,Which fractions did you start with?,ana.ruiz,2026-09-10,2026-09-15,halves and quarters,C1,

Nobody is late before the day after, and the list says which links are.

  $ collab --as-of 2026-09-24 team link list
  C1\tgrade-3\tgrade-4\t14\t2026-09-10\t\t2026-09-01\t (esc)
  C2\tgrade-3\tDistrict office\t30\t\t\t2026-09-01\t (esc)
  $ collab --as-of 2026-09-25 team link list grade-4
  C1\tgrade-3\tgrade-4\t14\t2026-09-10\tlate\t2026-09-01\t (esc)

A team whose meetings are about students keeps what it talks about; so does a day to come.

  $ collab --as-of 2026-09-25 team handoff new sst grade-3 --text "about somebody"
  collab: error: what 'sst' talks about stays within the team
    hint: its meetings are confidential: tell the other team in person
  [6]
  $ collab --as-of 2026-09-25 team handoff new grade-3 grade-4 --text "soon" --on 2026-10-01
  collab: error: 2026-10-01 is to come: note it when it has happened
  [2]
  $ collab --as-of 2026-09-25 team handoff new grade-3 grade-4
  collab: error: it is not said what is handed on
    hint: add --text with a sentence
  [2]
  $ collab team handoff ack O9
  collab: error: there is no hand-off 'O9'
    hint: see: collab team handoff list
  [4]
  $ collab --as-of 2026-09-25 team handoff ack O1 --on 2026-09-09
  collab: error: O1 was handed on on 2026-09-10, after 2026-09-09
  [5]

What was used ends; what was a mistake goes.

  $ collab --as-of 2026-09-25 team link remove C1
  collab: error: O1 was handed on by C1
    hint: end the link instead: collab team link end C1
  [6]
  $ collab --as-of 2026-09-25 team link end C1
  $ collab --as-of 2026-09-26 team link list --all
  C1\tgrade-3\tgrade-4\t14\t2026-09-10\t\t2026-09-01\t2026-09-25 (esc)
  C2\tgrade-3\tDistrict office\t30\t\t\t2026-09-01\t (esc)
  $ collab --as-of 2026-09-25 team link remove C2
  $ collab why O1
  O1  Which fractions did you start with?                    operation 8
    of team grade-3 Grade 3                                  operation 3
    of team grade-4 Grade 4                                  operation 4
    of link C1 Grade 3 to Grade 4          until 2026-09-25  operation 6
  $ collab undo
  collab: undid operation 11, team link remove: C2 back; redo with: collab redo

On the sheets: a team with a link is asked what it passes on, and the receiver finds it under last time
until it has answered.

  $ for team in grade-3 grade-4; do collab --as-of 2026-09-01 team series new $team --every "mon 15:00" --minutes 45 --from 2026-09-14 -q; done
  S1
  S2
  $ collab --as-of 2026-09-01 team member add grade-3 ana.ruiz -q && collab --as-of 2026-09-01 team member add grade-4 ben.cole -q
  $ collab --as-of 2026-10-05 team link new grade-3 grade-4 --every 14 -q
  C3
  $ collab --as-of 2026-10-05 meeting new grade-3 -q
  M1
  $ grep "pass on" grade-3_2026-10-05.md
  - To pass on, team first:
  $ sed -i 's/\(Here (write "all" or "all but ..."):\)/\1 all/; s/^\(- To pass on.*:\)$/\1 Grade 4: which dates for the trip? (Ana)\n- To pass on, team first: Grade 9: the key/' grade-3_2026-10-05.md
  $ collab --as-of 2026-10-05 meeting record grade-3_2026-10-05.md
  M1
  collab: Grade 3, 2026-10-05: 1 of 1 here
    new   O2 passed on: which dates for the trip?
  collab: one question is open: grade-3_2026-10-05.md:32:27: 'Grade 9: the key' does not say to whom it goes; write the team's name and a colon before it; a body outside the school needs a link: collab team link new TEAM --outside BODY
  collab: recorded as operation 19; undo with: collab undo
  $ collab --as-of 2026-10-12 meeting new grade-4 -q
  M2
  $ grep "From Grade 3" grade-4_2026-10-12.md
  - From Grade 3, Mon Oct 5: which dates for the trip?: what do we answer? (O2):
  $ collab --as-of 2026-10-12 report team grade-4 --for team -f md | sed -n '/Passed on/,/^## Figures/p'
  ## Passed on
  
  - From Grade 3, Oct 5: which dates for the trip? (O2)
  
  ## How the team grows
  
  The team is forming.
  
  - What the team is there for is written down (not met): say in one sentence what the team is there for
  - It is known who belongs to the team (not met): note who is in the team, and from when
  - A goal is stated (not met): agree on one goal that the team is after
  
  ## Figures
  $ sed -i 's/\(Here (write "all" or "all but ..."):\)/\1 all/; s/(O2):/(O2): May 12 to 14/' grade-4_2026-10-12.md
  $ collab --as-of 2026-10-12 meeting record grade-4_2026-10-12.md
  M2
  collab: Grade 4, 2026-10-12: 1 of 1 here
    O2    answered: May 12 to 14
  collab: recorded as operation 21; undo with: collab undo
  $ collab --as-of 2026-10-12 meeting record grade-4_2026-10-12.md
  collab: grade-4_2026-10-12.md: nothing new in M2
  $ collab --as-of 2026-10-12 team handoff list --columns handoff,text,by,acknowledged_on,answer,meeting
  O1\tWhich fractions did you start with?\tana.ruiz\t2026-09-15\thalves and quarters\t (esc)
  O2\twhich dates for the trip?\tana.ruiz\t2026-10-12\tMay 12 to 14\tM1 (esc)
  $ collab --as-of 2026-10-20 report team grade-3 --for team -f md | sed -n '/Passed on/,/^## /p'
  ## Passed on
  
  - To District office: nothing handed on since Sep 1
  - To Grade 4: nothing handed on since Oct 5
  
  ## How the team grows
