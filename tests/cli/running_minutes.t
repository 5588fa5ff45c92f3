Minutes of a whole term in one file, written by hand: every meeting of it is recorded.

  $ . "$TESTDIR/grade-3.sh"

  $ cat > term.md <<'EOF'
  > # Grade 3 PLC notes
  > 
  > ## November 16, 2026
  > Present: Ana, Ben
  > Actions:
  > - Ana to share the quiz by 11/20/2026
  > - Ben: call the office
  > 
  > ## November 9, 2026
  > Present: Ana, Ben, Cy
  > Actions:
  > - Ana to share the quiz by 11/20/2026
  > - Cy: bring the cards by 11/24/2026
  > 
  > ## November 2, 2026
  > Present: Ana, Cy
  > Decided: we start with a quiz
  > EOF
  $ collab meeting record term.md --team grade-3
  M3
  M2
  M1
  collab: Grade 3 PLC, 2026-11-16: 2 of 2 here
    new   A3 call the office, Ben Cole
  collab: Grade 3 PLC, 2026-11-09: 3 of 3 here
    new   A1 share the quiz, Ana Ruiz, due 2026-11-20
    new   A2 bring the cards, Cy Ng, due 2026-11-24
  collab: Grade 3 PLC, 2026-11-02: 2 of 2 here
    new   D1 we start with a quiz
  collab: recorded as operation 9; undo with: collab undo

They are taken in the order of their days, so that what is listed once more is one action.

  $ collab action list --all --team grade-3
  A1\tshare the quiz\ta.ruiz\t2026-11-20\toverdue\tgrade-3\tM2\t\t2026-11-20\t (esc)
  A2\tbring the cards\tc.ng\t2026-11-24\topen\tgrade-3\tM2\t\t2026-11-24\t (esc)
  A3\tcall the office\tb.cole\t\topen\tgrade-3\tM3\t\t\t (esc)
  $ collab meeting record term.md --team grade-3
  collab: term.md: nothing new in M3
  collab: term.md: nothing new in M2
  collab: term.md: nothing new in M1
  $ collab undo
  collab: undid operation 9, meeting record: M1, M2 and M3 gone, attendance of 7, D1 gone, A1, A2 and A3 gone; redo with: collab redo

Listed once more with another day before its own has come, an action may be a new one: that is asked.

  $ sed -i 's|^- Ben: call the office|- Cy: bring the cards by 11/25/2026|' term.md
  $ collab meeting record term.md --team grade-3
  M6
  M5
  M4
  collab: Grade 3 PLC, 2026-11-16: 2 of 2 here
  collab: one question is open: term.md:7:3: 'Cy: bring the cards by 11/25/2026' may be A5 ('bring the cards'); write (A5) at the end of the line, or (new)
  collab: Grade 3 PLC, 2026-11-09: 3 of 3 here
    new   A4 share the quiz, Ana Ruiz, due 2026-11-20
    new   A5 bring the cards, Cy Ng, due 2026-11-24
  collab: Grade 3 PLC, 2026-11-02: 2 of 2 here
    new   D2 we start with a quiz
  collab: recorded as operation 11; undo with: collab undo
  $ collab meeting questions answer M6 1 A5
  collab: question 1 of M6 is answered: 'Cy: bring the cards by 11/25/2026' may be A5 ('bring the cards'): A5
    Grade 3 PLC, 2026-11-16: 2 of 2 here
    A5    changed: due 2026-11-25
  collab: undo with: collab undo
  $ collab meeting questions
  $ collab action list --all
  A4\tshare the quiz\ta.ruiz\t2026-11-20\toverdue\tgrade-3\tM5\t\t2026-11-20\t (esc)
  A5\tbring the cards\tc.ng\t2026-11-25\topen\tgrade-3\tM5\t\t2026-11-24\t (esc)

Two meetings of one day.

  $ cat > two.md <<'EOF'
  > # Grade 3 PLC
  > ## Meeting 1
  > November 23, 2026 14:00
  > Present: Ana, Ben
  > ## Meeting 2
  > November 23, 2026 19:00
  > Present: Cy
  > EOF
  $ collab meeting record two.md --team grade-3
  M7
  M8
  collab: Grade 3 PLC, 2026-11-23: 2 of 2 here
    notes 1 line kept as written: collab meeting show M7 --text
  collab: Grade 3 PLC, 2026-11-23: 1 of 1 here
    notes 1 line kept as written: collab meeting show M8 --text
  collab: recorded as operation 13; undo with: collab undo
  $ collab meeting list --team grade-3 -n 2
  M4\tgrade-3/2026-11-02\t2026-11-02\t\tgrade-3\theld\t2\t4 (esc)
  M5\tgrade-3/2026-11-09\t2026-11-09\t15:00\tgrade-3\theld\t3\t4 (esc)

A sheet that the workspace wrote is another thing: an older part of it, whose meeting was removed, stays away.

  $ printf '# Grade 3 PLC, November 30, 2026\n- Meeting: MGE-M1\n- Here: all\n\n# Grade 3 PLC, October 5, 2026\n- Meeting: MGE-M77\n- Here: all\n' > ours.md
  $ collab meeting record ours.md
  M1
  collab: Grade 3 PLC, 2026-11-30: 4 of 4 here
  collab: warning: M1 is dated 2026-11-30, which is still to come; it counts as held
  collab: 1 older block left as it is: no meeting of this workspace
  collab: recorded as operation 14; undo with: collab undo
