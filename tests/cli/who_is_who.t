The same person stays the same person, whatever rosters say.

  $ collab init -q --school "Maple Grove Elementary" --code MGE --tz America/New_York --school-year 2026-08-17..2027-06-11
  $ cat > staff.csv <<'END'
  > Employee ID,Name,Email,Job title
  > 00101,Ana Ruiz,a.ruiz@mge.example,Grade 3 Teacher
  > 00102,Ben Cole,b.cole@mge.example,Parapro
  > 00103,Seán O’Connor,s.oconnor@mge.example,Special Ed Teacher
  > END
  $ collab import people staff.csv
  collab: 3 rows: 3 new
  $ collab person list --columns handle,role,staff_id
  a.ruiz\tteacher\t00101 (esc)
  b.cole\tparaprofessional\t00102 (esc)
  s.oconnor\tspecial educator\t00103 (esc)
  $ collab team new plc --name "Grade 3 PLC" --kind plc --on 2026-08-17 -q
  plc
  $ collab team member add plc a.ruiz b.cole --from 2026-08-17 -q

Two ids are swapped: nobody becomes somebody else.

  $ sed -e 's/00101,Ana/00102,Ana/' -e 's/00102,Ben/00101,Ben/' staff.csv > swapped.csv
  $ collab import people swapped.csv
  collab: error: swapped.csv:2:16: staff id '00102' is that of 'b.cole' (Ben Cole), but the email 'a.ruiz@mge.example' is that of 'a.ruiz' (Ana Ruiz)
    2 | a.ruiz@mge.example
      | ^^^^^^^^^^^^^^^^^^
    hint: say who it is: --same '00102=b.cole', or a new person: --new '00102'
  collab: error: swapped.csv:3:16: staff id '00101' is that of 'a.ruiz' (Ana Ruiz), but the email 'b.cole@mge.example' is that of 'b.cole' (Ben Cole)
    3 | b.cole@mge.example
      | ^^^^^^^^^^^^^^^^^^
    hint: say who it is: --same '00101=a.ruiz', or a new person: --new '00101'
  collab: 2 errors in 3 rows; nothing was imported
  [5]

A system that has lost accents and capitals has no new people, and no better names.

  $ printf 'Name\nSEAN OCONNOR\n"Cole, Ben"\nMs. Ana Ruiz\n' | collab import people -
  collab: 3 rows: 3 unchanged

A new colleague gets the address of one who has left; the file does not say who is who.

  $ collab person new "Di Fox" --email d.fox@mge.example -q
  d.fox
  $ collab person end d.fox --on 2026-10-01 -q
  $ printf 'Name,Email\nDan Fox,d.fox@mge.example\n' > fox.csv
  $ collab import people fox.csv
  collab: error: fox.csv:2:1: the email 'd.fox@mge.example' is that of 'd.fox' (Di Fox), who has left, and 'Dan Fox' is another name
    2 | Dan Fox
      | ^^^^^^^
    hint: say who it is: --same 'd.fox@mge.example=d.fox', or a new person: --new 'd.fox@mge.example'
  collab: 1 error in 1 row; nothing was imported
  [5]
  $ collab import people fox.csv --new d.fox@mge.example
  collab: 1 row: 1 new
  collab: d.fox gives the email up: it is another person's now
  collab: 3 people imported earlier are not in the file and stay as they are: a.ruiz, b.cole, s.oconnor; if they have left: collab person end PERSON, or --end-missing
  $ collab person list --all --columns handle,name,email,former_names | grep -i fox
  d.fox\tDi Fox\t\td.fox@mge.example (esc)
  d.fox2\tDan Fox\td.fox@mge.example\t (esc)

