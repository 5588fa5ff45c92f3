When a team is free together, from who teaches in which period. Today is Monday 2026-11-23.

  $ . "$TESTDIR/grade-3.sh"
  $ cat > bells.csv <<'END'
  > period,time
  > 1,mon-fri 8:00-8:45
  > 2,mon-fri 8:50-9:35
  > 3,"mon,tue,thu,fri 9:40-10:25"
  > 3,wed 9:40-10:10
  > 3B,mon-fri 10:00-10:45
  > 4,mon-fri 11:00-11:45
  > END
  $ cat > teaching.csv <<'END'
  > person,period,days
  > a.ruiz,1; 3,
  > b.cole,Period 1,
  > b.cole,2,"mon,wed,fri"
  > b.cole,3; 4,
  > c.ng,01;2;3;4,
  > d.okafor,,
  > END
  $ collab person free import teaching.csv --bells bells.csv
  collab: no free period: c.ng
  collab: 22 free times new, 0 known already, 0 replaced
  $ collab person free list
  a.ruiz\tMon 08:50-09:35\t\t (esc)
  a.ruiz\tMon 11:00-11:45\t\t (esc)
  a.ruiz\tTue 08:50-09:35\t\t (esc)
  a.ruiz\tTue 11:00-11:45\t\t (esc)
  a.ruiz\tWed 08:50-09:35\t\t (esc)
  a.ruiz\tWed 11:00-11:45\t\t (esc)
  a.ruiz\tThu 08:50-09:35\t\t (esc)
  a.ruiz\tThu 11:00-11:45\t\t (esc)
  a.ruiz\tFri 08:50-09:35\t\t (esc)
  a.ruiz\tFri 11:00-11:45\t\t (esc)
  b.cole\tTue 08:50-09:35\t\t (esc)
  b.cole\tThu 08:50-09:35\t\t (esc)
  d.okafor\tMon 08:00-10:45\t\t (esc)
  d.okafor\tMon 11:00-11:45\t\t (esc)
  d.okafor\tTue 08:00-10:45\t\t (esc)
  d.okafor\tTue 11:00-11:45\t\t (esc)
  d.okafor\tWed 08:00-10:45\t\t (esc)
  d.okafor\tWed 11:00-11:45\t\t (esc)
  d.okafor\tThu 08:00-10:45\t\t (esc)
  d.okafor\tThu 11:00-11:45\t\t (esc)
  d.okafor\tFri 08:00-10:45\t\t (esc)
  d.okafor\tFri 11:00-11:45\t\t (esc)
  $ collab team common-time grade-3 --minutes 40 --columns weekday,start,end,moves,missing
  Tuesday\t08:50\t09:35\t1\tc.ng (esc)
  Thursday\t08:50\t09:35\t1\tc.ng (esc)
  Monday\t08:50\t09:35\t2\tb.cole, c.ng (esc)
  Monday\t11:00\t11:45\t2\tb.cole, c.ng (esc)
  Tuesday\t11:00\t11:45\t2\tb.cole, c.ng (esc)
  Wednesday\t08:50\t09:35\t2\tb.cole, c.ng (esc)
  Wednesday\t11:00\t11:45\t2\tb.cole, c.ng (esc)
  Thursday\t11:00\t11:45\t2\tb.cole, c.ng (esc)
  Friday\t08:50\t09:35\t2\tb.cole, c.ng (esc)
  Friday\t11:00\t11:45\t2\tb.cole, c.ng (esc)
  collab: warning: grade-3: no free time is known of c.ng; if there is one: collab person free add c.ng 'tue 10:00-10:45'

The same again knows them; what is new takes the place of the old with --replace.

  $ collab person free import teaching.csv --bells bells.csv
  collab: no free period: c.ng
  collab: 0 free times new, 22 known already, 0 replaced
  $ sed -i 's/^c.ng.*/c.ng,1,/' teaching.csv
  $ collab person free import teaching.csv --bells bells.csv --replace
  collab: 32 free times new, 0 known already, 22 replaced
  $ collab person free list c.ng
  c.ng\tMon 08:50-10:45\t\t (esc)
  c.ng\tMon 11:00-11:45\t\t (esc)
  c.ng\tTue 08:50-10:45\t\t (esc)
  c.ng\tTue 11:00-11:45\t\t (esc)
  c.ng\tWed 08:50-10:45\t\t (esc)
  c.ng\tWed 11:00-11:45\t\t (esc)
  c.ng\tThu 08:50-10:45\t\t (esc)
  c.ng\tThu 11:00-11:45\t\t (esc)
  c.ng\tFri 08:50-10:45\t\t (esc)
  c.ng\tFri 11:00-11:45\t\t (esc)

