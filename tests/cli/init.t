A school begins with one command.

  $ collab init --school "Maple Grove Elementary" --code MGE --tz America/New_York --school-year 2026-08-17..2027-06-11
  collab: made .collab for Maple Grove Elementary; next: collab import people roster.csv
  $ collab school show
  name\tMaple Grove Elementary (esc)
  code\tMGE (esc)
  zone\tAmerica/New_York (esc)
  date_order\t (esc)
  school_year\t2026-27 (esc)
  from_on\t2026-08-17 (esc)
  until_on\t2027-06-11 (esc)
  school_week\t15 (esc)
  example\tfalse (esc)
  $ collab school year list -f csv
  name,from_on,until_on,school_days
  2026-27,2026-08-17,2027-06-11,215
  $ ls -ld .collab | cut -c1-10
  drwx------
  $ ls -l .collab/collab.db | cut -c1-10
  -rw-------

What it made is no operation: there is nothing to undo.

  $ collab log
  $ collab undo
  collab: error: there is nothing to undo
  [6]

A second time is refused, and nothing has changed.

  $ collab init --school "Another" --code ANO --tz UTC
  collab: error: '*/init.t' is a workspace already (glob)
    hint: look at it with: collab school show
  [6]
  $ collab school show -f csv --columns name
  name
  Maple Grove Elementary

Another folder, made on the way; a group may share it; dates are read day first.

  $ collab init lakeside --school "Lakeside High" --code LH --tz Europe/Berlin --date-order dmy --shared group
  collab: warning: '*/init.t' above it is a workspace already; inside '*/init.t/lakeside' the new one counts (glob)
  collab: made lakeside/.collab for Lakeside High; next: collab import people roster.csv
  $ collab -w lakeside school show -f csv
  name,code,zone,date_order,school_year,from_on,until_on,school_week,example
  Lakeside High,LH,Europe/Berlin,dmy,,,,,false
  $ ls -ld lakeside/.collab | cut -c1-10
  drwxrws---
  $ ls -l lakeside/.collab/collab.db | cut -c1-10
  -rw-rw----

Trying it out makes nothing.

  $ collab init trial --school "Trial" --code TR --tz UTC --dry-run
  collab: warning: '*/init.t' above it is a workspace already; inside '*/init.t/trial' the new one counts (glob)
  collab: dry run: would make trial/.collab
  $ test -e trial
  [1]

What is missing or wrong is told with what to type.

  $ mkdir empty && cd empty
  $ collab init --code X1 --tz UTC
  collab: error: missing option '--school'
    hint: collab help init
  [2]
  $ collab init --school "X" --code x1 --tz UTC
  collab: error: school code 'x1' is not 2 to 10 capital letters and digits
    hint: use 'X1'
  [5]
  $ collab init --school "X" --code "Two Words" --tz UTC
  collab: error: school code 'Two Words' is not 2 to 10 capital letters and digits
    hint: use 'TWOWORDS'
  [5]
  $ collab init --school "X" --code X1 --tz America/NewYork
  collab: error: unknown time zone 'America/NewYork'
    hint: did you mean 'America/New_York'?
  [2]
  $ collab init --school " " --code X1 --tz UTC
  collab: error: school name is blank
  [5]
  $ collab init --school "X" --code X1 --tz UTC --date-order md
  collab: error: option '--date-order' is one of mdy, dmy, ymd; not 'md'
    hint: did you mean 'mdy' or 'ymd'?
  [2]
  $ collab init --school "X" --code X1 --tz UTC --school-year 2026-08-17..
  collab: error: '2026-08-17..' lacks a first or a last day
    hint: write both: 2026-08-17..2027-06-11
  [2]
  $ collab init --school "X" --code X1 --tz UTC --school-year 2027-06-11..2026-08-17
  collab: error: period '2027-06-11..2026-08-17' ends before it begins
    hint: write 2026-08-17..2027-06-11
  [2]
  $ ls -a
  .
  ..

Without --tz the zone is this machine's, and is told.

  $ TZ=Europe/Paris collab init --school "X" --code X1
  collab: warning: '*/init.t' above it is a workspace already; inside '*/init.t/empty' the new one counts (glob)
  collab: made .collab for X; next: collab import people roster.csv
  collab: its time zone is Europe/Paris, as on this machine; another: collab school edit --tz ZONE
  $ collab school show -f csv --columns zone
  zone
  Europe/Paris

A folder that a program copies to other computers is no good place.

  $ mkdir -p ../Dropbox/school && cd ../Dropbox/school
  $ collab init --school "Y" --code Y1 --tz UTC 2>&1 | tail -n 2
  collab: warning: Dropbox copies this folder: two computers that write at once may damage the workspace; keep it elsewhere and share the documents
  collab: made .collab for Y; next: collab import people roster.csv

Without a workspace every other command says how to make one.

  $ cd / && collab school show
  collab: error: there is no workspace in this folder or above it
    hint: make one: collab init --school NAME --code CODE; or name one: -w DIR
  [8]
