From an action to where it came from, and back to what came of it. Today is Monday 2026-11-23.

  $ . "$TESTDIR/grade-3.sh"
  $ collab meeting attend grade-3/2026-11-09 --all-but c.ng -q
  M1
  $ collab meeting agenda add M1 "Unit 3 common assessment" --by b.cole -q
  1
  $ collab decision new "Use exit tickets weekly" --meeting M1 --item 1 --mode consensus -q
  D1
  $ collab action new "Share exit-ticket data" --decision D1 --meeting M1 --owner a.ruiz --due 2026-11-16 -q
  A1
  $ collab action new "Order books" --meeting M1 --owner c.ng -q
  A2
  $ collab action done A1 --on 2026-11-23 -q
  $ collab decision result D1 "used in 7 of 8 weeks" -q

  $ collab why A1
  $ collab why D1
  $ collab why grade-3/2026-11-09
  $ collab why A2

For a program.

  $ collab why A1 -f csv
  $ collab why A1 --columns level,reference

What names nothing.

  $ collab why A9
  $ collab why lunch
  $ collab why grade-3/2026-11-10

What was undone is in no chain.

  $ collab undo -q
  $ collab why D1
