
No output takes the place of the school's database, however its path is spelt or linked.

  $ collab -q init --school "Maple Grove" --code MGE --tz America/New_York
  $ collab -q team new grade-3 --name "Grade 3 PLC" --kind plc
  grade-3
  $ ln .collab/collab.db hard.csv
  $ ln -s .collab/collab.db soft.csv
  $ ln -s .collab inside
  $ mkdir sub
  $ for file in .collab/collab.db ./sub/../.collab/collab.db inside/collab.db soft.csv hard.csv; do
  >   collab team list -f csv -o "$file"; echo "$?"
  > done
  collab: error: '.collab/collab.db' is a database and is not written over
    hint: name another file
  6
  collab: error: './sub/../.collab/collab.db' is a database and is not written over
    hint: name another file
  6
  collab: error: 'inside/collab.db' is a database and is not written over
    hint: name another file
  6
  collab: error: 'soft.csv' is a database and is not written over
    hint: name another file
  6
  collab: error: 'hard.csv' is a database and is not written over
    hint: name another file
  6

Nor does it stand where SQLite would look for an unfinished change.

  $ collab team list -f csv -o .collab/collab.db-journal
  collab: error: '.collab/collab.db-journal' belongs to the database '.collab/collab.db' and is not written over
    hint: name another file
  [6]
  $ collab team list -f csv -o inside/Collab.db-WAL -q && ls .collab
  Collab.db-WAL
  collab.db

  $ collab backup -o .collab/collab.db-journal -q
  collab: error: '.collab/collab.db-journal' belongs to the database '.collab/collab.db' and is not written over
    hint: name another file
  [6]

Nor does any stand where the places of backups are noted, of which a purge would lose sight.

  $ collab backup -o elsewhere.db -q
  $ ln -s .collab/backups.known known.csv
  $ for file in .collab/backups.known inside/../.collab/backups.known known.csv; do
  >   collab team list -f csv -o "$file" --yes; echo "$?"
  > done
  collab: error: '.collab/backups.known' says where backups are and is not written over
    hint: name another file
  6
  collab: error: 'inside/../.collab/backups.known' says where backups are and is not written over
    hint: name another file
  6
  collab: error: 'known.csv' says where backups are and is not written over
    hint: name another file
  6
  $ cat .collab/backups.known
  elsewhere.db

What a shell appends is noticed as well.

  $ collab team list >> .collab/collab.db
  collab: error: 'standard output' is a database and is not written over
    hint: name another file
  [6]

A command that needs no workspace, and one that writes into a document, are no way around it.

  $ collab help -f plain -o soft.csv
  collab: error: 'soft.csv' is a database and is not written over
    hint: name another file
  [6]
  $ collab meeting new grade-3 --on 2026-11-24 -o hard.csv --yes
  collab: error: 'hard.csv' is a database and is not written over
    hint: name another file
  [6]
  $ collab team list
  grade-3\tGrade 3 PLC\tplc\t0\t\t (esc)
  $ collab log --columns verb
  team new
