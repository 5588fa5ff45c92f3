Monday morning. Today is Monday 2026-11-23.

A new school is told what to do first.

  $ mkdir new && cd new
  $ collab init -q --school "New School" --code NEW --tz UTC
  $ collab status
  New School, Monday 2026-11-23
  start      nobody is on the roster yet  collab import people FILE
  start      there is no team yet         collab team new SLUG --kind KIND
  $ cd ..

A school at work.

  $ mkdir school && cd school
  $ . "$TESTDIR/grade-3.sh"
  $ collab team new sci-5 --name "Grade 5 science" --kind grade --on 2026-08-17 -q
  sci-5
  $ collab team member add sci-5 k.wong --from 2026-08-17 -q
  $ collab team series new sci-5 --every "wed 14:30" --minutes 45 --from 2026-11-18 -q
  S2
  $ collab meeting attend grade-3/2026-11-09 --all -q
  M1
  $ collab action new "Share exit-ticket data" --owner a.ruiz --due 2026-11-16 --meeting M1 --on 2026-11-09 -q
  A1
  $ collab decision new "Ratio groups" --meeting M1 --look-again 2026-11-20 -q
  D1
  $ collab status
  Maple Grove Elementary, Monday 2026-11-23, school week 15
  today      Grade 3 PLC 15:00 room 204, facilitator Cy Ng  collab meeting new grade-3
  no record  sci-5/2026-11-18 (2 school days)               collab meeting record FILE
  no record  grade-3/2026-11-16 (4 school days)             collab meeting record FILE
  overdue    1 action, oldest A1 since 2026-11-16           collab action list --overdue
  look back  1 decision, oldest D1 since 2026-11-20         collab decision due
  $ collab status -f csv
  topic,text,command
  today,"Grade 3 PLC 15:00 room 204, facilitator Cy Ng",collab meeting new grade-3
  no record,sci-5/2026-11-18 (2 school days),collab meeting record FILE
  no record,grade-3/2026-11-16 (4 school days),collab meeting record FILE
  overdue,"1 action, oldest A1 since 2026-11-16",collab action list --overdue
  look back,"1 decision, oldest D1 since 2026-11-20",collab decision due

Every line names the command, and it works.

  $ collab action list --overdue --columns action
  A1
  $ collab decision due --columns decision
  D1

When everything is written up, today's meeting remains; then nothing.

  $ collab meeting cancel grade-3/2026-11-16 --because snow -q
  M2
  $ collab meeting attend sci-5/2026-11-18 --all -q
  M3
  $ collab action done A1 -q
  $ collab decision result D1 "they met" -q
  $ collab status
  Maple Grove Elementary, Monday 2026-11-23, school week 15
  today      Grade 3 PLC 15:00 room 204, facilitator Ben Cole  collab meeting new grade-3
  $ collab meeting attend grade-3/today --all -q
  M4
  $ collab status
  Maple Grove Elementary, Monday 2026-11-23, school week 15
  today      Grade 3 PLC 15:00 room 204, facilitator Ben Cole, held  collab meeting show M4
  $ collab --as-of tomorrow status
  Maple Grove Elementary, Tuesday 2026-11-24, school week 15
  nothing needs attention today

With documents: today's has been written, and what it left open is a question.

  $ cd .. && mkdir papers && cd papers
  $ . "$TESTDIR/grade-3.sh"
  $ collab meeting cancel grade-3/2026-11-09 --because snow -q
  M1
  $ collab meeting new grade-3 --on 2026-11-16 -q
  M2
  $ collab meeting new grade-3 -q
  M3
  $ collab status
  Maple Grove Elementary, Monday 2026-11-23, school week 15
  today      Grade 3 PLC 15:00 room 204, facilitator Ben Cole  collab meeting record grade-3_2026-11-23.md
  no record  grade-3/2026-11-16 (4 school days)                collab meeting record grade-3_2026-11-16.md
  $ sed 's/^- Here.*/- Here: all/; s/^- Who, what, by when:/- Zoe: call the library by Friday/' \
  >   grade-3_2026-11-16.md > filled.md
  $ collab meeting record filled.md -q
  M2
  $ collab status
  Maple Grove Elementary, Monday 2026-11-23, school week 15
  today      Grade 3 PLC 15:00 room 204, facilitator Ben Cole  collab meeting record grade-3_2026-11-23.md
  question   M2: 1 open                                        collab meeting questions M2
  $ collab meeting questions M2
  M2\t1\tfilled.md\t30\t3\t'Zoe: call the library by Friday' names nobody on the roster\twrite 'Name: what, by when'\tPERSON\t (esc)
  $ collab meeting show M3 --text | head -n 3
  # Grade 3 PLC, Monday, November 23, 2026
  
  - Meeting: MGE-M3

It stays a screen: of questions, meetings of today and turns of people who are away the first five, and how many more there are; a table has them all.

  $ mkdir "$CRAMTMP/many" && cd "$CRAMTMP/many"
  $ collab init --school "Many Meetings" --code MM --tz America/New_York --school-year 2026-08-17..2027-06-11 -q
  $ collab --as-of 2026-08-17 team new plc --kind plc -q
  plc
  $ for day in 02 03 04 05 06 09 10; do
  >   printf '# Plc, November %s, 2026\n\n- Here: Zaphod\n' "$day" > $day.md
  >   collab meeting record $day.md --team plc -q > /dev/null
  > done
  $ export COLLAB_TODAY=2026-11-11
  $ collab status | grep question
  question   M1: 1 open                      collab meeting questions M1
  question   M2: 1 open                      collab meeting questions M2
  question   M3: 1 open                      collab meeting questions M3
  question   M4: 1 open                      collab meeting questions M4
  question   M5: 1 open                      collab meeting questions M5
  question   2 more                          collab meeting questions
  $ collab status -f csv | grep -c question
  7
