A whole cycle of lesson study, as a group of grade 3 types it. Today is Monday 2026-11-23.

  $ . "$TESTDIR/grade-3.sh"
  $ collab team new grade-4 --name "Grade 4 PLC" --kind plc --on 2026-08-17 -q >/dev/null
  $ collab lessonstudy list

The cycle begins with a theme and a question. Every step says what comes next.

  $ collab lessonstudy new --team grade-3 --grade 3 --subject mathematics --on 2026-09-14 --theme 'Students who explain what they think' --question 'Do they see a fraction as a number or as two?'
  L1
  collab: L1: begun 2026-09-14; next: study (study of content and teaching materials): collab lessonstudy study L1 'WHAT WAS READ' --kind material
  $ collab lessonstudy role add L1 facilitator d.okafor
  collab: L1: Dara Okafor is facilitator
  $ collab lessonstudy role add L1 teacher a.ruiz --round 1
  collab: L1: Ana Ruiz is teaching teacher
  $ collab lessonstudy role add L1 teacher c.ng --round 2
  collab: L1: Cy Ng is teaching teacher
  $ collab lessonstudy role add L1 observer b.cole --focus 'Student A and Student B, from the first strip to the line'
  collab: L1: Ben Cole is observer
  $ collab lessonstudy role add L1 observer d.okafor --focus 'who uses the number line, and when'
  collab: L1: Dara Okafor is observer
  $ collab lessonstudy role add L1 knowledgeable-other --guest 'Dr. Rey'
  collab: L1: Dr. Rey is knowledgeable other
  $ collab lessonstudy role add L1 commentator --guest 'Dr. Rey'
  collab: L1: Dr. Rey is final commentator
  $ collab lessonstudy role list L1
  facilitator\td.okafor\tDara Okafor\t\t (esc)
  teacher\ta.ruiz\tAna Ruiz\t1\t (esc)
  teacher\tc.ng\tCy Ng\t2\t (esc)
  observer\tb.cole\tBen Cole\t\tStudent A and Student B, from the first strip to the line (esc)
  observer\td.okafor\tDara Okafor\t\twho uses the number line, and when (esc)
  knowledgeable-other\t\tDr. Rey\t\t (esc)
  commentator\t\tDr. Rey\t\t (esc)
  $ collab lessonstudy study L1 'Unit 5, fractions on the number line' --kind curriculum --on 2026-09-21
  collab: L1: studied: Unit 5, fractions on the number line; next: plan (the written plan, version 1): collab lessonstudy plan L1
  $ collab lessonstudy study L1 'Siegler and others 2010, Developing effective fractions instruction' --kind research --on 2026-09-23
  collab: L1: studied: Siegler and others 2010, Developing effective fractions instruction; next: plan (the written plan, version 1): collab lessonstudy plan L1
  $ collab lessonstudy study L1 'unit 5, fractions on the number line' --kind curriculum --on 2026-09-24
  collab: L1 has that already

The plan is written out to be filled in; what is known stands in it.

  $ collab lessonstudy plan L1
  collab: wrote L1-plan.md
  $ collab lessonstudy plan L1 -o elsewhere.md
  collab: wrote elsewhere.md
  $ cmp elsewhere.md L1-plan.md
  $ cat L1-plan.md
  # Research lesson: grade 3 mathematics: Do they see a fraction as a number or as two?
  
  - Sheet: MGE-L1 plan
  - Theme (what students are to become): Students who explain what they think
  - Research question (what we want to find out): Do they see a fraction as a number or as two?
  - Class: mathematics, grade 3
  - Planned by: Dara Okafor, Ana Ruiz, Cy Ng
  - Knowledgeable other: Dr. Rey
  
  ## What students are to understand
  
  ## What we studied: content, materials, research
  
  - curriculum: Unit 5, fractions on the number line
  - research: Siegler and others 2010, Developing effective fractions instruction
  
  ## What students know now, and what makes it hard
  
  ## The lesson, step by step
  
  ## What students may do, right and wrong, and what we answer
  
  ## Students we watch, by pseudonym, and why these
  
  ## What will show that they understand
  $ collab lessonstudy record L1-plan.md
  collab: L1-plan.md: nothing is filled in, so L1 stays as it is
  $ cat > fill.awk <<'EOF'
  > { print }
  > /^## What students are to understand/ { print "\n- A fraction has its place on the line" }
  > /^## The lesson/ { print "\n- 10 min: fold a strip into thirds\n- 15 min: put the thirds on a line\n- 10 min: where is five thirds?" }
  > /^## Students we watch/ { print "\n- Student A, who counts pieces\n- Student B, who is quick and rarely explains" }
  > EOF
  $ awk -f fill.awk L1-plan.md > plan.md
  $ collab lessonstudy record plan.md --on 2026-09-28
  v1
  collab: L1: plan v1, 2026-09-28; next: teach (the live lesson, observed): collab lessonstudy teach L1
  $ collab lessonstudy record plan.md
  collab: plan.md: the same as v1 of L1

