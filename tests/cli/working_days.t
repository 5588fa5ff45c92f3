Part-timers, and people who share their week with another school. Today is Monday 2026-11-23; Grade 3 meets on Mondays.

  $ . "$TESTDIR/grade-3.sh"
  $ collab team rotation show grade-3
  2026-11-23\ta.ruiz\tb.cole\t\t (esc)
  2026-11-30\tb.cole\ta.ruiz\t\t (esc)
  2026-12-07\tc.ng\td.okafor\t\t (esc)
  2026-12-14\td.okafor\tc.ng\t\t (esc)
  2026-12-21\ta.ruiz\tb.cole\t\t (esc)
  2026-12-28\tb.cole\ta.ruiz\t\t (esc)
  2027-01-04\tc.ng\td.okafor\t\t (esc)
  2027-01-11\td.okafor\tc.ng\t\t (esc)
  $ collab meeting new grade-3 --on 2026-11-30 -q
  M1
  $ collab meeting show grade-3/2026-11-30 --columns facilitator,recorder
  facilitator\ta.ruiz (esc)
  recorder\tb.cole (esc)

Ben is here from Tuesday to Thursday. What is not known of anybody yet holds for the time before, too.

  $ collab person edit b.cole --works tue-thu
  collab: 'b.cole' is here on Tue, Wed, Thu, now and before; from a day on: --works-from DATE
  collab: Ben Cole is recorder of grade-3/2026-11-30; passed on with: collab meeting new grade-3 --on 2026-11-30
  $ collab person show b.cole --columns works
  works\tTue, Wed, Thu (esc)
  $ collab person list --columns handle,works
  a.ruiz\t (esc)
  b.cole\tTue, Wed, Thu (esc)
  c.ng\t (esc)
  d.okafor\t (esc)
  k.wong\t (esc)

He is not expected on Mondays, whoever sits beside him is counted without him, and his turn goes to the next.

  $ collab meeting record - --team grade-3 --date 2026-11-16 <<'END'
  > # Grade 3 PLC, 2026-11-16
  > 
  > Present: all
  > END
  M2
  collab: Grade 3 PLC, 2026-11-16: 3 of 3 here
  collab: recorded as operation 11; undo with: collab undo
  $ collab meeting show grade-3/2026-11-16 --columns present,expected
  present\t3 (esc)
  expected\t3 (esc)
  $ collab meeting list --columns meeting,present,expected
  M2\t3\t3 (esc)
  M1\t\t3 (esc)
  $ collab status | grep away
  away       Ben Cole, recorder of grade-3/2026-11-30          collab meeting new grade-3 --on 2026-11-30
  $ collab meeting new grade-3 --on 2026-11-30 -q --yes
  M1
  $ collab meeting show grade-3/2026-11-30 --columns facilitator,recorder
  facilitator\ta.ruiz (esc)
  recorder\td.okafor (esc)
  $ collab team rotation show grade-3
  2026-11-23\ta.ruiz\tc.ng\t\t (esc)
  2026-11-30\ta.ruiz\td.okafor\tM1\t (esc)
  2026-12-07\tc.ng\ta.ruiz\t\t (esc)
  2026-12-14\td.okafor\tc.ng\t\t (esc)
  2026-12-21\ta.ruiz\td.okafor\t\t (esc)
  2026-12-28\tc.ng\ta.ruiz\t\t (esc)
  2027-01-04\td.okafor\tc.ng\t\t (esc)
  2027-01-11\ta.ruiz\td.okafor\t\t (esc)

From January on it is another week; what was before stays as it was.

  $ collab person edit b.cole --works mon,tue --works-from 2027-01-04
  collab: 'b.cole' is here on Mon, Tue, from 2027-01-04 on
  $ collab person show b.cole --columns works
  works\tTue, Wed, Thu to 2027-01-03\\nMon, Tue from 2027-01-04 (esc)
  $ collab undo
  collab: undid operation 13, person edit: 1 working week in force again, 1 working week gone; redo with: collab redo
  $ collab person edit b.cole --works all --works-from 2027-01-04
  collab: 'b.cole' is here every school day, from 2027-01-04 on
  $ collab person show b.cole --columns works
  works\tTue, Wed, Thu to 2027-01-03 (esc)
  $ collab person end b.cole --on 2026-12-18 -q
  $ collab person show b.cole --columns works
  works\tTue, Wed, Thu to 2026-12-18 (esc)
  $ collab person reopen b.cole -q
  $ collab person show b.cole --columns works
  works\tTue, Wed, Thu (esc)

What is no list of weekdays is refused.

  $ collab person edit a.ruiz --works 'mon 10:00'
  collab: error: 'mon 10:00' is no list of weekdays
    hint: write weekdays, as in mon,tue,wed or mon-thu; all where every school day is one
  [2]
  $ collab person edit a.ruiz --works 'every second monday'
  collab: error: 'every second monday' is no list of weekdays
    hint: write weekdays, as in mon,tue,wed or mon-thu; all where every school day is one
  [2]
  $ collab person edit a.ruiz --works 'moonday'
  collab: error: 'moonday' is no list of weekdays
    hint: write weekdays, as in mon,tue,wed or mon-thu; all where every school day is one
  [2]
  $ collab person edit a.ruiz --works-from 2027-01-04
  collab: error: --works-from needs --works
    hint: as in --works mon,tue,wed
  [2]
  $ collab person edit b.cole --start 2026-08-17 -q
  $ collab person edit b.cole --works fri --works-from 2020-01-04
  collab: error: 'b.cole' is not on the staff on 2020-01-04
    hint: see: collab person show b.cole
  [5]
  $ collab fsck
  collab: no fault found: 18 operations, schema 13
