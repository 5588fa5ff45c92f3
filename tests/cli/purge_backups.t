What must be gone is gone from the backups too: those in .collab/backups, and those elsewhere.

  $ mkdir school && cd school
  $ collab init -q --school 'Maple Grove Elementary' --code MGE --tz America/New_York --date-order mdy --school-year 2026-08-17..2027-06-11
  $ export COLLAB_TODAY=2026-11-23
  $ collab import people - -q <<'EOF'
  > name,handle,role,email
  > Ana Ruiz,a.ruiz,teacher,ana@mge.example
  > Ben Cole,b.cole,teacher,ben@mge.example
  > Dara Okafor,d.okafor,principal,
  > EOF
  $ collab team new plc --name 'Grade 3 PLC' --kind plc --on 2026-08-17 -q
  plc
  $ collab team member add plc a.ruiz b.cole --from 2026-08-17 -q
  $ collab action new 'ask the mother of emily johnson' --owner a.ruiz --team plc -q --yes
  A1
  $ collab action new 'bring the data' --owner a.ruiz --team plc -q
  A2
  $ collab mentor pair new a.ruiz d.okafor --focus 'whether to resign' -q 2>/dev/null
  P1

Two backups here, one beside the workspace, one in its folder, one by way of a link, one on a drive
that is taken away, one that has a second name.

  $ collab backup -q
  $ collab backup -q
  $ collab backup -o ../beside.db -q
  $ collab backup -o 'inside.db' -q
  $ mkdir ../disk ../drive && ln -s ../disk/real.db ../link.db
  $ collab backup -o ../disk/real.db -q
  $ collab backup -o ../drive/weekly.db -q
  $ collab backup -o ../twice.db -q
  $ cat .collab/backups.known
  */beside.db (glob)
  inside.db
  */disk/real.db (glob)
  */drive/weekly.db (glob)
  */twice.db (glob)
  $ stat -c %a .collab/backups.known
  600
  $ mv ../drive ../away
  $ ln ../twice.db ../again.db
  $ holds() { grep -r -l -a -i "$1" .. | sort; }
  $ holds 'emily johnson' | grep -c .
  9

What would go is said before, and what cannot be reached is named.

  $ collab purge word 'Emily Johnson' --dry-run
  collab: warning: the backup '*/drive/weekly.db' may still hold what was destroyed: it is not where it was written; once it is back: the same command again; if it was destroyed: collab backup --forget */drive/weekly.db (glob)
  collab: that word: 1 action, and the changes of 1 operation, also from 6 backups, would go
  collab: printed sheets, files that were written and copies of backups are yours to destroy
  collab: dry run: nothing was changed
  [3]
  $ collab purge word 'Emily Johnson' --yes
  collab: that word: 1 action, and the changes of 1 operation, also from 6 backups, are gone
  collab: printed sheets, files that were written and copies of backups are yours to destroy
  collab: the backup */beside.db was written anew without it (glob)
  collab: the backup */disk/real.db was written anew without it (glob)
  collab: the backup .collab/backups/MGE-2026-11-23-150000.2.db was written anew without it
  collab: the backup .collab/backups/MGE-2026-11-23-150000.db was written anew without it
  collab: the backup inside.db was written anew without it
  collab: warning: the backup '*/drive/weekly.db' may still hold what was destroyed: it is not where it was written; once it is back: the same command again; if it was destroyed: collab backup --forget */drive/weekly.db (glob)
  collab: warning: the backup '*/twice.db' may still hold what was destroyed: '*/twice.db' has another name, which would keep it; put that right, then: the same command again; or destroy it, then: collab backup --forget */twice.db (glob)
  [3]
  $ holds 'emily johnson'
  ../again.db
  ../away/weekly.db
  ../twice.db
  $ stat -c %a inside.db
  600
  $ collab doctor -f csv | grep -a elsewhere
  backup elsewhere,ok,*/beside.db, (glob)
  backup elsewhere,ok,inside.db,
  backup elsewhere,ok,*/disk/real.db, (glob)
  backup elsewhere,note,*/drive/weekly.db is not there: a purge does not reach it,if it was destroyed: collab backup --forget */drive/weekly.db (glob)
  backup elsewhere,ok,*/twice.db, (glob)

