A facilitator's hour: a team is set up, an agenda goes out, it comes back filled in, is corrected, and
recorded once more. Today is Monday 2026-11-23.

  $ collab init --school "Maple Grove Elementary" --code MGE --tz America/New_York \
  >   --school-year 2026-08-17..2027-06-11
  collab: made .collab for Maple Grove Elementary; next: collab import people roster.csv
  $ cat > roster.csv <<'CSV'
  > handle,name,role
  > a.ruiz,Ana Ruiz,teacher
  > b.cole,Ben Cole,teacher
  > c.ng,Cy Ng,teacher
  > d.okafor,Dara Okafor,teacher
  > k.wong,Kim Wong,coach
  > CSV
  $ collab import people roster.csv
  collab: 5 rows: 5 new
  $ collab team new grade-3 --name "Grade 3 PLC" --kind plc \
  >   --charge "Every third grader reads with understanding by May"
  grade-3
  $ collab team member add grade-3 a.ruiz b.cole c.ng d.okafor --from 2026-08-17
  collab: grade-3 now begins on 2026-08-17, not on 2026-11-23
  collab: grade-3: a.ruiz, b.cole, c.ng, d.okafor from 2026-08-17
  $ collab team series new grade-3 --every "mon 15:00" --minutes 45 --place "room 204"
  S1
  collab: every Monday at 15:00: Mon Nov 23, Nov 30, Dec 7
  collab: 29 meetings until 2027-06-07
  $ collab team norm new grade-3 "We start and end on time" --by a.ruiz
  N1

Two weeks ago the team took something on and decided something.

  $ collab -q --as-of 2026-11-09 action new "share exit-ticket data" --owner a.ruiz --team grade-3 \
  >   --due 2026-11-16
  A1
  $ collab -q --as-of 2026-11-09 decision new "Ratio groups twice a week" --team grade-3 \
  >   --look-again 2026-11-20
  D1

Five minutes before the meeting.

  $ collab meeting new grade-3
  M1
  collab: Grade 3 PLC, Monday 2026-11-23 15:00, 45 minutes, room 204; facilitator Ana Ruiz (next in turn), notes Ben Cole
  collab: wrote grade-3_2026-11-23.md; afterwards: collab meeting record grade-3_2026-11-23.md
  $ cat grade-3_2026-11-23.md
  # Grade 3 PLC, Monday, November 23, 2026
  
  - Meeting: MGE-M1
  - 3:00 to 3:45, room 204
  - Facilitator: Ana Ruiz. Notes: Ben Cole
  - Here (write "all" or "all but ..."):
  - Norms: We start and end on time
  
  ## 1. Connect and celebrate (3 min)
  
  ## 2. Last time (5 min)
  
  Write done, not yet, or drop and why.
  
  - Ana: share exit-ticket data, due Mon Nov 16 (A1):
  - Ratio groups twice a week: what came of it? (D1):
  
  ## 3. Today (30 min)
  
  Focus: 1 learn, 2 know, 3 not yet, 4 already. Write the number:
  
  - Add yours, with your name:
  
  What we looked at (student work, results; no student names):
  
  What we noticed:
  
  ## 4. We decided
  
  - (how: all agreed, vote, asked others, lead decided)
  
  ## 5. Next steps (5 min)
  
  - Who, what, by when:
  
  Next: Monday, November 30, 3:00. Facilitator: Ben Cole

The same again gives the same document, and changes nothing.

  $ cp grade-3_2026-11-23.md blank.md
  $ collab meeting new grade-3
  M1
  collab: Grade 3 PLC, Monday 2026-11-23 15:00, 45 minutes, room 204
  collab: wrote grade-3_2026-11-23.md; afterwards: collab meeting record grade-3_2026-11-23.md
  $ cmp blank.md grade-3_2026-11-23.md
  $ collab log -n 1 --columns operation,verb,summary
  8\tmeeting new\tM1, grade-3 2026-11-23 (esc)

A blank sheet is no meeting.

  $ collab meeting record grade-3_2026-11-23.md
  collab: grade-3_2026-11-23.md: nothing is filled in, so M1 stays as it is

