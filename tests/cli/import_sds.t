  $ collab init --school "Harbor High" --code HH --tz America/New_York --school-year 2026-08-17..2027-06-11 -q

Microsoft School Data Sync, version 2.1: roles stand apart, with dates and a grade. Lines end with CRLF.

  $ mkdir v21 && cd v21
  $ printf 'sourcedId,name,type,parentSourcedId\r\nh1,Harbor High,school,d1\r\nd1,Harbor District,district,\r\nh2,Science,department,h1\r\n' > orgs.csv
  $ cat > users.csv <<'END'
  > sourcedId,username,givenName,familyName,password,activeDirectoryMatchId,email,phone,sms
  > 101,ana.ruiz@harbor.example,Ana,Ruiz,Sesame-101,ana.ruiz@harbor.example,,+15550101,
  > 102,ben.cole@harbor.example,Ben,Cole,Sesame-102,,b.cole@harbor.example,,
  > 103,cy.ng@harbor.example,Cy,Ng,Sesame-103,,,,
  > 104,dara@harbor.example,Dara,Okafor,Sesame-104,,,,
  > 105,eve@harbor.example,Eve,Stone,Sesame-105,,,,
  > 106,gil@home.example,Gil,Park,Sesame-106,,gil@home.example,+15550106,
  > END
  $ cat > roles.csv <<'END'
  > userSourcedId,orgSourcedId,role,sessionSourcedId,grade,isPrimary,roleStartDate,roleEndDate
  > 101,h1,teacher,SY26,09,TRUE,2026-08-17,2027-06-11
  > 101,h2,chair,SY26,,FALSE,2026-08-17,2027-06-11
  > 102,h1,speechTherapist,SY26,,TRUE,2026-08-17,2027-06-11
  > 103,h1,teacherAssistant,SY26,10,TRUE,8/24/2026,6/11/2027
  > 104,d1,administrator,SY26,,TRUE,2026-08-17,2027-06-11
  > 105,h1,student,SY26,10,TRUE,2026-08-17,2027-06-11
  > END
  $ printf 'sourcedId,orgSourcedId,title,sessionSourcedIds,courseSourcedId\nk1,h1,Biology 10,SY26,c1\n' > classes.csv
  $ printf 'sourcedId,orgSourcedId,title,code,schoolYearSourcedId,subject,grade\nc1,h1,Biology,B10,SY26,Biology,10\n' > courses.csv
  $ printf 'sourcedId,title,type,schoolYear,startDate,endDate\nSY26,2026-27,schoolYear,2026,2026-08-17,2027-06-11\n' > academicSessions.csv
  $ printf 'classSourcedId,userSourcedId,role\nk1,101,teacher\nk1,105,student\n' > enrollments.csv
  $ printf 'userSourcedId,relationshipUserSourcedId,relationshipRole\n105,106,guardian\n' > relationships.csv
  $ printf 'userSourcedId,flag\n105,iep\n' > userFlags.csv
  $ cd ..

Dates in another order are read where there is one reading, or the order is said.

  $ sed -i 's/6\/11\/2027/6\/7\/2027/' v21/roles.csv
  $ collab import sds v21
  collab: error: v21/roles.csv:5:48: roleEndDate '6/7/2027' is not a date
    hint: say the order of its dates: --date-format mdy or dmy
  collab: 1 error in 6 rows; nothing was imported
  [5]
  $ collab import sds v21 --date-format mdy --report fate.csv
  collab: Harbor High: 6 people: 3 new, 3 left out (at Harbor District 1, no role 1, student 1)
  collab: wrote fate.csv
  $ cat fate.csv
  file,line,id,name,fate,reason
  v21/users.csv,2,101,Ana Ruiz,kept,chair; teacher
  v21/users.csv,3,102,Ben Cole,kept,speech therapist
  v21/users.csv,4,103,Cy Ng,kept,paraprofessional
  v21/users.csv,5,104,Dara Okafor,left out,at Harbor District
  v21/users.csv,6,,,left out,student
  v21/users.csv,7,,,left out,no role
  v21/roles.csv,2,101,Ana Ruiz,kept,teacher
  v21/roles.csv,3,101,Ana Ruiz,kept,chair
  v21/roles.csv,4,102,Ben Cole,kept,speech therapist
  v21/roles.csv,5,103,Cy Ng,kept,paraprofessional
  v21/roles.csv,6,104,Dara Okafor,left out,at Harbor District
  v21/roles.csv,7,,,left out,student
  v21/enrollments.csv,2,101,Ana Ruiz,kept,teacher
  v21/enrollments.csv,3,,,left out,student
  $ collab person list -f csv
  handle,name,role,grade,department,subject,email,ended_on
  ana.ruiz,Ana Ruiz,chair; teacher,10; 9,Science,Biology,ana.ruiz@harbor.example,
  b.cole,Ben Cole,speech therapist,,,,b.cole@harbor.example,
  cy.ng,Cy Ng,paraprofessional,10,,,cy.ng@harbor.example,
  $ collab person role list --all -f csv
  handle,role,from_on,until_on
  ana.ruiz,chair,2026-08-17,2027-06-11
  ana.ruiz,teacher,2026-08-17,2027-06-11
  b.cole,speech therapist,2026-08-17,2027-06-11
  cy.ng,paraprofessional,2026-08-24,2027-06-07
  $ collab person show src:sds/101 --columns handle,email,source_id
  handle\tana.ruiz (esc)
  email\tana.ruiz@harbor.example (esc)
  source_id\tsrc:sds/101 (esc)
  $ cat .collab/collab.db* | grep -a -o -E 'Sesame[-0-9]*|Stone|Gil|\+1555|iep' | sort -u
  $ collab import sds v21 --date-format mdy
  collab: Harbor High: 6 people: 3 unchanged, 3 left out (at Harbor District 1, no role 1, student 1)

