When a team could meet: by the free times that are known of its members. Today is Monday 2026-11-23.

  $ . "$TESTDIR/grade-3.sh"
  $ collab team common-time grade-3
  collab: warning: grade-3: no free time is known of a.ruiz, b.cole, c.ng, d.okafor; if there is one: collab person free add a.ruiz 'tue 10:00-10:45'
  collab: no 45 minutes in which half of grade-3 are free
  $ collab person free add a.ruiz 'tue 10:00-10:45' 'thu 13:00-14:00' -q
  $ collab person free add b.cole 'tue 10:00-11:00' 'thu 13:00-13:50' 'fri 8:00-8:30' -q
  $ collab person free add c.ng 'tue 9:30-10:45' 'thu 13:10-14:00' 'fri 8:00-9:00' -q
  $ collab team common-time grade-3
  grade-3\tTuesday\t10:00\t10:45\t45\t3\t4\t1\td.okafor (esc)
  grade-3\tThursday\t13:00\t13:50\t50\t2\t4\t2\tc.ng, d.okafor (esc)
  grade-3\tThursday\t13:10\t14:00\t50\t2\t4\t2\tb.cole, d.okafor (esc)
  collab: warning: grade-3: no free time is known of d.okafor; if there is one: collab person free add d.okafor 'tue 10:00-10:45'
  $ collab person free add d.okafor 'mon-fri 12:00-13:50' -q

On Thursdays they are free together for forty minutes; for 45 minutes somebody has to be freed on any day: a move each.

  $ collab team common-time grade-3 --minutes 40
  grade-3\tThursday\t13:10\t13:50\t40\t4\t4\t0\t (esc)
  grade-3\tTuesday\t10:00\t10:45\t45\t3\t4\t1\td.okafor (esc)
  $ collab team common-time grade-3 -f csv
  team,weekday,start,end,minutes,free,of,moves,missing
  grade-3,Tuesday,10:00,10:45,45,3,4,1,d.okafor
  grade-3,Thursday,13:00,13:50,50,3,4,1,c.ng
  grade-3,Thursday,13:10,14:00,50,2,4,2,"b.cole, d.okafor"
  $ collab team common-time grade-3 --minutes 100
  collab: no 100 minutes in which half of grade-3 are free

Who is not here on a day is not free on it.

  $ collab person edit a.ruiz --works mon,tue,wed -q
  $ collab team common-time grade-3 --minutes 40 --columns weekday,start,end,moves,missing
  Tuesday\t10:00\t10:45\t1\td.okafor (esc)
  Thursday\t13:10\t13:50\t1\ta.ruiz (esc)

Without a team it is the best time of each.

  $ collab team new band --name Band --kind department --on 2026-08-17 -q
  band
  $ collab team member add band a.ruiz c.ng --from 2026-08-17 -q
  $ collab team common-time --columns team,weekday,start,end,moves
  band\tTuesday\t10:00\t10:45\t0 (esc)
  grade-3\tTuesday\t10:00\t10:45\t1 (esc)
  $ collab team common-time --minutes 0
  collab: error: option '--minutes' needs a number from 1 to 1440
  [2]
