Questions of documents end when their cause is gone. Today is Monday 2026-11-23.

  $ . "$TESTDIR/grade-3.sh"
  $ collab -q action new "share the data" --owner a.ruiz --team grade-3
  A1
  $ collab -q goal new "80 % at target" --team grade-3 --baseline 43 --target 80 --unit % \
  >   --measure "at target on the spring check" --on 2026-09-01 --by 2027-05-28
  G1
  $ collab -q meeting new grade-3
  M1
  $ cat >edit.sed <<'END'
  > s/^- Here .*/& all, Zoe Park/
  > s/^- Who, what.*/- Kym: call the library/
  > s/(A1):/(A1): not yet/
  > s/(now [^)]*)/(now 51 %)/
  > s/^Next: .*/Next: Wednesday, December 2, 3:00/
  > END
  $ sed -f edit.sed grade-3_2026-11-23.md >filled.md
  $ printf '%s\n' '' '## Parking lot' '' '- Ana: order paper by Dec 1' >>filled.md
  $ collab -q action done A1
  $ collab meeting record filled.md
  M1
  collab: Grade 3 PLC, 2026-11-23: 4 of 4 here, 1 name not understood
    notes 1 line kept as written: collab meeting show M1 --text
  collab: 6 questions are open:
    filled.md:6:45: 'Zoe Park' names nobody on the roster; for a guest write 'Zoe Park (guest)'
    filled.md:7:13: the goal's line says 'now 51 %', and G1 stands at '43 %'; if it is a new figure: collab goal point G1 51 --on 2026-11-23
    filled.md:15:3: A1: the document says 'open', and the workspace, changed since, 'done 2026-11-23'; make them the same, in the document or in the workspace, and record again
    filled.md:33:3: 'Kym: call the library' names nobody on the roster (did you mean Kim Wong?); write 'Name: what, by when'
    filled.md:35:7: the document says that the next meeting is on 2026-12-02, and the workspace 2026-11-30; if it is moved: collab meeting move grade-3/2026-11-30 --to 2026-12-02
    and 1 more: collab meeting questions M1
  collab: recorded as operation 13; undo with: collab undo
  $ collab meeting questions M1 --columns number,text
  1\t'Zoe Park' names nobody on the roster (esc)
  2\tthe goal's line says 'now 51 %', and G1 stands at '43 %' (esc)
  3\tA1: the document says 'open', and the workspace, changed since, 'done 2026-11-23' (esc)
  4\t'Kym: call the library' names nobody on the roster (did you mean Kim Wong?) (esc)
  5\tthe document says that the next meeting is on 2026-12-02, and the workspace 2026-11-30 (esc)
  6\t'Ana: order paper by Dec 1' looks like an action, but stands below another heading (esc)

Entered by hand, joined, moved, measured: each ends its question in the same operation.

  $ collab action new "call the library" --owner a.ruiz --meeting M1
  A2
  collab: A2 call the library, Ana Ruiz
  collab: question 4 of M1 has ended: 'Kym: call the library' names nobody on the roster (did you mean Kim Wong?)
  $ collab action new "order paper" --owner a.ruiz --meeting M1
  A3
  collab: A3 order paper, Ana Ruiz
  collab: question 6 of M1 has ended: 'Ana: order paper by Dec 1' looks like an action, but stands below another heading
  $ collab person new "Zoe Park" --handle zoe
  zoe
  collab: question 1 of M1 has ended: 'Zoe Park' names nobody on the roster
    here  was 4, now 5; newly Zoe Park
  $ collab meeting show M1 --table meeting.attendance | grep zoe
  zoe\tZoe Park\tpresent (esc)
  $ collab meeting move grade-3/2026-11-30 --to 2026-12-02
  M2
  collab: M2 moved from Monday 2026-11-30: Grade 3 PLC, Wednesday 2026-12-02 15:00, 45 minutes, room 204
  collab: question 5 of M1 has ended: the document says that the next meeting is on 2026-12-02, and the workspace 2026-11-30
  $ collab goal point G1 51 --on 2026-11-20
  collab: G1 51 % on 2026-11-20; on the straight line it would be 54 %: on track
  collab: question 2 of M1 has ended: the goal's line says 'now 51 %', and G1 stands at '43 %'
  $ collab action reopen A1
  collab: A1 is open again: share the data
  collab: question 3 of M1 has ended: A1: the document says 'open', and the workspace, changed since, 'done 2026-11-23'
  $ collab meeting questions M1
  $ collab meeting record filled.md
  collab: filled.md: nothing new in M1
  $ collab undo
  collab: undid operation 19, action reopen: A1 done, 1 question back; redo with: collab redo
  $ collab meeting questions M1 --columns number,text
  3\tA1: the document says 'open', and the workspace, changed since, 'done 2026-11-23' (esc)