The next school year's roster begins where this one ends.

  $ sed -i -e 's/2027-06-11/2028-06-09/; s/2026-08-17/2027-08-16/; s/8.24.2026/2027-08-23/; s/6.7.2027/2028-06-09/' -e '/^102,/d' v21/roles.csv && sed -i 's/2027-06-11/2028-06-09/' v21/academicSessions.csv
  $ collab --as-of 2027-08-20 import sds v21
  collab: Harbor High: 6 people: 1 changed, 1 unchanged, 4 left out (no role 2, at Harbor District 1, student 1)
    ana.ruiz: role 'chair; teacher', was nothing
  collab: 1 person imported earlier is not in the roster and stays as they are: b.cole; if they have left: collab person end PERSON, or --end-missing
  $ collab --as-of 2027-08-20 person role list --all -f csv
  handle,role,from_on,until_on
  ana.ruiz,chair,2026-08-17,2027-06-11
  ana.ruiz,teacher,2026-08-17,2027-06-11
  ana.ruiz,chair,2027-08-16,2028-06-09
  ana.ruiz,teacher,2027-08-16,2028-06-09
  b.cole,speech therapist,2026-08-17,2027-06-11
  cy.ng,paraprofessional,2026-08-24,2027-06-07
  cy.ng,paraprofessional,2027-08-23,2028-06-09

Version 2 has roles in users.csv; words begin with capitals.

  $ mkdir v2
  $ printf 'sourcedId,name,type,parentSourcedId\n1,Harbor Middle,school,\n2,Harbor Elementary,school,\n' > v2/orgs.csv
  $ cat > v2/users.csv <<'END'
  > sourcedId,orgSourcedIds,givenName,familyName,username,password,role,grade
  > 7,1,Eve,Stone,eve@harbor.example,Sesame-7,Student,6
  > 8,1,Hana,Lee,hlee@harbor.example,Sesame-8,Teacher,6
  > 9,2,Ira,Roy,iroy@harbor.example,Sesame-9,Faculty,K
  > END
  $ printf 'sourcedId,orgSourcedId,title\n70,1,Math\n' > v2/classes.csv
  $ printf 'classSourcedId,userSourcedId,role\n70,7,Student\n70,8,Teacher\n' > v2/enrollments.csv
  $ collab init two --school Two --code TWO --tz UTC -q 2>/dev/null
  $ collab -w two import sds v2
  collab: error: 'v2' holds 2 schools; say which with --org
    hint: --org 1 (Harbor Middle, 1 staff), 2 (Harbor Elementary, 1 staff)
  [2]
  $ collab -w two import sds v2 --org "harbor middle"
  collab: Harbor Middle: 3 people: 1 new, 2 left out (at Harbor Elementary 1, student 1)
  $ collab -w two person list -f csv --columns handle,name,role,grade,email
  handle,name,role,grade,email
  hlee,Hana Lee,teacher,6,hlee@harbor.example