A roster that was cut off ends nobody unasked, and who was ended by it comes back.

  $ head -n 2 staff.csv > cut.csv
  $ collab import people cut.csv --end-missing
  collab: error: this ends 3 of the 4 people on the staff; nothing was imported
    hint: if they have left, add --yes; else the roster may have been cut off
  [6]
  $ collab import people cut.csv --end-missing --yes
  collab: 1 row: 1 unchanged
  collab: 3 people have ended: b.cole, d.fox2, s.oconnor
  collab: 1 membership ended with people who leave
  $ collab team member list plc
  plc\ta.ruiz\tAna Ruiz\tmember\t2026-08-17\t (esc)
  plc\tb.cole\tBen Cole\tmember\t2026-08-17\t2026-11-23 (esc)
  $ collab import people staff.csv
  collab: 3 rows: 2 changed, 1 unchanged
  collab: 2 people are on the staff again, ended by an import: b.cole (again on plc), s.oconnor
  $ collab team member list plc
  plc\ta.ruiz\tAna Ruiz\tmember\t2026-08-17\t (esc)
  plc\tb.cole\tBen Cole\tmember\t2026-08-17\t (esc)

Somebody who was ended by hand is only named.

  $ collab person end b.cole -q
  $ collab import people staff.csv
  collab: 3 rows: 3 unchanged
  collab: warning: in the file, and ended here by hand: b.cole; if they are back: collab person reopen PERSON
  $ collab person reopen b.cole
  collab: b.cole is on the staff as if never gone, and on plc

One person came in twice: under a short name, with minutes of their own.

  $ printf 'Name,Email\nAna R. Ruiz,ana@other.example\n' | collab import people -
  collab: 1 row: 1 new
  collab: warning: ana (Ana R. Ruiz) is new, and may be 'a.ruiz'; if so: collab person merge a.ruiz ana
  collab: 3 people imported earlier are not in the file and stay as they are: a.ruiz, b.cole, s.oconnor; if they have left: collab person end PERSON, or --end-missing
  $ collab team member add plc ana --from 2026-08-17 -q
  $ cat > minutes.md <<'END'
  > # Grade 3 PLC, November 23, 2026
  > 
  > - Here: Ana R. Ruiz, Ben Cole
  > 
  > ## Next steps
  > 
  > - Ana R. Ruiz: ask the library by Dec 1
  > END
  $ collab meeting record minutes.md --team plc -q
  M1
  $ collab person merge a.ruiz ana --dry-run
  collab: 'ana' (Ana R. Ruiz) would be 'a.ruiz' (Ana Ruiz) now: 1 membership, 1 owner
  collab: dry run: nothing was changed
  $ collab person merge a.ruiz ana
  collab: 'ana' (Ana R. Ruiz) is 'a.ruiz' (Ana Ruiz) now: 1 membership, 1 owner
  $ collab action list --columns action,text,owners
  A1\task the library\ta.ruiz (esc)
  $ collab person show ana@other.example --columns handle
  handle\ta.ruiz (esc)
  $ collab person show 'Ana R. Ruiz' --columns handle
  handle\ta.ruiz (esc)
  $ collab fsck
  collab: no fault found: 15 operations, schema 14
  $ collab undo
  collab: undid operation 15, person merge: person ana back, attendance of 2, 1 owner gone, 1 owner back, 2 imported values back, 1 membership back, 3 former names gone; redo with: collab redo
  $ collab person show ana --columns handle,name
  handle\tana (esc)
  name\tAna R. Ruiz (esc)

