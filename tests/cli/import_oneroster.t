  $ collab init --school "Maple Grove Elementary" --code MGE --tz America/New_York --school-year 2026-08-17..2027-06-11 -q

A OneRoster 1.1 set, as a student information system exports it every night. Two schools are in it.

  $ mkdir sis && cd sis
  $ cat > manifest.csv <<'END'
  > propertyName,value
  > manifest.version,1.0
  > oneroster.version,1.1
  > file.orgs,bulk
  > file.users,bulk
  > file.classes,bulk
  > file.courses,bulk
  > file.academicSessions,bulk
  > file.enrollments,bulk
  > file.demographics,bulk
  > END
  $ cat > orgs.csv <<'END'
  > sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId
  > d1,,,Elm County Schools,district,,
  > s1,,,Maple Grove Elementary,school,0310,d1
  > s2,,,Birch Middle,school,0320,d1
  > END
  $ cat > users.csv <<'END'
  > "sourcedId","status","enabledUser","orgSourcedIds","role","username","givenName","familyName","identifier","email","phone","grades","password","metadata.house"
  > "u1","","true","s1","teacher","aruiz","Ana","Ruiz","00417","a.ruiz@mg.example","555-0101","","Sesame-417","red"
  > "u2","","true","s1","aide","bcole","Ben","Cole","00418","b.cole@mg.example","","","Sesame-418",""
  > "u3","","true","s1,s2","teacher","cng","Cy","Ng","00419","c.ng@mg.example","","","Sesame-419",""
  > "u4","","true","s2","administrator","dokafor","Dara","Okafor","00420","d.okafor@mg.example","","","Sesame-420",""
  > "u5","","true","s1","student","eve.s","Eve","Stone","90001","eve@mg.example","","03","Sesame-901","blue"
  > "u6","","true","s1","student","fohm","Frank","Ohm","90002","f.ohm@mg.example","","","Sesame-902",""
  > "u7","","true","s1","parent","gpark","Gil","Park","","gil@home.example","","","Sesame-903",""
  > "u8","","false","s1","teacher","hlee","Hana","Lee","00421","h.lee@mg.example","","","Sesame-422",""
  > "u9","tobedeleted","true","s1","teacher","iroy","Ira","Roy","00422","i.roy@mg.example","","","Sesame-423",""
  > END
  $ cat > courses.csv <<'END'
  > sourcedId,title,grades,subjects
  > c1,Reading 3,03,Reading
  > c2,Mathematics 3,03,Mathematics
  > END
  $ cat > academicSessions.csv <<'END'
  > sourcedId,title,type,startDate,endDate
  > t1,Fall 2026,term,2026-08-17,2026-12-18
  > t0,Spring 2026,term,2026-01-05,2026-06-12
  > END
  $ cat > classes.csv <<'END'
  > sourcedId,title,grades,courseSourcedId,schoolSourcedId,termSourcedIds,subjects
  > k1,3A Reading,,c1,s1,t1,
  > k2,3A Mathematics,,c2,s1,t1,
  > k3,4B Science,04,,s1,t0,Science
  > END
  $ cat > enrollments.csv <<'END'
  > sourcedId,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate
  > e1,k1,s1,u1,teacher,true,2026-08-17,
  > e2,k2,s1,u1,teacher,true,,
  > e3,k3,s1,u1,teacher,true,,
  > e4,k2,s1,u6,teacher,true,,
  > e5,k1,s1,u5,student,false,,
  > END
  $ printf 'userSourcedId,birthdate,sex\nu5,2018-02-03,female\n' > demographics.csv
  $ cd ..

  $ collab import oneroster sis
  collab: error: 'sis' holds 2 schools; say which with --org
    hint: --org s1 (Maple Grove Elementary, 6 staff), s2 (Birch Middle, 2 staff)
  [2]
  $ collab import oneroster sis --org "Maple Grove Elementry"
  collab: error: --org: 'sis' has no school 'Maple Grove Elementry'
    hint: did you mean 'Maple Grove Elementary'?
  [4]

