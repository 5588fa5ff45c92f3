Every wrong turn in a lesson study is met with a reason. Today is Monday 2026-11-23.

  $ . "$TESTDIR/grade-3.sh"
  $ collab team new grade-4 --name "Grade 4 PLC" --kind plc --on 2026-08-17 -q
  $ collab lessonstudy new --team grade-3 --on 2026-10-01 -q
  $ collab lessonstudy show L9

What cannot mean anything is refused.

  $ collab lessonstudy debrief L1
  $ collab lessonstudy redesign L1
  $ collab lessonstudy reteach L1
  $ collab lessonstudy reteach L1 --not
  $ collab lessonstudy share L1 --to grade-4
  $ collab lessonstudy close L1 --finding 'something'
  $ collab lessonstudy ack L1 grade-4
  $ collab lessonstudy observe L1
  $ collab lessonstudy diff L1
  $ collab lessonstudy end L1

Before studying there is a question, before a plan something was studied: a reason can stand in for each.

  $ collab lessonstudy study L1 'Unit 5' --on 2026-10-05
  $ collab lessonstudy edit L1 --theme 'Students who explain' --question 'Who uses the line?' --on 2026-10-05
  $ collab lessonstudy plan L1
  $ sed 's/^## The lesson.*/&\n\n- fold a strip/' L1-plan.md > plan.md
  $ collab lessonstudy record plan.md --on 2026-10-06
  $ collab lessonstudy record plan.md --on 2026-10-06 --because 'the unit is new, nothing is written about it yet'
  $ collab lessonstudy study L1 'Unit 5' --on 2026-10-07

A plan names no student.

  $ sed 's/^## Students we watch.*/&\n\n- Maria Lopez: counts pieces\n- J.M.: is quick/' plan.md > named.md
  $ collab lessonstudy record named.md
  $ collab lessonstudy observation add L1 'Maria: counts on fingers' --by b.cole
  $ collab lessonstudy observation add L1 'counts on fingers' --student JM --by b.cole
  $ collab lessonstudy observation add L1 'Teacher: talks too long' --by b.cole
  $ collab undo -q

Days follow each other, and none is to come.

  $ collab lessonstudy teach L1 --on 2026-10-02
  $ collab lessonstudy teach L1 --on tomorrow

Who teaches has not the last word; an observer has a focus.

  $ collab lessonstudy role add L1 teacher a.ruiz
  $ collab lessonstudy role add L1 commentator a.ruiz
  $ collab lessonstudy role add L1 teacher b.cole --focus 'the room'
  $ collab lessonstudy role add L1 observer b.cole
  $ collab lessonstudy role add L1 observer
  $ collab lessonstudy role add L1 observer b.cole --round 3
  $ collab lessonstudy role remove L1 recorder b.cole

What has happened is recorded as it was, with a warning; three teachers give their reason once.

  $ collab lessonstudy teach L1 --on 2026-10-12
  $ collab lessonstudy teach L1 --on 2026-10-12 --because 'we are three: one teaches, one covers the other class'
  $ collab lessonstudy teach L1 --on 2026-10-12
  $ collab lessonstudy debrief L1 --on 2026-10-19
  $ collab lessonstudy observation add L1 '10:05, Student A: counts pieces' --by b.cole -q
  $ collab lessonstudy debrief L1 --on 2026-10-09
  $ collab lessonstudy debrief L1 --on 2026-10-19

A redesign changes something, and on evidence.

  $ collab lessonstudy redesign L1 --on 2026-10-20
  $ sed 's/fold a strip/fold two strips/' plan.md > plan2.md
  $ collab lessonstudy record plan2.md --on 2026-10-20 -q
  $ collab lessonstudy redesign L1 --on 2026-10-20
  $ collab lessonstudy tie L1 v2.7 O2
  $ collab lessonstudy tie L1 v2.1 O9
  $ collab lessonstudy tie L1 v2.1 O2 -q
  $ collab lessonstudy redesign L1 --on 2026-10-20 -q
  $ collab lessonstudy observation remove O2

Another teacher teaches it again, or there is a reason why not; then the finding goes out.

  $ collab lessonstudy reteach L1 --on 2026-10-22
  $ collab lessonstudy share L1 --to grade-3
  $ collab lessonstudy share L1 --to grade-4
  $ collab lessonstudy reteach L1 --not --because 'the unit is over; next year again' --on 2026-10-22
  $ collab lessonstudy close L1 --on 2026-11-02
  $ collab lessonstudy close L1 --on 2026-11-02 --finding 'two strips help'
  $ collab lessonstudy share L1 --to grade-4 --on 2026-10-26
  $ collab lessonstudy share L1 --to grade-4
  $ collab lessonstudy close L1 --on 2026-10-25 --finding 'two strips help'
  $ collab lessonstudy close L1 --on 2026-11-02 --finding 'two strips help'
  $ collab lessonstudy teach L1
  $ collab lessonstudy remove L1
  $ collab lessonstudy show L1 --table lessonstudy.waivers
  $ collab lessonstudy show L1 --table lessonstudy.stages

What waits for somebody stands in status: a debrief that is late, a finding nobody took up, a cycle that stands still.

  $ collab status | grep lessons
  $ collab lessonstudy new --theme 'Readers' --question 'What do they skip?' --on 2026-09-14 -q
  $ collab lessonstudy new --theme 'Writers' --question 'What do they cross out?' --on 2026-11-09 -q
  $ collab lessonstudy teach L3 --on 2026-11-17 --because 'a first try with the plan from the book' -q
  $ collab status | grep lessons

A cycle that is given up says why, and can go on later.

  $ collab lessonstudy end L2 --because 'two of three changed schools'
  $ collab lessonstudy study L2 'a book'
  $ collab lessonstudy reopen L2
  $ collab lessonstudy remove L2

Files that are no sheet of ours are said to be none.

  $ printf '# Minutes\n\n- All here\n' > minutes.md
  $ collab lessonstudy record minutes.md
  $ collab lessonstudy record nowhere.md
