A team agrees on norms. Today is Monday 2026-11-23.

  $ collab init --school "Maple Grove Elementary" --code MGE --tz America/New_York --school-year 2026-08-17..2027-06-11 -q
  $ for who in "Ana Ruiz:a.ruiz" "Ben Cole:b.cole" "Cy Ng:c.ng" "Pat Hale:p.hale"; do
  >   collab person new "${who%:*}" --handle "${who#*:}" -q > /dev/null
  > done
  $ collab team new grade-3 --name "Grade 3 PLC" --kind plc
  grade-3
  $ collab team member add grade-3 a.ruiz b.cole c.ng --from 2026-08-17 -q

A norm is proposed; who proposes it accepts it.

  $ collab team norm new grade-3 "We start and end on time" --by a.ruiz --on 2026-11-09
  N1
  $ printf 'We look at evidence first\n' | collab team norm new grade-3 --text-file - --by b.cole
  N2
  $ collab team norm list grade-3 -f csv
  norm,team,text,proposed_by,proposed_on,accepted,members,adopted_on,reviewed_on,ended_on
  N1,grade-3,We start and end on time,a.ruiz,2026-11-09,1,3,,,
  N2,grade-3,We look at evidence first,b.cole,2026-11-23,1,3,,,

It is adopted on the day when the last member accepts.

  $ collab team norm accept N1 b.cole --on 2026-11-16
  collab: N1: accepted by 2 of 3; not yet by Cy Ng
  $ collab team norm accept N1 c.ng
  collab: N1: accepted by 3 of 3, adopted on 2026-11-23
  $ collab team norm accept grade-3 --all
  collab: N1: accepted by 3 of 3, adopted on 2026-11-23
  collab: N2: accepted by 3 of 3, adopted on 2026-11-23
  $ collab team norm list grade-3 -f table
  Norm  Team     Text                       Proposed by  Proposed    Accepted  Members  Adopted     Reviewed  Ended
  N1    grade-3  We start and end on time   a.ruiz       2026-11-09         3        3  2026-11-23
  N2    grade-3  We look at evidence first  b.cole       2026-11-23         3        3  2026-11-23

Or by decision, when somebody has yet to come round.

  $ collab team norm new grade-3 "Phones stay in the bag"
  N3
  $ collab team norm accept N3 a.ruiz --adopt
  collab: N3: accepted by 1 of 3, adopted on 2026-11-23; not yet by Ben Cole, Cy Ng
  $ collab team norm new grade-3 "Everybody speaks once before anybody speaks twice" --adopt
  N4
  $ collab team norm list grade-3 --columns norm,accepted,members,adopted_on
  N1\t3\t3\t2026-11-23 (esc)
  N2\t3\t3\t2026-11-23 (esc)
  N3\t1\t3\t2026-11-23 (esc)
  N4\t0\t3\t2026-11-23 (esc)

Only members accept, and not before there is something to accept.

  $ collab team norm accept N3 p.hale
  collab: error: 'p.hale' is not a member of 'grade-3' on 2026-11-23
    hint: collab team member add grade-3 p.hale
  [5]
  $ collab team norm accept N3 b.cole --on 2026-11-20
  collab: error: norm N3 was proposed on 2026-11-23, it cannot be accepted on 2026-11-20
  [5]
  $ collab team norm accept N3
  collab: error: nobody is named who accepts
    hint: name people, or add --all
  [2]
  $ collab team norm accept N9 a.ruiz
  collab: error: there is no norm 'N9'
    hint: see: collab team norm list
  [4]
  $ collab team norm accept grade-4 a.ruiz
  collab: error: there is no team 'grade-4'
    hint: did you mean 'grade-3'?
  [4]
  $ collab team norm new grade-3
  collab: error: the norm is missing
    hint: give it as an argument or by --text, --text-file
  [2]
  $ collab team norm new grade-3 "  "
  collab: error: norm is blank
  [5]

They are reviewed together, or one by one.

  $ collab team norm review grade-3
  collab: 4 norms reviewed on 2026-11-23
  $ collab team norm review N1 --on tomorrow
  collab: 1 norm reviewed on 2026-11-24
  $ collab team norm list grade-3 --columns norm,reviewed_on
  N1\t2026-11-24 (esc)
  N2\t2026-11-23 (esc)
  N3\t2026-11-23 (esc)
  N4\t2026-11-23 (esc)

A norm ends; a mistaken one is taken back.

  $ collab team norm end N4
  $ collab team norm remove N3
  collab: N3 is removed; undo with: collab undo
  $ collab team norm list grade-3 --as-of tomorrow --columns norm,text
  N1\tWe start and end on time (esc)
  N2\tWe look at evidence first (esc)
  $ collab team norm list --all --columns norm,team,ended_on
  N1\tgrade-3\t (esc)
  N2\tgrade-3\t (esc)
  N4\tgrade-3\t2026-11-23 (esc)
  $ collab undo
  collab: undid operation 18, team norm remove: 1 acceptance of a norm back, 1 review of a norm back, N3 back; redo with: collab redo
  $ collab team norm list grade-3 --columns norm
  N1
  N2
  N3
  N4
