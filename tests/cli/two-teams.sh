# A school with two teams for transcripts: Ana and Ben are in a PLC and in a confidential one for student support.
# Today is Monday 2026-11-23.
collab init -q --school 'Maple Grove Elementary' --code MGE --tz America/New_York --date-order mdy \
  --school-year 2026-08-17..2027-06-11
export COLLAB_TODAY=2026-11-23
collab import people - -q <<'END'
name,handle,role
Ana Ruiz,ana,teacher
Ben Cole,ben,teacher
END
collab team new plc --name 'Grade 3 PLC' --kind plc -q >/dev/null
collab team new sst --name 'Student support' --kind student-problem-solving --confidential -q >/dev/null
collab team member add plc ana ben -q
collab team member add sst ana ben -q
