Nobody who is alone is free of what is due: without a start day, with a mentor on leave or gone, or one who has
come to evaluate.

  $ collab init -q --school 'Maple Grove Elementary' --code MGE --tz America/New_York \
  >   --date-order mdy --school-year 2026-08-17..2027-06-11
  $ export COLLAB_TODAY=2026-10-07
  $ collab import people - -q <<'END'
  > name,handle,role,grade,start,new_educator
  > Ana Ruiz,ana,teacher,3,2019-08-19,false
  > Ben Cole,ben,teacher,3,2026-08-17,true
  > Cy Ng,cy,teacher,4,2024-08-19,false
  > Dara Okafor,dara,principal,,2016-08-22,false
  > Eve Poe,eve,teacher,4,,true
  > Gil Orr,gil,teacher,3,2026-08-17,true
  > END
  $ collab mentor train ana cy --on 2026-08-12 -q
  $ collab mentor due --for lead --columns detail,command
  Ben Cole was to have a trained mentor by 2026-09-16\tcollab mentor match ben (esc)
  Eve Poe was to have a trained mentor by 2026-09-16; no start day is on record\tcollab mentor match eve (esc)
  Gil Orr was to have a trained mentor by 2026-09-16\tcollab mentor match gil (esc)

A pair beyond the mentor's limit and one at the same time are said at once, and to the lead by the rule.

  $ collab mentor pair new ana ben --from 2026-08-17 --every 'tue 10:00' --minutes 45 -q
  P1
  $ collab mentor pair new cy gil --from 2026-08-17 --every 'tue 10:00' --minutes 30 -q
  P2
  $ collab person edit cy --mentor-limit 1
  $ collab mentor pair new cy eve --from 2026-08-17 --every '2 weeks tue 10:15' --minutes 30
  P3
  collab: Cy Ng mentors Eve Poe
  collab: warning: P3 is beyond the mentor's limit of 1 pair: collab mentor match eve
  collab: warning: P3 meets at the same time as P2: collab mentor pair edit P3 --every PATTERN
  $ collab mentor due --for lead --columns rule,detail,command | head -2
  beyond the mentor's limit\tP3 (Cy Ng and Eve Poe) is more than the mentor's limit of 1 allows\tcollab mentor match eve (esc)
  two pairs at the same time\tP3 (Cy Ng and Eve Poe) meets at the same time as P2\tcollab mentor pair edit P3 --every PATTERN --minutes N (esc)
  $ collab mentor due -q | sed -n '5,6p'
  beyond the mentor's limit\t1-4 (esc)
  two pairs at the same time\t1-4 (esc)
  $ collab mentor pair edit P3 --every 'wed 10:00'
  collab: warning: P3 is beyond the mentor's limit of 1 pair: collab mentor match eve
  $ collab person edit cy --clear mentor-limit
  $ for pair in P1 P2 P3; do for day in 15 22 29; do collab mentor log $pair --on 2026-09-$day --minutes 90 -q; done; done
  $ collab mentor due --for lead --columns detail,command

A mentor on leave for more than a week leaves their mentees alone from the first day, and the match finds others.

  $ collab person leave add cy 2026-10-05..2026-12-18
  $ collab mentor due --for lead --columns rule,detail,command
  without their mentor\tGil Orr has been alone since 2026-10-05: the mentor is on leave (P2)\tcollab mentor match gil (esc)
  without their mentor\tEve Poe has been alone since 2026-10-05: the mentor is on leave (P3)\tcollab mentor match eve (esc)
  $ collab mentor match
  eve\t\t\t2 trained mentors: 1 is on leave, 1 is proposed to others (esc)
  gil\tana\tsame grade 3; has 1 of 2\t2 trained mentors: 1 is on leave (esc)
  collab: 1 of 2 new educators can have a mentor
  collab: make them pairs: collab mentor match --pair
  $ collab status | grep mentoring
  mentoring  1-4 people are without their mentor  collab mentor due

