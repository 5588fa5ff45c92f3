  $ collab init --school "Oak Hill" --code OAK --tz America/New_York --school-year 2026-08-17..2027-06-11 -q
  $ cat > roster.csv <<'END'
  > Name,Email,Role,Grade,Department
  > Ana Ruiz,a.ruiz@oak.example,teacher,3,Math
  > Ben Cole,b.cole@oak.example,teacher,3,Reading
  > Cy Ng,c.ng@oak.example,teacher,K; 4,Math
  > Dara Okafor,d.okafor@oak.example,teacher,4,Actions
  > Eve Stone,e.stone@oak.example,office staff,4,Actions
  > Flo Hart,f.hart@oak.example,teacher,,Actions
  > Gil O'Neil,g.oneil@oak.example,special educator,4,Art & Music
  > Hal Moor,h.moor@oak.example,teacher,,Art & Music
  > END

A roster proposes teams: the commands that make one of each grade with two or more people who teach. Nothing is
made of them until somebody has read and run them.

  $ collab import people roster.csv --teams-by grade > teams.sh
  collab: 8 rows: 8 new
  $ cat teams.sh
  collab team new grade-3 --name 'Grade 3' --kind grade
  collab team member add grade-3 a.ruiz b.cole
  collab team new grade-4 --name 'Grade 4' --kind grade
  collab team member add grade-4 c.ng d.okafor g.oneil
  $ collab team list
  $ sh teams.sh
  grade-3
  collab: grade-3: a.ruiz, b.cole from 2026-11-23
  grade-4
  collab: grade-4: c.ng, d.okafor, g.oneil from 2026-11-23
  $ collab team list --columns slug,name,kind,members -f csv
  slug,name,kind,members
  grade-3,Grade 3,grade,2
  grade-4,Grade 4,grade,3

Once a team is there, only those who are not on it are proposed; a department whose name is taken has another word.

  $ printf 'Name,Email,Role,Grade\nIda Voss,i.voss@oak.example,teacher,3\n' > new.csv
  $ collab import people new.csv --teams-by grade
  collab team member add grade-3 i.voss
  collab: 1 row: 1 new
  collab: 8 people imported earlier are not in the file and stay as they are: a.ruiz, b.cole, c.ng, ...; if they have left: collab person end PERSON, or --end-missing
  $ collab import people roster.csv --teams-by department -q
  collab team new actions-team --name 'Actions' --kind department
  collab team member add actions-team d.okafor f.hart
  collab team new art-music --name 'Art & Music' --kind department
  collab team member add art-music g.oneil h.moor
  collab team new math --name 'Math' --kind department
  collab team member add math a.ruiz c.ng
  $ collab import people roster.csv --teams-by subject
  collab: 8 rows: 8 unchanged
  collab: 1 person imported earlier is not in the file and stays as they are: i.voss; if they have left: collab person end PERSON, or --end-missing
  collab: no subject has two people who teach, so no team is proposed
  $ collab team end grade-3 -q
  $ COLLAB_NOW=1795550400 collab import people roster.csv --teams-by grade -q --dry-run
  collab team reopen grade-3
  collab team member add grade-3 a.ruiz b.cole i.voss

Courses are a student information system's.

  $ collab import people roster.csv --teams-by course
  collab: error: a table of the staff has no courses
    hint: its groups are: --teams-by grade, department or subject
  [2]
  $ mkdir set && cd set
  $ printf 'School_id,School_name\n1,Oak Hill\n' > schools.csv
  $ printf 'School_id,Teacher_id,Teacher_email,First_name,Last_name\n1,1,a.ruiz@oak.example,Ana,Ruiz\n1,2,b.cole@oak.example,Ben,Cole\n1,3,c.ng@oak.example,Cy,Ng\n' > teachers.csv
  $ printf "School_id,Section_id,Teacher_id,Teacher_2_id,Course_name,Term_end\n1,1,1,,Algebra 1,2027-01-15\n1,2,2,,Algebra 1,2027-01-15\n1,3,2,3,World's History of Ideas and Peoples,2027-01-15\n1,4,1,3,Summer Reading,2026-07-15\n" > sections.csv
  $ cd ..
  $ collab import clever set --teams-by course -q
  collab team new algebra-1 --name 'Algebra 1' --kind plc
  collab team member add algebra-1 a.ruiz b.cole
  collab team new worlds-history-of-ideas --name 'World'\''s History of Ideas and Peoples' --kind plc
  collab team member add worlds-history-of-ideas b.cole c.ng