Files with a title, a total, nobody in them, a column misspelled, a last line cut off.

  $ printf 'sep=;\nname;email\nCy Ng;c.ng@mge.example\n' | collab import people - -q
  $ printf 'Staff list\nprinted in fall\nname,emial\nCy Ng,c.ng@mge.example\nTotal staff,1\n' | collab import people - 
  collab: error: standard input:5:1: 'Total staff' is the end of a list, and nobody
    5 | Total staff
      | ^^^^^^^^^^^
    hint: take the line out
  collab: 1 error in 2 rows; nothing was imported
  [5]
  $ printf 'Last,First,E-mail\nNg,Cy,c.ng@mge.example\nTotal,1,\n' | collab import people -
  collab: error: standard input:3:7: '1 Total' is the end of a list, and nobody
    3 | 1
      | ^
    hint: take the line out
  collab: 1 error in 2 rows; nothing was imported
  [5]
  $ printf 'Staff list\nprinted in fall\nname,emial\nCy Ng,c.ng@mge.example\n' | collab import people - -q
  collab: warning: read the column 'emial' as email; leave it out with --map 'COLUMN='
  $ printf 'name,emial\nCy Ng,c.ng@mge.example\n' | collab import people - --strict
  collab: error: standard input:1:1: column 'emial' as email is only guessed
    1 | name,emial
      | ^^^^
    hint: say what it is, or leave it out: --map 'COLUMN=FIELD', --map 'COLUMN='
  collab: 1 error in 1 row; nothing was imported
  [5]
  $ printf 'name,email\n' | collab import people -
  collab: error: 'standard input' has no people in it; nothing was imported
  [5]
  $ printf 'name,role\nCy Ng,princ' | collab import people -
  collab: error: the last line has no end, and its role 'princ' is new here: the file may be cut off; nothing was imported
    hint: if it is whole, add --yes
  [6]
  $ printf 'staff_id,name,email\n0907,Ed Vale,e.vale@mg.example\n' | collab import people - -q
  $ printf 'staff_id,name,email\n0907,Ed Vale,e.vale@mg.ex' | collab import people - -q
  collab: error: the last line has no end, and its email 'e.vale@mg.ex' was 'e.vale@mg.example' here: the file may be cut off; nothing was imported
    hint: if it is whole, add --yes
  [6]
  $ printf 'name,fte\n李明,0\n' | collab import people - -q
  $ collab person list --columns handle,name | tail -n 1
  s.oconnor\tSe\xc3\xa1n O\xe2\x80\x99Connor (esc)

An id of somebody who has left, under another first name, is asked about; who marries keeps theirs.

  $ collab person end e.vale --on 2026-10-01 -q
  $ printf 'staff_id,name\n0907,Eva Vale\n' | collab import people -
  collab: error: standard input:2:6: the staff id '0907' is that of 'e.vale' (Ed Vale), who has left, and 'Eva Vale' is another name
    2 | Eva Vale
      | ^^^^^^^^
    hint: say who it is: --same '0907=e.vale', or a new person: --new '0907'
  collab: 1 error in 1 row; nothing was imported
  [5]
  $ printf 'staff_id,name\n0907,Ed Moss\n' | collab import people - --dry-run -q
  collab: warning: in the file, and ended here by hand: e.vale; if they are back: collab person reopen PERSON

What was said by another import is no hand edit; --update takes it all the same.

  $ printf 'Name,Email\nAna Ruiz-Lopez,a.ruiz@mge.example\n' > mail.csv
  $ collab person edit a.ruiz --name 'Ana Ruiz Marin'
  $ collab import people mail.csv -q
  collab: warning: a.ruiz: name 'Ana Ruiz Marin' kept, edited here; the file has changed it to 'Ana Ruiz-Lopez'
  $ collab import people mail.csv -q --update name
  $ collab person show a.ruiz --columns name
  name\tAna Ruiz-Lopez (esc)
  $ collab import people mail.csv -q --update nam
  collab: error: --update: there is no field 'nam'
    hint: did you mean 'name'?
  [2]

Nobody is entered twice by mistake, and who leaves hands over.

  $ collab person new 'Ben Cole'
  collab: error: 'b.cole' has the name 'Ben Cole'
    hint: if they are two people: --again
  [6]
  $ collab person new 'Ben Cole' --again
  ben.cole
  $ collab person end ana
  collab: ana: last day 2026-11-23, and of 1 membership
  collab: warning: ana has 1 open action: A1 ask the library; hand over: collab action edit A1 --owner PERSON