The classic form: teachers and students in files of their own, columns named as for people. Without names the
sign-in name stands in, until there is a better one; never the other way round.

  $ mkdir classic
  $ printf 'SIS ID,Name\n1,Harbor Middle\n' > classic/School.csv
  $ printf 'SIS ID,School SIS ID,Username\n8,1,HLee\n9,1,NFox\n' > classic/Teacher.csv
  $ printf 'SIS ID,School SIS ID,Section Name,Term EndDate,Course Subject\n70,1,Math 6,6/11/2027,Math\n71,1,Art,6/30/2026,Art\n' > classic/Section.csv
  $ printf 'Section SIS ID,SIS ID\n70,8\n71,8\n' > classic/TeacherRoster.csv
  $ printf 'SIS ID,School SIS ID,Username,Password\n7,1,EStone,Sesame-7\n' > classic/Student.csv
  $ printf 'Section SIS ID,SIS ID\n70,7\n' > classic/StudentEnrollment.csv
  $ collab -w two import sds classic --dry-run --report -
  file,line,id,name,fate,reason
  classic/Teacher.csv,2,8,HLee,updated,subject
  classic/Teacher.csv,3,9,NFox,kept,teacher
  classic/Student.csv,2,,,left out,student
  classic/TeacherRoster.csv,2,8,HLee,kept,teacher
  classic/TeacherRoster.csv,3,8,HLee,kept,teacher
  classic/StudentEnrollment.csv,2,,,left out,student
  collab: 2 people are without a name; the sign-in name stands for it: HLee, NFox
  collab: Harbor Middle: 3 people: 1 new, 1 changed, 1 left out (student 1)
    nfox: NFox, new
    hlee: subject 'Math', was nothing
  collab: dry run: nothing was changed
  $ collab -w two import sds classic
  collab: 2 people are without a name; the sign-in name stands for it: HLee, NFox
  collab: Harbor Middle: 3 people: 1 new, 1 changed, 1 left out (student 1)
    hlee: subject 'Math', was nothing
  $ collab -w two person list -f csv --columns handle,name,subject
  handle,name,subject
  hlee,Hana Lee,Math
  nfox,NFox,
  $ printf 'SIS ID,School SIS ID,First Name,Last Name,Username,Password,Teacher Number,Status\n8,1,Hana,Lee,HLee,Sesame-8,0108,Active\n9,1,Noa,Fox,NFox,Sesame-9,0109,Inactive\n' > classic/Teacher.csv
  $ collab -w two import sds classic
  collab: Harbor Middle: 3 people: 1 changed, 1 ended, 1 left out (student 1)
    hlee: staff id '0108', was nothing
    nfox: name 'Noa Fox', was 'NFox'
    nfox: staff id '0109', was nothing
    nfox: end '2026-11-23', was nothing
  collab: 1 person has ended: nfox
  $ collab -w two person list --all -f csv --columns handle,name,ended_on
  handle,name,ended_on
  hlee,Hana Lee,
  nfox,Noa Fox,2026-11-23
  $ collab -w two person show nfox --columns staff_id
  staff_id\t0109 (esc)

A set of the other kind is known by its looks.

  $ collab import oneroster v21
  collab: error: v21/users.csv:1:1: this looks like School Data Sync, not OneRoster
    hint: collab import sds v21
  collab: 1 error; nothing was imported
  [5]
  $ collab import oneroster classic
  collab: error: classic/users.csv: there is no such file
    hint: this looks like School Data Sync: collab import sds classic
  collab: 1 error; nothing was imported
  [5]
  $ printf 'propertyName,value\noneroster.version,1.1\n' > v2/manifest.csv
  $ collab import sds v2
  collab: error: v2/manifest.csv: this is OneRoster, not School Data Sync
    hint: collab import oneroster v2
  collab: 1 error; nothing was imported
  [5]
  $ mkdir empty && collab import sds empty
  collab: error: empty/users.csv: there is no such file
    hint: a School Data Sync set has users.csv and others, or in its classic form Teacher.csv
  collab: 1 error; nothing was imported
  [5]

In the United Kingdom the columns have other names.

  $ mkdir uk
  $ cat > uk/School.csv <<'END'
  > ID,Name,DfE Number
  > 3014,Elm Primary,8863014
  > END
  $ cat > uk/Teacher.csv <<'END'
  > ID,School ID,Username,First Name,Last Name
  > T1,3014,a.khan@elm.example,Aisha,Khan
  > T2,3014,b.lowe@elm.example,Bill,Lowe
  > END
  $ cat > uk/Section.csv <<'END'
  > ID,School ID,Name,Year Group,Subject
  > S1,3014,Year 3 maths,3,Maths
  > END
  $ cat > uk/TeacherRoster.csv <<'END'
  > Section ID,ID
  > S1,T1
  > END
  $ cat > uk/Student.csv <<'END'
  > ID,School ID,Username,First Name,Last Name,UPN
  > P1,3014,x,Xa,Ya,A1
  > END
  $ printf 'Section ID,ID\nS1,P1\n' > uk/StudentEnrollment.csv
  $ collab init ukschool --school 'Elm Primary' --code ELM --tz Europe/London -q 2>warnings.txt
  $ collab -w ukschool import sds uk
  collab: Elm Primary: 3 people: 2 new, 1 left out (student 1)
  $ collab -w ukschool person list --columns handle,name,grade,subject
  a.khan\tAisha Khan\t3\tMaths (esc)
  b.lowe\tBill Lowe\t\t (esc)
  $ grep -a -c Xa ukschool/.collab/collab.db
  0
  [1]
