  $ collab init --school "Maple Grove Elementary" --code MGE --tz America/New_York --school-year 2026-08-17..2027-06-11 -q

A roster as a spreadsheet gives it, with mistakes. All of them are told, nothing is imported.

  $ cat > roster.csv <<'END'
  > handle,First name,Last name,E-mail,Employee ID,Job title,Grade,Start,End,FTE,Password
  > a.ruiz,Ana,Ruiz,a.ruiz@mg.org,00417,Teacher,3,2026-08-17,,1.0,secret
  > r alvarez,Rosa,Alvarez,r.alvarez@mg.org,00418,teacher,3,03/04/2026,,80%,secret
  > c.ng,Cy,Ng,c.ng@mg.org,417,Special Educator; coach,3;4,2026-08-17,,2,
  > d.okafor,Dara,Okafor,C.Ng@mg.org,00420,teacher,3,2026-08-17,2026-08-01,1,
  > o.timer,Olga,Timer,o.timer@mg.org,00001,teacher,3,2001-08-20,2026-06-12,1,
  > END
  $ collab import people roster.csv
  collab: error: roster.csv:3:1: handle 'r alvarez' has a space
    3 | r alvarez
      | ^^^^^^^^^
    hint: use 'r.alvarez', or map another column: --map 'Login=handle'
  collab: error: roster.csv:3:57: start '03/04/2026' may be 2026-03-04 or 2026-04-03
    3 | 03/04/2026
      | ^^^^^^^^^^
    hint: say which: --date-format mdy or --date-format dmy
  collab: error: roster.csv:4:24: staff id '417' differs from '00417' on line 2 (leading zeros lost in a spreadsheet?)
    4 | 417
      | ^^^
    hint: format the column as text and export it again
  collab: error: roster.csv:4:68: fte 2 is not between 0 and 1.5
    4 | 2
      | ^
    hint: 1 is full time, 0.5 half time
  collab: error: roster.csv:5:22: email 'C.Ng@mg.org' is also on line 4
    5 | C.Ng@mg.org
      | ^^^^^^^^^^^
  collab: error: roster.csv:5:61: end 2026-08-01 is before the start 2026-08-17
    5 | 2026-08-01
      | ^^^^^^^^^^
  collab: 6 errors in 5 rows; nothing was imported
  [5]
  $ collab person list --all

Mended, and tried out first.

  $ sed -e 's/r alvarez/r.alvarez/' -e 's/,417,/,00419,/' -e 's/3;4,2026-08-17,,2,/3;4,2026-08-17,,0.5,/' \
  >   -e 's/C.Ng@/d.okafor@/' -e 's/2026-08-01//' roster.csv > mended.csv
  $ collab import people mended.csv --date-format mdy --dry-run
  collab: warning: this column was not read: 'Password'
  collab: 5 rows: 4 new, 1 left out (line 6: ended 2026-06-12)
    a.ruiz: Ana Ruiz, new
    r.alvarez: Rosa Alvarez, new
    c.ng: Cy Ng, new
    d.okafor: Dara Okafor, new
  collab: dry run: nothing was changed
  $ collab import people mended.csv --date-format mdy
  collab: warning: this column was not read: 'Password'
  collab: 5 rows: 4 new, 1 left out (line 6: ended 2026-06-12)
  $ collab person list -f csv
  handle,name,role,grade,department,subject,email,ended_on
  a.ruiz,Ana Ruiz,teacher,3,,,a.ruiz@mg.org,
  c.ng,Cy Ng,coach; special educator,3; 4,,,c.ng@mg.org,
  d.okafor,Dara Okafor,teacher,3,,,d.okafor@mg.org,
  r.alvarez,Rosa Alvarez,teacher,3,,,r.alvarez@mg.org,
  $ collab person show c.ng -f table
  Handle         c.ng
  Name           Cy Ng
  Email          c.ng@mg.org
  Staff id       00419
  Role           coach from 2026-08-17
                 special educator from 2026-08-17
  Grade          3 from 2026-08-17
                 4 from 2026-08-17
  First day      2026-08-17
  FTE            0.5
  New educator   false
  Open actions   0