A sheet for each observer: the focus, the steps, the students to watch.

  $ collab lessonstudy observe L1 --on 2026-10-05
  collab: wrote L1-observation-1-b.cole.md
  collab: wrote L1-observation-1-d.okafor.md
  $ cat L1-observation-1-b.cole.md
  # Observation: grade 3 mathematics: Do they see a fraction as a number or as two?
  
  - Sheet: MGE-L1 observation 1
  - Observer: Ben Cole
  - Lesson: Monday, October 5, 2026, taught by Ana Ruiz
  - Research question: Do they see a fraction as a number or as two?
  - Your focus: Student A and Student B, from the first strip to the line
  
  You are here to watch students think. Write what they say, do and make, with the time; not what you make of it, and nothing about the teacher: the lesson is the whole group's. Do not help. No names: Student A, pair 2, whole class.
  
  ## The lesson, step by step
  
  - 10 min: fold a strip into thirds
  - 15 min: put the thirds on a line
  - 10 min: where is five thirds?
  
  ## What I see
  
  A line each: 10:15, Student A: counts on fingers, draws three groups
  
  - Time, Student A:
  - Time, Student B:
  
  What surprised me:
  
  A question for the debrief:
  $ collab lessonstudy teach L1 --on 2026-10-05
  collab: L1: taught 2026-10-05, plan v1; next: debrief (what students showed): collab lessonstudy debrief L1
    debrief within two school days; the teaching teacher speaks first, then the observers, on what students did
  $ sed -e 's/^- Time, Student A:$/- 10:05, Student A: counts the pieces and says three/' -e 's/^- Time, Student B:$/- 10:21, Student B: puts one third at the end of the line/' -e 's/^What surprised me:$/What surprised me: nobody folded the line/' L1-observation-1-b.cole.md > ben.md
  $ collab lessonstudy record ben.md
  collab: L1: 3 observations by Ben Cole; next: debrief (what students showed): collab lessonstudy debrief L1
    O1  10:05, Student A: counts the pieces and says three
    O2  10:21, Student B: puts one third at the end of the line
    O3  nobody folded the line
  $ collab lessonstudy record ben.md
  collab: ben.md: nothing new from Ben Cole
  $ collab lessonstudy observation list L1
  O1\t1\tseen\tBen Cole\t10:05\tStudent A\tcounts the pieces and says three (esc)
  O2\t1\tseen\tBen Cole\t10:21\tStudent B\tputs one third at the end of the line (esc)
  O3\t1\tsurprised\tBen Cole\t\t\tnobody folded the line (esc)

A line on another sheet names a child. It is asked about and not kept; the line that is corrected is recorded.

  $ sed -e 's/^- Time, Student A:$/- 10:20, Student A: draws a line, then looks at the strip\n- 10:25, Maria: says the strip is the line/' -e '/^- Time, Student B:$/d' L1-observation-1-d.okafor.md > dara.md
  $ collab lessonstudy record dara.md
  collab: L1: 1 observation by Dara Okafor; next: debrief (what students showed): collab lessonstudy debrief L1
    O4  10:20, Student A: draws a line, then looks at the strip
  collab: one line was not understood and is not recorded:
    dara.md:22:3: 'Maria' may be a student's name; write a pseudonym that only the group can resolve: Student A, pair 2, table 4
  [3]
  $ sed -i.bak 's/Maria:/Student C:/' dara.md
  $ collab lessonstudy record dara.md
  collab: L1: 1 observation by Dara Okafor; next: debrief (what students showed): collab lessonstudy debrief L1
    O5  10:25, Student C: says the strip is the line

