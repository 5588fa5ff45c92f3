A team grows: it forms, agrees on how to work, works on evidence, and lasts. What the records show of
that is said criterion by criterion, with the next steps; a table of teams by stage there is not.

  $ collab init --school "Maple Grove Elementary" --code MGE --tz America/New_York --school-year 2026-08-17..2027-06-11 -q
  $ for name in "Ana Ruiz" "Ben Cole" "Cy Ng"; do collab --as-of 2026-08-17 person new "$name" -q; done
  ana.ruiz
  ben.cole
  cy.ng
  $ collab --as-of 2026-08-17 team new grade-3 --name "Grade 3 PLC" --kind plc -q
  grade-3
  $ collab team stage grade-3
  team\tgrade-3 (esc)
  reached\t (esc)
  working_on\tform (esc)
  passes\t (esc)
  re_forming\t (esc)
  F1\tform\tnot met\tsay in one sentence what the team is there for\t\tcollab team edit grade-3 --charge TEXT (esc)
  F2\tform\tnot met\tnote who is in the team, and from when\t0 members\tcollab team member add grade-3 PERSON... (esc)
  F3\tform\tnot met\tgive the team a protected time of 30 minutes or more, at least every third week\t\tcollab team series new grade-3 --every PATTERN --minutes N (esc)

Each step is a command; the day on which it counts is the day of the record.

  $ collab team edit grade-3 --charge "Every third grader reads with understanding" -q
  $ collab team member add grade-3 ana.ruiz ben.cole cy.ng --from 2026-08-17 -q
  $ collab team series new grade-3 --every "mon 15:00" --minutes 45 --from 2026-08-17 -q
  S1
  $ collab goal new "Third graders read with understanding" --team grade-3 --measure "at target" --unit % --baseline 51 --target 80 --by 2027-05-28 --on 2026-08-24 -q
  G1
  $ collab team rotation set grade-3 ana.ruiz ben.cole cy.ng -q
  $ for day in 2026-08-24 2026-08-31 2026-09-14; do
  >   collab --as-of $day meeting schedule grade-3 --on $day -q
  >   collab --as-of $day meeting attend grade-3/$day --all -q
  > done
  M1
  M2
  M3
  $ collab --as-of 2026-09-14 team stage grade-3 --explain
  team\tgrade-3 (esc)
  reached\tform (esc)
  working_on\tnorm (esc)
  passes\tform (esc)
  re_forming\t (esc)
  N1\tnorm\tnot met\tgather norms from several members and note who accepts them\t0 accepted, proposed by 0\tcollab team norm new grade-3 TEXT --by PERSON (esc)
  N2\tnorm\tnot met\tagree on how the team decides\t\tcollab team edit grade-3 --decision-rule WORD (esc)
  N3\tnorm\tno data\tkeep the time, and write up what was held\t3 of 5 blocks kept, 2 without a record\tcollab meeting list --team grade-3 --state unrecorded (esc)
  F1\tform\ttrue\tWhat the team is there for is written down\tmet\t2026-08-17\t\t (esc)
  F2\tform\ttrue\tIt is known who belongs to the team\tmet\t2026-08-17\t\t3 members (esc)
  F3\tform\ttrue\tThe team has a regular time\tmet\t2026-08-17\t\t (esc)
  F4\tform\ttrue\tA goal is stated\tmet\t2026-08-24\tG1\t (esc)
  F6\tform\tfalse\tIt is known who leads the next meeting\tmet\t\t\t (esc)
  F8\tform\tfalse\tThe first meeting came soon\tmet\t2026-08-24\t\t (esc)
  N1\tnorm\ttrue\tAt least three norms are the team's own\tnot met\t\t\t0 accepted, proposed by 0 (esc)
  N2\tnorm\ttrue\tIt is agreed how the team decides\tnot met\t\t\t (esc)
  N3\tnorm\ttrue\tThe team meets when it said it would\tno data\t\t\t3 of 5 blocks kept, 2 without a record (esc)
  N4\tnorm\tfalse\tMeetings have a facilitator and a recorder\tmet\t2026-09-14\t\t3 of 3 meetings (esc)
  N5\tnorm\tfalse\tThe agenda is out beforehand\tno data\t\t\t0 of 0 agendas (esc)
  N6\tnorm\tfalse\tMeetings begin with one another\tnot met\t\t\t0 of 3 meetings (esc)
  N8\tnorm\tfalse\tMore than one person leads meetings\tmet\t2026-09-14\t\t (esc)
  P1\tperform\ttrue\tMeetings look at evidence of learning\tnot met\t\t\t0 of 3 meetings (esc)
  P2\tperform\ttrue\tThe work goes all the way round\tnot met\t\t\tquestions worked on: none (esc)
  P3\tperform\ttrue\tWhat is agreed is done\tno data\t\t\t0 of 0 actions (esc)
  P4\tperform\ttrue\tA goal is followed by its figures\tnot met\t\t\t0 figures (esc)
  P5\tperform\tfalse\tThe team looks at what came of a decision\tnot met\t\t\t (esc)
  P6\tperform\tfalse\tThe team learns from each other's teaching\tnot met\t\t\t (esc)
  P8\tperform\tfalse\tMost decisions are made together\tno data\t\t\t0 of 0 decisions (esc)
  S1\tsustain\ttrue\tThe team has worked this way for a while\tnot met\t\t\t (esc)
  S2\tsustain\ttrue\tLeading is shared\tno data\t\t\t (esc)
  S4\tsustain\tfalse\tThe team celebrates\tnot met\t\t\t (esc)
  S5\tsustain\tfalse\tNorms and goals are renewed\tnot met\t\t\tneither (esc)
  S6\tsustain\tfalse\tOthers use what the team has learned\tnot met\t\t\t (esc)
  S7\tsustain\tfalse\tSomebody could take over\tmet\t\t\t (esc)
  $ for norm in 'We start on time' 'We listen'; do collab --as-of 2026-09-14 team norm new grade-3 "$norm" --by ana.ruiz --adopt -q; done
  N1
  N2
  $ collab --as-of 2026-09-14 team norm new grade-3 'We look at work, not at people' --by ben.cole --adopt -q
  N3
  $ collab team edit grade-3 --decision-rule consensus -q
  $ collab --as-of 2026-09-14 team stage grade-3
  team\tgrade-3 (esc)
  reached\tform (esc)
  working_on\tnorm (esc)
  passes\tform (esc)
  re_forming\t (esc)
  N3\tnorm\tno data\tkeep the time, and write up what was held\t3 of 5 blocks kept, 2 without a record\tcollab meeting list --team grade-3 --state unrecorded (esc)
  N5\tnorm\tno data\twrite the agenda the day before at the latest\t0 of 0 agendas\tcollab meeting new grade-3 (esc)
  N6\tnorm\tnot met\tbegin with a minute for each other, and note that you did\t0 of 3 meetings\tcollab meeting new grade-3 (esc)