Tried out, with the fate of every row. Students and families are not named in it.

  $ collab import oneroster sis --org s1 --dry-run --report -
  file,line,id,name,fate,reason
  sis/users.csv,2,u1,Ana Ruiz,kept,teacher
  sis/users.csv,3,u2,Ben Cole,kept,paraprofessional
  sis/users.csv,4,u3,Cy Ng,kept,teacher
  sis/users.csv,5,u4,Dara Okafor,left out,at Birch Middle
  sis/users.csv,6,,,left out,student
  sis/users.csv,7,u6,Frank Ohm,kept,"teacher, though student here"
  sis/users.csv,8,,,left out,parent
  sis/users.csv,9,u8,Hana Lee,left out,enabledUser false
  sis/users.csv,10,u9,Ira Roy,left out,status tobedeleted
  sis/enrollments.csv,2,u1,Ana Ruiz,kept,teacher
  sis/enrollments.csv,3,u1,Ana Ruiz,kept,teacher
  sis/enrollments.csv,4,u1,Ana Ruiz,kept,teacher
  sis/enrollments.csv,5,u6,Frank Ohm,kept,teacher
  sis/enrollments.csv,6,,,left out,student
  collab: sis/users.csv: 1 student has a role of staff in another file, and is taken as staff (line 7)
  collab: Maple Grove Elementary: 9 people: 4 new, 5 left out (at Birch Middle 1, enabledUser false 1, parent 1, status tobedeleted 1, student 1)
    a.ruiz: Ana Ruiz, new
    b.cole: Ben Cole, new
    c.ng: Cy Ng, new
    f.ohm: Frank Ohm, new
  collab: dry run: nothing was changed
  $ collab person list --all

Taken in. No password is in the workspace, nor anything of a student.

  $ collab import oneroster sis --org s1
  collab: sis/users.csv: 1 student has a role of staff in another file, and is taken as staff (line 7)
  collab: Maple Grove Elementary: 9 people: 4 new, 5 left out (at Birch Middle 1, enabledUser false 1, parent 1, status tobedeleted 1, student 1)
  $ collab person list -f csv
  handle,name,role,grade,department,subject,email,ended_on
  a.ruiz,Ana Ruiz,teacher,3,,Mathematics; Reading,a.ruiz@mg.example,
  b.cole,Ben Cole,paraprofessional,,,,b.cole@mg.example,
  c.ng,Cy Ng,teacher,,,,c.ng@mg.example,
  f.ohm,Frank Ohm,teacher,3,,Mathematics,f.ohm@mg.example,
  $ collab person show a.ruiz -f table
  Handle         a.ruiz
  Name           Ana Ruiz
  Email          a.ruiz@mg.example
  Staff id       00417
  Other ids      src:oneroster/u1
  Role           teacher
  Grade          3
  Subject        Mathematics
                 Reading
  New educator   false
  Open actions   0
  $ cat .collab/collab.db* | grep -a -o -E 'Sesame[-0-9]*|Stone|Gil|eve@|2018-02-03|555-0101' | sort -u

