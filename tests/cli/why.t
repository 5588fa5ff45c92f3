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
  collab: error: 'lunch' is not a meeting
    hint: a meeting is named as in M1, grade-3/2026-11-23, grade-3/next or grade-3/latest
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
