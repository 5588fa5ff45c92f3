# A school with one team for transcripts: Grade 3 meets on Mondays at 15:00; Ana, Ben, Cy and Dara take
# turns. Kim is on the staff and in no team. Today is Monday 2026-11-23.
collab init -q --school "Maple Grove Elementary" --code MGE --tz America/New_York --date-order mdy \
  --school-year 2026-08-17..2027-06-11
for name in "Ana Ruiz" "Ben Cole" "Cy Ng" "Dara Okafor" "Kim Wong"; do
  handle=$(echo "$name" | tr A-Z a-z | sed 's/^\(.\)[a-z]* /\1./')
  collab person new "$name" --handle "$handle" -q >/dev/null
done
collab team new grade-3 --name "Grade 3 PLC" --kind plc --on 2026-08-17 -q >/dev/null
collab team member add grade-3 a.ruiz b.cole c.ng d.okafor --from 2026-08-17 -q >/dev/null
collab team series new grade-3 --every "mon 15:00" --minutes 45 --place "room 204" \
  --from 2026-11-09 -q >/dev/null
