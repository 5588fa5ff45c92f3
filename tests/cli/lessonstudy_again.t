A lesson study as it is lived: through Word and back, on wrong days, taught a third time, and handed on.

  $ collab init -q --school 'Maple Grove Elementary' --code MGE --tz America/New_York \
  >   --date-order mdy --school-year 2026-08-17..2027-06-11
  $ export COLLAB_TODAY=2026-10-07
  $ collab import people - -q <<'END'
  > name,handle,role
  > Ana Ruiz,ana,teacher
  > Ben Cole,ben,teacher
  > Cy Ng,cy,teacher
  > Eva Lind,eva,teacher
  > END
  $ collab team new plc --name 'Grade 3 PLC' --kind plc --on 2026-08-17 -q
  $ collab team new readers --name 'Readers' --kind grade --on 2026-08-17 -q
  $ collab team member add plc ana ben cy --from 2026-08-17 -q
  $ collab team member add readers eva --from 2026-08-17 -q
  $ collab team series new plc --every 'mon 15:00' --minutes 45 --from 2026-08-17 -q
  $ collab lessonstudy new --team plc --on 2026-08-24 -q --theme 'They ask why' --grade 3 \
  >   --question 'How do students see fractions?'
  $ collab lessonstudy role add L1 facilitator ana -q
  $ collab lessonstudy role add L1 teacher ben --round 1 -q
  $ collab lessonstudy role add L1 observer ana --focus 'Student A' -q
  $ collab lessonstudy role add L1 observer cy --focus 'pair 2' --round 1 -q
  $ collab lessonstudy role add L1 commentator --guest 'Lee Park' -q
  $ collab lessonstudy study L1 'Unit 5' --on 2026-08-31 -q
  $ collab lessonstudy plan L1 -q -o plan.md
  $ awk '{print} /^## What students are/{print "\n- a third is one of three *equal* parts; don'\''t guess"}
  >   /^## The lesson, step/{print "\n1. Show the strip\n2. Ask, then wait"}
  >   /^## Students we watch/{print "\n- Student A: counts on fingers\n- Student B: is quick"}
  >   /^## What will show/{print "\n- they say why"}' plan.md > v1.md
  $ collab lessonstudy plan L1 --record v1.md --on 2026-09-14 -q

The same plan through Word and back is no new version.

  $ pandoc -f gfm v1.md -o v1.docx && collab lessonstudy plan L1 --record v1.docx

A lesson on a day without school, or one that is to come, is asked about.

  $ collab lessonstudy teach L1 --on 2026-10-04
  $ collab lessonstudy teach L1 --on 2026-12-31
  $ collab lessonstudy teach L1 --on 2026-10-05 -q

An observer's sheet leaves room for the time, and reads it wherever it was written.

  $ collab lessonstudy observe L1 --observer ana -q -o ana.md
  $ grep '^- Time' ana.md
  $ sed -e 's/^- Time, Student A:/- Student A: 10:15 counts on fingers/' -e 's/^- Time, Student B:/- 10:20, Student B: draws/' ana.md > seen.md
  $ collab lessonstudy record seen.md
  $ sed -e 's/^- Student A: 10:15/- Time, Student A: 25:99/' seen.md > wrong.md
  $ collab lessonstudy record wrong.md

A debrief's day is read, or asked about; no other day is taken for it.

  $ collab lessonstudy debrief L1 --sheet -q -o debrief.md
  $ sed -e 's/^- Debrief on:.*/- Debrief on: the day after/' -e 's/^## What we learned.*/&\n\n- they count parts/' debrief.md > d.md
  $ collab lessonstudy record d.md
  $ sed -i.bak 's/the day after/Mon Oct 5/' d.md && collab lessonstudy record d.md
  $ sed -e 's/^## How we talk/A line of nobody\n\n&/' d.md > e.md
  $ collab lessonstudy record e.md

The steps of the cycle are the record of the series' days on which they were taken.

  $ collab report meetings --period 2026-08-31..2026-10-05 --for lead --table meetings -f csv

A third lesson begins a new cycle from this one; the second one's finding stays.

  $ export COLLAB_TODAY=2026-11-20
  $ collab lessonstudy teach L1 --on 2026-10-19
  $ sed 's/Show the strip/Show two strips/' v1.md > v2.md
  $ collab lessonstudy plan L1 --record v2.md --on 2026-10-12 -q
  $ collab lessonstudy tie L1 v2.1 O1 -q
  $ collab lessonstudy redesign L1 --on 2026-10-12 -q
  $ collab lessonstudy role add L1 teacher cy --round 2 -q
  $ collab lessonstudy role add L1 observer ben --round 2 --focus 'pair 3' -q
  $ collab lessonstudy reteach L1 --on 2026-10-19 -q
  $ collab lessonstudy observation add L1 'Student C: lays two strips side by side' --by ana --round 2 -q
  $ collab lessonstudy debrief L1 --on 2026-10-20 --learned 'two strips help' -q
  $ collab lessonstudy reteach L1 --on 2026-11-09
  $ collab lessonstudy reteach L1
  $ collab lessonstudy debrief L1 --on 2026-11-10 --learned 'three strips help more'
  $ collab lessonstudy show L1 | grep 'two strips help'
  $ collab lessonstudy new --from L1
  $ collab lessonstudy plan L1 -q -o last.md && collab lessonstudy plan L2 --record last.md -q

What was found and shared stands on the next agenda of the team it went to, in its report and in status, until it
is taken up.

  $ collab lessonstudy share L1 --to readers --on 2026-11-19 -q
  $ collab meeting new readers --on 2026-11-23 -q -o agenda.md
  $ grep 'Take up' agenda.md
  $ collab report team readers | grep 'taken up'
  $ collab status | grep lessons
  $ sed 's/^- Here.*/- Here: all/' agenda.md > met.md
  $ COLLAB_TODAY=2026-11-23 collab meeting record met.md -q
  $ collab meeting new readers --on 2026-11-30 -q -o next.md && grep -c 'Take up' next.md
  $ COLLAB_TODAY=2026-11-23 collab lessonstudy ack L1 readers -q
  $ collab meeting new readers --on 2026-12-07 -q -o later.md && grep -c 'Take up' later.md
