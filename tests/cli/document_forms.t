The ways in which people fill in a sheet. Each block below starts from the same blank sheet and asks only
what would be recorded.

  $ . "$TESTDIR/grade-3.sh"
  $ collab -q action new "share the data" --owner a.ruiz --team grade-3 --due 2026-11-20 --as-of 2026-11-16
  A1
  $ collab -q meeting new grade-3
  M1
  $ cp grade-3_2026-11-23.md blank.md
  $ cat > try.sh <<'SH'
  > sed "$@" blank.md > try.md
  > collab meeting record try.md --dry-run
  > SH

Attendance: everybody, everybody but, a list, boxes, excused, guests.

  $ sh try.sh -e 's/^- Here .*/& all/'
  M1
  collab: Grade 3 PLC, 2026-11-23: 4 of 4 here
  collab: dry run: nothing was changed
  $ sh try.sh -e 's/^- Here .*/& everyone except Cy and Ben/'
  M1
  collab: Grade 3 PLC, 2026-11-23: 2 of 4 here (absent: Ben Cole, Cy Ng)
  collab: dry run: nothing was changed
  $ sh try.sh -e 's/^- Here .*/& Ana, Ben Cole, d.okafor, Cy (excused)/'
  M1
  collab: Grade 3 PLC, 2026-11-23: 3 of 3 here (excused: Cy Ng)
  collab: dry run: nothing was changed
  $ sh try.sh -e 's/^- Here .*/&\n  - [x] Ana\n  - [ ] Ben\n  - [X] Cy\n  - [x] Dara/'
  M1
  collab: Grade 3 PLC, 2026-11-23: 3 of 4 here (absent: Ben Cole)
  collab: dry run: nothing was changed
  $ sh try.sh -e 's/^- Here .*/&\n  ☑ Ana\n  ☐ Ben\n  ☒ Cy\n/'
  M1
  collab: Grade 3 PLC, 2026-11-23: 2 of 4 here (absent: Ben Cole, Dara Okafor)
  collab: dry run: nothing was changed
  $ sh try.sh -e 's/^- Here .*/& all but Sy/'
  M1
  collab: Grade 3 PLC, 2026-11-23: 4 of 4 here, 1 name not understood
  collab: one question is open: try.md:6:48: 'Sy' names nobody on the roster (did you mean Cy Ng?); for a guest write 'Sy (guest)'
  collab: dry run: nothing was changed

Actions: with a name before, a box, a table; several owners; dates in words and in the school's order.

  $ sh try.sh -e 's/^- Who, what.*/- Ana and Ben: plan the trip by Friday/'
  M1
  collab: Grade 3 PLC, 2026-11-23: nobody was noted as here
    new   A2 plan the trip, Ana Ruiz and Ben Cole, due 2026-11-27
  collab: dry run: nothing was changed
  $ sh try.sh -e 's/^- Who, what.*/- [ ] plan the trip @a.ruiz due 2026-12-01/'
  M1
  collab: Grade 3 PLC, 2026-11-23: nobody was noted as here
    new   A2 plan the trip, Ana Ruiz, due 2026-12-01
  collab: dry run: nothing was changed
  $ sh try.sh -e 's/^- Who, what.*/- Cy: plan the trip by next meeting/'
  M1
  collab: Grade 3 PLC, 2026-11-23: nobody was noted as here
    new   A2 plan the trip, Cy Ng, due 2026-11-30
  collab: dry run: nothing was changed
  $ sh try.sh -e 's;^- Who, what.*;- Cy: plan the trip by 12/4;'
  M1
  collab: Grade 3 PLC, 2026-11-23: nobody was noted as here
    new   A2 plan the trip, Cy Ng, due 2026-12-04
  collab: dry run: nothing was changed
  $ sh try.sh -e 's/^- Who, what.*/| who | what | by when |\n|---|---|---|\n| Dara | plan the trip | Dec 3 |/'
  M1
  collab: Grade 3 PLC, 2026-11-23: nobody was noted as here
    new   A2 plan the trip, Dara Okafor, due 2026-12-03
  collab: dry run: nothing was changed
  $ sh try.sh -e 's/^- Who, what.*/None needed/'
  M1
  collab: Grade 3 PLC, 2026-11-23: nobody was noted as here
  collab: dry run: nothing was changed

What was carried over: done, not yet, drop and why, ticked, struck through.

  $ sh try.sh -e 's/(A1):/& done/'
  M1
  collab: Grade 3 PLC, 2026-11-23: nobody was noted as here
    A1    done 2026-11-23
  collab: dry run: nothing was changed
  $ sh try.sh -e 's/(A1):/& done on Friday/'
  M1
  collab: Grade 3 PLC, 2026-11-23: nobody was noted as here
    A1    done 2026-11-20
  collab: dry run: nothing was changed
  $ sh try.sh -e 's/(A1):/& not yet/'
  M1
  collab: Grade 3 PLC, 2026-11-23: nobody was noted as here
  collab: dry run: nothing was changed
  $ sh try.sh -e 's/(A1):/& drop, the schedule changed/'
  M1
  collab: Grade 3 PLC, 2026-11-23: nobody was noted as here
    A1    dropped: the schedule changed
  collab: dry run: nothing was changed
  $ sh try.sh -e 's/^- Ana: share/- [x] Ana: share/'
  M1
  collab: Grade 3 PLC, 2026-11-23: nobody was noted as here
    A1    done 2026-11-23
  collab: dry run: nothing was changed
  $ sh try.sh -e 's/(A1):/& maybe/'
  M1
  collab: Grade 3 PLC, 2026-11-23: recorded
  collab: one question is open: try.md:14:45: 'maybe' is neither done, not yet nor drop; write done, not yet, or drop and why
  collab: dry run: nothing was changed

