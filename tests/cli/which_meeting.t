Which meeting a document is about, by its title, and how a run of several is recorded.

  $ . "$TESTDIR/grade-3.sh"
  $ try() { printf '%s\n\n- Here: all but Ben\n' "$1" > doc.md; shift; collab meeting record doc.md --dry-run "$@"; }

Team and day in any order, with other words beside them; without a year the team's nearest block.

  $ try '# Grade 3 | Nov 16, 2026'
  M1
  collab: Grade 3 PLC, 2026-11-16: 3 of 4 here (absent: Ben Cole)
  collab: dry run: nothing was changed
  $ try '# Nov 16, 2026, Grade 3 PLC'
  M1
  collab: Grade 3 PLC, 2026-11-16: 3 of 4 here (absent: Ben Cole)
  collab: dry run: nothing was changed
  $ try '# Grade 3 PLC Meeting Notes: Monday, Nov 16'
  M1
  collab: Grade 3 PLC, 2026-11-16: 3 of 4 here (absent: Ben Cole)
  collab: dry run: nothing was changed
  $ try '# Grade 3 11/16'
  M1
  collab: Grade 3 PLC, 2026-11-16: 3 of 4 here (absent: Ben Cole)
  collab: dry run: nothing was changed

No team of that name, no block on that day, a day still to come, two days.

  $ try '# Grade 33, Nov 16, 2026'
  collab: error: doc.md:1:1: no team is called 'Grade 33'
    1 | # Grade 33, Nov 16, 2026
      | ^
    hint: did you mean 'grade-3'? else say whose meeting it was: collab meeting record FILE --team TEAM
  collab: nothing was recorded
  [5]
  $ try '# Grade 3 PLC, Nov 18, 2026'
  collab: error: doc.md:1:1: Grade 3 PLC has no block on Wednesday, 2026-11-18
    1 | # Grade 3 PLC, Nov 18, 2026
      | ^
    hint: did you mean Monday the 16th, 2026-11-16? Then correct the day; if it met then: collab meeting record FILE --date 2026-11-18
  collab: nothing was recorded
  [5]
  $ try '# Grade 3 PLC, Nov 18, 2026' --date 2026-11-18
  M1
  collab: Grade 3 PLC, 2026-11-18: 3 of 4 here (absent: Ben Cole)
  collab: dry run: nothing was changed
  $ try '# Grade 3 PLC, Nov 28, 2026'
  collab: error: doc.md:1:1: Grade 3 PLC has no block on Saturday, 2026-11-28, which is still to come
    1 | # Grade 3 PLC, Nov 28, 2026
      | ^
    hint: did you mean Monday the 30th, 2026-11-30? Then correct the day; if it is to meet then: collab meeting schedule grade-3 --on 2026-11-28
  collab: nothing was recorded
  [5]
  $ try '# Grade 3 PLC 11/17'
  collab: error: doc.md:1:1: '11/17' does not say the year, and Grade 3 PLC has no block on that day
    1 | # Grade 3 PLC 11/17
      | ^
    hint: did you mean Monday the 16th, 2026-11-16? say which day it was: collab meeting record FILE --date DATE
  collab: nothing was recorded
  [5]
  $ try '# Grade 3 PLC, Nov 16, 2026' --date 2026-11-21
  collab: error: doc.md:1:1: the document is dated 2026-11-16, and --date says 2026-11-21
    1 | # Grade 3 PLC, Nov 16, 2026
      | ^
    hint: correct the day in the document, or leave --date out
  collab: nothing was recorded
  [5]
  $ try '# Grade 3 PLC, Tuesday, Nov 16, 2026'
  collab: error: doc.md:1:1: 'Tuesday, Nov 16, 2026' is a Monday
    1 | # Grade 3 PLC, Tuesday, Nov 16, 2026
      | ^
    hint: say which day it was: collab meeting record FILE --date DATE
  collab: nothing was recorded
  [5]

A page laid out as a table.

  $ collab -q meeting new grade-3
  M1
  $ printf '| Meeting | MGE-M1 |\n|---|---|\n| Here | all but Ben |\n| Notes | Ana |\n' > page.md
  $ collab meeting record page.md -q
  M1
  $ collab meeting show M1 --columns state,recorder,present -f csv --table meeting.show
  state,recorder,present
  held,a.ruiz,3

Nobody met, or nobody wrote it up.

  $ printf '# Grade 3 PLC, November 16, 2026\n\nNo quorum, no minutes.\n' > none.md
  $ collab meeting record none.md
  collab: none.md: it says 'No quorum, no minutes.', so no meeting is recorded
  $ printf '# Grade 3 PLC, November 16, 2026\n\n## Discussion\n\n## Decisions\n' > bare.md
  $ collab meeting record bare.md
  collab: bare.md: nothing is filled in, so no meeting is recorded
  $ printf '# Grade 3 PLC, November 16, 2026\n\n## Decided\n\n- Re-teach fractions (all agreed)\n' > talk.md
  $ collab meeting record talk.md --dry-run
  M2
  collab: Grade 3 PLC, 2026-11-16: nobody was noted as here
    new   D1 Re-teach fractions (all agreed)
  collab: dry run: nothing was changed