The debrief's sheet says who speaks first, and on what.

  $ collab lessonstudy debrief L1 --sheet
  collab: wrote L1-debrief-1.md
  $ cat L1-debrief-1.md
  # Debrief: grade 3 mathematics: Do they see a fraction as a number or as two?
  
  - Sheet: MGE-L1 debrief 1
  - Lesson: Monday, October 5, 2026, taught by Ana Ruiz
  - Debrief on:
  - Facilitator: Dara Okafor
  - Final comments: Dr. Rey
  
  ## How we talk
  
  - The teaching teacher speaks first: what students did that was not expected, and where the lesson left the plan.
  - Then the observers, one after the other, each from their focus: what was seen first, what it may mean second.
  - We talk about what students did and what the design made of it, not about how the teacher taught: the lesson is the whole group's.
  - The final comments come last, from somebody who did not teach. Nobody answers them.
  
  ## What observers saw
  
  - 10:05, Student A: counts the pieces and says three (O1, Ben Cole)
  - 10:21, Student B: puts one third at the end of the line (O2, Ben Cole)
  - 10:20, Student A: draws a line, then looks at the strip (O4, Dara Okafor)
  - 10:25, Student C: says the strip is the line (O5, Dara Okafor)
  
  ## Questions they brought
  
  ## What we learned about students' thinking
  
  ## What we change in the plan, and which observation says so
  $ cat >> L1-debrief-1.md <<'EOF'
  > - A strip put on the line would let them see that they are one thing
  > EOF
  $ sed -i.bak -e 's/^- Debrief on:/- Debrief on: 10\/6\/2026/' L1-debrief-1.md
  $ collab lessonstudy record L1-debrief-1.md
  collab: L1: debriefed 2026-10-06, 1 school day after the lesson; next: redesign (the plan revised on evidence): collab lessonstudy redesign L1

The plan is changed, and each change rests on what somebody saw.

  $ sed -e 's/fold a strip into thirds/fold a strip into thirds and lay it on the line/' -e 's/^- 10 min: where is five thirds?/- 10 min: where is five thirds? Two strips are at hand/' plan.md > plan2.md
  $ collab lessonstudy plan L1 --record plan2.md --on 2026-10-12
  v2
  collab: L1: plan v2, 2026-10-12; next: redesign (the plan revised on evidence): collab lessonstudy redesign L1
    2 changes against v1; see: collab lessonstudy diff L1; tie each to what was seen: collab lessonstudy tie L1 v2.1 O1
  $ collab lessonstudy diff L1
  The lesson, step by step
    v2.1 untied
    - - 10 min: fold a strip into thirds
    + - 10 min: fold a strip into thirds and lay it on the line
    v2.2 untied
    - - 10 min: where is five thirds?
    + - 10 min: where is five thirds? Two strips are at hand
  $ collab lessonstudy tie L1 v2.1 O4 O5
    v2.1 answers O4: 10:20, Student A: draws a line, then looks at the strip
    v2.1 answers O5: 10:25, Student C: says the strip is the line
  collab: L1: v2.1 tied; next: redesign (the plan revised on evidence): collab lessonstudy redesign L1
  $ collab lessonstudy redesign L1 --on 2026-10-12
  collab: error: L1: not every change is tied to an observation: a change that rests on what a student did can be tested next time; one that rests on taste cannot
    hint: collab lessonstudy diff L1, then: collab lessonstudy tie L1 v2.1 O5; or give the reason: --because WHY
  collab: nothing was recorded
  [6]
  $ collab lessonstudy tie L1 v2.2 O2
    v2.2 answers O2: 10:21, Student B: puts one third at the end of the line
  collab: L1: v2.2 tied; next: redesign (the plan revised on evidence): collab lessonstudy redesign L1
  $ collab lessonstudy diff L1 v1 v2
  The lesson, step by step
    v2.1 O4, O5
    - - 10 min: fold a strip into thirds
    + - 10 min: fold a strip into thirds and lay it on the line
    v2.2 O2
    - - 10 min: where is five thirds?
    + - 10 min: where is five thirds? Two strips are at hand
  $ collab lessonstudy diff L1 -f csv
  change,section,removed,added,tie
  v2.1,"The lesson, step by step",'- 10 min: fold a strip into thirds,'- 10 min: fold a strip into thirds and lay it on the line,"O4, O5"
  v2.2,"The lesson, step by step",'- 10 min: where is five thirds?,'- 10 min: where is five thirds? Two strips are at hand,O2
  $ collab lessonstudy redesign L1 --on 2026-10-12
  collab: L1: redesigned 2026-10-12: 2 changes, 2 tied to observations; next: reteach (taught again by somebody else): collab lessonstudy reteach L1

