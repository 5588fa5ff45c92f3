Questions that documents leave open, and dismissing one. Today is Monday 2026-11-23.

  $ . "$TESTDIR/grade-3.sh"
  $ collab -q meeting new grade-3
  M1
  $ sed -e 's/^- Here .*/& all but Zoe/' -e 's/^- Who, what.*/- Kym: call the library\n- Someone should call/' \
  >   grade-3_2026-11-23.md > filled.md
  $ collab meeting record filled.md -q
  M1
  $ collab meeting questions M1
  M1\t1\tfilled.md\t6\t48\t'Zoe' names nobody on the roster\tfor a guest write 'Zoe (guest)'\tPERSON or guest\t (esc)
  M1\t2\tfilled.md\t30\t3\t'Kym: call the library' names nobody on the roster (did you mean Kim Wong?)\twrite 'Name: what, by when'\tPERSON\t (esc)
  M1\t3\tfilled.md\t31\t3\t'Someone should call' does not say who does it\twrite 'Name: what, by when'\tPERSON\t (esc)

Completion offers their numbers.

  $ collab __complete -- meeting questions dismiss M1 "" && collab __complete -- meeting questions dismiss M2 ""
  1\tfilled.md:6 (esc)
  2\tfilled.md:30 (esc)
  3\tfilled.md:31 (esc)

A dismissed question is not asked again, as long as the line says the same.

  $ collab meeting questions dismiss M1 2 --because "Kym is a guest"
  collab: question 2 of M1 is dismissed: 'Kym: call the library' names nobody on the roster (did you mean Kim Wong?); undo with: collab undo
  $ collab meeting questions M1 --columns number,text
  1\t'Zoe' names nobody on the roster (esc)
  3\t'Someone should call' does not say who does it (esc)
  $ collab meeting record filled.md
  collab: filled.md: nothing new in M1
  collab: 2 questions are open:
    filled.md:6:48: 'Zoe' names nobody on the roster; for a guest write 'Zoe (guest)'
    filled.md:31:3: 'Someone should call' does not say who does it; write 'Name: what, by when'
  $ collab meeting explain filled.md -q --columns taken | grep Kym
  asked: 'Kym: call the library' names nobody on the roster (did you mean Kim Wong?) (dismissed)
  $ sed -i '1a\\' filled.md
  $ collab meeting record filled.md
  M1
  collab: Grade 3 PLC, 2026-11-23: 4 of 4 here, 1 name not understood
  collab: 2 questions are open:
    filled.md:7:48: 'Zoe' names nobody on the roster; for a guest write 'Zoe (guest)'
    filled.md:32:3: 'Someone should call' does not say who does it; write 'Name: what, by when'
  collab: recorded as operation 12; undo with: collab undo
  $ collab meeting questions M1 --columns number,line,text
  1\t7\t'Zoe' names nobody on the roster (esc)
  3\t32\t'Someone should call' does not say who does it (esc)
  $ collab meeting record filled.md --strict
  collab: error: filled.md:7:48: 'Zoe' names nobody on the roster
    7 | - Here (write "all" or "all but ..."): all but Zoe
      |                                                ^
    hint: for a guest write 'Zoe (guest)'
  collab: error: filled.md:32:3: 'Someone should call' does not say who does it
    32 | - Someone should call
       |   ^
    hint: write 'Name: what, by when'
  collab: nothing was recorded
  [5]
  $ sed -i 's/Kym/Kymm/' filled.md
  $ collab meeting record filled.md -q
  M1
  $ collab meeting questions --columns number,text
  1\t'Zoe' names nobody on the roster (esc)
  4\t'Kymm: call the library' names nobody on the roster (esc)
  3\t'Someone should call' does not say who does it (esc)

The history names it; undo opens it again.

  $ collab log -n 3 --columns operation,verb,summary
  13\tmeeting record\tM1 (esc)
  12\tmeeting record\tM1 (esc)
  11\tmeeting questions dismiss\tquestion 2 of M1 (esc)
  $ collab undo
  collab: undid operation 13, meeting record: 1 question gone; redo with: collab redo
  $ collab meeting questions M1 --columns number,text
  1\t'Zoe' names nobody on the roster (esc)
  3\t'Someone should call' does not say who does it (esc)
  $ collab log -p -n 5 | grep reason
    question 2 reason: nothing -> Kym is a guest
  $ collab undo
  collab: undid operation 12, meeting record: 2 questions as it was; redo with: collab redo
  $ collab undo
  collab: undid operation 11, meeting questions dismiss: 1 question open again; redo with: collab redo
  $ collab meeting questions M1 --columns number,text
  1\t'Zoe' names nobody on the roster (esc)
  2\t'Kym: call the library' names nobody on the roster (did you mean Kim Wong?) (esc)
  3\t'Someone should call' does not say who does it (esc)
  $ collab redo
  collab: redid operation 11, meeting questions dismiss: 1 question dismissed

What cannot be dismissed.

  $ collab meeting questions dismiss M1 2
  collab: error: question 2 of M1 was dismissed on 2026-11-23
    hint: see: collab meeting questions M1
  [6]
  $ collab meeting questions dismiss M1 7
  collab: error: M1 has no question '7'
    hint: see: collab meeting questions M1
  [4]
  $ collab meeting questions dismiss M1 Kym
  collab: error: M1 has no question 'Kym'
    hint: see: collab meeting questions M1
  [4]
  $ collab meeting questions dismiss M1
  collab: error: missing NUMBER
    hint: collab help meeting questions dismiss
  [2]
  $ collab meeting questions dismiss M1 3 --because " "
  collab: error: reason is blank
  [5]

An inbox leaves a file alone once its last question is dismissed.

  $ mkdir inbox && cp filled.md inbox/
  $ collab meeting record --inbox inbox -q
  M1
  $ collab meeting questions --columns number,text
  1\t'Zoe' names nobody on the roster (esc)
  4\t'Kymm: call the library' names nobody on the roster (esc)
  3\t'Someone should call' does not say who does it (esc)
  $ for number in $(collab meeting questions M1 --columns number); do
  >   collab -q meeting questions dismiss M1 $number; done
  $ collab meeting questions
  $ collab meeting record --inbox inbox
  $ collab status | grep question
  [1]