Last week's document filled in anew; a corrected one.

  $ cat > first.md <<'END'
  > # Grade 3 PLC, November 16, 2026
  > 
  > - Here: all
  > 
  > ## Decided
  > 
  > - Re-teach fractions (all agreed)
  > - Two reading groups (all agreed)
  > END
  $ collab -q meeting record first.md
  M2
  $ sed -e 's/all$/Ana, Ben/' -e 's/^- Re-teach.*/- Buy new paper (all agreed)/' -e 's/^- Two.*/- Invite the librarian (vote)/' first.md > copied.md
  $ collab meeting record copied.md
  collab: error: copied.md:1:1: this document's day is that of M2, which is recorded already and said other things
    hint: if it is another meeting, correct the day, or give it one of its own: collab meeting schedule grade-3 --on 2026-11-16 --again; if it is M2: collab meeting record FILE --date 2026-11-16
  collab: nothing was recorded
  [5]
  $ sed -e 's/: all$/: all but Cy/' first.md > corrected.md
  $ collab meeting record corrected.md
  M2
  collab: Grade 3 PLC, 2026-11-16: 3 of 4 here (absent: Cy Ng)
    here  was 4, now 3; no longer Cy Ng
  collab: recorded as operation 12; undo with: collab undo
  $ collab meeting record corrected.md
  collab: corrected.md: nothing new in M2

Names that nobody has.

  $ printf '# Grade 3 PLC, November 9, 2026\n\n- Here: Ana, Lee Park, Ana Ruis\n' > names.md
  $ collab meeting record names.md --dry-run --people guests
  M3
  collab: Grade 3 PLC, 2026-11-09: 1 of 4 here, 1 name not understood, 1 guest
  collab: one question is open: names.md:3:24: 'Ana Ruis' names nobody on the roster (did you mean Ana Ruiz?); for a guest write 'Ana Ruis (guest)'
  collab: dry run: nothing was changed
  $ collab -q meeting record names.md --people guests
  M3
  $ collab meeting record names.md
  collab: names.md: nothing new in M3
  collab: one question is open: names.md:3:24: 'Ana Ruis' names nobody on the roster (did you mean Ana Ruiz?); for a guest write 'Ana Ruis (guest)'
  $ collab -q undo
  $ collab meeting record names.md --people add
  M4
  collab: Grade 3 PLC, 2026-11-09: 2 of 4 here, 1 name not understood
    new   person lee.park, Lee Park
  collab: one question is open: names.md:3:24: 'Ana Ruis' names nobody on the roster (did you mean Ana Ruiz?); for a guest write 'Ana Ruis (guest)'
  collab: recorded as operation 15; undo with: collab undo
  $ collab person list --columns handle,name -f csv | grep -i park
  lee.park,Lee Park
  $ collab -q undo

All files of a run are one operation; one that is understood too little refuses all.

  $ printf '# Grade 3 PLC, November 9, 2026\n\n- Here: all\n' > good.md
  $ printf '# Grade 3 PLC, November 23, 2026\n\n- Here: all but Cy\n- a remark\n- and another\n' > poor.md
  $ collab meeting record good.md poor.md --min-understood 0.5
  collab: error: poor.md: of 3 lines 1 understood, a share below 0.5
    hint: see which: collab meeting explain poor.md
  [5]
  $ collab meeting list --columns meeting -f csv
  meeting
  M2
  M1
  $ collab meeting record good.md poor.md
  M5
  M1
  collab: Grade 3 PLC, 2026-11-09: 4 of 4 here
  collab: Grade 3 PLC, 2026-11-23: 3 of 4 here (absent: Cy Ng)
    here  was 3, now 3; newly Ben Cole; no longer Cy Ng
    notes 2 lines kept as written: collab meeting show M1 --text
  collab: recorded as operation 17; undo with: collab undo
  $ collab undo
  collab: undid operation 17, meeting record: M5 gone, attendance of 6; redo with: collab redo
  $ collab meeting list --columns meeting -f csv
  meeting
  M2
  M1

The next block is cancelled: the sheet names the one that stands.

  $ collab -q meeting schedule grade-3 --on 2026-12-07
  M6
  $ collab -q meeting cancel grade-3/2026-12-07 --because 'testing'
  $ collab -q meeting new grade-3 --on 2026-11-30 -o - | grep Next
  ## 5. Next steps (5 min)
  Next: Monday, December 14, 3:00. Facilitator: Cy Ng

A leave hits planned turns: it says so, so does status, and the sheet passes them on.

  $ collab -q meeting schedule grade-3 --on 2026-12-14
  M8
  $ collab meeting show grade-3/2026-12-14 --columns facilitator,recorder -f csv --table meeting.show
  facilitator,recorder
  c.ng,b.cole
  $ collab person leave add c.ng 2026-12-08..2026-12-18
  collab: Cy Ng is facilitator of grade-3/2026-12-14; passed on with: collab meeting new grade-3 --on 2026-12-14
  $ collab status | grep '^away'
  away       Cy Ng, facilitator of grade-3/2026-12-14  collab meeting new grade-3 --on 2026-12-14
  $ collab meeting new grade-3 --on 2026-12-14
  M8
  collab: Cy Ng is on leave on 2026-12-14, so Dara Okafor facilitates
  collab: Grade 3 PLC, Monday 2026-12-14 15:00, 45 minutes, room 204
  collab: wrote grade-3_2026-12-14.md; afterwards: collab meeting record grade-3_2026-12-14.md
  $ collab meeting show grade-3/2026-12-14 --columns facilitator,recorder -f csv --table meeting.show
  facilitator,recorder
  d.okafor,b.cole
  $ collab status | grep '^away'
  [1]
