  $ collab init --school "Harbor High" --code HH --tz America/New_York --school-year 2026-08-17..2027-06-11 -q

What a district sends to Clever: teachers, other staff and admins stand in files of their own, and a section
names its teachers in columns. Whoever is in two files, or at two schools, is one person.

  $ mkdir clever && cd clever
  $ cat > schools.csv <<'END'
  > School_id,School_name,School_number,Low_grade,High_grade,Principal,Principal_email
  > 40,Harbor High,0040,9,12,Pia Lund,p.lund@harbor.example
  > 41,Harbor Middle,0041,6,8,Otto Gray,o.gray@harbor.example
  > END
  $ cat > teachers.csv <<'END'
  > School_id,Teacher_id,Teacher_number,State_teacher_id,Teacher_email,First_name,Middle_name,Last_name,Title,Username,Password
  > 40,t1,1001,,ana.ruiz@harbor.example,Ana,,Ruiz,Ms.,aruiz,Sesame-101
  > 40,t2,1002,,b.cole@harbor.example,Ben,K,Cole,Reading Specialist,bcole,Sesame-102
  > 41,t2,1002,,b.cole@harbor.example,Ben,K,Cole,Reading Specialist,bcole,Sesame-102
  > 41,t3,1003,,c.ng@harbor.example,Cy,,Ng,,cng,Sesame-103
  > END
  $ cat > staff.csv <<'END'
  > School_id,Staff_id,Staff_email,First_name,Last_name,Department,Title,Username,Role
  > 40,s1,p.lund@harbor.example,Pia,Lund,,Principal,plund,School Tech Lead
  > 40,s2,d.okafor@harbor.example,Dara,Okafor,Student Services,Attendance Liaison,dokafor,
  > 40,t1,ana.ruiz@harbor.example,Ana,Ruiz,Science,Department Chair,aruiz,
  > 40,s3,,Kid,Secret,,Student,ksecret,
  > END
  $ cat > sections.csv <<'END'
  > School_id,Section_id,Teacher_id,Teacher_2_id,Name,Section_number,Grade,Course_name,Period,Subject,Term_name,Term_start,Term_end
  > 40,k1,t1,t2,Biology 10,B10,10,Biology,2,Science,Fall,2026-08-17,2027-01-15
  > 40,k2,t1,,Chemistry 11,C11,11,Chemistry,3,Science,Summer,2026-06-22,2026-07-17
  > 41,k3,t3,,Reading 6,R6,6,Reading,1,English,Fall,2026-08-17,2027-01-15
  > END
  $ printf 'School_id,Student_id,First_name,Last_name,Grade,DOB,Contact_phone\n40,p1,Kid,Secret,10,2011-02-03,555-0101\n40,p2,Child,Hidden,10,2011-04-05,555-0102\n' > students.csv
  $ printf 'School_id,Section_id,Student_id\n40,k1,p1\n40,k1,p2\n' > enrollments.csv
  $ cd ..
  $ collab import clever clever
  collab: error: 'clever' holds 2 schools; say which with --org
    hint: --org 40 (Harbor High, 4 staff), 41 (Harbor Middle, 2 staff)
  [2]
  $ collab import clever clever --org 'Harbor High' --report fate.csv
  collab: Harbor High: 8 people: 4 new, 4 left out (student 3, at Harbor Middle 1)
  collab: wrote fate.csv
  $ collab person list --columns handle,name,role,grade,department,subject,staff_id -f csv
  handle,name,role,grade,department,subject,staff_id
  ana.ruiz,Ana Ruiz,chair; teacher,10,Science,Science,1001
  b.cole,Ben Cole,specialist; teacher,10,,Science,1002
  d.okafor,Dara Okafor,staff,,Student Services,,
  p.lund,Pia Lund,principal,,,,
  $ cat fate.csv
  file,line,id,name,fate,reason
  clever/teachers.csv,2,t1,Ana Ruiz,kept,chair; teacher
  clever/teachers.csv,3,t2,Ben Cole,kept,specialist; teacher
  clever/teachers.csv,4,t2,Ben Cole,left out,at Harbor Middle
  clever/teachers.csv,5,t3,Cy Ng,left out,at Harbor Middle
  clever/staff.csv,2,s1,Pia Lund,kept,principal
  clever/staff.csv,3,s2,Dara Okafor,kept,staff
  clever/staff.csv,4,t1,Ana Ruiz,kept,chair
  clever/staff.csv,5,,,left out,student
  clever/students.csv,2,,,left out,student
  clever/students.csv,3,,,left out,student
  clever/sections.csv,2,t1,Ana Ruiz,kept,teacher
  clever/sections.csv,2,t2,Ben Cole,kept,teacher
  clever/sections.csv,3,t1,Ana Ruiz,kept,teacher
  clever/sections.csv,4,t3,Cy Ng,left out,at Harbor Middle
  clever/enrollments.csv,2,,,left out,student
  clever/enrollments.csv,3,,,left out,student
  $ collab resolve src:clever/t2
  person\tb.cole\tBen Cole (esc)

