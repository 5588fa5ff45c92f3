--at OPERATION: any listing or report, as the workspace was after that operation.

  $ . "$TESTDIR/grade-3.sh"
  $ collab action new "Share exit-ticket data" --owner a.ruiz --team grade-3 --due 2026-11-30 -q
  A1
  $ collab action done A1 -q
  $ collab action new "Call the library" --owner b.cole --team grade-3 -q
  A2
  $ collab undo -q
  $ collab log -n 4
  12\t2026-11-23 15:00\ttester\tundo\toperation 11\t11\t (esc)
  11\t2026-11-23 15:00\ttester\taction new\tA2\t\t12 (esc)
  10\t2026-11-23 15:00\ttester\taction done\tA1\t\t (esc)
  9\t2026-11-23 15:00\ttester\taction new\tA1\t\t (esc)
  $ collab action list --all --columns action,text,state
  A1\tShare exit-ticket data\tdone (esc)
  $ collab action list --all --columns action,text,state --at 9
  A1\tShare exit-ticket data\topen (esc)
  $ collab action list --all --columns action,text,state --at 11
  A1\tShare exit-ticket data\tdone (esc)
  A2\tCall the library\topen (esc)
  $ collab --at 11 log -n 1
  11\t2026-11-23 15:00\ttester\taction new\tA2\t\t (esc)
  $ collab report actions --at 9 --as-of 2026-12-01 -f csv
  action,team,text,owners,first_due,due,state,done_on,days_overdue
  A1,grade-3,Share exit-ticket data,,2026-11-30,2026-11-30,open,,
  $ collab why A2 --at 11
  A2  Call the library (Ben Cole)  open  operation 11
  $ collab why A2
  collab: error: there is no action 'A2'
    hint: there was one, undone or removed since; see: collab log
  [4]
  $ collab person list --columns handle --at 1
  a.ruiz

The file on the disk stays as it is.

  $ before=$(cksum < .collab/collab.db)
  $ collab status --at 9 -o then.txt
  collab: wrote then.txt
  $ test "$before" = "$(cksum < .collab/collab.db)" && ls -A .collab
  collab.db
  $ collab meeting list --at 9 -o .collab/collab.db -f csv
  collab: error: '.collab/collab.db' is a database and is not written over
    hint: name another file
  [6]

What was confidential late is confidential early.

  $ collab team edit grade-3 --confidential -q
  $ collab action list --columns action,text --at 9 -q
  A1\t (esc)

Only looking goes back.

  $ collab action new "Then" --at 9
  collab: error: 'collab action new' changes the workspace, and --at looks at it as it was
    hint: leave --at out; it goes with listings and reports
  [2]
  $ collab undo --at 9
  collab: error: 'collab undo' changes the workspace, and --at looks at it as it was
    hint: leave --at out; it goes with listings and reports
  [2]
  $ collab backup --at 9
  collab: error: a backup is of the workspace as it is, and --at looks at older states
    hint: leave --at out
  [2]
  $ collab doctor --at 9
  collab: error: --at means nothing to 'collab doctor'
    hint: it goes with listings and reports
  [2]
  $ collab mentor match --pair --at 9 --yes
  collab: error: 'collab mentor match' changes the workspace, and --at looks at it as it was
    hint: leave --at out; it goes with listings and reports
  [2]
  $ collab help --at 9
  collab: error: --at means nothing to 'collab help'
    hint: it goes with listings and reports
  [2]

Operations that never were, or are gone.

  $ collab team list --at 99
  collab: error: there is no operation 99
    hint: collab log lists them
  [4]
  $ collab team list --at 0
  collab: error: there is no operation 0
    hint: collab log lists them
  [4]
  $ collab team list --at yesterday
  collab: error: 'yesterday' is not an operation number
    hint: collab log lists them
  [2]
  $ collab team list --at
  collab: error: option '--at' needs a value
    hint: collab help team list
  [2]
  $ collab purge word 'exit-ticket' --yes -q
  $ collab action list --at 9
  collab: error: the workspace as it was after operation 9 cannot be shown: operation 14, a purge, destroyed some of what there was
    hint: a backup of that time shows it: collab help restore
  [6]
  $ collab action list --all --columns action,state --at 14 -q
  A1\tdone (esc)