The same again is no news. What was edited here stays.

  $ collab import oneroster sis --org s1
  collab: sis/users.csv: 1 student has a role of staff in another file, and is taken as staff (line 7)
  collab: Maple Grove Elementary: 9 people: 4 unchanged, 5 left out (at Birch Middle 1, enabledUser false 1, parent 1, status tobedeleted 1, student 1)
  $ collab person edit b.cole --name "Benjamin Cole"
  $ collab person role add b.cole librarian
  $ sed -i -e 's/Ben","Cole"/Benno","Cole"/' -e 's/a.ruiz@mg/ana.ruiz@mg/' sis/users.csv
  $ collab import oneroster sis --org s1 --report fate.csv
  collab: sis/users.csv: 1 student has a role of staff in another file, and is taken as staff (line 7)
  collab: Maple Grove Elementary: 9 people: 1 changed, 3 unchanged, 5 left out (at Birch Middle 1, enabledUser false 1, parent 1, status tobedeleted 1, student 1)
    a.ruiz: email 'ana.ruiz@mg.example', was 'a.ruiz@mg.example'
  collab: warning: b.cole: name 'Benjamin Cole' kept, edited here; the file has changed it to 'Benno Cole'
    b.cole: role 'librarian; paraprofessional' kept, edited here; the file says 'paraprofessional'
  collab: wrote fate.csv
  $ grep users.csv fate.csv | cut -d, -f2,3,5,6
  2,u1,updated,email
  3,u2,unchanged,
  4,u3,unchanged,
  5,u4,left out,at Birch Middle
  6,,left out,student
  7,u6,unchanged,
  8,,left out,parent
  9,u8,left out,enabledUser false
  10,u9,left out,status tobedeleted
  $ collab import oneroster sis --org s1 -q

What the information system does not know comes from a second file.

  $ cat > hr.csv <<'END'
  > Employee ID,Email,FTE,Hire date,New teacher
  > 00417,,100%,2019-08-19,no
  > ,b.cole@mg.example,0.5,2026-08-17,yes
  > 00999,,1,2010-08-16,no
  > ,nobody@mg.example,1,,
  > END
  $ collab import oneroster sis --org s1 --overlay hr.csv
  collab: warning: hr.csv: 2 rows name nobody on this roster: line 4: '00999'; line 5: 'nobody@mg.example'
  collab: sis/users.csv: 1 student has a role of staff in another file, and is taken as staff (line 7)
  collab: Maple Grove Elementary: 9 people: 2 changed, 2 unchanged, 5 left out (at Birch Middle 1, enabledUser false 1, parent 1, status tobedeleted 1, student 1)
    a.ruiz: start '2019-08-19', was nothing
    a.ruiz: fte '1', was nothing
    a.ruiz: new educator 'false', was nothing
    b.cole: name 'Benjamin Cole' kept, edited here; the file says 'Benno Cole'
    b.cole: role 'librarian; paraprofessional' kept, edited here; the file says 'paraprofessional'
    b.cole: start '2026-08-17', was nothing
    b.cole: fte '0.5', was nothing
    b.cole: new educator 'true', was nothing
  $ collab person show b.cole --columns started_on,fte,new_educator
  started_on\t2026-08-17 (esc)
  fte\t0.5 (esc)
  new_educator\ttrue (esc)
  $ printf 'email,fte\nb.cole@mg.example,2\nB.COLE@mg.example,x\n' > bad.csv
  $ collab import oneroster sis --org s1 --overlay bad.csv
  collab: error: bad.csv:2:19: fte 2 is not between 0 and 1.5
    2 | 2
      | ^
    hint: 1 is full time, 0.5 half time
  collab: error: bad.csv:3:1: email 'B.COLE@mg.example' is also on line 2
    3 | B.COLE@mg.example
      | ^^^^^^^^^^^^^^^^^
  collab: error: bad.csv:3:19: fte 'x' is not a number
    3 | x
      | ^
    hint: write it as 0.8 or 80%
  collab: 3 errors in 9 rows; nothing was imported
  [5]

