
A school makes a backup; it is a whole copy, checked and compared.

  $ collab -q init --school "Maple Grove" --code MGE --tz America/New_York
  $ collab -q person new "Ana Ruiz"
  ana.ruiz
  $ collab backup
  collab: wrote .collab/backups/MGE-2026-11-23-150000.db, checked and compared, up to operation 1; back with: collab restore .collab/backups/MGE-2026-11-23-150000.db
  $ collab backup --dry-run
  collab: would write .collab/backups/MGE-2026-11-23-150000.db
  $ collab backup -o 'safe-{date}.db'
  collab: wrote safe-2026-11-23.db, checked and compared, up to operation 1; back with: collab restore safe-2026-11-23.db
  $ collab backup -o 'safe-{date}.db'
  collab: error: 'safe-2026-11-23.db' exists already
    hint: name another file; or over an older backup: --yes
  [6]
  $ collab backup -o 'safe-{date}.db' --yes -q
  $ stat -c %a safe-2026-11-23.db .collab/backups .collab/backups/*.db
  600
  700
  600
  $ collab backup -o .collab/collab.db --yes
  collab: error: '.collab/collab.db' is a workspace and no backup
    hint: name another file
  [6]
  $ printf 'budget' > budget.txt
  $ collab backup -o budget.txt --yes
  collab: error: 'budget.txt' is damaged or is no backup of a workspace
    hint: try an older one; nothing was changed
  [9]
  $ collab backup -o safe.db --keep 3
  collab: error: --keep counts the backups in .collab/backups, and -o writes elsewhere
    hint: leave one of them out
  [2]
  $ collab backup --keep 2
  collab: wrote .collab/backups/MGE-2026-11-23-150000.2.db, checked and compared, up to operation 1; back with: collab restore .collab/backups/MGE-2026-11-23-150000.2.db
  $ ls .collab/backups
  MGE-2026-11-23-150000.2.db
  MGE-2026-11-23-150000.db

Then somebody makes a mess, and the backup comes back. What that takes away is said first.

  $ collab -q person new "Ben Cole"
  ben.cole
  $ collab -q person edit ana.ruiz --name "Anna Ruiz"
  $ collab restore safe-2026-11-23.db --dry-run
  collab: safe-2026-11-23.db holds 1 operation of Maple Grove
  collab: these 2 operations the backup does not have and would be lost:
    operation 3  2026-11-23 15:00  tester  person edit  person ana.ruiz
    operation 2  2026-11-23 15:00  tester  person new  person ben.cole
  collab: dry run: nothing was changed
  $ collab restore safe-2026-11-23.db
  collab: error: 2 operations would be lost; nothing was changed
    hint: see which: collab restore safe-2026-11-23.db --dry-run; do it: --yes
  [6]
  $ collab person list --columns handle
  ana.ruiz
  ben.cole
  $ collab restore safe-2026-11-23.db --yes
  collab: restored safe-2026-11-23.db: 1 operation of Maple Grove
  collab: lost: 2 operations
  collab: what was there before is kept in .collab/backups/MGE-2026-11-23-150000-replaced.db
  $ collab person list --columns name
  Ana Ruiz
  $ collab log --columns operation,verb
  1\tperson new (esc)

That can be taken back too.

  $ collab restore .collab/backups/MGE-2026-11-23-150000-replaced.db --dry-run
  collab: .collab/backups/MGE-2026-11-23-150000-replaced.db holds 3 operations of Maple Grove
  collab: everything in the workspace is in the backup: nothing would be lost
  collab: 2 operations would come back that the workspace does not have:
    operation 3  2026-11-23 15:00  tester  person edit  person ana.ruiz
    operation 2  2026-11-23 15:00  tester  person new  person ben.cole
  collab: dry run: nothing was changed
  $ collab restore .collab/backups/MGE-2026-11-23-150000-replaced.db
  collab: restored .collab/backups/MGE-2026-11-23-150000-replaced.db: 3 operations of Maple Grove
  collab: what was there before is kept in .collab/backups/MGE-2026-11-23-150000-replaced.2.db
  $ collab person list --columns name
  Anna Ruiz
  Ben Cole

Another school's backup, a damaged one and the workspace itself are none.

  $ collab -q init other --school "Elm Street" --code ELM --tz America/Chicago
  collab: warning: '*' above it is a workspace already; inside '*/other' the new one counts (glob)
  $ collab -w other backup -o elm.db -q
  $ collab restore elm.db
  collab: error: the workspace is of the school MGE, the backup of ELM; nothing was changed
    hint: see which: collab restore elm.db --dry-run; do it: --yes
  [6]
  $ collab restore .collab/collab.db
  collab: error: '.collab/collab.db' is the workspace itself, no backup of it
    hint: the last backup is named by: collab doctor
  [6]
  $ collab restore nowhere.db
  collab: error: there is no backup 'nowhere.db'
    hint: the last one is named by: collab doctor
  [4]
  $ head -c 30000 elm.db > half.db
  $ collab restore half.db
  collab: error: 'half.db' is damaged or is no backup of a workspace
    hint: try an older one; nothing was changed
  [9]
  $ collab restore budget.txt
  collab: error: 'budget.txt' is damaged or is no backup of a workspace
    hint: try an older one; nothing was changed
  [9]

A workspace that cannot be read is put back as well, and the damaged file is kept.

  $ printf 'this is no database' > .collab/collab.db
  $ collab person list
  collab: error: '*/.collab/collab.db' is damaged or is not a collab workspace (glob)
    hint: what is damaged tells: collab fsck; a backup comes back with: collab restore FILE
  [9]
  $ collab restore safe-2026-11-23.db
  collab: error: the workspace cannot be read, and what would be lost cannot be told; nothing was changed
    hint: see which: collab restore safe-2026-11-23.db --dry-run; do it: --yes
  [6]
  $ collab restore safe-2026-11-23.db --yes
  collab: restored safe-2026-11-23.db: 1 operation of Maple Grove
  collab: what was there before is kept in .collab/backups/MGE-2026-11-23-150000-replaced.db
  collab: warning: the file that was replaced is damaged; keep it until nothing is missing
  $ collab person list --columns name
  Ana Ruiz
  $ cat .collab/backups/MGE-2026-11-23-150000-replaced*.db | tail -c 19
  this is no database (no-eol)

So is one that is gone, with its folder.

  $ mkdir anew && cd anew
  $ collab restore ../elm.db -w .
  collab: restored ../elm.db: 0 operations of Elm Street
  $ collab school show --columns code
  code\tELM (esc)
