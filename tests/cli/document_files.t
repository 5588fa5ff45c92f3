Documents as files: which meeting they are about, running documents, several at once, an inbox.

  $ . "$TESTDIR/grade-3.sh"
  $ collab -q meeting new grade-3 && cp grade-3_2026-11-23.md blank.md
  M1

The number and the date speak of different days: a question, not a guess.

  $ sed -e 's/November 23/November 24/' -e 's/^- Here .*/& all/' blank.md > moved.md
  $ collab meeting record moved.md
  collab: error: moved.md:3:1: the document is dated 2026-11-24, but M1 is on 2026-11-23
    3 | - Meeting: MGE-M1
      | ^
    hint: if it was moved: collab meeting move M1 --to 2026-11-24; else correct the date
  collab: nothing was recorded
  [5]
  $ collab -q meeting move M1 --to 2026-11-24
  $ collab meeting record moved.md -q
  M1
  collab: warning: M1 is dated 2026-11-24, which is still to come; it counts as held
  $ collab -q undo && collab -q undo

Another school's document, an unknown number, no number at all.

  $ sed -e 's/MGE-M1/OAK-M1/' -e 's/^- Here .*/& all/' blank.md > other.md
  $ collab meeting record other.md
  collab: error: other.md:3:1: this is a document of school 'OAK', not of 'MGE'
    3 | - Meeting: OAK-M1
      | ^
    hint: record it in that school's workspace: collab -w FOLDER meeting record FILE
  collab: nothing was recorded
  [5]
  $ sed -e 's/MGE-M1/MGE-M99/' -e 's/^- Here .*/& all/' blank.md > unknown.md
  $ collab meeting record unknown.md
  collab: error: unknown.md:3:1: there is no meeting M99 here
    3 | - Meeting: MGE-M99
      | ^
    hint: check the number after 'Meeting:', or take the line out and record with --team and --date
  collab: nothing was recorded
  [5]
  $ sed -e '/Meeting: MGE/d' -e 's/^- Here .*/& all but Ben/' blank.md > anonymous.md
  $ collab meeting record anonymous.md --dry-run
  M1
  collab: Grade 3 PLC, 2026-11-23: 3 of 4 here (absent: Ben Cole)
  collab: dry run: nothing was changed
  $ collab meeting record missing.md
  collab: error: cannot read 'missing.md': no such file or folder
  [4]
  $ collab meeting record
  collab: error: missing FILE
    hint: collab meeting record FILE, or: collab meeting record --inbox DIR
  [2]

A question keeps a document out where that is asked for.

  $ sed -e 's/^- Here .*/& all but Zoe/' blank.md > doubtful.md
  $ collab meeting record doubtful.md --strict
  collab: error: doubtful.md:6:48: 'Zoe' names nobody on the roster
    6 | - Here (write "all" or "all but ..."): all but Zoe
      |                                                ^
    hint: for a guest write 'Zoe (guest)'
  collab: nothing was recorded
  [5]

New numbers go into the document, so that it can be sent round again.

  $ sed -e 's/^- Here .*/& all/' -e 's/^- Who, what.*/- Ben: call the library/' blank.md > back.md
  $ collab meeting record back.md --write-back
  M1
  collab: Grade 3 PLC, 2026-11-23: 4 of 4 here
    new   A1 call the library, Ben Cole
  collab: wrote the numbers into back.md
  collab: recorded as operation 14; undo with: collab undo
  $ grep library back.md
  - Ben: call the library (A1)
  $ collab meeting record back.md
  collab: back.md: nothing new in M1

That also works later, for what was recorded without it.

  $ sed -e 's/ (A1)$//' back.md > again.md
  $ collab meeting record again.md --write-back
  collab: again.md: nothing new in M1
  collab: wrote the numbers into again.md
  $ grep library again.md
  - Ben: call the library (A1)

A correction of the attendance can be looked at, field by field.

  $ sed -i -e 's/: all$/: all but Ben/' back.md
  $ collab -q meeting record back.md
  M1
  $ collab show-op 15
  operation 15  2026-11-23 15:00  tester  meeting record
    attendance 1/2 state: present -> absent
  $ collab -q undo