Somebody leaves, somebody's account is disabled, somebody is no longer in it.

  $ collab team new grade-3 --kind plc
  grade-3
  $ collab team member add grade-3 a.ruiz b.cole c.ng f.ohm --from 2026-08-17 -q
  $ sed -i -e 's/"u2",""/"u2","tobedeleted"/' -e 's/"u3","","true"/"u3","","false"/' sis/users.csv
  $ sed -i -e '/,u6,/d' sis/enrollments.csv
  $ collab import oneroster sis --org s1
  collab: Maple Grove Elementary: 9 people: 2 unchanged, 1 ended, 6 left out (student 2, at Birch Middle 1, enabledUser false 1, parent 1, status tobedeleted 1)
    b.cole: name 'Benjamin Cole' kept, edited here; the file says 'Benno Cole'
    b.cole: role 'librarian; paraprofessional' kept, edited here; the file says 'paraprofessional'
    b.cole: end '2026-11-23', was nothing
  collab: 1 person has ended: b.cole
  collab: 1 membership ended with people who leave
  collab: 1 person imported earlier is not in the roster and stays as they are: f.ohm; if they have left: collab person end PERSON, or --end-missing
  collab: disabled in the roster, and still on the staff here: c.ng; if they have left: collab person end PERSON, or --end-missing
  $ collab import oneroster sis --org s1 --end-missing --yes
  collab: Maple Grove Elementary: 9 people: 2 unchanged, 1 ended, 6 left out (student 2, at Birch Middle 1, enabledUser false 1, parent 1, status tobedeleted 1)
    b.cole: name 'Benjamin Cole' kept, edited here; the file says 'Benno Cole'
    b.cole: role 'librarian; paraprofessional' kept, edited here; the file says 'paraprofessional'
    c.ng: end '2026-11-23', was nothing
  collab: 2 people have ended: c.ng, f.ohm
  collab: 2 memberships ended with people who leave
  $ collab person list --all -f csv --columns handle,role,ended_on
  handle,role,ended_on
  a.ruiz,teacher,
  b.cole,librarian; paraprofessional,2026-11-23
  c.ng,teacher,2026-11-23
  f.ohm,teacher,2026-11-23
  $ collab import oneroster sis --org s1 --end-missing --yes
  collab: Maple Grove Elementary: 9 people: 3 unchanged, 6 left out (student 2, at Birch Middle 1, enabledUser false 1, parent 1, status tobedeleted 1)
    b.cole: name 'Benjamin Cole' kept, edited here; the file says 'Benno Cole'
    b.cole: role 'librarian; paraprofessional' kept, edited here; the file says 'paraprofessional'
  $ collab log -n 1 --columns verb,summary
  import oneroster\t0 people new, 1 changed, 2 ended (esc)
  $ collab undo
  collab: undid operation 9, import oneroster: person c.ng and person f.ohm in force again, 2 memberships in force again, 2 staff roles in force again, 2 imported values as it was, 2 groups in force again; redo with: collab redo

A roster that was cut off on its way does not end everybody.

  $ cp -r sis short && sed -i -e '/"u1"/d' -e '/"u3"/d' short/users.csv && sed -i '2,$d' short/enrollments.csv
  $ sed -i 's/"u2","tobedeleted"/"u2",""/' short/users.csv
  $ collab import oneroster short --org s1 --end-missing
  collab: error: this ends 3 of the 4 people on the staff; nothing was imported
    hint: if they have left, add --yes; else the roster may have been cut off
  [6]