The same file again is no news, and no operation.

  $ collab import people mended.csv --date-format mdy
  collab: warning: this column was not read: 'Password'
  collab: 5 rows: 4 unchanged, 1 left out (line 6: ended 2026-06-12)
  $ collab log
  1\t2026-11-23 15:00\ttester\timport people\t4 people new, 0 changed\t\t (esc)

What was edited here stays, and is told. What changed in the file is taken.

  $ collab person edit c.ng --preferred-name Cyrus --name "Cy T. Ng"
  $ collab person role add r.alvarez librarian
  $ sed -e 's/Ana,Ruiz,a.ruiz@/Ana,Ruiz,ana.ruiz@/' -e 's/00420,teacher/00420,coach/' mended.csv > next.csv
  $ collab import people next.csv --date-format mdy
  collab: warning: this column was not read: 'Password'
  collab: 5 rows: 2 changed, 2 unchanged, 1 left out (line 6: ended 2026-06-12)
    a.ruiz: email 'ana.ruiz@mg.org', was 'a.ruiz@mg.org'
    r.alvarez: role 'librarian; teacher' kept, edited here; the file says 'teacher'
    c.ng: name 'Cy T. Ng' kept, edited here; the file says 'Cy Ng'
    d.okafor: role 'coach', was 'teacher'
  $ sed -e 's/Cy,Ng/Cyril,Ng/' next.csv > later.csv
  $ collab import people later.csv --date-format mdy -q
  collab: warning: this column was not read: 'Password'
  collab: warning: c.ng: name 'Cy T. Ng' kept, edited here; the file has changed it to 'Cyril Ng'
  $ collab person role list d.okafor --all -f csv
  handle,role,from_on,until_on
  d.okafor,teacher,2026-08-17,2026-11-22
  d.okafor,coach,2026-11-23,

One import is one step back.

  $ collab undo
  collab: undid operation 5, import people: 1 imported value as it was; redo with: collab redo
  $ collab undo
  collab: undid operation 4, import people: person a.ruiz as it was, 1 former name gone, 2 imported values as it was, 1 staff role in force again, 1 staff role gone; redo with: collab redo
  $ collab person show d.okafor --columns role,email
  role\tteacher from 2026-08-17 (esc)
  email\td.okafor@mg.org (esc)

Who is not in the file stays.

  $ head -n 3 mended.csv > short.csv
  $ collab import people short.csv --date-format mdy
  collab: warning: this column was not read: 'Password'
  collab: 2 rows: 2 unchanged
    r.alvarez: role 'librarian; teacher' kept, edited here; the file says 'teacher'
  collab: 2 people imported earlier are not in the file and stay as they are: c.ng, d.okafor; if they have left: collab person end PERSON, or --end-missing
  $ collab person list --columns handle
  a.ruiz
  c.ng
  d.okafor
  r.alvarez

Other columns, other systems.

  $ cat > sis.csv <<'END'
  > Teacher;Login;sourcedId;Notes
  > Eve Stone;estone;t-5;does not matter
  > Frank Ohm;fohm;t-6;
  > END
  $ collab import people sis.csv --map 'Teacher=name' --map 'Notes=' --system sis
  collab: 2 rows: 2 new
  collab: 4 people imported earlier are not in the file and stay as they are: a.ruiz, c.ng, d.okafor, ...; if they have left: collab person end PERSON, or --end-missing
  $ collab person show src:sis/t-5 --columns handle,source_id
  handle\testone (esc)
  source_id\tsrc:sis/t-5 (esc)
  $ collab import people sis.csv --map 'Techer=name'
  collab: error: --map: the file has no column 'Techer'
    hint: did you mean 'Teacher'?
  [2]
  $ collab import people sis.csv --map 'Teacher=nmae'
  collab: error: --map: there is no field 'nmae'
    hint: did you mean 'name'?
  [2]
  $ collab import people sis.csv
  collab: error: sis.csv:1:1: no column holds the names of people
    1 | Teacher;Login;sourcedId;Notes
      | ^^^^^^^
    hint: say which one does: --map 'COLUMN=name'
  collab: 1 error in 2 rows; nothing was imported
  [5]