Other minutes pasted into a sheet do not hide what stands below them.

  $ sed -e 's/^What we noticed:/& see below\n\n# Some Other Group, Meeting 2026-01-06\n\nThey talked.\n/' back.md > pasted.md
  $ collab meeting record pasted.md --dry-run
  M1
  collab: Grade 3 PLC, 2026-11-23: 3 of 4 here (absent: Ben Cole)
    here  was 4, now 3; no longer Ben Cole
    notes 2 lines kept as written: collab meeting show M1 --text
  collab: dry run: nothing was changed

A document that carries the number of an undone meeting brings it back.

  $ collab undo
  collab: undid operation 14, meeting record: M1 planned again, attendance of 4, A1 gone; redo with: collab redo
  $ collab undo
  collab: undid operation 9, meeting new: M1 gone; redo with: collab redo
  $ collab meeting list
  $ collab meeting record back.md
  M1
  collab: Grade 3 PLC, 2026-11-23: 3 of 4 here (absent: Ben Cole)
    back  A1 call the library, Ben Cole
  collab: recorded as operation 19; undo with: collab undo
  $ collab meeting list --columns meeting,name,state
  M1\tgrade-3/2026-11-23\theld (esc)
  $ collab action list --columns action,text
  A1\tcall the library (esc)

A running document: the new agenda goes on top, what stands below stays to the byte.

  $ printf 'Grade 3 notes since 2019\n\nOld things.\n' > running.md
  $ collab meeting new grade-3 --on 2026-11-30 --append running.md
  M2
  collab: Grade 3 PLC, Monday 2026-11-30 15:00, 45 minutes, room 204; facilitator Ben Cole (next in turn; last was Ana Ruiz), notes Ana Ruiz
  collab: put it on top of running.md; afterwards: collab meeting record running.md
  $ head -n 3 running.md; tail -n 3 running.md
  # Grade 3 PLC, Monday, November 30, 2026
  
  - Meeting: MGE-M2
  Grade 3 notes since 2019
  
  Old things.
  $ cp running.md before.md
  $ collab meeting new grade-3 --on 2026-11-30 --append running.md -q
  M2
  $ cmp before.md running.md
  $ sed -i -e 's/^- Here .*/& all/' running.md
  $ collab meeting record running.md
  M2
  collab: Grade 3 PLC, 2026-11-30: 4 of 4 here
  collab: warning: M2 is dated 2026-11-30, which is still to come; it counts as held
  collab: recorded as operation 21; undo with: collab undo

An inbox: every changed document once; a bad one does not keep the others back.

  $ mkdir inbox
  $ collab -q meeting new grade-3 --on 2026-12-07 -o inbox/monday.md
  $ sed -i -e 's/^- Here .*/& all but Cy/' inbox/monday.md
  $ printf '\377\376\000' > inbox/broken.md
  $ collab meeting record --inbox inbox
  M3
  collab: warning: 'inbox/broken.md' is not UTF-8 text
  collab: Grade 3 PLC, 2026-12-07: 3 of 4 here (absent: Cy Ng)
  collab: warning: M3 is dated 2026-12-07, which is still to come; it counts as held
  collab: recorded as operation 23; undo with: collab undo
  [3]
  $ rm inbox/broken.md
  $ collab meeting record --inbox inbox
  $ collab meeting list --columns meeting,name,state,present
  M1\tgrade-3/2026-11-23\theld\t3 (esc)
  M2\tgrade-3/2026-11-30\tplanned\t4 (esc)
  M3\tgrade-3/2026-12-07\tplanned\t3 (esc)

