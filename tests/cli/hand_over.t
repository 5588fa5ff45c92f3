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
