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
  collab: no fault found: 18 operations, schema 14

A table of the staff has such a column as well; who was never edited here follows it from today on.

  $ cat > staff.csv <<'END'
  > Name,Email,Working days
  > Eli Park,e.park@mg.org,Mon-Wed
  > Fay Orr,f.orr@mg.org,"T/Th"
  > Gil Moss,g.moss@mg.org,all
  > Hana Weiss,h.weiss@mg.org,"Mo, Di und Do"
  > Ida Roy,i.roy@mg.org,
  > Ben Cole,b.cole@mg.org,Mon
  > END
  $ collab import people staff.csv --same 'Ben Cole=b.cole'
  collab: 6 rows: 5 new, 1 changed
    b.cole: email 'b.cole@mg.org', was nothing
    b.cole: working days 'Tue, Wed, Thu' kept, edited here; the file says 'Mon'
  $ collab person list --columns handle,works
  a.ruiz\t (esc)
  b.cole\tTue, Wed, Thu (esc)
  c.ng\t (esc)
  d.okafor\t (esc)
  e.park\tMon, Tue, Wed (esc)
  f.orr\tTue, Thu (esc)
  g.moss\t (esc)
  h.weiss\tMon, Tue, Thu (esc)
  i.roy\t (esc)
  k.wong\t (esc)
  $ sed -i -e 's/Mon-Wed/Monday; Friday/' -e 's/T.Th/All/' -e 's/,all/,mon-thu/' -e 's/,Mon$/,tue/' staff.csv
  $ collab import people staff.csv
  collab: 6 rows: 3 changed, 3 unchanged
    e.park: working days 'Mon, Fri', was 'Mon, Tue, Wed'
    f.orr: working days 'all', was 'Tue, Thu'
    g.moss: working days 'Mon, Tue, Wed, Thu', was nothing
  collab: warning: b.cole: working days 'Tue, Wed, Thu' kept, edited here; the file has changed it to 'Tue'
  $ collab person show e.park --columns works
  works\tMon, Tue, Wed to 2026-11-22\\nMon, Fri from 2026-11-23 (esc)
  $ collab person list --columns handle,works
  a.ruiz\t (esc)
  b.cole\tTue, Wed, Thu (esc)
  c.ng\t (esc)
  d.okafor\t (esc)
  e.park\tMon, Fri (esc)
  f.orr\t (esc)
  g.moss\tMon, Tue, Wed, Thu (esc)
  h.weiss\tMon, Tue, Thu (esc)
  i.roy\t (esc)
  k.wong\t (esc)
  $ collab import people staff.csv --update works
  collab: 6 rows: 1 changed, 5 unchanged
    b.cole: working days 'Tue', was 'Tue, Wed, Thu'
  $ collab import people staff.csv
  collab: 6 rows: 6 unchanged
  $ collab undo
  collab: undid operation 21, import people: 1 working week gone, 1 working week in force again; redo with: collab redo
  $ printf 'Name,Email,Work days\nEli Park,e.park@mg.org,half\nFay Orr,f.orr@mg.org,di\nGil Moss,g.moss@mg.org,180\n' > wrong.csv
  $ collab import people wrong.csv
  collab: error: wrong.csv:2:24: working days: 'half' is no list of weekdays
    2 | half
      | ^^^^
    hint: write weekdays, as in mon,tue,wed or mon-thu; all where every school day is one; to leave the column out: --map 'COLUMN='
  collab: error: wrong.csv:3:22: working days: 'di' may be Tue or Sun
    3 | di
      | ^^
    hint: write weekdays, as in mon,tue,wed or mon-thu; all where every school day is one; to leave the column out: --map 'COLUMN='
  collab: error: wrong.csv:4:24: working days: '180' is no list of weekdays
    4 | 180
      | ^^^
    hint: write weekdays, as in mon,tue,wed or mon-thu; all where every school day is one; to leave the column out: --map 'COLUMN='
  collab: 3 errors in 3 rows; nothing was imported
  [5]
  $ collab fsck -q

What is listed comes in again.

  $ collab person list --columns handle,name,works -f csv -o list.csv -q
  $ collab import people list.csv
  collab: 10 rows: 10 unchanged
