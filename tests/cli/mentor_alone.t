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

A pair beyond the mentor's limit and one at the same time are said at once, and to the lead by the rule.

  $ collab mentor pair new ana ben --from 2026-08-17 --every 'tue 10:00' --minutes 45 -q
  $ collab mentor pair new cy gil --from 2026-08-17 --every 'tue 10:00' --minutes 30 -q
  $ collab person edit cy --mentor-limit 1
  $ collab mentor pair new cy eve --from 2026-08-17 --every '2 weeks tue 10:15' --minutes 30
  $ collab mentor due --for lead --columns rule,detail,command | head -2
  $ collab mentor due -q | sed -n '5,6p'
  $ collab mentor pair edit P3 --every 'wed 10:00'
  $ collab person edit cy --clear mentor-limit
  $ for pair in P1 P2 P3; do for day in 15 22 29; do collab mentor log $pair --on 2026-09-$day --minutes 90 -q; done; done
  $ collab mentor due --for lead --columns detail,command

A mentor on leave for more than a week leaves their mentees alone from the first day, and the match finds others.

  $ collab person leave add cy 2026-10-05..2026-12-18
  $ collab mentor due --for lead --columns rule,detail,command
  $ collab mentor match
  $ collab status | grep mentoring

Who comes to evaluate is said when it is noted, is due as such, and counts for no match.

  $ collab person edit ben --evaluator ana
  $ collab mentor due --for lead --columns detail,command | grep Ben
  $ collab mentor match ben
  $ collab person edit ben --clear evaluator
  $ collab person role add ana principal
  $ collab mentor due --for lead --columns rule,detail | grep P1
  $ collab undo -q

Who has left: the day stands in the hint, and nothing is noted with them after it.

  $ collab person leave remove cy 2026-10-05 -q
  $ collab person end cy --on 2026-10-02 -q
  $ collab mentor due --for lead --columns detail,command
  $ collab mentor log P2 --on 2026-10-06 --minutes 30
  $ collab mentor cycle start P2 --on 2026-10-06
  $ collab mentor pair end P2 --reason left
  $ collab mentor pair list --columns pairing,until_on

A pair that was given up for a better match is not proposed again unasked. Whoever is named is matched, new or not.

  $ collab mentor pair end P1 --reason 'better match' --on 2026-10-06 -q
  $ export COLLAB_TODAY=2026-10-08
  $ collab mentor match ben
  $ collab mentor match ben --again
  $ collab mentor train dara --on 2026-08-12 -q
  $ collab mentor match eve dara
