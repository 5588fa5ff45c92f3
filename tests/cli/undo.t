Undo goes one step at a time, and never does less than it was asked for.

  $ . "$TESTDIR/grade-3.sh"
  $ collab action new "Share exit-ticket data" -q 2>/dev/null
  A1
  $ collab action new "Call the library" -q 2>/dev/null
  A2
  $ collab undo -n 2
  collab: error: 'undo' goes one step at a time, not -n 2
    hint: every further 'collab undo' goes one step further back
  [2]
  $ collab undo 8 -n 2
  collab: error: 'undo' goes one step at a time, not -n 2
    hint: every further 'collab undo' goes one step further back
  [2]
  $ collab redo -n 2
  collab: error: 'redo' goes one step at a time, not -n 2
    hint: every further 'collab redo' puts one more back
  [2]
  $ collab action list --columns action,text
  A1\tShare exit-ticket data (esc)
  A2\tCall the library (esc)
  $ collab undo
  collab: undid operation 10, action new: A2 gone; redo with: collab redo
  $ collab undo
  collab: undid operation 9, action new: A1 gone; redo with: collab redo
  $ collab redo
  collab: redid operation 9, action new: A1 back
  $ collab redo
  collab: redid operation 10, action new: A2 back
  $ collab redo
  collab: error: there is nothing to redo
    hint: a redo is possible right after an undo, until something else is changed
  [6]
  $ collab log -n 5 -f csv --columns at,verb,reverts
  at,verb,reverts
  2026-11-23 15:00,redo,11
  2026-11-23 15:00,redo,12
  2026-11-23 15:00,undo,9
  2026-11-23 15:00,undo,10
  2026-11-23 15:00,action new,