Everything wrong with a set is told at once, by place. Lines are not shown: they hold passwords.

  $ mkdir wrong && cd wrong
  $ cp ../sis/orgs.csv ../sis/classes.csv .
  $ cat > users.csv <<'END'
  > sourcedId,enabledUser,orgSourcedIds,role,givenName,familyName,email,shoeSize,password
  > u1,true,s1,teacher,Ana,Ruiz,a.ruiz at mg,36,Sesame-1
  > u1,true,s1,teacher,Ben,Cole,b.cole@mg.example,41,Sesame-2
  > u2,true,s9,teacher,Cy,Ng,B.COLE@mg.example,40,Sesame-3
  > u3,true,s1,teacher,,,,39,Sesame-4
  > u4,true,s1,learning guide,Dara,Okafor,d@mg.example,39,Sesame-5
  > END
  $ printf 'sourcedId,classSourcedId,schoolSourcedId,userSourcedId,role,beginDate\ne1,k9,s1,u2,teacher,2026-13-01\ne2,k1,s1,u8,teacher,\ne3,k9,s1,u99,student,\n' > enrollments.csv
  $ printf 'propertyName,value\noneroster.version,1.1\nfile.users,bulk\nfile.courses,bulk\n' > manifest.csv
  $ cd ..
  $ collab import oneroster wrong --org s1
  collab: error: wrong/enrollments.csv:2:13: class 'k9' is not in classes.csv
  collab: error: wrong/enrollments.csv:2:21: beginDate '2026-13-01' is not a date
    hint: write it as 2026-08-17
  collab: error: wrong/enrollments.csv:3:13: user 'u8' is not in users.csv
  collab: error: wrong/manifest.csv:4:14: courses.csv is 'bulk' here, but there is no such file
  collab: error: wrong/users.csv:2:29: email 'a.ruiz at mg' has a space
  collab: error: wrong/users.csv:3:1: source id 'u1' is also on line 2
  collab: error: wrong/users.csv:4:12: org 's9' is not in orgs.csv
  collab: error: wrong/users.csv:4:26: email 'B.COLE@mg.example' is also on line 3
  collab: error: wrong/users.csv:5:20: a person without a name
  collab: 9 errors in 5 rows; nothing was imported
  [5]

A byte-order mark, CRLF and other columns' orders are read; bytes in Latin-1 are refused with their place, or
read on request. An unknown column and an unknown role are named.

  $ mkdir latin && cd latin
  $ printf '\357\273\277name,type,sourcedId\r\nOak Hill,school,s1\r\n' > orgs.csv
  $ printf 'role,familyName,shoeSize,givenName,enabledUser,orgSourcedIds,email,sourcedId\r\n' > users.csv
  $ printf 'teacher,N\372\361ez,38,Jos\351,true,s1,j@oak.example,u1\r\n' >> users.csv
  $ printf 'learning guide,Fox,38,Lee,true,s1,l@oak.example,u2' >> users.csv
  $ cd ..
  $ collab init oak --school "Oak Hill" --code OH --tz UTC -q 2>/dev/null
  $ collab -w oak import oneroster latin
  collab: error: latin/users.csv:2:10: byte 0xFA is not UTF-8
    hint: save the file as UTF-8, or say what it is in: --encoding windows-1252
  collab: 1 error in 2 rows; nothing was imported
  [5]
  $ collab -w oak import oneroster latin --encoding latin1
  collab: warning: latin/users.csv: this column was not read: 'shoeSize'
  collab: warning: left out, since it is not known to be a role of staff: 'learning guide' (1 row); if it is: --staff-role 'learning guide'
  collab: 'latin' has no manifest.csv; its files are read as a whole set
  collab: Oak Hill: 2 people: 1 new, 1 left out (role 'learning guide' is not known 1)
  $ collab -w oak import oneroster latin --encoding latin1 --staff-role "Learning Guide" -v
  collab: warning: latin/users.csv: this column was not read: 'shoeSize'
  collab: 'latin' has no manifest.csv; its files are read as a whole set
  collab: Oak Hill: 2 people: 1 new, 1 unchanged
    l: Lee Fox, new
  collab: this role is new here and not counted as instructional: 'learning guide'; see: collab school setting list
  $ collab -w oak person list -f csv --columns handle,name,role
  handle,name,role
  j,Jos\xc3\xa9 N\xc3\xba\xc3\xb1ez,teacher (esc)
  l,Lee Fox,learning guide

