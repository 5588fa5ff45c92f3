
What surrounds the workspace: the library is named by its version.

  $ collab -q init --school "Maple Grove" --code MGE --tz America/New_York
  $ collab doctor | sed 's/SQLite [0-9.]*/SQLite VERSION/'
  library\tok\tSQLite VERSION with the session extension, safe with threads\t (esc)
  locale\tok\tC.UTF-8\t (esc)
  schema\tok\t14\t (esc)
  zone\tok\tAmerica/New_York\t (esc)
  folder\tok\ton a disk of this machine\t (esc)
  rights\tok\tclosed to others\t (esc)
  backup\tnote\tthere is none in .collab/backups\tcollab backup (esc)
  leftovers\tok\tnone\t (esc)
  $ collab -q backup > file.txt && touch -d 2026-11-23 .collab/backups/*.db
  $ collab doctor | grep backup
  backup\tok\t.collab/backups/MGE-2026-11-23-150000.db, 0 days old\t (esc)
  $ touch -d 2026-11-01 .collab/backups/*.db
  $ collab doctor | grep backup
  backup\tnote\t.collab/backups/MGE-2026-11-23-150000.db, 22 days old\tcollab backup (esc)

Files that anybody may read, and what killed commands left, are put right.

  $ chmod 644 .collab/collab.db
  $ touch -d 2026-11-22 .collab-99999999-0.tmp .collab/collab.db.99999999
  $ touch .collab-99999998-0.tmp
  $ mkdir -p .collab/templates && echo x > .collab/templates/plc.md
  $ collab doctor -f csv | grep -v -e library -e locale
  check,state,what,fix
  schema,ok,14,
  zone,ok,America/New_York,
  folder,ok,on a disk of this machine,
  rights,fault,.collab/collab.db is open to other users of this machine,collab doctor --fix
  own file,note,.collab/templates/plc.md stands before the shipped one,remove it to use the shipped one again
  backup,note,".collab/backups/MGE-2026-11-23-150000.db, 22 days old",collab backup
  leftover,note,".collab-99999999-0.tmp, of a command that was killed",collab doctor --fix
  leftover,note,".collab/collab.db.99999999, of a command that was killed",collab doctor --fix
  $ collab doctor --fix --dry-run -q > out.txt; stat -c %a .collab/collab.db
  644
  $ collab doctor --fix 2> said.txt | grep -v -e library -e locale; cat said.txt; rm said.txt
  schema\tok\t14\t (esc)
  zone\tok\tAmerica/New_York\t (esc)
  folder\tok\ton a disk of this machine\t (esc)
  rights\tok\tclosed to others\t (esc)
  own file\tnote\t.collab/templates/plc.md stands before the shipped one\tremove it to use the shipped one again (esc)
  backup\tnote\t.collab/backups/MGE-2026-11-23-150000.db, 22 days old\tcollab backup (esc)
  leftovers\tok\tnone\t (esc)
  collab: closed .collab/collab.db to others
  collab: removed .collab-99999999-0.tmp
  collab: removed .collab/collab.db.99999999
  $ stat -c %a .collab/collab.db
  600
  $ ls -A
  .collab
  .collab-99999998-0.tmp
  file.txt
  out.txt
  $ ls .collab
  backups
  collab.db
  templates

What it says of a damaged file.

  $ printf 'this is no database' > .collab/collab.db
  $ collab doctor | grep database | cut -f 1,2
  database\tfault (esc)
  $ rm .collab/collab.db
  $ collab doctor
  collab: error: there is no workspace in this folder or above it
    hint: make one: collab init --school NAME --code CODE; or name one: -w DIR
  [8]