When the drive is back, the same command does the rest; nothing else is found.

  $ mv ../away ../drive && rm ../again.db
  $ collab purge word 'Emily Johnson' --yes
  collab: that word: what 2 backups hold of it is gone
  collab: printed sheets, files that were written and copies of backups are yours to destroy
  collab: the backup */drive/weekly.db was written anew without it (glob)
  collab: the backup */twice.db was written anew without it (glob)
  $ holds 'emily johnson'
  $ collab purge word 'Emily Johnson' --yes
  collab: that word: nothing was found
  $ collab log -n 1 --columns operation,verb
  7\tpurge word (esc)

The end of a pair destroys its words there as well; a text that goes on stays.

  $ holds 'whether to resign' | grep -c .
  8
  $ collab mentor pair end P1 --reason completed --yes
  collab: P1: Ana Ruiz mentors Dara Okafor, last day 2026-11-23
  collab: 1 private text of P1 destroyed, in the workspace and its history and in 7 backups; printed sheets and copies of backups are yours to destroy
  collab: the backup */beside.db was written anew without it (glob)
  collab: the backup */disk/real.db was written anew without it (glob)
  collab: the backup */drive/weekly.db was written anew without it (glob)
  collab: the backup .collab/backups/MGE-2026-11-23-150000.2.db was written anew without it
  collab: the backup .collab/backups/MGE-2026-11-23-150000.db was written anew without it
  collab: the backup inside.db was written anew without it
  collab: the backup */twice.db was written anew without it (glob)
  $ holds 'whether to resign'
  $ holds 'bring the data' | grep -c .
  8

A backup that was made meanwhile by a command that was killed before it reached the backups: later.

  $ collab mentor pair new b.cole d.okafor --focus 'whether to stay' -q 2>/dev/null
  P2
  $ collab backup -o ../drive/weekly.db --yes -q && mv ../drive ../away
  $ collab mentor pair end P2 --reason completed --yes -q
  collab: warning: the backup '*/drive/weekly.db' may still hold what was destroyed: it is not where it was written; once it is back: collab purge backups; if it was destroyed: collab backup --forget */drive/weekly.db (glob)
  [3]
  $ holds 'whether to stay'
  ../away/weekly.db
  $ mv ../away ../drive
  $ collab purge backups --dry-run
  collab: what 1 backup holds of what was destroyed would go
  collab: dry run: nothing was changed
  $ collab purge backups --yes
  collab: the backup */drive/weekly.db was written anew without it (glob)
  $ holds 'whether to stay'
  $ collab purge backups
  collab: the known backups hold nothing that was destroyed, as far as that is told

What is undone and can no longer be redone goes with the next command that writes.

  $ collab mentor pair new b.cole a.ruiz --focus 'whether to move' -q 2>/dev/null
  P3
  $ collab backup -q
  $ collab undo -q
  $ collab action new 'bring the sheets' --owner a.ruiz --team plc
  A3
  collab: A3 bring the sheets, Ana Ruiz
  collab: the backup .collab/backups/MGE-2026-11-23-150000.3.db was written anew without it
  $ holds 'whether to move'

