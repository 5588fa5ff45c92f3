A goal says what is to change, how it is seen, from where to where, and by when.

  $ collab init --school "Maple Grove Elementary" --code MGE --tz America/New_York --school-year 2026-08-17..2027-06-11 -q
  $ collab person new a.ruiz --name "Ana Ruiz" -q
  $ collab team new grade-3 --name "Grade 3 PLC" --kind plc -q

A wish is no goal yet; what is missing is asked for at once.

  $ collab goal new "Every third grader reads with understanding" --team grade-3

  $ collab --as-of 2026-09-14 goal new "Every third grader reads with understanding" --team grade-3 --measure "at target on the spring reading check" --unit % --baseline 51 --target 80 --by 2027-05-28

A target that is the baseline, or lies before it, is none.

  $ collab goal new "Same" --team grade-3 --measure x --baseline 5 --target 5 --by 2027-05-28
  $ collab goal new "Past" --team grade-3 --measure x --baseline 5 --target 6 --by 2026-05-28

Figures show how it stands against the straight line.

  $ collab goal point G1 54 --on 2026-10-05
  $ collab goal point G1 64 --on 2026-11-16 --note "after ratio groups"
  $ collab goal point G1 none
  $ collab goal point G1 70 --on 2026-12-24
  $ collab goal list
  $ collab goal show G1 -f md

The sheet of the next meeting says it, and a decision can be for it.

  $ collab meeting new grade-3 --on 2026-11-23 --time 15:00 -q -o sheet.md
  $ grep goal sheet.md
  $ collab decision new "Ratio groups twice a week" --team grade-3 --goal G1 --mode consensus -q
  $ collab action new "Build the groups" --decision D1 --owner a.ruiz -q
  $ collab why A1
  $ collab goal remove G1

What lies for more than thirty school days is due, and status says so.

  $ collab --as-of 2027-02-01 goal list --due --columns goal,due
  $ collab --as-of 2027-02-01 goal list --due
  $ collab --as-of 2027-02-01 status
  $ collab --as-of 2027-06-01 goal show G1 --columns due

It ends with an outcome, and can be opened again.

  $ collab goal end G1 --outcome done
  $ collab goal end G1 --outcome met --learned "Small groups need the same day each week"
  $ collab goal point G1 70
  $ collab goal list
  $ collab goal list --all --columns goal,state
  $ collab goal reopen G1
  $ collab goal point G1 --on 2026-10-05 --remove
  $ collab goal show G1 --table goal.point.list
