What was decided, how, and what came of it. Today is Monday 2026-11-23.

  $ . "$TESTDIR/grade-3.sh"
  $ collab meeting attend grade-3/2026-11-09 --all -q
  M1
  $ collab meeting agenda add M1 "Ratios" -q
  1

A decision of a meeting is dated by it.

  $ collab decision new "Ratio groups twice a week" --meeting grade-3/latest --item 1 --mode consensus \
  >   --consulted "the counselors=2026-11-05" --consulted families --look-again 2026-11-20 \
  >   --expected "7 of 8 groups meet" --tag ratios
  $ collab decision new "Buy a second copier" --team grade-3 --mode lead
  $ collab decision show D1
  $ collab decision list

What makes no sense is refused.

  $ collab decision new "Something"
  $ collab decision new "Something" --team grade-3 --mode shouting
  $ collab decision new "Something" --meeting M1 --item 4
  $ collab decision new "Something" --team grade-3 --on tomorrow
  $ collab decision edit D1 --look-again 2026-11-01
  $ collab decision result D1 "nothing yet" --on 2026-11-01

Looking back.

  $ collab decision due
  $ collab decision due --by 2026-11-19
  $ collab decision result D1 "groups met 7 of 8 times" --on 2026-11-20
  $ collab decision due
  $ collab decision list --tag ratios --period 2026-11 -f csv
  $ collab decision edit D1 --clear result --clear consulted --consulted "the nurse" --tag groups
  $ collab decision show D1 --columns consulted,result,tags

A decision that actions carry out stays.

  $ collab action new "Make the groups" --decision D1 --owner c.ng -q
  $ collab decision remove D1
  $ collab decision remove D2
  $ collab decision list --columns decision,text
