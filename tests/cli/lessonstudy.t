A whole cycle of lesson study, as a group of grade 3 types it. Today is Monday 2026-11-23.

  $ . "$TESTDIR/grade-3.sh"
  $ collab team new grade-4 --name "Grade 4 PLC" --kind plc --on 2026-08-17 -q
  $ collab lessonstudy list

The cycle begins with a theme and a question. Every step says what comes next.

  $ collab lessonstudy new --team grade-3 --grade 3 --subject mathematics --on 2026-09-14 --theme 'Students who explain what they think' --question 'Do they see a fraction as a number or as two?'
  $ collab lessonstudy role add L1 facilitator d.okafor
  $ collab lessonstudy role add L1 teacher a.ruiz --round 1
  $ collab lessonstudy role add L1 teacher c.ng --round 2
  $ collab lessonstudy role add L1 observer b.cole --focus 'Student A and Student B, from the first strip to the line'
  $ collab lessonstudy role add L1 observer d.okafor --focus 'who uses the number line, and when'
  $ collab lessonstudy role add L1 knowledgeable-other --guest 'Dr. Rey'
  $ collab lessonstudy role add L1 commentator --guest 'Dr. Rey'
  $ collab lessonstudy role list L1
  $ collab lessonstudy study L1 'Unit 5, fractions on the number line' --kind curriculum --on 2026-09-21
  $ collab lessonstudy study L1 'Siegler and others 2010, Developing effective fractions instruction' --kind research --on 2026-09-23
  $ collab lessonstudy study L1 'unit 5, fractions on the number line' --kind curriculum --on 2026-09-24

The plan is written out to be filled in; what is known stands in it.

  $ collab lessonstudy plan L1
  $ cat L1-plan.md
  $ collab lessonstudy record L1-plan.md
  $ cat > fill.awk <<'EOF'
  > { print }
  > /^## What students are to understand/ { print "\n- A fraction has its place on the line" }
  > /^## The lesson/ { print "\n- 10 min: fold a strip into thirds\n- 15 min: put the thirds on a line\n- 10 min: where is five thirds?" }
  > /^## Students we watch/ { print "\n- Student A, who counts pieces\n- Student B, who is quick and rarely explains" }
  > EOF
  $ awk -f fill.awk L1-plan.md > plan.md
  $ collab lessonstudy record plan.md --on 2026-09-28
  $ collab lessonstudy record plan.md

A sheet for each observer: the focus, the steps, the students to watch.

  $ collab lessonstudy observe L1 --on 2026-10-05
  $ cat L1-observation-1-b.cole.md
  $ collab lessonstudy teach L1 --on 2026-10-05
  $ sed -e 's/^- Student A:$/- 10:05, Student A: counts the pieces and says three/' -e 's/^- Student B:$/- 10:21, Student B: puts one third at the end of the line/' -e 's/^What surprised me:$/What surprised me: nobody folded the line/' L1-observation-1-b.cole.md > ben.md
  $ collab lessonstudy record ben.md
  $ collab lessonstudy record ben.md
  $ collab lessonstudy observation list L1

A line on another sheet names a child. It is asked about and not kept; the line that is corrected is recorded.

  $ sed -e 's/^- Student A:$/- 10:20, Student A: draws a line, then looks at the strip\n- 10:25, Maria: says the strip is the line/' -e '/^- Student B:$/d' L1-observation-1-d.okafor.md > dara.md
  $ collab lessonstudy record dara.md
  $ sed -i.bak 's/Maria:/Student C:/' dara.md
  $ collab lessonstudy record dara.md

The debrief's sheet says who speaks first, and on what.

  $ collab lessonstudy debrief L1 --sheet
  $ cat L1-debrief-1.md
  $ cat >> L1-debrief-1.md <<'EOF'
  > - A strip put on the line would let them see that they are one thing
  > EOF
  $ sed -i.bak -e 's/^- Debrief on:/- Debrief on: 10\/6\/2026/' L1-debrief-1.md
  $ collab lessonstudy record L1-debrief-1.md

The plan is changed, and each change rests on what somebody saw.

  $ sed -e 's/fold a strip into thirds/fold a strip into thirds and lay it on the line/' -e 's/^- 10 min: where is five thirds?/- 10 min: where is five thirds? Two strips are at hand/' plan.md > plan2.md
  $ collab lessonstudy plan L1 --record plan2.md --on 2026-10-12
  $ collab lessonstudy diff L1
  $ collab lessonstudy tie L1 v2.1 O4 O5
  $ collab lessonstudy redesign L1 --on 2026-10-12
  $ collab lessonstudy tie L1 v2.2 O2
  $ collab lessonstudy diff L1 v1 v2
  $ collab lessonstudy diff L1 -f csv
  $ collab lessonstudy redesign L1 --on 2026-10-12

It is taught again by somebody else.

  $ collab lessonstudy observe L1 --observer b.cole -o - | sed -n 1,8p
  $ collab lessonstudy reteach L1 --on 2026-10-14
  $ collab lessonstudy observation add L1 '10:12, Student A: lays the strip on the line and says it is the same' --by b.cole
  $ collab lessonstudy debrief L1 --on 2026-10-15 --learned 'with the strip on the line most of those who counted pieces found five thirds'

The finding goes to other teams, and the cycle closes with it.

  $ collab lessonstudy share L1 --to grade-4 --on 2026-10-20
  $ collab lessonstudy ack L1 grade-4 --on 2026-10-27
  $ collab lessonstudy close L1 --on 2026-10-28 --finding 'A strip that is laid on the number line helps those who count pieces to see a fraction as a number'
  $ collab lessonstudy show L1
  $ collab lessonstudy list
  $ collab lessonstudy list --all
  $ collab resolve L1

The report lists what the finding rests on.

  $ collab report lessonstudy --for lead -f md
  $ collab report lessonstudy --table components -f csv
  $ collab report lessonstudy --for principal --table people -f csv
  $ collab report lessonstudy --for district
