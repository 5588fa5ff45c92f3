A goal says what is to change, how it is seen, from where to where, and by when.

  $ collab init --school "Maple Grove Elementary" --code MGE --tz America/New_York --school-year 2026-08-17..2027-06-11 -q
  $ collab person new "Ana Ruiz" --handle a.ruiz -q
  a.ruiz
  $ collab team new grade-3 --name "Grade 3 PLC" --kind plc -q
  grade-3

A wish is no goal yet; what is missing is asked for at once.

  $ collab goal new "Every third grader reads with understanding" --team grade-3
  collab: error: a goal also needs --measure TEXT (how will you see it?), --baseline N (where are you now?), --target N (where do you want to be?), --by DATE (by when?)
    hint: collab goal new 'third graders read with understanding' --team grade-3 --measure 'at target on the spring check' --unit % --baseline 51 --target 80 --by 2027-05-28
  [2]

  $ collab --as-of 2026-09-14 goal new "Every third grader reads with understanding" --team grade-3 --measure "at target on the spring reading check" --unit % --baseline 51 --target 80 --by 2027-05-28
  G1
  collab: G1 80 % at target on the spring reading check by 2027-05-28 (now 51 %)

A target that is the baseline, or lies before it, is none.

  $ collab goal new "Same" --team grade-3 --measure x --baseline 5 --target 5 --by 2027-05-28
  collab: error: the target is the baseline, 5
    hint: a goal says what is to change; to keep something as it is, make it a norm
  [5]
  $ collab goal new "Past" --team grade-3 --measure x --baseline 5 --target 6 --by 2026-05-28
  collab: error: the target is to be reached by 2026-05-28, not after the baseline of 2026-11-23
  [5]

Figures show how it stands against the straight line.

  $ collab goal point G1 54 --on 2026-10-05
  collab: G1 54 % on 2026-10-05; on the straight line it would be 53.4 %: on track
  $ collab goal point G1 64 --on 2026-11-16 --note "after ratio groups"
  collab: G1 64 % on 2026-11-16; on the straight line it would be 58.1 %: on track
  $ collab goal point G1 none
  collab: error: option 'FIGURE' needs a number, not 'none'
  [2]
  $ collab goal point G1 70 --on 2026-12-24
  collab: error: a figure needs a day from 2026-09-14 to today, not 2026-12-24
  [2]
  $ collab goal list
  G1\tgrade-3\tEvery third grader reads with understanding\tat target on the spring reading check\t%\t51\t64\t80\t2027-05-28\t2026-11-16\ttrue\topen\t (esc)
  $ collab goal show G1 -f md
  ## Goal
  
  - Goal: G1
  - Whose: grade-3
  - What: Every third grader reads with understanding
  - Measure: at target on the spring reading check
  - Unit: %
  - Set: 2026-09-14
  - From: 51
  - Measured: 2026-09-14
  - To: 80
  - By: 2027-05-28
  - Now: 64
  - Seen: 2026-11-16
  - On the straight line: 58.1
  - On track: true
  - State: open
  
  ## Figures
  
  | Day | Figure | Note |
  |---|---:|---|
  | 2026-10-05 | 54 |  |
  | 2026-11-16 | 64 | after ratio groups |

The sheet of the next meeting says it, and a decision can be for it.

  $ collab meeting new grade-3 --on 2026-11-23 --at 15:00 -q -o sheet.md
  $ grep goal sheet.md
  - Our goal: 80 % at target on the spring reading check (now 64 %)
  $ collab decision new "Ratio groups twice a week" --team grade-3 --goal G1 --mode consensus -q
  D1
  $ collab action new "Build the groups" --decision D1 --owner a.ruiz -q
  A1
  $ collab why A1
  A1  Build the groups (Ana Ruiz)                            open                operation 8
    from decision D1 (all agreed) Ratio groups twice a week  decided 2026-11-23  operation 7
      for goal G1 80 % at target on the spring reading check by 2027-05-28 (now 64 %)  open                operation 3
  $ collab goal remove G1
  collab: error: D1 was made for G1
    hint: end it instead: collab goal end G1 --outcome 'given up'
  [6]

What lies for more than thirty school days is due, and status says so.

  $ collab --as-of 2027-02-01 goal list --due --columns goal,due -q
  G1\tno new figure for 55 school days (esc)
  $ collab --as-of 2027-02-01 goal list --due
  G1\tgrade-3\tEvery third grader reads with understanding\tat target on the spring reading check\t%\t51\t64\t80\t2027-05-28\t2026-11-16\ttrue\topen\tno new figure for 55 school days (esc)
  $ collab --as-of 2027-02-01 status
  Maple Grove Elementary, Monday 2027-02-01, school week 25
  no record  grade-3/2026-11-23 (49 school days)  collab meeting record sheet.md
  goals      Grade 3 PLC's goal needs a new figure (none for 55 school days)  collab goal list --due
  $ collab --as-of 2027-06-01 goal show G1 --columns due
  due\tits day was 2027-05-28; say how it ended (esc)

