From an action to where it came from, and back to what came of it. Today is Monday 2026-11-23.

  $ . "$TESTDIR/grade-3.sh"
  $ collab meeting attend grade-3/2026-11-09 --all-but c.ng -q
  M1
  $ collab meeting agenda add M1 "Unit 3 common assessment" --by b.cole -q
  1
  $ collab decision new "Use exit tickets weekly" --meeting M1 --item 1 --mode consensus -q
  D1
  $ collab action new "Share exit-ticket data" --decision D1 --meeting M1 --owner a.ruiz --due 2026-11-16 -q
  A1
  $ collab action new "Order books" --meeting M1 --owner c.ng -q
  A2
  $ collab action done A1 --on 2026-11-23 -q
  $ collab decision result D1 "used in 7 of 8 weeks" -q

  $ collab why A1
  A1  Share exit-ticket data (Ana Ruiz)                    done 2026-11-23     operation 12
    from decision D1 (all agreed) Use exit tickets weekly  decided 2026-11-09  operation 11
      at meeting M1 grade-3/2026-11-09                     held 2026-11-09     operation 9
        agenda item 1 Unit 3 common assessment (Ben Cole)                      operation 10
      result: used in 7 of 8 weeks                         seen 2026-11-23
  $ collab why D1
  D1  (all agreed) Use exit tickets weekly               decided 2026-11-09  operation 11
    at meeting M1 grade-3/2026-11-09                     held 2026-11-09     operation 9
      agenda item 1 Unit 3 common assessment (Ben Cole)                      operation 10
    action A1 Share exit-ticket data (Ana Ruiz)          done 2026-11-23     operation 12
    result: used in 7 of 8 weeks                         seen 2026-11-23
  $ collab why grade-3/2026-11-09
  M1  grade-3/2026-11-09                                held 2026-11-09     operation 9
    agenda item 1 Unit 3 common assessment (Ben Cole)                       operation 10
      decision D1 (all agreed) Use exit tickets weekly  decided 2026-11-09  operation 11
        action A1 Share exit-ticket data (Ana Ruiz)     done 2026-11-23     operation 12
        result: used in 7 of 8 weeks                    seen 2026-11-23
    action A2 Order books (Cy Ng)                       open                operation 13
  $ collab why A2
  A2  Order books (Cy Ng)             open             operation 13
    at meeting M1 grade-3/2026-11-09  held 2026-11-09  operation 9

For a program.

  $ collab why A1 -f csv
  level,relation,reference,text,state,operation
  0,,A1,Share exit-ticket data (Ana Ruiz),done 2026-11-23,12
  1,from decision,D1,(all agreed) Use exit tickets weekly,decided 2026-11-09,11
  2,at meeting,M1,grade-3/2026-11-09,held 2026-11-09,9
  3,agenda item,1,Unit 3 common assessment (Ben Cole),,10
  2,result,,used in 7 of 8 weeks,seen 2026-11-23,
  $ collab why A1 --columns level,reference
  0\tA1 (esc)
  1\tD1 (esc)
  2\tM1 (esc)
  3\t1 (esc)
  2\t (esc)

What names nothing.

  $ collab why A9
  collab: error: there is no action 'A9'
    hint: see: collab action list
  [4]
  $ collab why lunch
  collab: error: nothing is called 'lunch'
    hint: a reference is a handle, a slug, or a number as in M1, A1, D1
  [4]
  $ collab why grade-3/2026-11-10
  collab: error: grade-3 has no meeting on 2026-11-10
    hint: see: collab meeting list --team grade-3
  [4]

What was undone is in no chain.

  $ collab undo -q
  $ collab why D1
  D1  (all agreed) Use exit tickets weekly               decided 2026-11-09  operation 11
    at meeting M1 grade-3/2026-11-09                     held 2026-11-09     operation 9
      agenda item 1 Unit 3 common assessment (Ben Cole)                      operation 10
    action A1 Share exit-ticket data (Ana Ruiz)          done 2026-11-23     operation 12

Any other record that has a number, a slug or a handle.

  $ collab goal new "Every third grader reads" --team grade-3 --measure "at target" --unit % --baseline 40 --target 60 --by 2027-05-28 -q
  G1
  $ collab goal point G1 44 -q
  $ collab decision edit D1 --goal G1 -q
  $ collab partner new library --name "City Library" --sector library --benefit-to-school "evenings" --benefit-to-partner "readers" -q
  library
  $ collab partner said students "We want longer evenings" --team grade-3 --partner library -q
  V1
  $ collab partner did V1 "Open until seven" --decision D1 -q
  $ collab why G1
  G1  Every third grader reads: 60 % at target by 2027-05-28 (now 44 %)  open                operation 17
    of team grade-3 Grade 3 PLC                                                              operation 6
    decision D1 (all agreed) Use exit tickets weekly                     decided 2026-11-09  operation 11
      action A1 Share exit-ticket data (Ana Ruiz)                        done 2026-11-23     operation 12
      voice V1 We want longer evenings                                   done 2026-11-23     operation 21
    has: 1 figure of a goal
  $ collab why V1
  V1  We want longer evenings                              done 2026-11-23     operation 21
    of partner library City Library                                            operation 20
    of team grade-3 Grade 3 PLC                                                operation 6
    decision D1 (all agreed) Use exit tickets weekly       decided 2026-11-09  operation 11
      for goal G1 60 % at target by 2027-05-28 (now 44 %)  open                operation 17
      at meeting M1 grade-3/2026-11-09                     held 2026-11-09     operation 9
        agenda item 1 Unit 3 common assessment (Ben Cole)                      operation 10
  $ collab why D1
  D1  (all agreed) Use exit tickets weekly               decided 2026-11-09  operation 11
    for goal G1 60 % at target by 2027-05-28 (now 44 %)  open                operation 17
    at meeting M1 grade-3/2026-11-09                     held 2026-11-09     operation 9
      agenda item 1 Unit 3 common assessment (Ben Cole)                      operation 10
    after voice V1 We want longer evenings               done 2026-11-23     operation 21
    action A1 Share exit-ticket data (Ana Ruiz)          done 2026-11-23     operation 12
  $ collab why grade-3
  grade-3  Grade 3 PLC    operation 6
    has: 4 memberships
    has: 1 series
    has: 1 meeting
    has: 1 decision
    has: 2 actions
    has: 1 goal
    has: 1 voice
  $ collab why library
  library  City Library    operation 20
    has: 1 voice
  $ collab why a.ruiz
  a.ruiz  Ana Ruiz    operation 1
  $ collab why "Ana Ruiz" -f csv
  level,relation,reference,text,state,operation
  0,,a.ruiz,Ana Ruiz,,1
  $ collab why S1
  S1  Grade 3 PLC from 2026-11-09    operation 8
    of team grade-3 Grade 3 PLC      operation 6
  $ collab why G1 --at 17
  G1  Every third grader reads: 60 % at target by 2027-05-28 (now 40 %)  open  operation 17
    of team grade-3 Grade 3 PLC                                                operation 6