A record, also one that another refers to in an older backup; a person.

  $ collab decision new 'read aloud every morning' --team plc --on 2026-11-23 -q
  D1
  $ collab action new 'choose the books' --owner a.ruiz --team plc --decision D1 -q
  A4
  $ collab backup -o ../beside.db --yes -q
  $ collab action edit A4 --clear decision -q
  $ collab decision remove D1 -q
  $ collab purge record D1 --yes -q
  $ holds 'read aloud'
  $ collab restore ../beside.db --yes -q && collab action list --columns action,decision
  A1\t (esc)
  A2\t (esc)
  A3\t (esc)
  A4\tD1 (esc)
  $ collab restore .collab/backups/*-replaced.db -q --yes && rm .collab/backups/*replaced*

  $ collab action remove A2 -q
  $ collab purge record A2 --yes
  collab: A2: the changes of 2 operations, also from 8 backups, are gone
  collab: printed sheets, files that were written and copies of backups are yours to destroy
  collab: the backup */beside.db was written anew without it (glob)
  collab: the backup */disk/real.db was written anew without it (glob)
  collab: the backup */drive/weekly.db was written anew without it (glob)
  collab: the backup .collab/backups/MGE-2026-11-23-150000.2.db was written anew without it
  collab: the backup .collab/backups/MGE-2026-11-23-150000.3.db was written anew without it
  collab: the backup .collab/backups/MGE-2026-11-23-150000.db was written anew without it
  collab: the backup inside.db was written anew without it
  collab: the backup */twice.db was written anew without it (glob)
  $ holds 'bring the data'
  $ collab person end b.cole --on 2026-11-23 -q
  $ export COLLAB_TODAY=2026-11-24
  $ collab purge person b.cole --yes
  collab: 'Ben Cole': 4 imported values, 1 person, and the changes of 2 operations, also from 8 backups, are gone
  collab: printed sheets, files that were written and copies of backups are yours to destroy
  collab: the backup */beside.db was written anew without it (glob)
  collab: the backup */disk/real.db was written anew without it (glob)
  collab: the backup */drive/weekly.db was written anew without it (glob)
  collab: the backup .collab/backups/MGE-2026-11-23-150000.2.db was written anew without it
  collab: the backup .collab/backups/MGE-2026-11-23-150000.3.db was written anew without it
  collab: the backup .collab/backups/MGE-2026-11-23-150000.db was written anew without it
  collab: the backup inside.db was written anew without it
  collab: the backup */twice.db was written anew without it (glob)
  $ holds 'Ben Cole'
  $ holds 'ben@mge'
  $ collab purge person gone-2 --yes
  collab: 'somebody who left': nothing was found

Backups stay backups, and what they lack is told.

  $ collab restore ../beside.db --dry-run
  collab: ../beside.db holds 18 operations of Maple Grove Elementary
  collab: these 4 operations the backup does not have and would be lost:
    operation 21  2026-11-23 15:00  tester  person end  person \xe2\x80\xa6 (esc)
    operation 19  2026-11-23 15:00  tester  action remove  A2
    operation 17  2026-11-23 15:00  tester  decision remove  D1
    operation 16  2026-11-23 15:00  tester  action edit  A4
  collab: dry run: nothing was changed
  $ collab restore ../beside.db --yes
  collab: restored ../beside.db: 18 operations of Maple Grove Elementary
  collab: lost: 4 operations
  collab: what was there before is kept in .collab/backups/MGE-2026-11-23-150000-replaced.db
  $ collab fsck
  collab: no fault found: 18 operations, schema 14
  $ collab person list --columns handle,name
  a.ruiz\tAna Ruiz (esc)
  d.okafor\tDara Okafor (esc)
  gone-2\tsomebody who left (esc)
  $ collab undo
  collab: error: operation 22 is a purge: what it destroyed is gone
    hint: an operation before it, where the purge left it alone: collab undo NUMBER
  [6]

A backup that is nobody's any more.

  $ rm ../twice.db
  $ collab doctor -f csv | grep -a elsewhere
  backup elsewhere,ok,*/beside.db, (glob)
  backup elsewhere,ok,inside.db,
  backup elsewhere,ok,*/disk/real.db, (glob)
  backup elsewhere,ok,*/drive/weekly.db, (glob)
  backup elsewhere,note,*/twice.db is not there: a purge does not reach it,if it was destroyed: collab backup --forget */twice.db (glob)
  $ collab backup --forget ../twice.db
  collab: forgot ../twice.db: what is purged from now on stays in it
  $ collab backup --forget ../twice.db
  collab: error: no backup '../twice.db' is known
    hint: those elsewhere are named by: collab doctor
  [4]
