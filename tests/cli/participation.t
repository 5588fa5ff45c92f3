Decisions are better where those whom they touch are at the table. A team says which roles it needs; who
is missing is said when a meeting is recorded, on the team's page and in a report: roles, never names.

  $ collab init --school "Maple Grove Elementary" --code MGE --tz America/New_York --school-year 2026-08-17..2027-06-11 -q
  $ for name in "Ana Ruiz" "Ben Cole" "Cy Ng"; do collab --as-of 2026-08-17 person new "$name" --role teacher -q; done
  ana.ruiz
  ben.cole
  cy.ng
  $ collab --as-of 2026-08-17 team new council --kind cross-functional --requires "family voice" --requires "student voice" --requires teacher -q
  council
  $ collab team member add council ana.ruiz ben.cole --from 2026-08-17 -q
  $ collab --as-of 2026-11-23 report participation --period 2026-10-01..2026-11-20
  Maple Grove Elementary: who is at the table, October 1 to November 20, 2026
  
  No team that requires roles has met in these days.
  
  Required roles
  
  council\tfamily voice\t0\t0\tnobody\tinvite a family voice (esc)
  council\tstudent voice\t0\t0\tnobody\tinvite a student voice (esc)
  council\tteacher\t0\t0\tno meeting\t (esc)
  
  A role at the table is not yet a voice that is heard: ask what became of what was said.
  $ for day in 2026-10-05 2026-10-19 2026-11-02; do
  >   collab --as-of $day meeting schedule council --on $day -q
  >   collab --as-of $day meeting attend council/$day --all -q
  > done
  M1
  M2
  M3
  $ collab --as-of 2026-11-16 meeting schedule council --on 2026-11-16 -q
  M4
  $ collab --as-of 2026-11-16 meeting attend council/2026-11-16 --all --headcount "Student voice=2"
  collab: M4 Council, 2026-11-16: 2 of 2 here; Student voice x 2
  collab: missing at the table: family voice; how often: collab report participation --team council
  $ collab --as-of 2026-11-16 decision new "Homework ends at four" --team council --meeting council/2026-11-02 --mode vote --tag homework -q
  D1
  $ collab --as-of 2026-11-23 report participation --period 2026-10-01..2026-11-20 -f md
  # Maple Grove Elementary: who is at the table, October 1 to November 20, 2026
  
  1 of 3 required roles were at half or more of their team's meetings.
  
  ## Required roles
  
  | Team | Role | At | Of meetings | Last there | State | Decided without | What to do |
  |---|---|---:|---:|---|---|---|---|
  | council | family voice | 0 | 4 |  | nobody | homework | invite a family voice |
  | council | student voice | 1 | 4 | 2026-11-16 | seldom there | homework | ask what keeps the student voice from coming: time, place, language, how it is run |
  | council | teacher | 4 | 4 | 2026-11-16 | there |  |  |
  
  ## By topic
  
  | Topic | Team | Decided without |
  |---|---|---|
  | homework | council | family voice, student voice |
  
  A role at the table is not yet a voice that is heard: ask what became of what was said.
  $ collab --as-of 2026-11-23 report participation --period 2026-10-01..2026-11-20 -f csv
  collab: error: this format holds one table, and there are several
    hint: choose one with --table: roles, topics
  [2]
  $ collab --as-of 2026-11-23 report participation --period 2026-10-01..2026-11-20 --for district -f md
  # Maple Grove Elementary: who is at the table, October 1 to November 20, 2026
  
  1 of 3 required roles were at half or more of their team's meetings.

Somebody takes the seat, and the role is there from then on.

  $ collab team member add council cy.ng --role "family voice" --from 2026-11-16 -q
  $ collab --as-of 2026-11-18 meeting schedule council --on 2026-11-18 -q
  M5
  $ collab --as-of 2026-11-18 meeting attend council/2026-11-18 --all
  collab: M5 Council, 2026-11-18: 3 of 3 here
  collab: missing at the table: student voice; how often: collab report participation --team council
  $ collab --as-of 2026-11-23 report participation --period 2026-10-01..2026-11-20 --table roles --columns role,there,held,state
  family voice\t1\t5\tseldom there (esc)
  student voice\t1\t5\tseldom there (esc)
  teacher\t5\t5\tthere (esc)
  $ collab --as-of 2026-11-23 report explain seats --period 2026-10-01..2026-11-20
  missing\t\tcouncil\t\tfamily voice: at 1 of 5 meetings\t0\t1 (esc)
  missing\t\tcouncil\t\tstudent voice: at 1 of 5 meetings\t0\t1 (esc)
  there\t\tcouncil\t\tteacher: at 5 of 5 meetings\t1\t1 (esc)
