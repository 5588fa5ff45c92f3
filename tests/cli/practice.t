What works in one team is told to others; who tried it, and what came of it, is noted beside it.

  $ collab init --school "Maple Grove Elementary" --code MGE --tz America/New_York --school-year 2026-08-17..2027-06-11 -q
  $ for team in grade-3 grade-4 math; do collab --as-of 2026-08-17 team new $team --kind plc -q; done
  grade-3
  grade-4
  math
  $ collab --as-of 2026-08-17 team new sst --kind student-problem-solving --confidential -q
  sst
  $ collab --as-of 2026-10-05 practice new grade-3 "Exit tickets in two minutes" --place "shared drive, folder Reading"
  H1
  $ collab --as-of 2026-10-06 practice new grade-3 "Fractions" --kind unit --standard "compares fractions" --assessment "common quiz 2" --response "two groups for a week"
  H2
  $ collab --as-of 2026-10-12 practice tried H1 grade-4 --result "two of three classes go on with it"
  $ collab --as-of 2026-10-12 practice tried H1 grade-4 --result "all three classes go on with it"
  $ collab --as-of 2026-10-13 practice tried H1 math
  $ collab --as-of 2026-10-11 practice list
  H1\tworks\tExit tickets in two minutes\tgrade-3\t2026-10-05\t\tshared drive, folder Reading\t (esc)
  H2\tunit\tFractions\tgrade-3\t2026-10-06\t\t\t (esc)
  $ collab --as-of 2026-10-13 practice list
  H1\tworks\tExit tickets in two minutes\tgrade-3\t2026-10-05\tgrade-4, math\tshared drive, folder Reading\t (esc)
  H2\tunit\tFractions\tgrade-3\t2026-10-06\t\t\t (esc)
  $ collab --as-of 2026-10-13 practice show H1
  practice\tH1 (esc)
  kind\tworks (esc)
  text\tExit tickets in two minutes (esc)
  team\tgrade-3 (esc)
  shared_on\t2026-10-05 (esc)
  meeting\t (esc)
  place\tshared drive, folder Reading (esc)
  standard\t (esc)
  assessment\t (esc)
  response\t (esc)
  result\t (esc)
  grade-4\t2026-10-12\tall three classes go on with it (esc)
  math\t2026-10-13\t (esc)
  $ collab practice show H2 -f csv
  practice,kind,text,team,shared_on,meeting,place,standard,assessment,response,result
  H2,unit,Fractions,grade-3,2026-10-06,,,compares fractions,common quiz 2,two groups for a week,

Nothing is tried before it was shared, or on a day to come; a team about students shares nothing here.

  $ collab --as-of 2026-10-13 practice tried H1 math --on 2026-10-01
  collab: error: H1 was shared on 2026-10-05, after 2026-10-01
  [5]
  $ collab --as-of 2026-10-13 practice tried H1 math --on 2026-11-01
  collab: error: 2026-11-01 is to come: note it when it has happened
  [2]
  $ collab --as-of 2026-10-13 practice new sst "about somebody"
  collab: error: what 'sst' works on stays within the team
    hint: its meetings are about individual students
  [6]
  $ collab --as-of 2026-10-13 practice edit H1 --on 2026-10-13
  collab: error: H1 was tried on 2026-10-12, before 2026-10-13
  [5]
  $ collab --as-of 2026-10-13 practice edit H2 --result "84 % at target, was 61 %" --clear response
  $ collab --as-of 2026-10-13 practice edit H2 --clear response
  collab: H2 is as it was
  $ collab --as-of 2026-10-13 practice list --kind unit
  H2\tunit\tFractions\tgrade-3\t2026-10-06\t\t\t84 % at target, was 61 % (esc)
  $ collab practice remove H2
  $ collab why H1
  H1  Exit tickets in two minutes    operation 5
    of team grade-3 Grade 3          operation 1
    has: 2 trials of practices
  $ collab practice show H2
  collab: error: there is no practice 'H2'
    hint: there was one, undone or removed since; see: collab log
  [4]