It is taught again by somebody else.

  $ collab lessonstudy observe L1 --observer b.cole -o - | sed -n 1,8p
  # Observation: grade 3 mathematics: Do they see a fraction as a number or as two?
  
  - Sheet: MGE-L1 observation 2
  - Observer: Ben Cole
  - Lesson: taught by Cy Ng, the second one
  - Research question: Do they see a fraction as a number or as two?
  - Your focus: Student A and Student B, from the first strip to the line
  
  $ collab lessonstudy reteach L1 --on 2026-10-14
  collab: L1: taught again 2026-10-14, plan v2; next: second debrief (what students showed this time): collab lessonstudy debrief L1
    debrief within two school days; the teaching teacher speaks first, then the observers, on what students did
  $ collab lessonstudy observation add L1 '10:12, Student A: lays the strip on the line and says it is the same' --by b.cole
  O6
  collab: L1: O6 10:12, Student A: lays the strip on the line and says it is the same; next: second debrief (what students showed this time): collab lessonstudy debrief L1
  $ collab lessonstudy debrief L1 --on 2026-10-15 --learned 'with the strip on the line most of those who counted pieces found five thirds'
  collab: L1: debriefed 2026-10-15, 1 school day after the lesson; next: share (the finding goes to other teams): collab lessonstudy share L1 --to TEAM

The finding goes to other teams, and the cycle closes with it.

  $ collab lessonstudy share L1 --to grade-4 --on 2026-10-20
  collab: L1: shared with grade-4; next: close (the finding, written down): collab lessonstudy close L1 --finding WORDS
  $ collab lessonstudy ack L1 grade-4 --on 2026-10-27
  collab: L1: grade-4 acknowledged the finding; next: close (the finding, written down): collab lessonstudy close L1 --finding WORDS
  $ collab lessonstudy close L1 --on 2026-10-28 --finding 'A strip that is laid on the number line helps those who count pieces to see a fraction as a number'
  collab: L1: closed with its finding
  $ collab lessonstudy show L1
  lesson_study\tL1 (esc)
  team\tgrade-3 (esc)
  theme\tStudents who explain what they think (esc)
  question\tDo they see a fraction as a number or as two? (esc)
  subject\tmathematics (esc)
  grade\t3 (esc)
  started_on\t2026-09-14 (esc)
  state\tclosed (esc)
  next\t (esc)
  command\t (esc)
  learned\twith the strip on the line most of those who counted pieces found five thirds (esc)
  finding\tA strip that is laid on the number line helps those who count pieces to see a fraction as a number (esc)
  closed_on\t2026-10-28 (esc)
  ended_on\t (esc)
  reason\t (esc)
  goals\t2026-09-14\t (esc)
  study\t2026-09-21\t2 sources (esc)
  plan\t2026-09-28\tnow v2 (esc)
  teach\t2026-10-05\tplan v1 (esc)
  debrief\t2026-10-06\t1 school day after the lesson (esc)
  redesign\t2026-10-12\t (esc)
  reteach\t2026-10-14\tplan v2 (esc)
  second debrief\t2026-10-15\t1 school day after the lesson (esc)
  share\t2026-10-20\t1 team (esc)
  close\t2026-10-28\t (esc)
  purpose\ta clear research purpose\ttrue\ttheme and question, 2026-09-14 (esc)
  kyouzai_kenkyuu\tstudy of content and teaching materials\ttrue\t2 sources studied before planning (esc)
  proposal\ta written research proposal: the plan\ttrue\tplan v1, 2026-09-28 (esc)
  live_lesson\ta live lesson with a discussion after it\ttrue\ttaught 2026-10-05, debrief 1 school day later (esc)
  knowledgeable_others\tknowledgeable others\ttrue\tnamed among the roles (esc)
  sharing\tsharing of results\ttrue\t1 team, 1 acknowledged (esc)
  facilitator\tDara Okafor\t\t (esc)
  teaching teacher\tAna Ruiz\t1\t (esc)
  teaching teacher\tCy Ng\t2\t (esc)
  observer\tBen Cole\t\tStudent A and Student B, from the first strip to the line (esc)
  observer\tDara Okafor\t\twho uses the number line, and when (esc)
  knowledgeable other\tDr. Rey\t\t (esc)
  final commentator\tDr. Rey\t\t (esc)
  1\t2026-10-06\t\tA strip put on the line would let them see that they are one thing (esc)
  2\t2026-10-15\twith the strip on the line most of those who counted pieces found five thirds\t (esc)
  curriculum\tUnit 5, fractions on the number line\t2026-09-21 (esc)
  research\tSiegler and others 2010, Developing effective fractions instruction\t2026-09-23 (esc)
  grade-4\t2026-10-20\t2026-10-27 (esc)
  $ collab lessonstudy list
  $ collab lessonstudy list --all
  L1\tgrade-3\tgrade 3 mathematics: Do they see a fraction as a number or as two?\t2026-09-14\tclosed\t\t2026-10-28 (esc)
  $ collab __complete -- lessonstudy show L
  L1\tDo they see a fraction as a number or as two? (esc)
  $ collab __complete -- lessonstudy role add L1 know
  knowledgeable-other\t (esc)
  $ collab resolve L1
  lesson study\tL1\tgrade 3 mathematics: Do they see a fraction as a number or as two? (esc)