Headers alone, and nothing but students, are no roster.

  $ mkdir nobody && printf 'sourcedId,enabledUser,orgSourcedIds,role,givenName,familyName' > nobody/users.csv
  $ collab import oneroster nobody
  collab: error: no staff in 'nobody'; nothing was imported
    hint: the roles of users and enrolments tell who is staff; to count another role: --staff-role WORD
  [5]
  $ printf '\nu5,true,s1,student,Eve,Stone\n' >> nobody/users.csv
  $ collab import oneroster nobody
  collab: error: no staff in 'nobody': 1 left out (student 1); nothing was imported
    hint: the roles of users and enrolments tell who is staff; to count another role: --staff-role WORD
  [5]
  $ collab import oneroster nowhere
  collab: error: cannot read the folder 'nowhere': no such file or folder
  [4]
  $ collab import oneroster latin/users.csv
  collab: error: cannot read the folder 'latin/users.csv': not a directory
    hint: name the folder or the .zip that holds users.csv and the others
  [4]
  $ mkdir empty && collab import oneroster empty
  collab: error: empty/users.csv: there is no such file
    hint: a OneRoster set has manifest.csv, orgs.csv, users.csv and others
  collab: 1 error; nothing was imported
  [5]

OneRoster 1.2 keeps roles apart, with dates, and may come as a .zip. Preferred names are taken.

  $ mkdir new && cd new
  $ printf 'propertyName,value\noneroster.version,1.2\nfile.users,bulk\nfile.roles,bulk\nfile.orgs,bulk\n' > manifest.csv
  $ printf 'sourcedId,name,type\ns1,Oak Hill,school\n' > orgs.csv
  $ cat > users.csv <<'END'
  > sourcedId,enabledUser,username,givenName,familyName,identifier,email,preferredGivenName,preferredFamilyName
  > u1,true,jn,José,Núñez,7001,j@oak.example,Pepe,
  > u2,true,lf,Lee,Fox,7002,l@oak.example,,
  > u3,true,mm,May,Moss,7003,m@oak.example,,
  > u4,true,ns,Ned,Stone,7004,n@oak.example,,
  > u5,true,op,Oli,Pike,7005,o@oak.example,,
  > END
  $ cat > roles.csv <<'END'
  > sourcedId,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId
  > r1,u1,primary,teacher,2026-08-17,2027-06-11,s1
  > r2,u1,secondary,siteAdministrator,2026-09-01,,s1
  > r3,u2,primary,counselor,2025-08-18,2026-10-30,s1
  > r4,u3,primary,teacher,2025-08-18,2026-06-12,s1
  > r5,u4,primary,student,,,s1
  > r6,u5,primary,teacher,2027-01-04,,s1
  > END
  $ cd .. && python3 -m zipfile -c new.zip new
  $ collab init two --school "Oak Hill" --code OH --tz UTC --school-year 2026-08-17..2027-06-11 -q 2>/dev/null
  $ collab -w two import oneroster new.zip --report -
  file,line,id,name,fate,reason
  new.zip/users.csv,2,u1,Jos\xc3\xa9 N\xc3\xba\xc3\xb1ez,kept,administrator; teacher (esc)
  new.zip/users.csv,3,u2,Lee Fox,kept,counselor until 2026-10-30
  new.zip/users.csv,4,u3,May Moss,left out,ended 2026-06-12
  new.zip/users.csv,5,,,left out,student
  new.zip/users.csv,6,u5,Oli Pike,kept,teacher from 2027-01-04
  new.zip/roles.csv,2,u1,Jos\xc3\xa9 N\xc3\xba\xc3\xb1ez,kept,teacher (esc)
  new.zip/roles.csv,3,u1,Jos\xc3\xa9 N\xc3\xba\xc3\xb1ez,kept,administrator (esc)
  new.zip/roles.csv,4,u2,Lee Fox,kept,counselor
  new.zip/roles.csv,5,u3,May Moss,left out,ended 2026-06-12
  new.zip/roles.csv,6,,,left out,student
  new.zip/roles.csv,7,u5,Oli Pike,kept,teacher
  collab: Oak Hill: 5 people: 3 new, 2 left out (ended 2026-06-12 1, student 1)
  $ collab -w two person role list --all -f csv
  handle,role,from_on,until_on
  j,teacher,2026-08-17,2027-06-11
  j,administrator,2026-09-01,
  l,counselor,2025-08-18,2026-10-30
  o,teacher,2027-01-04,
  $ collab -w two person show src:oneroster/u1 --columns name,preferred_name
  name\tJos\xc3\xa9 N\xc3\xba\xc3\xb1ez (esc)
  preferred_name\tPepe N\xc3\xba\xc3\xb1ez (esc)
  $ collab -w two person list --all -f csv --columns handle,role,ended_on
  handle,role,ended_on
  j,administrator; teacher,
  l,counselor,2026-10-30
  o,,
  $ collab -w two import oneroster new.zip
  collab: Oak Hill: 5 people: 3 unchanged, 2 left out (ended 2026-06-12 1, student 1)