Nothing of a pupil is kept, and no password.

  $ strings .collab/collab.db | grep -c -e Secret -e Hidden -e Sesame -e 555-01
  0
  [1]

The same set again changes nothing; with somebody gone from it, --end-missing ends them.

  $ collab import clever clever --org 40
  collab: Harbor High: 8 people: 4 unchanged, 4 left out (student 3, at Harbor Middle 1)
  $ sed -i '/,s2,/d' clever/staff.csv
  $ collab import clever clever --org 40 --end-missing --yes
  collab: Harbor High: 7 people: 3 unchanged, 4 left out (student 3, at Harbor Middle 1)
  collab: 1 person has ended: d.okafor
  $ collab import clever nowhere
  collab: error: cannot read the folder 'nowhere': no such file or folder
  [4]
  $ mkdir empty && collab import clever empty
  collab: error: empty/teachers.csv: there is no such file
    hint: a set for Clever has schools.csv, teachers.csv, sections.csv and others
  collab: 1 error; nothing was imported
  [5]

Under another format's name, its own is told; and that of others here.

  $ collab import sds clever
  collab: error: clever/users.csv: there is no such file
    hint: this looks like a set for Clever: collab import clever clever
  collab: 1 error; nothing was imported
  [5]
  $ collab import oneroster clever
  collab: error: clever/users.csv: there is no such file
    hint: this looks like a set for Clever: collab import clever clever
  collab: 1 error; nothing was imported
  [5]
  $ mkdir set && printf 'sourcedId,givenName,familyName\n1,Ana,Ruiz\n' > set/users.csv && printf 'propertyName,value\noneroster.version,1.1\n' > set/manifest.csv
  $ collab import clever set
  collab: error: set/teachers.csv: there is no such file
    hint: this looks like OneRoster: collab import oneroster set
  collab: 1 error; nothing was imported
  [5]
  $ rm set/manifest.csv && collab import clever set
  collab: error: set/teachers.csv: there is no such file
    hint: this looks like School Data Sync: collab import sds set
  collab: 1 error; nothing was imported
  [5]

Titles are optional: whoever has none, and stands in no section, has the role of the file.

  $ mkdir bare && cd bare
  $ printf 'School_id,School_name\n40,Harbor High\n' > schools.csv
  $ printf 'School_id,Teacher_id,First_name,Last_name\n40,t8,Gil,Moss\n40,t9,Hana,Weiss\n' > teachers.csv
  $ printf 'School_id,Staff_id,First_name,Last_name,Title\n40,s8,Ida,Roy,\n' > staff.csv
  $ printf 'School_id,Section_id,Teacher_id\n40,k1,t8\n' > sections.csv
  $ cd ..
  $ collab import clever bare --org 40 -q && collab person list --columns handle,role | grep -e gil -e hana -e ida
  gil.moss\tteacher (esc)
  hana.weiss\tteacher (esc)
  ida.roy\tstaff (esc)
