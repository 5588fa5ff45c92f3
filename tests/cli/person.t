  $ collab init --school "Maple Grove Elementary" --code MGE --tz America/New_York --school-year 2026-08-17..2027-06-11 -q

People join. The handle comes from the email, else the name; it is the answer, for scripts.

  $ collab person new "Ana Ruiz" --email a.ruiz@mg.org --staff-id 00417 --role teacher --grade 3 --start 2026-08-17
  a.ruiz
  $ collab person new "José Núñez" --role Teacher --role coach --department "Fine Arts" --preferred-name Pepe
  jose.nunez
  $ collab person new "Ana Ruiz"
  collab: error: 'a.ruiz' has the name 'Ana Ruiz'
    hint: if they are two people: --again
  [6]
  $ collab person new "Ana Ruiz" --again
  ana.ruiz
  $ collab person new "王小明"
  collab: error: no handle can be made of '\xe7\x8e\x8b\xe5\xb0\x8f\xe6\x98\x8e' (esc)
    hint: give one: --handle HANDLE
  [2]
  $ collab person new "王小明" --handle x.wang --fte 0.5 --new-educator --start 2026-11-30
  x.wang
  $ collab person list -f csv
  handle,name,role,grade,department,subject,email,ended_on
  a.ruiz,Ana Ruiz,teacher,3,,,a.ruiz@mg.org,
  ana.ruiz,Ana Ruiz,,,,,,
  jose.nunez,Jos\xc3\xa9 N\xc3\xba\xc3\xb1ez,coach; teacher,,Fine Arts,,, (esc)
  $ collab person list --all -f csv --columns handle,name
  handle,name
  a.ruiz,Ana Ruiz
  ana.ruiz,Ana Ruiz
  jose.nunez,Jos\xc3\xa9 N\xc3\xba\xc3\xb1ez (esc)
  x.wang,\xe7\x8e\x8b\xe5\xb0\x8f\xe6\x98\x8e (esc)

Finding them: by role, grade, department; by any way of naming one.

  $ collab person list --role TEACHER --columns handle
  a.ruiz
  jose.nunez
  $ collab person list --grade 3 --columns handle
  a.ruiz
  $ collab person list --department "fine art" --columns handle
  collab: nobody has the department 'fine art'; did you mean 'Fine Arts'?
  $ collab person show id:00417 -f table
  Handle         a.ruiz
  Name           Ana Ruiz
  Email          a.ruiz@mg.org
  Staff id       00417
  Role           teacher from 2026-08-17
  Grade          3 from 2026-08-17
  First day      2026-08-17
  New educator   false
  Open actions   0
  $ collab person show A.Ruiz@mg.org --columns handle
  handle\ta.ruiz (esc)
  $ collab person show "José Núñez" --columns handle
  handle\tjose.nunez (esc)
  $ collab person show a.riuz
  collab: error: nobody is called 'a.riuz'
    hint: did you mean 'a.ruiz'?
  [4]

What cannot be is refused.

  $ collab person new "Ben" --handle "b cole"
  collab: error: handle 'b cole' has a space
    hint: use 'b.cole'
  [5]
  $ collab person new "Ben" --email "ben at mg.org"
  collab: error: email 'ben at mg.org' has a space
  [5]
  $ collab person new "Ben" --email A.RUIZ@mg.org
  collab: error: email 'A.RUIZ@mg.org' is already that of 'a.ruiz'
    hint: collab person show a.ruiz
  [6]
  $ collab person new "Ben" --staff-id 00417
  collab: error: staff id '00417' is already that of 'a.ruiz'
    hint: collab person show a.ruiz
  [6]
  $ collab person new "Ben" --fte 2
  collab: error: fte 2 is not between 0 and 1.5
    hint: 1 is full time, 0.5 half time
  [5]
  $ collab person new "Ben" --start 2026-09-01 --end 2026-08-01
  collab: error: end 2026-08-01 is before the start 2026-09-01
  [5]
  $ collab person new " "
  collab: error: name is blank
  [5]
  $ collab person new "$(printf 'Ben\033[31m')"
  collab: error: NAME has a control character: 'Ben\x1b[31m'
    hint: type it again without that character
  [2]
  $ collab person new "Ben" --start 03/04/2026
  collab: error: date '03/04/2026' can be read in two ways
    hint: write 2026-03-04 (March 4, 2026) or 2026-04-03 (April 3, 2026); or say the school's order: collab school edit --date-order mdy
  [2]

Changing a person.

  $ collab person edit a.ruiz --name "Ana Ruiz-Cole" --fte 0.8 --clear email
  $ collab person edit ana.ruiz --handle ana.r
  $ collab person edit ana.r --clear emial
  collab: error: --clear knows no field 'emial'
    hint: did you mean 'email'?
  [2]
  $ collab person show a.ruiz -f json
  {"schema":"collab.person.show/1","as_of":"2026-11-23","items":[
  {"handle":"a.ruiz","name":"Ana Ruiz-Cole","preferred_name":null,"email":null,"staff_id":"00417","source_id":null,"role":"teacher from 2026-08-17","grade":"3 from 2026-08-17","department":null,"subject":null,"started_on":"2026-08-17","ended_on":null,"fte":0.8,"new_educator":false,"release_share":null,"leave":null,"team":null,"open_actions":0,"teaching_since":null,"evaluator":null,"mentor_limit":null,"pair":null,"training":null,"free_time":null,"works":null}
  ]}