The report lists what the finding rests on.

  $ collab report lessonstudy --for lead -f md
  # Maple Grove Elementary: lesson study, August 17 to November 23, 2026
  
  1 cycle: 0 open, 1 closed with a finding, 0 given up.
  
  ## What was found
  
  - L1 (grade 3 mathematics: Do they see a fraction as a number or as two?): A strip that is laid on the number line helps those who count pieces to see a fraction as a number
  
  ## Where each stands
  
  | Study | Team | Theme | Question | Subject | Grade | Began | State | Last step | Closed | Finding |
  |---|---|---|---|---|---|---|---|---|---|---|
  | L1 | grade-3 | Students who explain what they think | Do they see a fraction as a number or as two? | mathematics | 3 | 2026-09-14 | closed | 2026-10-28 | 2026-10-28 | A strip that is laid on the number line helps those who count pieces to see a fraction as a number |
  
  ## What the findings rest on
  
  The six components of Collaborative Lesson Research (Takahashi and McDougal 2016): a list, not a score.
  
  | Study | Component | Met | What shows it |
  |---|---|---|---|
  | L1 | a clear research purpose | yes | theme and question, 2026-09-14 |
  | L1 | study of content and teaching materials | yes | 2 sources studied before planning |
  | L1 | a written research proposal: the plan | yes | plan v1, 2026-09-28 |
  | L1 | a live lesson with a discussion after it | yes | taught 2026-10-05, debrief 1 school day later |
  | L1 | knowledgeable others | yes | named among the roles |
  | L1 | sharing of results | yes | 1 team, 1 acknowledged |
  
  ## From lesson to debrief
  
  - L1, lesson 1: 1 school day later
  - L1, lesson 2: 1 school day later
  
  ## Shared
  
  | Study | Team | Shared | Acknowledged |
  |---|---|---|---|
  | L1 | grade-4 | 2026-10-20 | 2026-10-27 |
  
  ## Who does what
  
  | Study | Role | Who | Round |
  |---|---|---|---:|
  | L1 | facilitator | Dara Okafor |  |
  | L1 | teaching teacher | Ana Ruiz | 1 |
  | L1 | teaching teacher | Cy Ng | 2 |
  | L1 | observer | Ben Cole |  |
  | L1 | observer | Dara Okafor |  |
  | L1 | knowledgeable other | Dr. Rey |  |
  | L1 | final commentator | Dr. Rey |  |
  $ collab report lessonstudy --table components -f csv
  lesson_study,component,met,evidence
  L1,purpose,true,"theme and question, 2026-09-14"
  L1,kyouzai_kenkyuu,true,2 sources studied before planning
  L1,proposal,true,"plan v1, 2026-09-28"
  L1,live_lesson,true,"taught 2026-10-05, debrief 1 school day later"
  L1,knowledgeable_others,true,named among the roles
  L1,sharing,true,"1 team, 1 acknowledged"
  $ collab report lessonstudy --for principal --table people -f csv
  lesson_study,role,name,round
  $ collab report lessonstudy --for district
  Maple Grove Elementary: lesson study, August 17 to November 23, 2026
  
  1 cycle: 0 open, 1 closed with a finding, 0 given up.
