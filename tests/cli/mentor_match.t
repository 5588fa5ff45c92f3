Matching new educators with mentors: rules that always hold, preferences, and reasons for both.

  $ collab init -q --school 'Maple Grove Elementary' --code MGE --tz America/New_York \
  >   --school-year 2026-08-17..2027-06-11
  $ export COLLAB_TODAY=2026-08-20
  $ collab import people - -q <<'END'
  > name,handle,role,grade,subject,start,new_educator,teaching_since,mentor_limit
  > Ana Ruiz,ana,teacher,3,,2019-08-19,false,2010-08-23,
  > Ben Cole,ben,teacher,3,,2026-08-17,true,,
  > Cy Ng,cy,teacher,4,,2020-08-17,false,2019-08-19,1
  > Dara Okafor,dara,principal,,,2016-08-22,false,,
  > Eva Lind,eva,teacher,4,,2026-08-17,true,,
  > Finn Hart,finn,teacher,,Music,2018-08-20,false,,0
  > Gia Moss,gia,teacher,,Music,2026-08-17,true,,
  > END

Nobody is trained yet.

  $ collab mentor match
  ben\t\t\tnobody is a trained mentor (esc)
  eva\t\t\tnobody is a trained mentor (esc)
  gia\t\t\tnobody is a trained mentor (esc)
  collab: 0 of 3 new educators can have a mentor

The trainings are noted, and the schedule comes from a file.

  $ collab mentor train ana cy dara finn --on 2026-08-12
  collab: 'mentoring' on 2026-08-12: ana, cy, dara, finn
  $ cat >free.csv <<'END'
  > person,time
  > ana,tue 10:00-10:45
  > ben,tue 10:15-11:00
  > eva,mon-fri 8:00-8:30
  > cy,thu 8:00-8:40
  > END
  $ collab person free import free.csv
  collab: 8 free times new, 0 known already, 0 replaced
  $ collab person free import free.csv
  collab: 0 free times new, 8 known already, 0 replaced
  $ collab person free list eva
  eva\tMon 08:00-08:30\t\t (esc)
  eva\tTue 08:00-08:30\t\t (esc)
  eva\tWed 08:00-08:30\t\t (esc)
  eva\tThu 08:00-08:30\t\t (esc)
  eva\tFri 08:00-08:30\t\t (esc)
  $ collab person free add cy 'thu 8:30-9:00'
  collab: error: Thu 08:30-09:00 overlaps Thu 08:00-08:40, which is on record
  [6]
  $ collab person free add cy 'tuesdays 1-2pm'
  collab: error: 'tuesdays 1-2pm' is not a free time
    hint: for example: 'tue 10:00-10:45', 'mon-fri 7:30-8:00', 'wed 1:00 pm-2:00 pm'
  [2]
  $ collab person free add cy 'wed 9:00-9:30' --from 2026-12-01 --until 2026-09-01
  collab: error: 'Wed 09:00-09:30' would end on 2026-09-01, before it begins on 2026-12-01
  [5]
  $ collab person free add cy 'wed 9:00-9:30' --until 2026-09-01 --dry-run
  collab: cy is free Wed 09:00-09:30
  collab: dry run: nothing was changed
  $ printf 'person,time,from,until\ncy,wed 9:00-9:30,2026-12-01,2026-09-01\n' | collab person free import -
  collab: error: standard input:2:29: 'Wed 09:00-09:30' would end on 2026-09-01, before it begins on 2026-12-01
    2 | 2026-09-01
      | ^^^^^^^^^^
  collab: nothing was imported
  [5]
  $ collab person free add cy 'thu at noon'
  collab: error: 'thu at noon' is not a free time
    hint: for example: 'tue 10:00-10:45', 'mon-fri 7:30-8:00', 'wed 1:00 pm-2:00 pm'
  [2]
  $ printf 'person,time\nnobody,tue 10:00-10:45\nana,tue 11:00-10:00\n' | collab person free import -
  collab: error: standard input:2:1: nobody is called 'nobody'
    2 | nobody
      | ^^^^^^
    hint: list everybody with: collab person list
  collab: error: standard input:3:5: 'tue 11:00-10:00' ends before it begins
    3 | tue 11:00-10:00
      | ^^^^^^^^^^^^^^^
    hint: for example: 'tue 10:00-10:45', 'mon-fri 7:30-8:00', 'wed 1:00 pm-2:00 pm'
  collab: nothing was imported
  [5]

