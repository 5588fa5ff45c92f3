Somebody leaves, and what they had in hand does not lie there unseen. Today is Monday 2026-11-23.

  $ . "$TESTDIR/grade-3.sh"
  $ collab team edit grade-3 --sponsor k.wong -q
  $ collab action new 'count the readers' --owner b.cole --team grade-3 --due 2026-12-11 -q
  A1
  $ collab action new 'call the library' --owner b.cole --team grade-3 -q
  A2
  $ collab action new 'bring the cards' --owner a.ruiz --team grade-3 -q
  A3
  $ collab meeting schedule grade-3 --on 2026-11-30 -q
  M1
  $ collab meeting edit M1 --facilitator b.cole --recorder a.ruiz -q
  $ collab status | grep 'hand over'
  [1]
  $ collab person end b.cole --on 2026-11-24
  collab: b.cole: last day 2026-11-24, and of 1 membership
  collab: warning: b.cole has 2 open actions: A1 count the readers, A2 call the library; hand over: collab action edit A1 --owner PERSON
  collab: warning: b.cole was to lead M1 grade-3/2026-11-30; name somebody else: collab meeting edit M1 --facilitator PERSON
  $ collab person end k.wong --on 2026-11-24
  collab: k.wong: last day 2026-11-24
  collab: warning: k.wong stands behind grade-3; name somebody else: collab team edit grade-3 --sponsor PERSON
  $ export COLLAB_TODAY=2026-11-25

Every morning's status says so, until somebody else has it; it counts, and names nobody.

  $ collab status | grep 'hand over'
  hand over  2 open actions, 1 planned meeting, 1 team of people who have left  collab action edit A1 --owner PERSON

The team's sheet says it beside the name. Another name in its place hands the action over; what stays as it is
changes nothing.

  $ collab action new 'ask the families' --owner a.ruiz --owner b.cole --team grade-3 -q
  A4
  collab: warning: Ben Cole is not on the staff on 2026-11-25
  $ collab meeting new grade-3 --on 2026-11-30 -o sheet.md -q
  $ grep -n '(A[0-9])' sheet.md
  14:- Ben Cole (has left): count the readers, due Fri Dec 11 (A1):
  15:- Ben Cole (has left): call the library (A2):
  16:- Ana: bring the cards (A3):
  17:- Ana and Ben Cole (has left): ask the families (A4):
  $ collab meeting record sheet.md --dry-run
  collab: sheet.md: nothing is filled in, so M1 stays as it is
  collab: dry run: nothing was changed
  $ sed -i 's/^- Here.*/- Here: all/; s/(A1):/(A1): not yet/; s/^- Ben Cole (has left): call/- Cy Ng: call/' sheet.md
  $ sed -i 's/^- Ana and Ben Cole (has left): ask the/- Ana and Ben Cole (has left): ask all/' sheet.md
  $ COLLAB_TODAY=2026-11-30 collab meeting record sheet.md
  M1
  collab: Grade 3 PLC, 2026-11-30: 3 of 3 here
    A2    changed: Cy Ng
    A4    changed: text
  collab: recorded as operation 19; undo with: collab undo
  $ collab meeting explain sheet.md -f csv -q | grep 'A[0-9]'
  14,understood: action A1 due 2026-12-11 not yet,2. Last time (5 min),"'- Ben Cole (has left): count the readers, due Fri Dec 11 (A1): not yet"
  15,understood: action A2,2. Last time (5 min),'- Cy Ng: call the library (A2):
  16,understood: action A3,2. Last time (5 min),'- Ana: bring the cards (A3):
  17,understood: action A4,2. Last time (5 min),'- Ana and Ben Cole (has left): ask all families (A4):
  $ collab action list --team grade-3 --columns action,text,owners,state
  A1\tcount the readers\tb.cole\topen (esc)
  A2\tcall the library\tc.ng\topen (esc)
  A3\tbring the cards\ta.ruiz\topen (esc)
  A4\task all families\ta.ruiz, b.cole\topen (esc)
  $ COLLAB_TODAY=2026-11-30 collab undo -q
  $ collab action done A4 -q

  $ collab action edit A1 --owner c.ng -q
  $ collab action done A2 -q
  $ collab status | grep 'hand over'
  hand over  1 planned meeting, 1 team of people who have left  collab meeting edit M1 --facilitator PERSON
  $ collab meeting edit M1 --facilitator d.okafor -q
  $ collab status | grep 'hand over'
  hand over  1 team of people who have left       collab team edit grade-3 --sponsor PERSON
  $ collab team edit grade-3 --sponsor c.ng -q
  $ collab status | grep 'hand over'
  [1]