Who comes to evaluate is said when it is noted, is due as such, and counts for no match.

  $ collab person edit ben --evaluator ana
  collab: warning: P1 breaks a rule now: its mentor 'ana' evaluates 'ben'; find somebody else: collab mentor match ben
  $ collab mentor due --for lead --columns detail,command | grep Ben
  Ben Cole was to have a trained mentor by 2026-09-16; P1 does not count: the mentor evaluates the mentee\tcollab mentor match ben (esc)
  P1 (Ana Ruiz and Ben Cole) breaks a rule: the mentor evaluates the mentee\tcollab mentor match ben (esc)
  $ collab mentor match ben
  ben\t\t\t2 trained mentors: 1 evaluates them, 1 is on leave (esc)
  collab: 0 of 1 person can have a mentor
  $ collab person edit ben --clear evaluator
  $ collab person role add ana principal
  collab: warning: P1 breaks a rule now: its mentor 'ana' evaluates 'ben'; find somebody else: collab mentor match ben
  $ collab mentor due --for lead --columns rule,detail | grep P1
  no trained mentor yet\tBen Cole was to have a trained mentor by 2026-09-16; P1 does not count: the mentor evaluates the mentee (esc)
  the mentor evaluates the mentee\tP1 (Ana Ruiz and Ben Cole) breaks a rule: the mentor evaluates the mentee (esc)
  $ collab undo -q

Who has left: the day stands in the hint, and nothing is noted with them after it.

  $ collab person leave remove cy 2026-10-05 -q
  $ collab person end cy --on 2026-10-02 -q
  collab: warning: P2 is still open: collab mentor pair end P2 --reason left --on 2026-10-02
  collab: warning: P3 is still open: collab mentor pair end P3 --reason left --on 2026-10-02
  $ collab mentor due --for lead --columns detail,command
  Gil Orr has been alone since 2026-10-03: the mentor has left (P2)\tcollab mentor match gil (esc)
  Eve Poe has been alone since 2026-10-03: the mentor has left (P3)\tcollab mentor match eve (esc)
  P2 (Cy Ng and Gil Orr) is open, but one of the two has left\tcollab mentor pair end P2 --reason left --on 2026-10-02 (esc)
  P3 (Cy Ng and Eve Poe) is open, but one of the two has left\tcollab mentor pair end P3 --reason left --on 2026-10-02 (esc)
  $ collab mentor log P2 --on 2026-10-06 --minutes 30
  collab: error: 'cy' left on 2026-10-02, before 2026-10-06
    hint: collab mentor pair end P2 --reason left --on 2026-10-02
  [5]
  $ collab mentor cycle start P2 --on 2026-10-06
  collab: error: 'cy' left on 2026-10-02, before 2026-10-06
    hint: collab mentor pair end P2 --reason left --on 2026-10-02
  [5]
  $ collab mentor pair end P2 --reason left
  collab: P2: Cy Ng mentors Gil Orr, last day 2026-10-02
  $ collab mentor pair list --columns pairing,until_on
  P1\t (esc)
  P3\t (esc)

A pair that was given up for a better match is not proposed again unasked. Whoever is named is matched, new or not.

  $ collab mentor pair end P1 --reason 'better match' --on 2026-10-06 -q
  $ export COLLAB_TODAY=2026-10-08
  $ collab mentor match ben
  ben\t\t\t1 trained mentor: 1 was their mentor before, until something better was sought (esc)
  collab: 0 of 1 person can have a mentor
  collab: to allow a mentor with whom a pair was given up: --again
  $ collab mentor match ben --again
  ben\tana\tsame grade 3; has 0 of 2\t1 trained mentor, none ruled out (esc)
  collab: 1 of 1 person can have a mentor
  collab: make them pairs: collab mentor match ben --pair --again
  $ collab mentor train dara --on 2026-08-12 -q
  $ collab mentor match eve dara
  dara\tana\thas 0 of 2\t1 trained mentor, none ruled out (esc)
  eve\tana\thas 0 of 2\t2 trained mentors: 1 evaluates them (esc)
  collab: 2 of 2 people can have a mentor
  collab: make them pairs: collab mentor match eve dara --pair
