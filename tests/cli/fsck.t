
Nothing is found in a school that nobody damaged.

  $ collab -q init --school "Maple Grove" --code MGE --tz America/New_York
  $ collab -q person new "Ana Ruiz"
  ana.ruiz
  $ collab -q team new math --name "Mathematics PLC" --kind plc
  math
  $ collab -q team member add math ana.ruiz --from 2026-11-23
  $ collab fsck
  collab: no fault found: 3 operations, schema 14

What is damaged is named with what to do, and no text of a record is shown.

  $ command -v sqlite3 > /dev/null || exit 80
  $ cp .collab/collab.db good.db
  $ sqlite3 .collab/collab.db "UPDATE operation SET changes = x'00' WHERE number = 2;
  >   UPDATE membership SET from_on = '2020-01-01'; UPDATE operation SET reverted_by = 9 WHERE number = 1;
  >   INSERT INTO pairing (mentor, mentee, from_on) VALUES (1, 1, '2026-11-23');
  >   PRAGMA foreign_keys = OFF; INSERT INTO leave (person, from_on) VALUES (7, '2026-11-23')"
  $ collab fsck
  reference\tleave 1\trefers to a row of person that is not there\tput back a backup: collab restore FILE (esc)
  changes\toperation 2\twhat it changed is damaged: it cannot be shown or undone\tput back a backup: collab restore FILE (esc)
  history\toperation 1\tis undone by operation 9, which is not there\tput back a backup: collab restore FILE (esc)
  membership-team\tana.ruiz in math\tlies outside the dates of its team\tset its dates: collab team member end TEAM PERSON (esc)
  mentor-self\tP1\tis mentored by the same person\tend it: collab mentor pair end PAIR (esc)
  collab: 5 findings
  [10]
  $ collab fsck -f csv --columns id,fix
  id,fix
  reference,put back a backup: collab restore FILE
  changes,put back a backup: collab restore FILE
  history,put back a backup: collab restore FILE
  membership-team,set its dates: collab team member end TEAM PERSON
  mentor-self,end it: collab mentor pair end PAIR
  collab: 5 findings
  [10]
  $ collab backup
  collab: error: '*/.collab/collab.db' is not whole: a row of the table 'leave' refers to one that is not there (glob)
    hint: what is damaged tells: collab fsck; a backup comes back with: collab restore FILE
  [9]
  $ cp good.db .collab/collab.db

What can be put right without touching a record is, after a backup.

  $ sqlite3 .collab/collab.db "DROP INDEX action_due; DROP VIEW unclear_attendance"
  $ collab fsck
  schema\tindex action_due\tis missing\tmake it anew: collab fsck --fix (esc)
  schema\tview unclear_attendance\tis missing\tmake it anew: collab fsck --fix (esc)
  collab: 2 findings; 2 can be put right safely: collab fsck --fix
  [10]
  $ collab fsck --fix --dry-run -q
  schema\tindex action_due\tis missing\tmake it anew: collab fsck --fix (esc)
  schema\tview unclear_attendance\tis missing\tmake it anew: collab fsck --fix (esc)
  [10]
  $ collab fsck --fix
  collab: the file as it was: .collab/backups/MGE-2026-11-23-150000-before-fsck.db
  collab: put right: index action_due: is missing
  collab: put right: view unclear_attendance: is missing
  collab: no fault found: 3 operations, schema 14
  $ collab fsck
  collab: no fault found: 3 operations, schema 14
  $ collab person list --columns handle
  ana.ruiz

A file of an older collab is brought up to date, after a backup.

  $ sqlite3 .collab/collab.db < "$TESTDIR/../older_schema.sql"
  $ collab person list
  collab: error: '*/.collab/collab.db' was written by an older collab and has to be brought up to date (glob)
    hint: bring it up to date: collab migrate
  [8]
  $ collab fsck
  schema\tthe file\tis of schema 8, this program knows 14\tbring it up to date: collab migrate (esc)
  collab: 1 finding
  [10]
  $ collab migrate --dry-run
  collab: dry run: would bring the workspace from schema 8 to 14; nothing was changed
  $ collab migrate
  collab: the workspace was brought up to date for this collab; as it was before: .collab/backups/MGE-before-schema-14.db
  $ collab migrate
  collab: the workspace is up to date: schema 14
  $ collab person list --columns handle
  ana.ruiz
  $ collab fsck -q
  $ ls .collab/backups
  MGE-2026-11-23-150000-before-fsck.db
  MGE-before-schema-14.db