Who left before the school year, if you want them.

  $ collab import people mended.csv --date-format mdy --keep-ended -q
  collab: warning: this column was not read: 'Password'
  $ collab person list --all -f csv --columns handle,ended_on | grep timer
  o.timer,2026-06-12

Students and families are never stored.

  $ printf 'name,role\nKid One,student\nMum One,parent\nTess Teacher,teacher\n' | collab import people -
  collab: 3 rows: 1 new, 2 left out (line 2: role student; line 3: role parent)
  collab: 6 people imported earlier are not in the file and stay as they are: a.ruiz, c.ng, d.okafor, ...; if they have left: collab person end PERSON, or --end-missing

A file that is none.

  $ collab import people nowhere.csv
  collab: error: cannot read 'nowhere.csv': no such file or folder
  [4]
  $ printf 'a,b\n1,2,3\n' | collab import people -
  collab: error: standard input:1:1: no column holds the names of people
    1 | a,b
      | ^
    hint: say which one does: --map 'COLUMN=name'
  collab: error: standard input:2:5: the row has 3 values, the header has 2 columns
    hint: put a value with a separator in it in quotes
  collab: 2 errors in 1 row; nothing was imported
  [5]
  $ printf 'name\nJos\351\n' | collab import people -
  collab: error: standard input:2:4: byte 0xE9 is not UTF-8
    hint: save the file as UTF-8, or say what it is in: --encoding windows-1252
  collab: 1 error in 1 row; nothing was imported
  [5]

Sign-in names as other programs have them: capital letters become small ones, mail addresses are no
handles.

  $ printf '%s\n' 'Login,Name' 'E.Long,Eve Long' 'f.mars,Flo Mars' > logins.csv
  $ collab import people logins.csv --map Login=handle
  collab: 1 handle with capital letters taken in small letters
  collab: 2 rows: 2 new
  collab: 7 people imported earlier are not in the file and stay as they are: a.ruiz, c.ng, d.okafor, ...; if they have left: collab person end PERSON, or --end-missing
  $ collab import people logins.csv --map Login=handle
  collab: 1 handle with capital letters taken in small letters
  collab: 2 rows: 2 unchanged
  collab: 7 people imported earlier are not in the file and stay as they are: a.ruiz, c.ng, d.okafor, ...; if they have left: collab person end PERSON, or --end-missing
  $ printf '%s\n' 'Login,Name' 'g.hall@mg.org,Gus Hall' > mails.csv
  $ collab import people mails.csv --map Login=handle
  collab: error: mails.csv:2:1: handle 'g.hall@mg.org' has '@'
    2 | g.hall@mg.org
      | ^^^^^^^^^^^^^
    hint: read the column as mail addresses: --map 'Login=email'
  collab: 1 error in 1 row; nothing was imported
  [5]
  $ collab import people mails.csv --map Login=email
  collab: 1 row: 1 new
  collab: 9 people imported earlier are not in the file and stay as they are: a.ruiz, c.ng, d.okafor, ...; if they have left: collab person end PERSON, or --end-missing
  $ printf '%s\n' 'Login,Name,Mail' 'i.ochs@mg.org,Ida Ochs,i.ochs@mg.org' > both.csv
  $ collab import people both.csv --map Login=handle --map Mail=email
  collab: error: both.csv:2:1: handle 'i.ochs@mg.org' has '@'
    2 | i.ochs@mg.org
      | ^^^^^^^^^^^^^
    hint: leave the column out: --map 'Login='
  collab: 1 error in 1 row; nothing was imported
  [5]
  $ collab import people both.csv --map Login= --map Mail=email
  collab: 1 row: 1 new
  collab: 10 people imported earlier are not in the file and stay as they are: a.ruiz, c.ng, d.okafor, ...; if they have left: collab person end PERSON, or --end-missing
  $ printf '%s\n' 'handle,name' 'J.Jay,Jo Jay' 'j.jay,Jo Jay' > twice.csv
  $ collab import people twice.csv
  collab: error: twice.csv:3:1: handle 'j.jay' is also on line 2
    3 | j.jay
      | ^^^^^
  collab: 1 error in 2 rows; nothing was imported
  [5]
