Sets of a student information system whose transfer stopped within the last value of a file. Today is Monday 2026-11-23.

  $ collab init --school "Harbor High" --code HH --tz America/New_York --school-year 2026-08-17..2027-06-11 -q
  $ mkdir set && cd set
  $ printf 'sourcedId,name,type\no1,Harbor High,school\n' > orgs.csv
  $ printf 'sourcedId,enabledUser,orgSourcedIds,role,username,givenName,familyName,email\nu1,true,o1,teacher,,Ana,Ruiz,a.ruiz@harbor.example\nu2,true,o1,teacher,,Ben,Cole,b.cole@harbor.example\n' > users.csv
  $ printf 'sourcedId,title,schoolSourcedId\nk1,Biology,o1\n' > classes.csv
  $ printf 'sourcedId,classSourcedId,schoolSourcedId,userSourcedId,role\ne1,k1,o1,u1,teacher\n' > enrollments.csv
  $ cd .. && cp -r set whole
  $ collab import oneroster set -q

A mail address that has lost its end is asked about; whole files without a last line end are not.

  $ truncate -s -6 set/users.csv
  $ collab import oneroster set
  collab: error: the last line of set/users.csv has no end, and its email 'b.cole@harbor.ex' was 'b.cole@harbor.example' here: the file may be cut off; nothing was imported
    hint: if it is whole, add --yes
  [6]
  $ collab import oneroster set --dry-run
  collab: warning: the last line of set/users.csv has no end, and its email 'b.cole@harbor.ex' was 'b.cole@harbor.example' here: the file may be cut off
  collab: 'set' has no manifest.csv; its files are read as a whole set
  collab: Harbor High: 2 people: 1 changed, 1 unchanged
    b.cole: email 'b.cole@harbor.ex', was 'b.cole@harbor.example'
  collab: dry run: nothing was changed
  $ collab import oneroster set -q --yes && collab person show b.cole --columns email
  email\tb.cole@harbor.ex (esc)
  $ collab undo -q
  $ cp whole/users.csv set && truncate -s -1 set/*.csv
  $ collab import oneroster set
  collab: 'set' has no manifest.csv; its files are read as a whole set
  collab: Harbor High: 2 people: 2 unchanged

So is a role of which only the beginning came.

  $ cp whole/*.csv set && truncate -s -4 set/enrollments.csv
  $ collab import oneroster set
  collab: error: the last line of set/enrollments.csv has no end, and its role 'teac' is only the beginning of one: the file may be cut off; nothing was imported
    hint: if it is whole, add --yes
  [6]
  $ mkdir roles && cp whole/*.csv roles
  $ printf 'sourcedId,enabledUser,orgSourcedIds,username,email,givenName,familyName,role\nu1,true,o1,,,Ana,Ruiz,teacher\nu2,true,o1,,,Ben,Cole,teac' > roles/users.csv
  $ collab import oneroster roles --end-missing
  collab: error: the last line of roles/users.csv has no end, and its role 'teac' is only the beginning of one: the file may be cut off; nothing was imported
    hint: if it is whole, add --yes
  [6]
  $ printf 'er' >> roles/users.csv && sed -i 's/teacer/studen/' roles/users.csv
  $ collab import oneroster roles --end-missing
  collab: error: the last line of roles/users.csv has no end, and its role 'studen' is only the beginning of one: the file may be cut off; nothing was imported
    hint: if it is whole, add --yes
  [6]

The other systems' sets are no different, and nothing of students is said.

  $ mkdir sds && cd sds
  $ printf 'sourcedId,name,type\nh1,Harbor High,school\n' > orgs.csv
  $ printf 'sourcedId,username,givenName,familyName\n101,c.ng@harbor.example,Cy,Ng\n102,d.okafor@harbor.example,Dara,Okafor\n' > users.csv
  $ printf 'userSourcedId,orgSourcedId,role\n101,h1,teacher\n102,h1,counselor\n' > roles.csv
  $ cd .. && cp -r sds sds-cut
  $ collab import sds sds -q
  $ truncate -s -4 sds-cut/roles.csv
  $ collab import sds sds-cut
  collab: error: the last line of sds-cut/roles.csv has no end, and its role 'counse' is only the beginning of one: the file may be cut off; nothing was imported
    hint: if it is whole, add --yes
  [6]
  $ cp sds/roles.csv sds-cut && truncate -s -3 sds-cut/users.csv
  $ collab import sds sds-cut
  collab: error: the last line of sds-cut/users.csv has no end, and its name 'Dara Okaf' was 'Dara Okafor' here: the file may be cut off; nothing was imported
    hint: if it is whole, add --yes
  [6]
  $ cp sds/*.csv sds-cut && printf '103,h1,stu' >> sds-cut/roles.csv && printf '103,kid@harbor.example,Kid,Secret\n' >> sds-cut/users.csv
  $ collab import sds sds-cut
  collab: error: the last line of sds-cut/roles.csv has no end, and its role 'stu' is only the beginning of one: the file may be cut off; nothing was imported
    hint: if it is whole, add --yes
  [6]
  $ mkdir clever && cd clever
  $ printf 'School_id,School_name,School_number\n40,Harbor High,0040\n' > schools.csv
  $ printf 'School_id,Teacher_id,Teacher_number,First_name,Last_name,Teacher_email\n40,t1,1001,Eve,Stone,e.stone@harbor.example\n40,t2,1002,Gil,Moss,g.moss@harbor.example\n' > teachers.csv
  $ printf 'School_id,Section_id,Teacher_id\n40,k1,t1\n' > sections.csv
  $ cd .. && cp -r clever clever-cut
  $ collab import clever clever -q
  $ truncate -s -5 clever-cut/teachers.csv
  $ collab import clever clever-cut
  collab: error: the last line of clever-cut/teachers.csv has no end, and its email 'g.moss@harbor.exa' was 'g.moss@harbor.example' here: the file may be cut off; nothing was imported
    hint: if it is whole, add --yes
  [6]