A criterion that makes no sense for a team is waived with a reason, and asked for again.

  $ collab --as-of 2026-09-14 team stage waive grade-3 N6
  collab: error: the reason is missing
    hint: add --reason with a sentence
  [2]
  $ collab --as-of 2026-09-14 team stage waive grade-3 N66 --reason "we know each other"
  collab: error: there is no criterion 'N66'
    hint: they are listed by: collab team stage TEAM --explain
  [4]
  $ collab --as-of 2026-09-14 team stage waive grade-3 N6 --reason "we know each other"
  $ collab --as-of 2026-09-14 team stage waive grade-3 n6 --reason "again"
  collab: error: N6 is waived from 2026-09-14 on already: we know each other
    hint: ask for it again first: collab team stage ask TEAM N6
  [6]
  $ collab --as-of 2026-09-15 team stage grade-3 --table team.stage.criteria | grep N6
  N6\tnorm\tfalse\tMeetings begin with one another\twaived\t\t\twe know each other (esc)
  $ collab --as-of 2026-09-16 team stage ask grade-3 N6
  $ collab --as-of 2026-09-16 team stage ask grade-3 N6
  collab: N6 is asked of grade-3 already
  $ collab --as-of 2026-09-16 team stage grade-3 --table team.stage.criteria | grep N6
  N6\tnorm\tfalse\tMeetings begin with one another\tnot met\t\t\t0 of 3 meetings (esc)
  $ collab undo -q
  $ collab --as-of 2026-09-16 team stage grade-3 --table team.stage.criteria | grep N6
  N6\tnorm\tfalse\tMeetings begin with one another\twaived\t\t\twe know each other (esc)

Month by month, and as a table for a program.

  $ collab --as-of 2026-11-23 team stage grade-3 --history --table team.stage.history -f csv
  day,reached,passes,missing
  2026-08-31,form,form,N1 N3 N5 N6
  2026-09-30,form,form,N3 N5
  2026-10-30,form,form,N3 N5 N8
  2026-11-23,form,form,N3 N4 N5 N8
  $ collab --as-of 2026-08-10 team stage grade-3
  collab: error: there is no team 'grade-3' on 2026-08-10
    hint: it begins on 2026-08-17
  [5]
  $ collab team stage
  collab: error: missing TEAM
    hint: collab help team stage
  [2]
