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
  D1
  collab: D1 Ratio groups twice a week (all agreed), Grade 3 PLC, 2026-11-09
  $ collab decision new "Buy a second copier" --team grade-3 --mode lead
  D2
  collab: D2 Buy a second copier (lead decided), Grade 3 PLC, 2026-11-23
  $ collab decision show D1
  decision\tD1 (esc)
  text\tRatio groups twice a week (esc)
  decided_on\t2026-11-09 (esc)
  team\tgrade-3 (esc)
  meeting\tM1 (esc)
  item\t1 (esc)
  mode\tconsensus (esc)
  consulted\tthe counselors 2026-11-05, families (esc)
  expected\t7 of 8 groups meet (esc)
  look_again_on\t2026-11-20 (esc)
  result\t (esc)
  result_on\t (esc)
  tags\tratios (esc)
  goal\t (esc)
  $ collab decision list
  D1\tRatio groups twice a week\t2026-11-09\tgrade-3\tconsensus\t2026-11-20\t7 of 8 groups meet\t\tM1\tratios (esc)
  D2\tBuy a second copier\t2026-11-23\tgrade-3\tlead\t\t\t\t\t (esc)

What makes no sense is refused.

  $ collab decision new "Something"
  collab: error: a decision needs a team or a meeting
    hint: add --meeting MEETING or --team TEAM
  [2]
  $ collab decision new "Something" --team grade-3 --mode shouting
  collab: error: option '--mode' is one of consensus, vote, consulted, lead, one person; not 'shouting'
    hint: collab help decision new
  [2]
  $ collab decision new "Something" --meeting M1 --item 4
  collab: error: the agenda of M1 has no item 4
    hint: see: collab meeting agenda list M1
  [4]
  $ collab decision new "Something" --team grade-3 --on tomorrow
  collab: error: 2026-11-24 is to come, so nothing was decided on it
  [2]
  $ collab decision edit D1 --look-again 2026-11-01
  collab: error: to look again on 2026-11-01 is before the decision on 2026-11-09
    hint: a weekday is one of this week; for the coming one say 'next monday'
  [2]
  $ collab decision result D1 "nothing yet" --on 2026-11-01
  collab: error: a result of D1 lies between 2026-11-09, when it was decided, and today
  [2]

Looking back.

  $ collab decision due
  D1\tRatio groups twice a week\t2026-11-09\tgrade-3\tconsensus\t2026-11-20\t7 of 8 groups meet\t\tM1\tratios (esc)
  $ collab decision due --by 2026-11-19
  $ collab decision result D1 "groups met 7 of 8 times" --on 2026-11-20
  collab: D1 result: groups met 7 of 8 times
  $ collab decision due
  $ collab decision list --tag ratios --period 2026-11 -f csv
  decision,text,decided_on,team,mode,look_again_on,expected,result,meeting,tags
  D1,Ratio groups twice a week,2026-11-09,grade-3,consensus,2026-11-20,7 of 8 groups meet,groups met 7 of 8 times,M1,ratios
  $ collab decision edit D1 --clear result --clear consulted --consulted "the nurse" --tag groups
  $ collab decision show D1 --columns consulted,result,tags
  consulted\tthe nurse (esc)
  result\t (esc)
  tags\tgroups, ratios (esc)

A decision that actions carry out stays.

  $ collab action new "Make the groups" --decision D1 --owner c.ng -q
  A1
  $ collab decision remove D1
  collab: error: D1 is still referred to: A1
    hint: remove it there first: collab action edit A1 --clear decision
  [6]
  $ collab decision remove D2
  collab: removed D2 Buy a second copier; undo with: collab undo
  $ collab decision list --columns decision,text
  D1\tRatio groups twice a week (esc)
