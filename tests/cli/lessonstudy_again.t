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
  plc
  $ collab team new readers --name 'Readers' --kind grade --on 2026-08-17 -q
  readers
  $ collab team member add plc ana ben cy --from 2026-08-17 -q
  $ collab team member add readers eva --from 2026-08-17 -q
  $ collab team series new plc --every 'mon 15:00' --minutes 45 --from 2026-08-17 -q
  S1
  $ collab lessonstudy new --team plc --on 2026-08-24 -q --theme 'They ask why' --grade 3 \
  >   --question 'How do students see fractions?'
  L1
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
  v1

The same plan through Word and back is no new version.

  $ pandoc -f gfm v1.md -o v1.docx && collab lessonstudy plan L1 --record v1.docx
  collab: v1.docx: the same as v1 of L1

A lesson on a day without school, or one that is to come, is asked about.

  $ collab lessonstudy teach L1 --on 2026-10-04
  collab: error: Sunday, October 4, 2026 is no school day
    hint: add --yes if the lesson was taught on it
  [6]
  $ collab lessonstudy teach L1 --on 2026-12-31
  collab: error: 2026-12-31 is to come, so 'teach' cannot have been on it
  [2]
  $ collab lessonstudy teach L1 --on 2026-10-05 -q

An observer's sheet leaves room for the time, and reads it wherever it was written.

  $ collab lessonstudy observe L1 --observer ana -q -o ana.md
  $ grep '^- Time' ana.md
  - Time, Student A:
  - Time, Student B:
  $ sed -e 's/^- Time, Student A:/- Student A: 10:15 counts on fingers/' -e 's/^- Time, Student B:/- 10:20, Student B: draws/' ana.md > seen.md
  $ collab lessonstudy record seen.md
  collab: L1: 2 observations by Ana Ruiz; next: debrief (what students showed): collab lessonstudy debrief L1
    O1  10:15, Student A: counts on fingers
    O2  10:20, Student B: draws
  $ sed -e 's/^- Student A: 10:15/- Time, Student A: 25:99/' seen.md > wrong.md
  $ collab lessonstudy record wrong.md
  collab: wrong.md: nothing new from Ana Ruiz
    O1  is no longer on the sheet and stays; to take it back: collab lessonstudy observation remove O1
  collab: one line was not understood and is not recorded:
    wrong.md:20:3: '25:99' is not a time of day; write it as 10:15, or as minutes into the lesson: 12 min
  [3]

A debrief's day is read, or asked about; no other day is taken for it.

  $ collab lessonstudy debrief L1 --sheet -q -o debrief.md
  $ sed -e 's/^- Debrief on:.*/- Debrief on: the day after/' -e 's/^## What we learned.*/&\n\n- they count parts/' debrief.md > d.md
  $ collab lessonstudy record d.md
  collab: error: d.md:5:15: 'the day after' is not a day
    5 | - Debrief on: the day after
      |               ^
    hint: write it as 2026-10-06
  collab: nothing was recorded
  [5]
  $ sed -i.bak 's/the day after/Mon Oct 5/' d.md && collab lessonstudy record d.md
  collab: L1: debriefed 2026-10-05, the same day; next: redesign (the plan revised on evidence): collab lessonstudy redesign L1
  $ sed -e 's/^## How we talk/A line of nobody\n\n&/' d.md > e.md
  $ collab lessonstudy record e.md
  collab: one line was not understood and is not recorded:
    e.md:9:1: the line belongs to no place of the sheet; put it below the heading that it belongs to
  collab: L1: the debrief of 2026-10-05 is noted already, with the same words
  [3]

The steps of the cycle are the record of the series' days on which they were taken.

  $ collab report meetings --period 2026-08-31..2026-10-05 --for lead --table meetings -f csv
  team,day,state,meeting,reason
  plc,2026-08-31,held,,
  plc,2026-09-07,unrecorded,,
  plc,2026-09-14,held,,
  plc,2026-09-21,unrecorded,,
  plc,2026-09-28,unrecorded,,
  plc,2026-10-05,held,,