Roles and groups have dates.

  $ collab person role add a.ruiz coach --from 2026-11-01
  $ collab person role end a.ruiz teacher --on 2026-10-31
  $ collab person role list a.ruiz -f csv
  handle,role,from_on,until_on
  a.ruiz,coach,2026-11-01,
  $ collab person role list a.ruiz --all -f csv
  handle,role,from_on,until_on
  a.ruiz,teacher,2026-08-17,2026-10-31
  a.ruiz,coach,2026-11-01,
  $ collab person role add a.ruiz Coach
  collab: error: 'a.ruiz' is already coach from 2026-11-01
  [6]
  $ collab person role end a.ruiz librarian
  collab: error: 'a.ruiz' does not have the role 'librarian' on 2026-11-23
  [4]
  $ collab person group add a.ruiz subject Reading --from 2026-08-17
  $ collab person group end a.ruiz grade 3 --on 2026-10-31
  $ collab person group list --all -f csv
  handle,kind,name,from_on,until_on
  a.ruiz,grade,3,2026-08-17,2026-10-31
  a.ruiz,subject,Reading,2026-08-17,
  jose.nunez,department,Fine Arts,,
  $ collab person group add a.ruiz grad 3
  collab: error: KIND is one of grade, department, subject; not 'grad'
    hint: did you mean 'grade'?
  [2]

Leave.

  $ collab person leave add a.ruiz 2026-12-01..
  $ collab person leave add ana.r 2026-11-20..2026-11-27
  $ collab person leave -f csv
  handle,name,from_on,until_on
  a.ruiz,Ana Ruiz-Cole,2026-12-01,
  ana.r,Ana Ruiz,2026-11-20,2026-11-27
  $ collab person leave add a.ruiz 2027-01-04..2027-01-08
  collab: error: 'a.ruiz' is already on leave from 2026-12-01
  [6]
  $ collab person leave end a.ruiz --on 2027-01-29
  $ collab person leave end ana.r
  $ collab person leave list --all -f csv
  handle,name,from_on,until_on
  a.ruiz,Ana Ruiz-Cole,2026-12-01,2027-01-29
  ana.r,Ana Ruiz,2026-11-20,2026-11-23
  $ collab person leave remove ana.r 2026-11-21
  $ collab person leave remove ana.r 2026-11-21
  collab: error: 'ana.r' is not on leave on 2026-11-21
    hint: collab person leave list ana.r
  [4]

Somebody leaves, and comes back.

  $ collab person end jose.nunez --on 2026-11-20
  collab: jose.nunez: last day 2026-11-20
  $ collab person list --role coach --columns handle
  a.ruiz
  $ collab person list --all -f csv --columns handle,role,ended_on
  handle,role,ended_on
  a.ruiz,coach,
  ana.r,,
  jose.nunez,coach; teacher,2026-11-20
  x.wang,,
  $ collab person end jose.nunez
  collab: error: 'jose.nunez' has ended on 2026-11-20
    hint: another last day: collab person edit jose.nunez --end DATE
  [6]
  $ collab person reopen jose.nunez
  collab: jose.nunez is on the staff as if never gone
  $ collab person role list jose.nunez -f csv
  handle,role,from_on,until_on
  jose.nunez,coach,,
  jose.nunez,teacher,,
  $ collab person reopen jose.nunez
  collab: error: 'jose.nunez' has not ended
  [6]

A mistaken entry is taken back; undo brings it again.

  $ collab person remove ana.r
  $ collab person list --all --columns handle
  a.ruiz
  jose.nunez
  x.wang
  $ collab undo
  collab: undid operation 18, person remove: person ana.r back; redo with: collab redo
  $ collab person list --all --columns handle
  a.ruiz
  ana.r
  jose.nunez
  x.wang

Who leaves may have been down to lead or to take notes at meetings that are still to come.

  $ collab person new "Eve Long" --handle e.long -q && collab person new "Flo Mars" --handle f.mars -q
  e.long
  f.mars
  $ collab team new lesson-talk --name "Lesson talk" --kind network --on 2026-08-17 -q > /dev/null
  $ collab team member add lesson-talk e.long f.mars --from 2026-08-17 -q
  $ for day in 2026-11-20 2026-11-30 2026-12-07; do
  >   collab meeting schedule lesson-talk --on $day --facilitator e.long --recorder f.mars -q
  > done
  M1
  M2
  M3
  $ collab person end e.long --on 2026-11-23
  collab: e.long: last day 2026-11-23, and of 1 membership
  collab: warning: e.long was to lead M2 lesson-talk/2026-11-30, M3 lesson-talk/2026-12-07; name somebody else: collab meeting edit M2 --facilitator PERSON
  $ collab undo -q
  $ collab person edit f.mars --end 2026-12-01
  collab: 1 membership of f.mars ended with it
  collab: warning: f.mars was to take notes at M3 lesson-talk/2026-12-07; name somebody else: collab meeting edit M3 --recorder PERSON
  $ collab undo -q