Decisions, with how they were made.

  $ sh try.sh -e 's/^- (how.*/- Two groups for ratios (vote)\n- Ask the families first (asked others)/'
  M1
  collab: Grade 3 PLC, 2026-11-23: nobody was noted as here
    new   D1 Two groups for ratios (vote)
    new   D2 Ask the families first (asked others)
  collab: dry run: nothing was changed

Word processors: other bullets, bold labels, smart quotes, hard spaces, CRLF, a byte-order mark, escapes.

  $ sed -e 's/^- Here .*/& all/' -e 's/^- Who, what.*/- Ben: call "the library"/' -e 's/^- /*   /' \
  >   -e 's/^## \(.*\)/**\1**/' -e 's/(/\\(/g' -e 's/$/\r/' blank.md > try.md
  $ printf '\357\273\277' | cat - try.md > try2.md
  $ collab meeting record try2.md --dry-run
  M1
  collab: Grade 3 PLC, 2026-11-23: 4 of 4 here
    new   A2 call "the library", Ben Cole
  collab: dry run: nothing was changed

What was celebrated, and what was not agreed on, stands with the meeting.

  $ sed -e 's/^## 2/- All of us can tell time!\n\n&/' -e 's/^## 5/- Disagreement: whether to move the test\n\n&/' blank.md > try.md
  $ collab meeting record try.md -q
  M1
  $ collab meeting show M1 --table meeting.voices -f csv
  kind,text,may_share,closed_on,how
  celebration,All of us can tell time!,false,,
  disagreement,whether to move the test,,,

A disagreement stays open until somebody says how it was settled.

  $ collab meeting settle M1
  collab: error: missing option '--how'
    hint: collab help meeting settle
  [2]
  $ collab meeting settle M1 --how "the test stays where it is" --on 2026-11-22
  collab: error: it was raised on 2026-11-23; it was settled between that day and today, not on 2026-11-22
  [2]
  $ collab meeting settle M1 Why --how "the test stays where it is"
  collab: error: 'Why' is none of the disagreements of M1
    hint: say which: 1 'whether to move the test'
  [4]
  $ collab meeting settle M1 1 --how "the test stays where it is" --dry-run
  collab: M1: 'whether to move the test' is settled: the test stays where it is
  collab: dry run: nothing was changed
  $ collab meeting settle M1 --how "the test stays where it is"
  collab: M1: 'whether to move the test' is settled: the test stays where it is
  $ collab meeting show M1 --table meeting.voices -f csv
  kind,text,may_share,closed_on,how
  celebration,All of us can tell time!,false,,
  disagreement,whether to move the test,,2026-11-23,the test stays where it is
  $ collab meeting settle M1 --how "twice"
  collab: error: M1 has no disagreements that are open
    hint: say which: 1 'whether to move the test' (settled)
  [2]
  $ collab undo
  collab: undid operation 12, meeting settle: 1 disagreement open again; redo with: collab redo
  $ collab meeting show M1 --table meeting.voices -f csv | tail -1
  disagreement,whether to move the test,,,

The next sheet asks for it as well, until it is said; taking it out of the document opens it again.

  $ collab -q meeting new grade-3 --on 2026-11-30 -o next.md
  $ grep settled next.md
  - whether to move the test: how was it settled? (M1):
  $ cp next.md said.md
  $ sed -i 's/settled? (M1):/& the test stays/' said.md
  $ collab meeting record said.md
  M2
  collab: Grade 3 PLC, 2026-11-30: nobody was noted as here
    M1    settled: whether to move the test: the test stays
  collab: warning: M2 is dated 2026-11-30, which is still to come; it counts as held
  collab: recorded as operation 15; undo with: collab undo
  $ collab meeting record said.md
  collab: said.md: nothing new in M2
  collab: warning: M2 is dated 2026-11-30, which is still to come; it counts as held
  $ collab meeting show M1 --table meeting.voices -f csv | tail -1
  disagreement,whether to move the test,,2026-11-30,the test stays
  $ collab -q meeting new grade-3 --on 2026-12-07 -o - | grep -c settled
  0
  [1]
  $ sed -e 's/settled? (M1):/& not yet/' next.md > later.md
  $ collab meeting record later.md
  M2
  collab: Grade 3 PLC, 2026-11-30: nobody was noted as here
    notes 1 line kept as written: collab meeting show M2 --text
  collab: warning: M2 is dated 2026-11-30, which is still to come; it counts as held
  collab: recorded as operation 17; undo with: collab undo
  $ collab meeting show M1 --table meeting.voices -f csv | tail -1
  disagreement,whether to move the test,,,
  $ sed 's/whether.*settled/Something else: how was it settled/' said.md > other.md
  $ collab meeting record other.md --dry-run
  M2
  collab: Grade 3 PLC, 2026-11-30: nobody was noted as here
  collab: warning: M2 is dated 2026-11-30, which is still to come; it counts as held
  collab: one question is open: other.md:15:3: 'Something else' is no disagreement that is open; write its words as they stood on the sheet, or: collab meeting settle MEETING
  collab: dry run: nothing was changed
