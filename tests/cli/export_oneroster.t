The staff as a OneRoster 1.2 set, for the systems beside this one. Today is Monday 2026-11-23.

  $ mkdir oak other && cd oak
  $ collab init --school "Oak Hill" --code OAK --tz America/New_York --school-year 2026-08-17..2027-06-11 -q
  $ collab school term add Fall 2026-08-17..2027-01-15 -q
  Fall
  $ cat > roster.csv <<'END'
  > Name,Preferred name,Email,Employee ID,Role,Department,Start,End
  > Ana Ruiz,,a.ruiz@oak.example,00101,teacher; coach,Math,2019-08-12,
  > "Cole, Ben",,b.cole@oak.example,00102,Parapro,,,
  > Cy Ng,Cyrus Ng,c.ng@oak.example,00103,principal,"Math; Art, Music",,
  > Madonna,,m@oak.example,00104,librarian,,,
  > Left Long,,l.long@oak.example,00105,teacher,,2019-08-12,2026-10-01
  > END
  $ collab import people roster.csv -q
  $ collab export oneroster -o out
  collab: 4 people on the staff in out, as OneRoster 1.2
  $ ls -l out | grep -v total | cut -c 1-10 | sort -u
  -rw-------
  $ tr -d '\r' < out/manifest.csv
  propertyName,value
  manifest.version,1.0
  oneroster.version,1.2
  file.academicSessions,bulk
  file.categories,absent
  file.classes,absent
  file.classResources,absent
  file.courses,absent
  file.courseResources,absent
  file.demographics,absent
  file.enrollments,absent
  file.lineItemLearningObjectiveIds,absent
  file.lineItems,absent
  file.lineItemScoreScales,absent
  file.orgs,bulk
  file.resources,absent
  file.resultLearningObjectiveIds,absent
  file.results,absent
  file.resultScoreScales,absent
  file.roles,bulk
  file.scoreScales,absent
  file.userProfiles,absent
  file.userResources,absent
  file.users,bulk
  source.systemName,collab
  source.systemCode,OAK
  $ tr -d '\r' < out/academicSessions.csv
  sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear
  year-2026-08-17,,,2026-27,schoolYear,2026-08-17,2027-06-11,,2027
  term-2026-08-17-2027-01-15,,,Fall,term,2026-08-17,2027-01-15,year-2026-08-17,2027
  $ tr -d '\r' < out/orgs.csv
  sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId
  school-OAK,,,Oak Hill,school,OAK,
  school-OAK-department-1,,,"Art, Music",department,,school-OAK
  school-OAK-department-2,,,Math,department,,school-OAK
  $ tr -d '\r' < out/users.csv
  sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,resourceSourcedIds,preferredGivenName,preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns
  OAK-person-1,,,true,a.ruiz,,Ana,Ruiz,,00101,a.ruiz@oak.example,,,,,,,,,,,school-OAK,
  OAK-person-2,,,true,b.cole,,Ben,Cole,,00102,b.cole@oak.example,,,,,,,,,,,school-OAK,
  OAK-person-3,,,true,c.ng,,Cy,Ng,,00103,c.ng@oak.example,,,,,,,,Cyrus,,,school-OAK,
  OAK-person-4,,,true,m,,Madonna,.,,00104,m@oak.example,,,,,,,,,,,school-OAK,
  $ tr -d '\r' < out/roles.csv
  sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId
  OAK-person-1-role-1,,,OAK-person-1,primary,teacher,2019-08-12,,school-OAK,
  OAK-person-1-role-2,,,OAK-person-1,secondary,ext:coach,2019-08-12,,school-OAK,
  OAK-person-1-role-3,,,OAK-person-1,secondary,teacher,2019-08-12,,school-OAK-department-2,
  OAK-person-2-role-1,,,OAK-person-2,primary,aide,,,school-OAK,
  OAK-person-3-role-1,,,OAK-person-3,primary,principal,,,school-OAK,
  OAK-person-3-role-2,,,OAK-person-3,secondary,principal,,,school-OAK-department-1,
  OAK-person-3-role-3,,,OAK-person-3,secondary,principal,,,school-OAK-department-2,
  OAK-person-4-role-1,,,OAK-person-4,primary,ext:librarian,,,school-OAK,
  $ tail -n 1 out/users.csv | tail -c 2 | od -An -c
    \r  \n

What was written is read again: the same people, roles and departments, with their ids beside them.

  $ cd ../other
  $ collab init --school "Oak Hill" --code OAK --tz America/New_York --school-year 2026-08-17..2027-06-11 -q
  $ collab school term add Fall 2026-08-17..2027-01-15 -q
  Fall
  $ collab import oneroster ../oak/out
  collab: Oak Hill: 4 people: 4 new
  $ collab person list --columns handle,name,preferred_name,email,staff_id,role,department -f csv
  handle,name,preferred_name,email,staff_id,role,department
  a.ruiz,Ana Ruiz,,a.ruiz@oak.example,00101,coach; teacher,Math
  b.cole,Ben Cole,,b.cole@oak.example,00102,paraprofessional,
  c.ng,Cy Ng,Cyrus Ng,c.ng@oak.example,00103,principal,"Art, Music; Math"
  m,Madonna,,m@oak.example,00104,librarian,
  $ collab person show a.ruiz -f plain | grep coach
  role\tcoach from 2019-08-12\\nteacher from 2019-08-12 (esc)
  $ collab import oneroster ../oak/out
  collab: Oak Hill: 4 people: 4 unchanged
  $ collab export oneroster -o out -q
  $ diff -r out ../oak/out && echo the same
  the same

Other files are not written beside, and a whole export is not written over.

  $ collab export all -o whole -q
  $ collab export oneroster -o whole
  collab: error: 'whole' holds other files and no earlier export of this kind
    hint: name a folder of its own; to write beside them: --yes
  [6]
  $ collab export oneroster -o out --dry-run
  collab: 4 people on the staff would go to out, as OneRoster 1.2
  $ touch file && collab export oneroster -o file
  collab: error: cannot write 'file/manifest.csv': not a directory
  [11]