A third lesson begins a new cycle from this one; the second one's finding stays.

  $ export COLLAB_TODAY=2026-11-20
  $ collab lessonstudy teach L1 --on 2026-10-19
  collab: error: L1 was taught on 2026-10-05 and debriefed on 2026-10-05
    hint: the lesson after it is the second one: collab lessonstudy reteach L1
  [6]
  $ sed 's/Show the strip/Show two strips/' v1.md > v2.md
  $ collab lessonstudy plan L1 --record v2.md --on 2026-10-12 -q
  v2
  $ collab lessonstudy tie L1 v2.1 O1 -q
  $ collab lessonstudy redesign L1 --on 2026-10-12 -q
  $ collab lessonstudy role add L1 teacher cy --round 2 -q
  $ collab lessonstudy role add L1 observer ben --round 2 --focus 'pair 3' -q
  $ collab lessonstudy reteach L1 --on 2026-10-19 -q
  $ collab lessonstudy observation add L1 'Student C: lays two strips side by side' --by ana --round 2 -q
  O3
  $ collab lessonstudy debrief L1 --on 2026-10-20 --learned 'two strips help' -q
  $ collab lessonstudy reteach L1 --on 2026-11-09
  collab: error: L1 was taught again on 2026-10-19 and debriefed on 2026-10-20; a cycle holds two lessons
    hint: teaching it once more begins a new cycle from this one: collab lessonstudy new --from L1; its plan is this one's last: collab lessonstudy plan L1
  [6]
  $ collab lessonstudy reteach L1
  collab: error: L1 was taught again on 2026-10-19 and debriefed on 2026-10-20; a cycle holds two lessons
    hint: teaching it once more begins a new cycle from this one: collab lessonstudy new --from L1; its plan is this one's last: collab lessonstudy plan L1
  [6]
  $ collab lessonstudy debrief L1 --on 2026-11-10 --learned 'three strips help more'
  collab: error: the second lesson of L1 was debriefed on 2026-10-20; what was found then stays
    hint: teaching it once more begins a new cycle from this one: collab lessonstudy new --from L1; its plan is this one's last: collab lessonstudy plan L1
  [6]
  $ collab lessonstudy show L1 | grep 'two strips help'
  learned\ttwo strips help (esc)
  2\t2026-10-20\ttwo strips help\t (esc)
  $ collab lessonstudy new --from L1
  L2
  collab: L2: begun 2026-11-20; next: study (study of content and teaching materials): collab lessonstudy study L2 'WHAT WAS READ' --kind material
    the last plan of L1: collab lessonstudy plan L1 -o plan.md; as the first one here: collab lessonstudy plan L2 --record plan.md
  $ collab lessonstudy plan L1 -q -o last.md && collab lessonstudy plan L2 --record last.md -q
  v1

What was found and shared stands on the next agenda of the team it went to, in its report and in status, until it
is taken up.

  $ collab lessonstudy share L1 --to readers --on 2026-11-19 -q
  $ collab meeting new readers --on 2026-11-23 -q -o agenda.md
  $ grep 'Take up' agenda.md
  - Take up what Grade 3 PLC found (L1): two strips help
  $ collab report team readers | grep 'taken up'
  - L1 of Grade 3 PLC, since 2026-11-19: two strips help; when it is taken up: collab lessonstudy ack L1 readers
  $ collab status | grep lessons
  lessons    1 team has not taken up a finding shared with it  collab lessonstudy ack L1 readers
  $ sed 's/^- Here.*/- Here: all/' agenda.md > met.md
  $ COLLAB_TODAY=2026-11-23 collab meeting record met.md -q
  M1
  $ collab meeting new readers --on 2026-11-30 -q -o next.md && grep -c 'Take up' next.md
  1
  $ COLLAB_TODAY=2026-11-23 collab lessonstudy ack L1 readers -q
  $ collab meeting new readers --on 2026-12-07 -q -o later.md && grep -c 'Take up' later.md
  0
  [1]