What is wrong is told with its place, all at once, and nothing is taken in.

  $ printf 'person,period,days\na.ruiz,7,\nnobody,1,\nb.cole,1,someday\n' > wrong.csv
  $ collab person free import wrong.csv --bells bells.csv
  collab: error: wrong.csv:2:8: there is no period '7' among the bells
    2 | 7
      | ^
    hint: the bells have 1, 2, 3, 3b, 4; one more is a row such as: 7,mon-fri 8:00-8:45
  collab: error: wrong.csv:3:1: nobody is called 'nobody'
    3 | nobody
      | ^^^^^^
    hint: list everybody with: collab person list
  collab: error: wrong.csv:4:10: 'someday' is no list of weekdays
    4 | someday
      | ^^^^^^^
    hint: write weekdays, as in mon,tue,wed or mon-thu; all where every school day is one
  collab: nothing was imported
  [5]
  $ printf 'period,time\n1,8-9\n,mon 8:00-8:45\n2,mon 9:00-8:00\n' > wrong-bells.csv
  $ collab person free import teaching.csv --bells wrong-bells.csv
  collab: error: wrong-bells.csv:2:3: '8-9' is not a free time
    2 | 8-9
      | ^^^
    hint: for example: 'tue 10:00-10:45', 'mon-fri 7:30-8:00', 'wed 1:00 pm-2:00 pm'
  collab: error: wrong-bells.csv:3:1: a period needs a name
  collab: error: wrong-bells.csv:4:3: 'mon 9:00-8:00' ends before it begins
    4 | mon 9:00-8:00
      | ^^^^^^^^^^^^^
    hint: for example: 'tue 10:00-10:45', 'mon-fri 7:30-8:00', 'wed 1:00 pm-2:00 pm'
  collab: nothing was imported
  [5]
  $ printf 'period,time\n' > none.csv
  $ collab person free import teaching.csv --bells none.csv
  collab: error: there are no periods in 'none.csv'
    hint: a bell schedule has rows such as: 1,mon-fri 8:00-8:45
  [5]
  $ printf 'teacher,hour\na.ruiz,1\n' > other.csv
  $ collab person free import other.csv --bells bells.csv
  collab: error: other.csv:1:1: there is no column 'person'
    hint: the columns are: person,period and, where needed, days
  collab: error: other.csv:1:1: there is no column 'period'
    hint: the columns are: person,period and, where needed, days
  collab: nothing was imported
  [5]

A student information system knows the periods of its classes; what has ended does not count.

  $ mkdir set && cd set
  $ printf 'sourcedId,name,type\no1,Maple Grove,school\n' > orgs.csv
  $ printf 'sourcedId,enabledUser,orgSourcedIds,role,username,givenName,familyName,email\nu1,true,o1,teacher,a.ruiz,Ana,Ruiz,\nu2,true,o1,teacher,b.cole,Ben,Cole,\nu9,true,o1,teacher,z.new,Zoe,New,\nu8,true,o1,student,kid,Kid,Secret,\n' > users.csv
  $ printf 'sourcedId,title,schoolSourcedId,termSourcedIds,periods\nk1,Math A,o1,now,"1,2"\nk2,Math B,o1,now,4\nk3,Old,o1,past,3\nk4,Advisory,o1,now,\n' > classes.csv
  $ printf 'sourcedId,title,type,startDate,endDate\nnow,Fall,term,2026-08-17,2027-01-15\npast,Summer,term,2026-06-17,2026-07-15\n' > academicSessions.csv
  $ printf 'sourcedId,classSourcedId,schoolSourcedId,userSourcedId,role\ne1,k1,o1,u1,teacher\ne2,k2,o1,u2,teacher\ne3,k3,o1,u1,teacher\ne4,k4,o1,u2,teacher\ne5,k2,o1,u9,teacher\ne6,k1,o1,u8,student\n' > enrollments.csv
  $ cd ..
  $ collab person free import set --bells bells.csv
  collab: warning: 1 class taught today has no period, and is not counted
  collab: warning: 3 teachers of the set are not known here: first collab import oneroster set
  collab: 0 free times new, 0 known already, 0 replaced
  $ collab import oneroster set -q --same u1=a.ruiz --same u2=b.cole
  $ collab person free import set
  collab: error: 'set' says who teaches in which period
    hint: when the periods are: --bells FILE, with rows such as 1,mon-fri 8:00-8:45
  [2]
  $ collab person free import set --bells bells.csv --replace
  collab: warning: 1 class taught today has no period, and is not counted
  collab: 20 free times new, 0 known already, 12 replaced
  $ collab person free list b.cole
  b.cole\tMon 08:00-10:45\t\t (esc)
  b.cole\tTue 08:00-10:45\t\t (esc)
  b.cole\tWed 08:00-10:45\t\t (esc)
  b.cole\tThu 08:00-10:45\t\t (esc)
  b.cole\tFri 08:00-10:45\t\t (esc)
  $ printf 'person,period\nb.cole,1;2;3;4\n' > full.csv
  $ collab person free import full.csv --bells bells.csv --replace
  collab: no free period: b.cole
  collab: 0 free times new, 0 known already, 5 replaced
  $ collab person free list b.cole
  $ sed -i 's/"1,2"/"1,9"/' set/classes.csv
  $ collab person free import set --bells bells.csv --replace
  collab: error: set/enrollments.csv:2:13: class 'k1': there is no period '9' among the bells
    hint: the bells have 1, 2, 3, 3b, 4; one more is a row such as: 9,mon-fri 8:00-8:45
  collab: nothing was imported
  [5]