It ends with an outcome, and can be opened again.

  $ collab goal end G1 --outcome done
  collab: error: 'done' is not a way a goal ends
    hint: it is one of: met, partly met, not met, given up
  [2]
  $ collab goal end G1 --outcome met --learned "Small groups need the same day each week"
  collab: G1 ended: met; it was 64 %, the target 80 %
  collab: warning: the last figure of G1 does not reach the target; to note the newest: collab undo, then collab goal point G1 FIGURE
  $ collab goal point G1 70
  collab: error: G1 ended on 2026-11-23: met
    hint: collab goal reopen G1
  [6]
  $ collab goal list
  $ collab goal edit G1 --target 60
  collab: error: G1 ended on 2026-11-23: met
    hint: collab goal reopen G1
  [6]
  $ collab goal list --all --columns goal,state
  G1\tmet (esc)
  $ collab goal reopen G1
  collab: G1 is open again
  $ collab goal point G1 --on 2026-10-05 --remove
  collab: G1 64 % on 2026-11-16; on the straight line it would be 58.1 %: on track
  $ collab goal show G1 --table goal.point.list
  2026-11-16\t64\tafter ratio groups (esc)

A goal without a figure is neither on track nor behind; figures are numbers that a school can have.

  $ collab goal new "Fewer late starts" --team grade-3 --measure "late starts a month" --baseline 9 --target 2 --by 2026-12-18 --on 2026-09-14 -q
  G2
  $ collab goal list --columns goal,on_track
  G1\ttrue (esc)
  G2\t (esc)
  $ collab goal point G2 99999999999999999999
  collab: error: a goal's figures have at most twelve digits
  [5]
  $ collab --as-of 2026-12-21 report goals --for team --team grade-3 -f md | grep late
  | Grade 3 PLC | late starts a month | 9 | 2 by Dec 18 |  | past its day |
  $ collab goal point G2 7 --on 2026-10-01
  collab: G2 7 on 2026-10-01; on the straight line it would be 7.7: on track
  $ collab goal edit G2 --from 2026-10-15
  collab: G2 2 late starts a month by 2026-12-18 (now 9)
  collab: warning: 1 figure of G2 from before 2026-10-15 no longer counts

The words of a pair's goal are the pair's: in no list, report or history, and gone for good where they are taken away.

  $ collab person new "Ben Cole" --handle b.cole -q
  b.cole
  $ collab mentor pair new a.ruiz b.cole --trained -q
  P1
  collab: warning: P1 has no scheduled time, and what is not scheduled seldom happens: collab mentor pair edit P1 --every 'tue 10:00' --minutes 45
  $ collab goal new "Wait longer after a question" --pair P1 --measure "pauses of three seconds" --unit pauses --baseline 2 --target 8 --by 2027-02-26 -q
  G3
  $ collab goal list --pair P1 --columns goal,owner,text,measure,unit,target
  G3\tP1\t\t\t\t8 (esc)
  $ collab goal show G3 --private --columns text,measure,unit
  text\tWait longer after a question (esc)
  measure\tpauses of three seconds (esc)
  unit\tpauses (esc)
  $ collab log -p -n 1
  operation 17  2026-11-23 15:00  tester  goal new
    goal G3 pairing: nothing -> 1
    goal G3 set_on: nothing -> 2026-11-23
    goal G3 baseline: nothing -> 2.0
    goal G3 baseline_on: nothing -> 2026-11-23
    goal G3 target: nothing -> 8.0
    goal G3 target_on: nothing -> 2027-02-26
  $ collab goal point G3 4 --note "in the second lesson"
  collab: error: a note on a figure of a pair's goal stays between the two
    hint: leave it out; the figures alone are kept
  [2]
  $ collab goal edit G3 --text "Wait, and listen"
  collab: error: the words of G3 are the pair's own: they would go for good, and undo does not bring them back
    hint: add --yes
  [6]
  $ collab goal edit G3 --text "Wait, and listen" --yes
  collab: G3 8 by 2027-02-26 (now 2)
  $ collab goal remove G3
  collab: error: the words of G3 are the pair's own: they would go for good, and undo does not bring them back
    hint: add --yes
  [6]
  $ collab goal remove G3 --yes
  collab: removed G3 8 by 2027-02-26 (now 2); its figures come back with: collab undo
  $ collab show-op 1 -f json
  collab: error: changed fields are shown as text, in no other format
    hint: for the list of operations: collab log -f json
  [2]