What counts is what stands in a file, not its time: a synced drive may keep an older one. Numbers that are
written back are no news.

  $ cp inbox/monday.md kept.md
  $ sed -i -e 's/^- Who, what.*/- Ben: order books/' inbox/monday.md && touch -d 2026-01-01 inbox/monday.md
  $ collab meeting record --inbox inbox --write-back
  M3
  collab: Grade 3 PLC, 2026-12-07: 3 of 4 here (absent: Cy Ng)
    new   A2 order books, Ben Cole
  collab: warning: M3 is dated 2026-12-07, which is still to come; it counts as held
  collab: wrote the numbers into inbox/monday.md
  collab: recorded as operation 24; undo with: collab undo
  $ collab meeting record --inbox inbox
  $ cp kept.md inbox/monday.md && touch -d 2027-01-01 inbox/monday.md
  $ collab meeting record --inbox inbox
  M3
  collab: Grade 3 PLC, 2026-12-07: 3 of 4 here (absent: Cy Ng)
  collab: warning: M3 is dated 2026-12-07, which is still to come; it counts as held
  collab: one question is open: inbox/monday.md:3:1: A2 'order books' stood in the document and is gone; put the line back, or: collab action drop A2 --because REASON
  collab: recorded as operation 25; undo with: collab undo
  $ touch -d 2027-02-01 inbox/monday.md
  $ collab meeting record --inbox inbox
  collab: inbox/monday.md: nothing new in M3
  collab: warning: M3 is dated 2026-12-07, which is still to come; it counts as held
  collab: one question is open: inbox/monday.md:3:1: A2 'order books' stood in the document and is gone; put the line back, or: collab action drop A2 --because REASON

A Word document, also where cron gives no search path; without pandoc the error says what to install.

  $ collab -q meeting new grade-3 --on 2026-12-14 -o week.md
  $ sed -i -e 's/^- Here .*/& all but Cy/' -e 's/^- Who, what.*/- Ben: call the library/' week.md
  $ pandoc week.md -o week.docx
  $ env -u PATH "$(command -v collab)" meeting record week.docx
  M4
  collab: Grade 3 PLC, 2026-12-14: 3 of 4 here (absent: Cy Ng)
    new   A3 call the library, Ben Cole
  collab: warning: M4 is dated 2026-12-14, which is still to come; it counts as held
  collab: recorded as operation 27; undo with: collab undo
  $ PATH=/nowhere "$(command -v collab)" meeting record week.docx
  collab: error: 'week.docx' is a Word document, and pandoc is not installed
    hint: install pandoc (apt-get install pandoc, brew install pandoc), or save the document as Markdown or plain text
  [4]

Several documents in an archive, as a drive exports them; read once.

  $ collab -q meeting new grade-3 --on 2026-12-21 -o "late [1].md"
  $ sed -i -e 's/^- Here .*/& all/' "late [1].md"
  $ mkdir zipped && zip -q zipped/export.zip "late [1].md" week.docx && printf 'no archive' > zipped/bad.zip
  $ collab meeting record --inbox zipped
  M5
  collab: warning: 'zipped/bad.zip' cannot be read as a zip archive
  collab: Grade 3 PLC, 2026-12-21: 4 of 4 here
  collab: warning: M5 is dated 2026-12-21, which is still to come; it counts as held
  collab: zipped/export.zip/week.docx: nothing new in M4
  collab: warning: M4 is dated 2026-12-14, which is still to come; it counts as held
  collab: recorded as operation 29; undo with: collab undo
  [3]

A meeting that nobody had planned has the time and place of its block; the block of a moved one stays the
moved one's.

  $ printf '# Grade 3 PLC, November 9, 2026\n\nHere: all\n' | collab -q meeting record -
  M6
  $ collab meeting show grade-3/2026-11-09 --columns time,minutes,place,occurrence_on -f csv --table meeting.show
  time,minutes,place,occurrence_on
  15:00,45,room 204,2026-11-09
  $ collab -q meeting move grade-3/2026-11-16 --to 2026-11-17 --because 'a drill'
  M7
  $ printf '# Grade 3 PLC, November 16, 2026\n\nHere: Ana\n' | collab -q meeting record -
  M8
  $ collab meeting show grade-3/2026-11-16 --columns time,minutes,place,occurrence_on -f csv --table meeting.show
  time,minutes,place,occurrence_on
  15:00,45,room 204,
