A sheet goes to the command that can read it, and to no other: above all a pair's own words never become minutes.

  $ collab init -q --school 'Maple Grove Elementary' --code MGE --tz America/New_York --school-year 2026-08-17..2027-06-11
  $ export COLLAB_TODAY=2026-11-23
  $ collab import people - -q <<'END'
  > name,handle,role
  > Ana Ruiz,ana,teacher
  > Ben Cole,ben,teacher
  > END
  $ collab team new plc --name 'Grade 3 PLC' --kind plc
  plc
  $ collab team member add plc ana ben
  collab: plc: ana, ben from 2026-11-23
  $ collab mentor pair new ana ben -q --focus 'whether to resign'
  P1
  collab: warning: no mentor's training of ana is on record, so P1 does not count as a trained match; note it: collab mentor train ana
  collab: warning: P1 has no scheduled time, and what is not scheduled seldom happens: collab mentor pair edit P1 --every 'tue 10:00' --minutes 45
  $ collab mentor plan P1 -q -o p.md
  $ collab meeting record p.md
  collab: error: p.md:3:1: this is the sheet of a mentoring pair's conversation, not a meeting's document
    hint: read it with: collab mentor record p.md; what it says stays with the two of them
  collab: nothing was recorded
  [5]
  $ collab meeting record p.md --team plc --date 2026-11-23
  collab: error: p.md:3:1: this is the sheet of a mentoring pair's conversation, not a meeting's document
    hint: read it with: collab mentor record p.md; what it says stays with the two of them
  collab: nothing was recorded
  [5]
  $ sed -e 's/^- Sheet: \(.*\)/**Sheet:** *\1*/' p.md > notes.md
  $ collab meeting record notes.md --team plc --date 2026-11-23
  collab: error: notes.md:3:1: this is the sheet of a mentoring pair's conversation, not a meeting's document
    hint: read it with: collab mentor record notes.md; what it says stays with the two of them
  collab: nothing was recorded
  [5]
  $ grep -v '^- Sheet' p.md > nameless.md
  $ collab meeting record nameless.md --team plc --date 2026-11-23
  collab: error: nameless.md:8:1: this is the sheet of a mentoring pair's conversation, not a meeting's document
    hint: read it with: collab mentor record nameless.md; what it says stays with the two of them
  collab: nothing was recorded
  [5]
  $ collab meeting explain p.md --team plc --date 2026-11-23
  collab: error: p.md:3:1: this is the sheet of a mentoring pair's conversation, not a meeting's document
    hint: read it with: collab mentor record p.md; what it says stays with the two of them
  collab: nothing was recorded
  [5]

In an inbox that file alone is refused.

  $ mkdir inbox
  $ cp notes.md inbox/monday.md
  $ printf '%s\n' '# Grade 3 PLC, November 23, 2026' '' '- Here: all' > inbox/plc.md
  $ collab meeting record --inbox inbox
  M1
  collab: warning: inbox/monday.md:3:1: this is the sheet of a mentoring pair's conversation, not a meeting's document; read it with: collab mentor record inbox/monday.md; what it says stays with the two of them
  collab: Grade 3 PLC, 2026-11-23: 2 of 2 here
  collab: recorded as operation 5; undo with: collab undo
  [3]
  $ collab log -p | grep resign
  [1]

Nor is it a lesson's plan, a partner's sheet or a guide's.

  $ collab lessonstudy new --team plc --question 'How do students see fractions?' -q
  L1
  $ collab lessonstudy plan L1 --record p.md
  collab: error: p.md:3:1: this is the sheet of a mentoring pair's conversation, not a sheet of a lesson study
    hint: read it with: collab mentor record p.md; what it says stays with the two of them
  collab: nothing was recorded
  [5]
  $ collab lessonstudy record p.md
  collab: error: p.md:3:1: this is the sheet of a mentoring pair's conversation, not a sheet of a lesson study
    hint: read it with: collab mentor record p.md; what it says stays with the two of them
  collab: nothing was recorded
  [5]
  $ collab partner record p.md
  collab: error: p.md:3:1: this is the sheet of a mentoring pair's conversation, not a sheet of a partner
    hint: read it with: collab mentor record p.md; what it says stays with the two of them
  collab: nothing was recorded
  [5]
  $ collab guide check mentoring --record p.md
  collab: error: p.md:3:1: this is the sheet of a mentoring pair's conversation, not a guide's sheet
    hint: read it with: collab mentor record p.md; what it says stays with the two of them
  collab: nothing was recorded
  [5]
  $ collab meeting new plc --on 2026-11-30 -q --append p.md
  collab: error: p.md:3:1: this is the sheet of a mentoring pair's conversation, not a meeting's document
    hint: read it with: collab mentor record p.md; what it says stays with the two of them
  collab: nothing was recorded
  [5]

