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

Minutes share too: the sheet asks once a team of the school has shared something, and the label is known in any document.

  $ export COLLAB_TODAY=2026-11-16
  $ collab meeting new grade-4 --on 2026-11-16 -o sheet.md -q
  $ grep Worth sheet.md
  - Worth sharing with other teams:
  $ sed -i 's/^- Worth.*/& Material: fraction bars (room 12)\n& Number talks at the door\n& Sentence starters/' sheet.md
  $ collab meeting record sheet.md
  M1
  collab: Grade 4, 2026-11-16: nobody was noted as here
    new   H3 shared: fraction bars
    new   H4 shared: Number talks at the door
    new   H5 shared: Sentence starters
  collab: recorded as operation 13; undo with: collab undo
  $ collab practice list --columns practice,kind,text,team,shared_on,place
  H1\tworks\tExit tickets in two minutes\tgrade-3\t2026-10-05\tshared drive, folder Reading (esc)
  H3\tmaterial\tfraction bars\tgrade-4\t2026-11-16\troom 12 (esc)
  H4\tworks\tNumber talks at the door\tgrade-4\t2026-11-16\t (esc)
  H5\tworks\tSentence starters\tgrade-4\t2026-11-16\t (esc)

What is said anew is changed or taken back; what another team tried stays.

  $ collab practice tried H4 math -q
  $ sed -i 's/room 12/room 14/; /Number talks/d' sheet.md
  $ collab meeting record sheet.md
  M1
  collab: Grade 4, 2026-11-16: nobody was noted as here
    H3    shared: Material: fraction bars (room 14)
    H4    stays, since another team tried it
  collab: recorded as operation 15; undo with: collab undo
  $ collab practice list --columns practice,kind,text,place
  H1\tworks\tExit tickets in two minutes\tshared drive, folder Reading (esc)
  H3\tmaterial\tfraction bars\troom 14 (esc)
  H4\tworks\tNumber talks at the door\t (esc)
  H5\tworks\tSentence starters\t (esc)
  $ sed -i '/Sentence/d' sheet.md
  $ collab meeting record sheet.md
  M1
  collab: Grade 4, 2026-11-16: nobody was noted as here
    H5    is shared no longer
  collab: recorded as operation 16; undo with: collab undo
  $ cat > minutes.md <<'END'
  > # Math, November 13, 2026
  > 
  > - Worth sharing with other teams: Round: how questions are asked (three rooms)
  > - Worth sharing with other teams: Quality: what a good explanation has
  > END
  $ collab meeting record minutes.md --team math -q
  M2
  $ collab practice list --kind round --columns practice,kind,text,place
  H6\tround\thow questions are asked\tthree rooms (esc)
  $ collab practice list --kind quality --columns practice,kind,text,place
  H7\tquality\twhat a good explanation has\t (esc)
  $ collab meeting explain minutes.md 2>/dev/null | tail -2
  3\tunderstood: shared\t\t- Worth sharing with other teams: Round: how questions are asked (three rooms) (esc)
  4\tunderstood: shared\t\t- Worth sharing with other teams: Quality: what a good explanation has (esc)

In the minutes of a team about students such a line is a note, and stays within it.

  $ sed 's/Math/SST/' minutes.md > sst.md
  $ collab meeting record sst.md --team sst
  M3
  collab: Sst, 2026-11-13: nobody was noted as here
    notes 2 lines kept as written: collab meeting show M3 --text
  collab: recorded as operation 18; undo with: collab undo
