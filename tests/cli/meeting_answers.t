Answers to the questions that documents leave. Today is Monday 2026-11-23.

  $ . "$TESTDIR/grade-3.sh"
  $ collab -q meeting new grade-3
  M1
  $ cat >edit.sed <<'END'
  > s/^- Here .*/& all but Zoe/
  > s/^- Who, what.*/- Kym: call the library\n- Someone should count the books/
  > END
  $ sed -f edit.sed grade-3_2026-11-23.md >filled.md
  $ printf '%s\n' '' '## Parking lot' '' '- Ana: order paper by Dec 1' '- Two groups (all agreed)' >>filled.md
  $ collab -q meeting record filled.md
  M1
  $ collab meeting questions M1 --columns number,text,answers
  1\t'Zoe' names nobody on the roster\tPERSON or guest (esc)
  2\t'Kym: call the library' names nobody on the roster (did you mean Kim Wong?)\tPERSON (esc)
  3\t'Someone should count the books' does not say who does it\tPERSON (esc)
  4\t'Ana: order paper by Dec 1' looks like an action, but stands below another heading\taction or decision or note (esc)
  5\t'Two groups (all agreed)' looks like a decision, but stands below another heading\taction or decision or note (esc)

Completion offers what each takes.

  $ collab __complete -- meeting questions answer M1 1 g
  guest\t (esc)
  $ collab __complete -- meeting questions answer M1 1 k
  k.wong\tKim Wong (esc)
  $ collab __complete -- meeting questions answer M1 4 ""
  action\t (esc)
  decision\t (esc)
  note\t (esc)

What was asked about is recorded as if the document had said so.

  $ collab meeting questions answer M1 1 guest
  collab: question 1 of M1 is answered: 'Zoe' names nobody on the roster: guest
    Grade 3 PLC, 2026-11-23: 4 of 4 here, 1 guest
  collab: undo with: collab undo
  $ collab meeting questions answer M1 2 k.wong
  collab: question 2 of M1 is answered: 'Kym: call the library' names nobody on the roster (did you mean Kim Wong?): Kim Wong
    Grade 3 PLC, 2026-11-23: 4 of 4 here, 1 guest
    new   A1 call the library, Kim Wong
  collab: undo with: collab undo
  $ collab meeting questions answer M1 3 "Ben Cole"
  collab: question 3 of M1 is answered: 'Someone should count the books' does not say who does it: Ben Cole
    Grade 3 PLC, 2026-11-23: 4 of 4 here, 1 guest
    new   A2 Someone should count the books, Ben Cole
  collab: undo with: collab undo
  $ collab meeting questions answer M1 4 action
  collab: question 4 of M1 is answered: 'Ana: order paper by Dec 1' looks like an action, but stands below another heading: action
    Grade 3 PLC, 2026-11-23: 4 of 4 here, 1 guest
    new   A3 order paper, Ana Ruiz, due 2026-12-01
  collab: undo with: collab undo
  $ collab meeting questions answer M1 5 decision
  collab: question 5 of M1 is answered: 'Two groups (all agreed)' looks like a decision, but stands below another heading: decision
    Grade 3 PLC, 2026-11-23: 4 of 4 here, 1 guest
    new   D1 Two groups (all agreed)
  collab: undo with: collab undo
  $ collab meeting questions M1
  $ collab action list --columns action,text,owners,due
  A3\torder paper\ta.ruiz\t2026-12-01 (esc)
  A1\tcall the library\tk.wong\t (esc)
  A2\tSomeone should count the books\tb.cole\t (esc)
  $ collab decision list --columns decision,text,mode
  D1\tTwo groups\tconsensus (esc)
  $ collab meeting record filled.md --strict
  collab: filled.md: nothing new in M1

One undo takes an answer back with what came of it.

  $ collab undo
  collab: undid operation 15, meeting questions answer: 1 question open again, D1 gone; redo with: collab redo
  $ collab meeting questions answer M1 5 note
  collab: question 5 of M1 is answered: 'Two groups (all agreed)' looks like a decision, but stands below another heading: note
    Grade 3 PLC, 2026-11-23: 4 of 4 here, 1 guest
  collab: undo with: collab undo
  $ collab meeting record filled.md
  collab: filled.md: nothing new in M1
  $ collab decision list

What does not answer a question.

  $ collab meeting questions answer M1 5 decision
  collab: error: question 5 of M1 was answered on 2026-11-23
    hint: see: collab meeting questions M1
  [6]
  $ sed -i 's/Parking lot/Notes/; s/count the books/count the pens/' filled.md
  $ collab -q meeting record filled.md
  M1
  $ collab meeting questions M1 --columns number,text,answers
  6\tA2 'Someone should count the books' stood in the document and is gone\t (esc)
  7\t'Someone should count the pens' does not say who does it\tPERSON (esc)
  $ collab meeting questions answer M1 7 guest
  collab: error: nobody is called 'guest'
    hint: list everybody with: collab person list
  [4]
  $ collab meeting questions answer M1 6 drop
  collab: error: question 6 of M1 takes no answer
    hint: put the line back, or: collab action drop A2 --because REASON
  [6]
  $ collab meeting questions answer M1 6
  collab: error: missing ANSWER
    hint: collab help meeting questions answer
  [2]

Two values: the document's, or the workspace's.

  $ collab meeting edit M1 --facilitator d.okafor -q
  $ sed -i 's/Facilitator: Ana Ruiz/Facilitator: Cy Ng/' filled.md
  $ collab -q meeting record filled.md
  M1
  $ collab meeting questions M1 --columns number,text,answers | grep 8
  8\tthe facilitator: the document says 'Cy Ng', and the workspace, changed since, 'Dara Okafor'\tdocument or workspace (esc)
  $ collab meeting questions answer M1 8 document
  collab: question 8 of M1 is answered: the facilitator: the document says 'Cy Ng', and the workspace, changed since, 'Dara Okafor': document
    Grade 3 PLC, 2026-11-23: 4 of 4 here, 1 guest
    facilitator was Dara Okafor, now Cy Ng
  collab: undo with: collab undo
  $ collab meeting record filled.md
  collab: filled.md: nothing new in M1
  collab: 2 questions are open:
    filled.md:3:1: A2 'Someone should count the books' stood in the document and is gone; put the line back, or: collab action drop A2 --because REASON
    filled.md:31:3: 'Someone should count the pens' does not say who does it; write 'Name: what, by when'

A question of a Word file quotes its words, and of many the likely ones are told.

  $ cat >many.md <<'END'
  > # Grade 3 PLC, November 16, 2026
  > 
  > - Here: Ana, Zed, Yan, Xav, Wil, Vic
  > 
  > ## Parking lot
  > 
  > - Ana: order paper by Dec 1
  > END
  $ collab meeting record many.md
  M2
  collab: Grade 3 PLC, 2026-11-16: 1 of 4 here, 5 names not understood
    notes 1 line kept as written: collab meeting show M2 --text
  collab: 6 questions are open:
    many.md:3:14: 'Zed' names nobody on the roster; for a guest write 'Zed (guest)'
    many.md:3:19: 'Yan' names nobody on the roster; for a guest write 'Yan (guest)'
    many.md:3:24: 'Xav' names nobody on the roster; for a guest write 'Xav (guest)'
    many.md:3:29: 'Wil' names nobody on the roster; for a guest write 'Wil (guest)'
    many.md:3:34: 'Vic' names nobody on the roster; for a guest write 'Vic (guest)'
    and 1 more: collab meeting questions M2
  collab: recorded as operation 22; undo with: collab undo