New dates are taken, those set by hand stay.

  $ collab -w two person role list j -f csv
  handle,role,from_on,until_on
  j,teacher,2026-08-17,2027-06-11
  j,administrator,2026-09-01,
  $ sed -i -e 's/2027-06-11/2027-06-18/' new/roles.csv
  $ collab -w two import oneroster new
  collab: Oak Hill: 5 people: 3 unchanged, 2 left out (ended 2026-06-12 1, student 1)
  $ collab -w two person role list j -f csv
  handle,role,from_on,until_on
  j,teacher,2026-08-17,2027-06-18
  j,administrator,2026-09-01,

A delta tells only what has changed: nobody is missing, and roles are added and taken away.

  $ mkdir delta && cd delta
  $ printf 'propertyName,value\noneroster.version,1.2\nfile.users,delta\nfile.roles,delta\n' > manifest.csv
  $ cat > users.csv <<'END'
  > sourcedId,status,dateLastModified,enabledUser,username,givenName,familyName,identifier,email
  > u1,active,2026-11-20T07:00:00.000Z,true,jn,José,Núñez,7001,jose@oak.example
  > u5,tobedeleted,2026-11-20T07:00:00.000Z,true,op,Oli,Pike,7005,o@oak.example
  > u9,active,2026-11-20T07:00:00.000Z,true,qr,Quinn,Ray,7009,q@oak.example
  > END
  $ cat > roles.csv <<'END'
  > sourcedId,status,userSourcedId,role,orgSourcedId
  > r2,tobedeleted,u1,siteAdministrator,s1
  > r9,active,u9,teacher,s1
  > END
  $ cd ..
  $ collab -w two import oneroster delta
  collab: 3 people: 1 new, 1 changed, 1 ended
    j: email 'jose@oak.example', was 'j@oak.example'
    j: role 'teacher', was 'administrator; teacher'
    o: end '2026-11-20', was nothing
  collab: 1 person has ended: o
  $ collab -w two import oneroster delta
  collab: 3 people: 3 unchanged
  $ sed -i -e 's/2027-06-18/2027-06-25/' -e '/^r[26],/d' new/roles.csv && sed -i '/^u5,/d' new/users.csv
  $ collab -w two import oneroster new
  collab: Oak Hill: 4 people: 1 changed, 1 unchanged, 2 left out (ended 2026-06-12 1, student 1)
    j: email 'j@oak.example', was 'jose@oak.example'
  collab: 1 person imported earlier is not in the roster and stays as they are: q; if they have left: collab person end PERSON, or --end-missing
  $ collab -w two person role list j --all -f csv
  handle,role,from_on,until_on
  j,teacher,2026-08-17,2027-06-25
  j,administrator,2026-09-01,2026-11-22
  $ collab -w two person list --all -f csv --columns handle,role,email,ended_on
  handle,role,email,ended_on
  j,teacher,j@oak.example,
  l,counselor,l@oak.example,2026-10-30
  o,,o@oak.example,2026-11-20
  q,teacher,q@oak.example,
