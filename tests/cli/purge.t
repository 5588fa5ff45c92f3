What must be gone is gone: from the records, the history, the documents and the file's bytes.

  $ collab init -q --school 'Maple Grove Elementary' --code MGE --tz America/New_York --date-order mdy --school-year 2026-08-17..2027-06-11
  $ export COLLAB_TODAY=2026-11-23
  $ collab import people - -q <<'END'
  > name,handle,role,email
  > Ana Ruiz,a.ruiz,teacher,ana@mge.example
  > Ben Cole,b.cole,teacher,ben@mge.example
  > Dara Okafor,d.okafor,principal,
  > END
  $ collab team new plc --name 'Grade 3 PLC' --kind plc --on 2026-08-17 -q
  plc
  $ collab team member add plc a.ruiz b.cole --from 2026-08-17 -q
  $ bytes() { if cat .collab/*.db .collab/backups/* 2>/dev/null | grep -a -q "$@"; then echo there; else echo gone; fi; }

A child's name is in minutes and in what came of them.

  $ cat > minutes.md <<'END'
  > # Grade 3 PLC, November 23, 2026
  > 
  > - Here: all
  > 
  > ## We decided
  > 
  > - Emily Johnson reads with a partner (all agreed)
  > 
  > ## Next steps
  > 
  > - Ana: ask the mother of EMILY JOHNSON by Dec 1
  > END
  $ collab meeting record minutes.md --team plc -q
  M1
  $ collab decision edit D1 --text 'Emily Johnson reads with two partners' --yes
  $ bytes 'Emily Johnson'
  there
  $ collab purge word 'Emily Johnson' --dry-run
  collab: that word: 1 action, 1 decision, 2 facts of texts, 2 questions, 1 text of a meeting, and the changes of 2 operations would go
  collab: printed sheets, files that were written and copies of backups are yours to destroy
  collab: dry run: nothing was changed
  $ collab purge word 'Emily Johnson'
  collab: error: that word: 1 action, 1 decision, 2 facts of texts, 2 questions, 1 text of a meeting, and the changes of 2 operations would go for good, and no undo brings them back
    hint: look first: --dry-run; then add --yes
  [6]
  $ collab purge word 'Emily Johnson' --yes
  collab: that word: 1 action, 1 decision, 2 facts of texts, 2 questions, 1 text of a meeting, and the changes of 2 operations are gone
  collab: printed sheets, files that were written and copies of backups are yours to destroy
  $ bytes -i 'emily'
  gone
  $ collab decision list --columns decision,text
  D1\t\xe2\x80\xa6 reads with two partners (esc)
  $ collab action list --columns action,text
  A1\task the mother of \xe2\x80\xa6 (esc)
  $ collab meeting show M1 --text | grep …
  - \xe2\x80\xa6 reads with a partner (all agreed) (esc)
  - Ana: ask the mother of \xe2\x80\xa6 by Dec 1 (esc)
  $ collab log -p | tail -8
    imported value 1/role field: nothing -> role
    imported value 1/role value: nothing -> teacher
    imported value 2/email person: nothing -> 2
    imported value 2/email field: nothing -> email
    imported value 2/email value: nothing -> ben@mge.example
    imported value 1/name person: nothing -> 1
    imported value 1/name field: nothing -> name
    imported value 1/name value: nothing -> Ana Ruiz
  $ collab purge word 'Emily Johnson' --yes
  collab: that word: nothing was found
  $ collab purge word Ruiz --yes
  collab: error: 'Ruiz' is in the name of 'a.ruiz'
    hint: to take out all that is known of somebody: collab purge person a.ruiz
  [6]

Nothing comes back.

  $ collab undo
  collab: error: operation 6 is a purge: what it destroyed is gone
    hint: an operation before it, where the purge left it alone: collab undo NUMBER
  [6]
  $ collab undo 5
  collab: error: operation 5 cannot be undone or redone: operation 6 purged what it had recorded
  [6]
  $ collab show-op 5
  operation 5  2026-11-23 15:00  tester  decision edit
    purged by operation 6

A record that was removed is still in the history, until it is purged.

  $ collab action new 'tell the nurse about the fall' --owner a.ruiz --team plc -q
  A2
  $ collab action remove A2 -q
  $ bytes 'about the fall'
  there
  $ collab purge record A2 --yes
  collab: A2: the changes of 2 operations are gone
  collab: printed sheets, files that were written and copies of backups are yours to destroy
  $ bytes 'about the fall'
  gone
  $ collab purge record M1 --yes
  collab: error: 1 decision still belongs to M1
    hint: purge or change what belongs to it first
  [6]
  $ collab purge record X1
  collab: error: 'X1' is no record's number
    hint: a number as in A12, M3, V5; a person: collab purge person PERSON
  [2]

Somebody has left, and asks what is known of them, and for it to be destroyed.

  $ collab person leave add b.cole 2026-09-01..2026-09-04 -q
  $ collab person show b.cole --all -f csv --columns kind,as
  kind,as
  person,id
  staff role,person
  leave,person
  imported value,person
  imported value,person
  imported value,person
  imported value,person
  membership,person
  attendance,person
  $ collab purge person b.cole
  collab: error: 'b.cole' is still on the staff
    hint: look at what is held: collab person show b.cole --all; then: collab person end b.cole
  [6]
  $ collab person end b.cole --on 2026-11-23 -q
  $ export COLLAB_TODAY=2026-11-24
  $ collab purge person b.cole --yes
  collab: 'Ben Cole': 4 imported values, 1 leave, 1 person, and the changes of 3 operations are gone
  collab: printed sheets, files that were written and copies of backups are yours to destroy
  $ bytes 'Ben Cole'
  gone
  $ bytes 'b.cole'
  gone
  $ bytes 'ben@mge'
  gone
  $ collab person list --all --columns handle,name,ended_on
  a.ruiz\tAna Ruiz\t (esc)
  d.okafor\tDara Okafor\t (esc)
  gone-2\tsomebody who left\t2026-11-23 (esc)

Whoever was called something else before, or had two records, is gone under those names as well.

  $ collab person new 'Mara Holt' --handle m.holt --email holt@mge.example -q
  m.holt
  $ collab action new 'call the printer, says Mara Holt' --owner m.holt --team plc -q
  A3
  $ collab person edit m.holt --name 'Mara Weiss' --email weiss@mge.example
  $ collab person new 'M. B. Holtmann' --handle mh.2 -q
  mh.2
  $ collab person merge m.holt mh.2
  collab: 'mh.2' (M. B. Holtmann) is 'm.holt' (Mara Weiss) now: nothing else was recorded
  $ collab purge word 'Holtmann' --dry-run
  collab: that word: 1 former name, and the changes of 2 operations would go
  collab: printed sheets, files that were written and copies of backups are yours to destroy
  collab: dry run: nothing was changed
  $ collab person end m.holt -q
  collab: warning: m.holt has 1 open action: A3 call the printer, says Mara Holt; hand over: collab action edit A3 --owner PERSON
  $ export COLLAB_TODAY=2026-11-25
  $ collab purge person m.holt --yes
  collab: 'Mara Weiss': 1 action, 4 former names, 1 person, and the changes of 6 operations are gone
  collab: printed sheets, files that were written and copies of backups are yours to destroy
  $ bytes -i 'holt'
  gone
  $ bytes -i 'weiss'
  gone
  $ bytes 'mh.2'
  gone

Old notes go when the agreement says so.

  $ collab purge notes
  collab: error: the agreement does not say for how many months notes are kept
    hint: --before DATE, or: collab school agreement set --keep-notes-months 24
  [2]
  $ collab school agreement set --keep-notes-months 6 -q
  $ export COLLAB_TODAY=2027-06-01
  $ collab purge notes --yes
  collab: notes of meetings before 2026-12-01: 7 facts of texts, 1 question, 1 text of a meeting are gone
  collab: printed sheets, files that were written and copies of backups are yours to destroy
  $ bytes 'reads with a partner'
  gone
  $ collab decision list --columns decision,text
  D1\t\xe2\x80\xa6 reads with two partners (esc)

The words of a pair that was undone go when nothing can redo them any more.

  $ export COLLAB_TODAY=2026-11-23
  $ collab mentor pair new a.ruiz d.okafor --focus 'whether to resign' -q
  P1
  collab: warning: no mentor's training of a.ruiz is on record, so P1 does not count as a trained match; note it: collab mentor train a.ruiz
  collab: warning: P1 has no scheduled time, and what is not scheduled seldom happens: collab mentor pair edit P1 --every 'tue 10:00' --minutes 45
  $ collab undo -q
  $ bytes 'whether to resign'
  there
  $ collab action new 'bring the data' --owner a.ruiz --team plc -q
  A4
  $ bytes 'whether to resign'
  gone
  $ collab mentor pair new a.ruiz d.okafor --focus 'whether to stay' -q
  P2
  collab: warning: no mentor's training of a.ruiz is on record, so P2 does not count as a trained match; note it: collab mentor train a.ruiz
  collab: warning: P2 has no scheduled time, and what is not scheduled seldom happens: collab mentor pair edit P2 --every 'tue 10:00' --minutes 45
  $ collab goal new 'ask open questions' --pair P2 --measure 'questions an hour' --baseline 1 --target 9 --by 2027-03-01 -q
  G1
  $ collab mentor pair end P2 --reason completed --yes -q
  $ bytes 'whether to stay'
  gone
  $ bytes 'open questions'
  gone
  $ collab goal new 'ask open questions' --pair P2 --measure 'questions an hour' --baseline 1 --target 9 --by 2027-03-01
  collab: error: P2 ended on 2026-11-23
    hint: if the two go on: collab mentor pair reopen P2
  [6]