During the meeting somebody fills it in.

  $ sed -e 's/^- Here .*/& all but Cy/' \
  >     -e 's/Write the number:/& 2 and 3/' \
  >     -e 's/(A1):/& done Nov 12/' \
  >     -e 's/(D1):/& groups met 7 of 8 times/' \
  >     -e 's/^- Add yours.*/- Unit 3 common assessment (Ben, 20 min)/' \
  >     -e 's/^What we looked at.*/& exit tickets of unit 2/' \
  >     -e 's/^- (how.*/- Re-teach ratios in two groups (all agreed)/' \
  >     -e 's/^- Who, what.*/- Ben: build common assessment 3 by Dec 1\n- Kym: call the library/' \
  >   blank.md > grade-3_2026-11-23.md
  $ collab meeting record grade-3_2026-11-23.md
  M1
  collab: Grade 3 PLC, 2026-11-23: 3 of 4 here (absent: Cy Ng); focus 2 and 3, with evidence
    D1    result: groups met 7 of 8 times
    A1    done 2026-11-12
    new   D2 Re-teach ratios in two groups (all agreed)
    new   A2 build common assessment 3, Ben Cole, due 2026-12-01
  collab: one question is open: grade-3_2026-11-23.md:35:3: 'Kym: call the library' names nobody on the roster (did you mean Kim Wong?); write 'Name: what, by when'
  collab: recorded as operation 9; undo with: collab undo
  $ collab status | grep question
  question   M1: 1 open  collab meeting questions M1
  $ collab why A2
  A2  build common assessment 3 (Ben Cole)  open, due 2026-12-01  operation 9
    at meeting M1 grade-3/2026-11-23        held 2026-11-23       operation 8

An agenda that somebody has begun to fill in is not written over.

  $ collab meeting new grade-3 --on 2026-11-23
  collab: error: M1 is grade-3's meeting on 2026-11-23 already
    hint: plan another day with --on DATE; a second meeting that day takes --again
  [6]
  $ collab -q meeting new grade-3 --on 2026-11-30
  M2
  $ collab meeting new grade-3 --on 2026-11-30 -q && echo "Here: all" >> grade-3_2026-11-30.md
  M2
  $ collab meeting new grade-3 --on 2026-11-30
  collab: error: 'grade-3_2026-11-30.md' exists already, with different text
    hint: record it: collab meeting record grade-3_2026-11-30.md; or write elsewhere: -o FILE; or over it: --yes (M2)
  [6]

The open question is answered in the document. Only the correction is news.

  $ sed -i -e 's/Kym:/Kim Wong:/' grade-3_2026-11-23.md
  $ collab meeting record grade-3_2026-11-23.md
  M1
  collab: Grade 3 PLC, 2026-11-23: 3 of 4 here (absent: Cy Ng); focus 2 and 3, with evidence
    new   A3 call the library, Kim Wong
  collab: recorded as operation 11; undo with: collab undo
  $ collab meeting questions
  $ collab meeting record grade-3_2026-11-23.md
  collab: grade-3_2026-11-23.md: nothing new in M1

What was changed in the workspace in between stays, unless the document changed it too.

  $ collab -q action move A2 --due 2026-12-04
  $ collab meeting record grade-3_2026-11-23.md
  collab: grade-3_2026-11-23.md: nothing new in M1
  $ collab action show A2 --columns action,due -f plain
  action\tA2 (esc)
  due\t2026-12-04 (esc)
  $ sed -i -e 's/by Dec 1$/by Dec 8/' grade-3_2026-11-23.md
  $ collab meeting record grade-3_2026-11-23.md
  M1
  collab: Grade 3 PLC, 2026-11-23: 3 of 4 here (absent: Cy Ng); focus 2 and 3, with evidence
  collab: one question is open: grade-3_2026-11-23.md:34:3: A2, due: the document says '2026-12-08', and the workspace, changed since, '2026-12-04'; make them the same, in the document or in the workspace, and record again
  collab: recorded as operation 13; undo with: collab undo
  $ collab action list --team grade-3 --columns action,owners,due,state
  A2\tb.cole\t2026-12-04\topen (esc)
  A3\tk.wong\t\topen (esc)
  $ collab meeting record grade-3_2026-11-23.md
  collab: grade-3_2026-11-23.md: nothing new in M1
  collab: one question is open: grade-3_2026-11-23.md:34:3: A2, due: the document says '2026-12-08', and the workspace, changed since, '2026-12-04'; make them the same, in the document or in the workspace, and record again
  $ sed -i -e 's/by Dec 8$/by Dec 4/' grade-3_2026-11-23.md
  $ collab meeting record grade-3_2026-11-23.md
  M1
  collab: Grade 3 PLC, 2026-11-23: 3 of 4 here (absent: Cy Ng); focus 2 and 3, with evidence
  collab: recorded as operation 14; undo with: collab undo
  $ collab meeting questions

Undone and recorded anew: the same state, and the meeting's number comes back.

  $ collab action list --all > before.txt; collab decision list >> before.txt
  $ collab undo
  collab: undid operation 14, meeting record: 1 question back; redo with: collab redo
  $ collab undo
  collab: undid operation 13, meeting record: 1 question gone; redo with: collab redo
  $ collab log -n 3 --columns operation,verb,undone_by
  16\tundo\t (esc)
  15\tundo\t (esc)
  14\tmeeting record\t15 (esc)
  $ collab redo
  collab: redid operation 13, meeting record: 1 question back
  $ collab redo
  collab: redid operation 14, meeting record: 1 question gone
  $ collab action list --all > after.txt; collab decision list >> after.txt
  $ cmp before.txt after.txt