A decision or an action that is gone from the document.

  $ printf '%s\n' '# Grade 3 PLC, November 16, 2026' '' '- Here: all' '' '## Next steps' '' '- Ben: count' >g.md
  $ collab -q meeting record g.md
  M3
  $ sed -i 's/^- Ben.*/- Ana: share/' g.md
  $ collab -q meeting record g.md
  M3
  $ collab meeting questions M3 --columns number,text
  1\tA4 'count' stood in the document and is gone (esc)
  $ collab action drop A4 --because "no need"
  collab: A4 dropped 2026-11-23: count
  collab: question 1 of M3 has ended: A4 'count' stood in the document and is gone
  $ collab meeting questions M3

Somebody who has left is asked about once; a wording that is extended may be the decision that stands.

  $ collab -q team member add grade-3 k.wong --from 2026-08-17 --until 2026-10-01
  $ cat >h.md <<'END'
  > # Grade 3 PLC, November 9, 2026
  > 
  > - Here: Ana, Ben, Kim Wong
  > 
  > ## What we decided
  > 
  > - Two groups
  > END
  $ collab -q meeting record h.md
  M4
  $ collab meeting questions M4 --columns number,text
  1\tKim Wong left the team on 2026-10-01, but is said to have been here (esc)
  $ collab -q meeting questions dismiss M4 1
  $ sed -i 's/Two groups/Two groups for reading, from Monday on, with the aides/' h.md
  $ collab meeting record h.md
  M4
  collab: Grade 3 PLC, 2026-11-09: 3 of 5 here (absent: Cy Ng, Dara Okafor)
  collab: one question is open: h.md:7:3: 'Two groups for reading, from Monday on, with the aides' may be D1 ('Two groups'); write (D1) at the end of the line, or (new)
  collab: recorded as operation 27; undo with: collab undo
  $ collab meeting questions answer M4 2 D1
  collab: question 2 of M4 is answered: 'Two groups for reading, from Monday on, with the aides' may be D1 ('Two groups'): D1
    Grade 3 PLC, 2026-11-09: 3 of 5 here (absent: Cy Ng, Dara Okafor)
    D1    changed: text
  collab: undo with: collab undo
  $ collab decision list --columns decision,text
  D1\tTwo groups for reading, from Monday on, with the aides (esc)

A meeting that left open who was there is out of the figure; one without anybody is in status.

  $ collab meeting attend M4 --clear attendance
  collab: M4 Grade 3 PLC, 2026-11-09: nobody is noted
  $ collab status | grep who
  who        grade-3/2026-11-09: nobody is noted  collab meeting attend M4

A line that was not understood is news once it is corrected; what a plan had set was no change by a person.

  $ collab -q meeting schedule grade-3 --on 2026-11-02 --facilitator b.cole
  M5
  $ printf '%s\n' '# Grade 3 PLC, November 2, 2026' '' '- Facilitator: Cyy' '- Here: Ana, Ben' >p.md
  $ collab -q meeting record p.md
  M5
  $ collab meeting questions M5 --columns number,text,answers
  1\t'Cyy' names nobody on the roster (did you mean Cy Ng?)\tPERSON (esc)
  $ sed -i 's/Cyy/Cy/' p.md
  $ collab -q meeting record p.md
  M5
  $ collab meeting questions M5
  $ collab meeting show M5 | grep facilitator
  facilitator\tc.ng (esc)

Two people of one name: the hint tells them apart, and one answer is enough for a document.

  $ collab -q person new "Ana Ruiz" --handle ana2 --again
  ana2
  $ collab -q team member add grade-3 ana2 --from 2026-08-17
  $ cat >two.md <<'END'
  > # Grade 3 PLC, October 26, 2026
  > 
  > - Here: Ana Ruiz, Ben
  > 
  > ## Next steps
  > 
  > - Ana Ruiz: call the zoo
  > END
  $ collab -q meeting record two.md
  M6
  $ collab meeting questions M6 --columns number,hint
  1\twrite Ana Ruiz (a.ruiz) or Ana Ruiz (ana2) (esc)
  2\twrite Ana Ruiz (a.ruiz) or Ana Ruiz (ana2) (esc)
  $ collab meeting questions answer M6 1 ana2
  collab: question 1 of M6 is answered: 'Ana Ruiz' may be several people: Ana Ruiz
    Grade 3 PLC, 2026-10-26: 2 of 5 here (absent: Ana Ruiz (a.ruiz), Cy Ng, Dara Okafor)
    here  was 1, now 2; newly Ana Ruiz (ana2)
    new   A6 call the zoo, Ana Ruiz (ana2)
  collab: undo with: collab undo
  $ collab meeting questions M6
