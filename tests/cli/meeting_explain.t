What each line of a document is taken for. Today is Monday 2026-11-23.

  $ . "$TESTDIR/grade-3.sh"
  $ collab -q meeting new grade-3
  M1
  $ sed -e 's/^- Here .*/& all but Zoe/' -e 's/^- Who, what.*/- Ben: bring the test by 12\/1\n- Someone should call/' \
  >   -e 's/^- (how.*/- Ratio groups (all agreed)/' grade-3_2026-11-23.md > filled.md
  $ printf '\n## Parking lot\n\nThe copier is broken.\n' >> filled.md
  $ cp .collab/collab.db before.db
  $ collab meeting explain filled.md -f table
  Line  Taken for                                                                    Section                           Text
     1  prompt                                                                                                         # Grade 3 PLC, Monday, November 23, 2026
     3  prompt                                                                                                         - Meeting: MGE-M1
     4  understood: place                                                                                              - 3:00 to 3:45, room 204
     5  understood: facilitator, recorder                                                                              - Facilitator: Ana Ruiz. Notes: Ben Cole
     6  understood: attendance (4 present); asked: 'Zoe' names nobody on the roster                                    - Here (write "all" or "all but ..."): all but Zoe
     8  heading: celebrations                                                        1. Connect and celebrate (3 min)  ## 1. Connect and celebrate (3 min)
    10  heading: last time                                                           2. Last time (5 min)              ## 2. Last time (5 min)
    12  prompt                                                                       2. Last time (5 min)              Write done, not yet, or drop and why.
    14  heading: topics                                                              3. Today (30 min)                 ## 3. Today (30 min)
    16  prompt                                                                       3. Today (30 min)                 Focus: 1 learn, 2 know, 3 not yet, 4 already. Write the number:
    18  prompt                                                                       3. Today (30 min)                 - Add yours, with your name:
    20  prompt                                                                       3. Today (30 min)                 What we looked at (student work, results; no student names):
    22  prompt                                                                       3. Today (30 min)                 What we noticed:
    24  heading: decisions                                                           4. We decided                     ## 4. We decided
    26  understood: decision                                                         4. We decided                     - Ratio groups (all agreed)
    28  heading: next steps                                                          5. Next steps (5 min)             ## 5. Next steps (5 min)
    30  understood: action due 2026-12-01                                            5. Next steps (5 min)             - Ben: bring the test by 12/1
    31  asked: 'Someone should call' does not say who does it                        5. Next steps (5 min)             - Someone should call
    33  prompt                                                                       5. Next steps (5 min)             Next: Monday, November 30, 3:00. Facilitator: Ben Cole
    35  heading: notes                                                               Parking lot                       ## Parking lot
    37  kept as notes                                                                Parking lot                       The copier is broken.
  collab: M1, Grade 3 PLC, 2026-11-23: 2 lines understood, 2 asked about, 2 kept as notes
  $ cmp before.db .collab/collab.db

Only what is asked about, as data.

  $ collab meeting explain filled.md -q -f csv | grep asked
  6,understood: attendance (4 present); asked: 'Zoe' names nobody on the roster,,"'- Here (write ""all"" or ""all but ...""): all but Zoe"
  31,asked: 'Someone should call' does not say who does it,5. Next steps (5 min),'- Someone should call
  $ collab meeting explain filled.md -q -f json | head -n 5
  {"schema":"collab.meeting.explain/1","as_of":"2026-11-23","items":[
  {"line":1,"taken":"prompt","section":null,"text":"# Grade 3 PLC, Monday, November 23, 2026"},
  {"line":3,"taken":"prompt","section":null,"text":"- Meeting: MGE-M1"},
  {"line":4,"taken":"understood: place","section":null,"text":"- 3:00 to 3:45, room 204"},
  {"line":5,"taken":"understood: facilitator, recorder","section":null,"text":"- Facilitator: Ana Ruiz. Notes: Ben Cole"},
  $ collab meeting explain filled.md -q --columns line,taken -n 3
  1\tprompt (esc)
  3\tprompt (esc)
  4\tunderstood: place (esc)

An untouched document, and one of which nobody can tell what it is about.

  $ collab meeting explain grade-3_2026-11-23.md -o taken.csv --columns taken
  collab: M1, Grade 3 PLC, 2026-11-23: nothing is filled in
  collab: wrote taken.csv
  $ grep -v prompt taken.csv
  taken
  understood: place
  "understood: facilitator, recorder"
  heading: celebrations
  heading: last time
  heading: topics
  heading: decisions
  heading: next steps
  $ sed '/Meeting: MGE/d; 1d' filled.md > anonymous.md
  $ collab meeting explain anonymous.md
  collab: error: anonymous.md:1:1: the document does not say whose meeting this was
    hint: give what is missing: collab meeting record FILE --team TEAM --date DATE
  collab: nothing was explained
  [5]
  $ collab meeting explain anonymous.md --team grade-3 --date 2026-11-23 -q --columns taken -n 3
  understood: place
  understood: facilitator, recorder
  understood: attendance (4 present); asked: 'Zoe' names nobody on the roster

Of a running document, an older meeting that is not here.

  $ sed -e 's/MGE-M1/MGE-M99/' -e 's/November 23/November 16/' filled.md | cat filled.md - > running.md
  $ collab meeting explain running.md -o running.csv
  collab: M1, Grade 3 PLC, 2026-11-23: 2 lines understood, 2 asked about, 2 kept as notes
  collab: warning: running.md:40: there is no meeting M99 here; check the number after 'Meeting:', or take the line out and record with --team and --date
  collab: wrote running.csv
  $ grep -n M99 running.csv && tail -n 1 running.csv
  24:40,outside; asked: there is no meeting M99 here,,'- Meeting: MGE-M99
  74,outside,,The copier is broken.
  $ collab meeting explain missing.md
  collab: error: cannot read 'missing.md': no such file or folder
  [4]

What record keeps as notes it lists with -v.

  $ collab meeting record filled.md -v
  M1
  collab: Grade 3 PLC, 2026-11-23: 4 of 4 here, 1 name not understood
    new   D1 Ratio groups (all agreed)
    new   A1 bring the test, Ben Cole, due 2026-12-01
    notes 2 lines kept as written: collab meeting show M1 --text
    note  filled.md:35: Parking lot
    note  filled.md:37: The copier is broken.
  collab: 2 questions are open:
    filled.md:6:48: 'Zoe' names nobody on the roster; for a guest write 'Zoe (guest)'
    filled.md:31:3: 'Someone should call' does not say who does it; write 'Name: what, by when'
  collab: recorded as operation 10; undo with: collab undo
  $ collab meeting explain filled.md -q --columns line,taken | grep action
  30\tunderstood: action A1 due 2026-12-01 (esc)