The other way round each sheet names its own command too.

  $ collab lessonstudy plan L1 -q -o plan.md
  collab: warning: L1: theme and research question are not both set: without a question to find out, people read and plan whatever comes up, and observers do not know what to look for
  collab: warning: L1: nothing was studied yet: looking into the content, the textbooks and how students think about it (kyouzai kenkyuu) is where teachers learn most; without it a plan repeats what one did anyway
  $ collab meeting record plan.md --team plc --date 2026-11-23
  collab: error: plan.md:3:1: this is a sheet of a lesson study, not a meeting's document
    hint: read it with: collab lessonstudy record plan.md
  collab: nothing was recorded
  [5]
  $ collab mentor record inbox/plc.md
  collab: error: 'inbox/plc.md' does not say which pair's sheet it is
    hint: its line 'Sheet:' does, as collab mentor plan wrote it
  [4]
  $ collab meeting new plc --on 2026-11-30 -q -o agenda.md
  $ collab mentor record agenda.md
  collab: error: agenda.md:3:1: this is a meeting's document, not the sheet of a mentoring pair's conversation
    hint: read it with: collab meeting record agenda.md
  collab: nothing was recorded
  [5]
  $ collab guide check mentoring -q -o ready.md
  $ collab meeting record ready.md --team plc --date 2026-11-23
  collab: error: ready.md:3:1: this is a guide's sheet, not a meeting's document
    hint: read it with: collab guide check GUIDE --record ready.md
  collab: nothing was recorded
  [5]

Nor does another kind of file make minutes of it: Word, OpenDocument, RTF, a web page.

  $ for kind in docx odt rtf html; do pandoc -s p.md -o p.$kind 2>pandoc.txt && collab meeting record p.$kind --team plc --date 2026-11-23; done
  collab: error: p.docx:3:1: this is the sheet of a mentoring pair's conversation, not a meeting's document
    hint: read it with: collab mentor record p.docx; what it says stays with the two of them
  collab: nothing was recorded
  collab: error: p.odt:3:1: this is the sheet of a mentoring pair's conversation, not a meeting's document
    hint: read it with: collab mentor record p.odt; what it says stays with the two of them
  collab: nothing was recorded
  collab: error: p.rtf:3:1: this is the sheet of a mentoring pair's conversation, not a meeting's document
    hint: read it with: collab mentor record p.rtf; what it says stays with the two of them
  collab: nothing was recorded
  collab: error: p.html:3:1: this is the sheet of a mentoring pair's conversation, not a meeting's document
    hint: read it with: collab mentor record p.html; what it says stays with the two of them
  collab: nothing was recorded
  [5]
  $ collab meeting explain p.docx --team plc --date 2026-11-23
  collab: error: p.docx:3:1: this is the sheet of a mentoring pair's conversation, not a meeting's document
    hint: read it with: collab mentor record p.docx; what it says stays with the two of them
  collab: nothing was recorded
  [5]
  $ pandoc p.md -t html -o piece.html && collab meeting record piece.html --team plc --date 2026-11-23
  collab: error: piece.html:3:1: this is the sheet of a mentoring pair's conversation, not a meeting's document
    hint: read it with: collab mentor record piece.html; what it says stays with the two of them
  collab: nothing was recorded
  [5]
  $ sed -e 's/^- Sheet: \(.*\)/| Sheet | \1 |\n|---|---|/' p.md | pandoc -f gfm -o table.docx && collab meeting record table.docx --team plc --date 2026-11-23
  collab: error: table.docx:5:1: this is the sheet of a mentoring pair's conversation, not a meeting's document
    hint: read it with: collab mentor record table.docx; what it says stays with the two of them
  collab: nothing was recorded
  [5]
  $ collab log -p | grep resign
  [1]