As many as possible are matched. Every proposal has its reasons, every refusal too.

  $ collab mentor match
  ben\tana\tsame grade 3; has taught for 3 years or more; both free Tue 10:15; has 0 of 2\t4 trained mentors: 1 evaluates them, 1 has no common time, 1 is not available (esc)
  eva\tcy\tsame grade 4; has taught for 3 years or more; both free Thu 08:00; has 0 of 1\t4 trained mentors: 1 evaluates them, 1 has no common time, 1 is not available (esc)
  gia\tana\thas taught for 3 years or more; has 0 of 2\t4 trained mentors: 1 evaluates them, 1 is not available (esc)
  collab: 3 of 3 new educators can have a mentor
  collab: make them pairs: collab mentor match --pair
  $ collab mentor match -f md
  | Mentee | Mentor | Because | Ruled out |
  |---|---|---|---|
  | ben | ana | same grade 3; has taught for 3 years or more; both free Tue 10:15; has 0 of 2 | 4 trained mentors: 1 evaluates them, 1 has no common time, 1 is not available |
  | eva | cy | same grade 4; has taught for 3 years or more; both free Thu 08:00; has 0 of 1 | 4 trained mentors: 1 evaluates them, 1 has no common time, 1 is not available |
  | gia | ana | has taught for 3 years or more; has 0 of 2 | 4 trained mentors: 1 evaluates them, 1 is not available |
  collab: 3 of 3 new educators can have a mentor
  collab: make them pairs: collab mentor match --pair
  $ collab mentor match gia
  gia\tana\thas taught for 3 years or more; has 0 of 2\t4 trained mentors: 1 evaluates them, 1 is not available (esc)
  collab: 1 of 1 person can have a mentor
  collab: make them pairs: collab mentor match gia --pair

A limit is the school's to set, person by person; so is who evaluates whom.

  $ collab person edit finn --mentor-limit -1
  collab: error: mentor limit -1 is not 0 or more
    hint: 0 is not available as a mentor
  [5]
  $ printf 'name,handle,mentor_limit\nFinn Hart,finn,1.5\n' | collab import people -
  collab: error: standard input:2:16: mentor limit '1.5' is not a whole number
    2 | 1.5
      | ^^^
    hint: write it as 2
  collab: 1 error in 1 row; nothing was imported
  [5]
  $ collab person edit finn --mentor-limit 1
  $ collab mentor match gia
  gia\tfinn\tsame subject Music; has 0 of 1\t4 trained mentors: 1 evaluates them (esc)
  collab: 1 of 1 person can have a mentor
  collab: make them pairs: collab mentor match gia --pair
  $ collab person edit gia --evaluator finn
  $ collab mentor match gia
  gia\tana\thas taught for 3 years or more; has 0 of 2\t4 trained mentors: 2 evaluate them (esc)
  collab: 1 of 1 person can have a mentor
  collab: make them pairs: collab mentor match gia --pair
  $ collab person edit ana --mentor-limit 1
  $ collab mentor match
  ben\tfinn\thas 0 of 1\t4 trained mentors: 1 evaluates them, 1 has no common time (esc)
  eva\tcy\tsame grade 4; has taught for 3 years or more; both free Thu 08:00; has 0 of 1\t4 trained mentors: 1 evaluates them, 1 has no common time (esc)
  gia\tana\thas taught for 3 years or more; has 0 of 1\t4 trained mentors: 2 evaluate them (esc)
  collab: 3 of 3 new educators can have a mentor
  collab: make them pairs: collab mentor match --pair
  $ collab person edit ana --clear mentor-limit

Who is named and no new educator is not passed over.

  $ collab mentor match ana gia
  ana\tfinn\thas 0 of 1\t3 trained mentors: 1 evaluates them, 1 has no common time (esc)
  gia\tana\thas taught for 3 years or more; has 0 of 2\t4 trained mentors: 2 evaluate them (esc)
  collab: 2 of 2 people can have a mentor
  collab: make them pairs: collab mentor match ana gia --pair
  $ collab mentor match cy
  cy\tfinn\thas 0 of 1\t3 trained mentors: 1 evaluates them, 1 has no common time (esc)
  collab: 1 of 1 person can have a mentor
  collab: make them pairs: collab mentor match cy --pair
  $ collab mentor match --pair --from 2027-07-01
  collab: error: 2027-07-01 lies after the last school year on record
    hint: collab school year list
  [5]

Made pairs, at the time they have in common.

  $ collab mentor match --pair
  ben\tana\tsame grade 3; has taught for 3 years or more; both free Tue 10:15; has 0 of 2\t4 trained mentors: 1 evaluates them, 1 has no common time (esc)
  eva\tcy\tsame grade 4; has taught for 3 years or more; both free Thu 08:00; has 0 of 1\t4 trained mentors: 1 evaluates them, 1 has no common time (esc)
  gia\tana\thas taught for 3 years or more; has 0 of 2\t4 trained mentors: 2 evaluate them (esc)
  collab: 3 of 3 new educators can have a mentor
    P1: Ana Ruiz mentors Ben Cole, every Tuesday at 10:15
    P2: Cy Ng mentors Eva Lind, every Thursday at 08:00
    P3: Ana Ruiz mentors Gia Moss, no scheduled time yet
  $ collab mentor pair list
  P1\tana\tben\ttrue\tevery Tuesday at 10:15\t30\t2026-08-20\t\t (esc)
  P2\tcy\teva\ttrue\tevery Thursday at 08:00\t30\t2026-08-20\t\t (esc)
  P3\tana\tgia\ttrue\t\t\t2026-08-20\t\t (esc)
  $ collab mentor match
  collab: every new educator has a trained mentor
  $ collab mentor match ben
  collab: 'ben' has a trained mentor already: P1
  $ collab mentor due --for lead
  no scheduled time\tP3\t\t2026-08-20\tP3 (Ana Ruiz and Gia Moss) has no scheduled time\tcollab mentor pair edit P3 --every PATTERN --minutes N (esc)
