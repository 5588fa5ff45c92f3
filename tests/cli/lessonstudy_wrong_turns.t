Every wrong turn in a lesson study is met with a reason. Today is Monday 2026-11-23.

  $ . "$TESTDIR/grade-3.sh"
  $ collab team new grade-4 --name "Grade 4 PLC" --kind plc --on 2026-08-17 -q >/dev/null
  $ collab lessonstudy new --team grade-3 --on 2026-10-01 -q
  L1
  $ collab lessonstudy show L9
  collab: error: there is no lesson study 'L9'
    hint: see: collab lessonstudy list
  [4]

What cannot mean anything is refused.

  $ collab lessonstudy debrief L1
  collab: error: L1: no lesson was taught yet: a debrief is about what students did in a live lesson, and everything after it rests on that
    hint: collab lessonstudy teach L1 --on DATE
  collab: nothing was recorded
  [6]
  $ collab lessonstudy redesign L1
  collab: error: L1: no lesson was taught yet: a debrief is about what students did in a live lesson, and everything after it rests on that
    hint: collab lessonstudy teach L1 --on DATE
  collab: nothing was recorded
  [6]
  $ collab lessonstudy reteach L1
  collab: error: L1: the lesson has not been debriefed: the plan changes because of what observers saw, and the debrief is where they put it together
    hint: collab lessonstudy debrief L1 --on DATE
  collab: nothing was recorded
  [6]
  $ collab lessonstudy reteach L1 --not
  collab: error: leaving out the second lesson needs a reason: only a second class shows whether what was learned holds beyond the first
    hint: collab lessonstudy reteach L1 --not --because 'the unit is over'
  [2]
  $ collab lessonstudy share L1 --to grade-4
  collab: error: L1: no lesson was taught yet: a debrief is about what students did in a live lesson, and everything after it rests on that
    hint: collab lessonstudy teach L1 --on DATE
  collab: nothing was recorded
  [6]
  $ collab lessonstudy close L1 --finding 'something'
  collab: error: L1: no lesson was taught yet: a debrief is about what students did in a live lesson, and everything after it rests on that
    hint: collab lessonstudy teach L1 --on DATE
  collab: nothing was recorded
  [6]
  $ collab lessonstudy ack L1 grade-4
  collab: error: L1 was not shared with 'grade-4'
    hint: collab lessonstudy share L1 --to grade-4
  [6]
  $ collab lessonstudy observe L1
  collab: error: L1 has no observer: without observers there is nobody who sees what students do while the lesson is taught
    hint: collab lessonstudy role add L1 observer PERSON --focus 'WHAT TO WATCH'
  [6]
  $ collab lessonstudy diff L1
  collab: error: L1 has 0 versions of its plan, so nothing can be compared
    hint: collab lessonstudy plan L1
  [6]
  $ collab lessonstudy end L1
  collab: error: a cycle that is given up needs a reason: the next group learns from it too
    hint: collab lessonstudy end L1 --because 'two of three changed schools'
  [2]

Before studying there is a question, before a plan something was studied: a reason can stand in for each.

  $ collab lessonstudy study L1 'Unit 5' --on 2026-10-05
  collab: error: L1: theme and research question are not both set: without a question to find out, people read and plan whatever comes up, and observers do not know what to look for
    hint: collab lessonstudy edit L1 --theme WORDS --question WORDS; or give the reason: --because WHY
  collab: nothing was recorded
  [6]
  $ collab lessonstudy edit L1 --theme 'Students who explain' --question 'Who uses the line?' --on 2026-10-05
  collab: L1: changed; next: study (study of content and teaching materials): collab lessonstudy study L1 'WHAT WAS READ' --kind material
  $ collab lessonstudy plan L1
  collab: wrote L1-plan.md
  collab: warning: L1: nothing was studied yet: looking into the content, the textbooks and how students think about it (kyouzai kenkyuu) is where teachers learn most; without it a plan repeats what one did anyway
  $ sed 's/^## The lesson.*/&\n\n- fold a strip/' L1-plan.md > plan.md
  $ collab lessonstudy record plan.md --on 2026-10-06
  collab: error: L1: nothing was studied yet: looking into the content, the textbooks and how students think about it (kyouzai kenkyuu) is where teachers learn most; without it a plan repeats what one did anyway
    hint: collab lessonstudy study L1 'WHAT WAS READ' --kind material; or give the reason: --because WHY
  collab: nothing was recorded
  [6]
  $ collab lessonstudy record plan.md --on 2026-10-06 --because 'the unit is new, nothing is written about it yet'
  v1
  collab: L1: the reason is kept for study_first
  collab: L1: plan v1, 2026-10-06; next: teach (the live lesson, observed): collab lessonstudy teach L1
  $ collab lessonstudy study L1 'Unit 5' --on 2026-10-07
  collab: error: L1: 'study' cannot be on 2026-10-07, after 'plan' on 2026-10-06
    hint: each stage builds on the one before it, so their days follow each other; see: collab lessonstudy show L1
  [6]

A plan names no student.

  $ sed 's/^## Students we watch.*/&\n\n- Maria Lopez: counts pieces\n- J.M., who is quick/' plan.md > named.md
  $ collab lessonstudy record named.md
  collab: error: named.md:24:3: 'Maria Lopez' may be a student's name
    24 | - Maria Lopez: counts pieces
       |   ^
    hint: write a pseudonym that only the group can resolve: Student A, pair 2, table 4
  collab: error: named.md:25:3: 'J.M.' may be a student's name
    25 | - J.M., who is quick
       |   ^
    hint: write a pseudonym that only the group can resolve: Student A, pair 2, table 4
  collab: the plan was not recorded
  [5]
  $ collab lessonstudy observation add L1 'Maria: counts on fingers' --by b.cole
  collab: error: 'Maria' may be a student's name
    hint: write a pseudonym that only the group can resolve: Student A, pair 2, table 4
  [5]
  $ collab lessonstudy observation add L1 'counts on fingers' --student JM --by b.cole
  collab: error: 'JM' looks like initials, by which a class knows a child
    hint: write a pseudonym that only the group can resolve: Student A, pair 2, table 4
  [5]
  $ collab lessonstudy observation add L1 'Teacher: talks too long' --by b.cole
  collab: error: L1: no lesson was taught yet, so nobody can have seen it
    hint: collab lessonstudy teach L1 --on DATE
  [6]

Days follow each other, and none is to come.

  $ collab lessonstudy teach L1 --on 2026-10-02
  collab: error: L1: 'teach' cannot be on 2026-10-02, before 'goals' on 2026-10-05
    hint: each stage builds on the one before it, so their days follow each other; see: collab lessonstudy show L1
  [6]
  $ collab lessonstudy teach L1 --on tomorrow
  collab: error: 2026-11-24 is to come, so 'teach' cannot have been on it
  [2]

Who teaches has not the last word; an observer has a focus.

  $ collab lessonstudy role add L1 teacher a.ruiz
  collab: L1: Ana Ruiz is teaching teacher
  $ collab lessonstudy role add L1 commentator a.ruiz
  collab: error: L1: the teaching teacher is also the final commentator: whoever taught the lesson cannot look at it from outside, and the group would turn to defending or sparing one person
    hint: name somebody else, best from outside the group, or give the reason: --because WHY
  [6]
  $ collab lessonstudy role add L1 teacher b.cole --focus 'the room'
  collab: error: only an observer has a focus
    hint: collab lessonstudy role add L1 observer PERSON --focus WHAT
  [2]
  $ collab lessonstudy role add L1 observer b.cole
  collab: L1: Ben Cole is observer
  collab: warning: an observer without a focus notes impressions; with two students or one question to follow, evidence: --focus 'WHAT TO WATCH'
  $ collab lessonstudy role add L1 observer
  collab: error: nobody is named
    hint: somebody of the roster by handle, or --guest 'Dr. Rey'
  [2]
  $ collab lessonstudy role add L1 observer b.cole --round 3
  collab: error: there is no round 3
    hint: 1 is the first lesson, 2 the one that is taught again
  [2]
  $ collab lessonstudy role remove L1 observer b.cole --round 1
  collab: error: Ben Cole is observer of L1 in both rounds
    hint: leave --round out
  [4]
  $ collab lessonstudy observe L1
  collab: wrote L1-observation-1-b.cole.md
  collab: warning: L1: only one observer is named: one pair of eyes sees one corner of the room; what two people saw apart from each other can be relied on
  collab: warning: L1: an observer has no focus: an observer who watches everything notes impressions; one who follows two students notes evidence
  collab: warning: L1: there is no knowledgeable other: a group that only hears itself stays within what it knows; somebody from outside who knows the content asks what nobody thought of
  $ echo '- 10:15, Student A: counts' >> L1-observation-1-b.cole.md
  $ collab lessonstudy role add L1 observer c.ng --round 1 --focus 'Maria Gonzalez and pair 2'
  collab: error: 'Maria Gonzalez' may be a child's name; nothing was recorded
    hint: write a pseudonym that only the group can resolve: Student A, pair 2, table 4; where it is a grown-up, a place or a thing: --yes
  [6]
  $ collab lessonstudy role add L1 observer c.ng --round 1 --focus 'Maria Gonzalez and pair 2' --yes
  collab: L1: Cy Ng is observer
  $ collab lessonstudy observe L1
  collab: kept L1-observation-1-b.cole.md, which is there already; to write it anew: --yes
  collab: wrote L1-observation-1-c.ng.md
  collab: warning: L1: an observer has no focus: an observer who watches everything notes impressions; one who follows two students notes evidence
  collab: warning: L1: there is no knowledgeable other: a group that only hears itself stays within what it knows; somebody from outside who knows the content asks what nobody thought of
  $ collab lessonstudy role remove L1 observer c.ng
  collab: error: Cy Ng is observer of L1 only in round 1
    hint: add: --round 1
  [4]
  $ collab lessonstudy role remove L1 observer c.ng --round 1 -q
  $ collab lessonstudy edit L1 --question 'What helps Maria Gonzalez?'
  collab: error: 'Maria Gonzalez' may be a child's name; nothing was recorded
    hint: write a pseudonym that only the group can resolve: Student A, pair 2, table 4; where it is a grown-up, a place or a thing: --yes
  [6]
  $ collab lessonstudy edit L1 --question 'What helps Maria Gonzalez?' --yes
  collab: L1: changed; next: teach (the live lesson, observed): collab lessonstudy teach L1
  $ collab undo -q
  $ collab lessonstudy study L1 'Unit 6' --on 2026-12-01
  collab: error: 2026-12-01 is to come, so 'study' cannot have been on it
  [2]
  $ collab lessonstudy new --on 2027-03-01
  collab: error: 2027-03-01 is to come, so 'begin' cannot have been on it
  [2]
  $ collab lessonstudy role remove L1 recorder b.cole
  collab: error: Ben Cole is no recorder of L1
    hint: collab lessonstudy role list L1
  [4]

What has happened is recorded as it was, with a warning; three teachers give their reason once.

  $ collab lessonstudy teach L1 --on 2026-10-12
  collab: warning: L1: only one observer is named: one pair of eyes sees one corner of the room; what two people saw apart from each other can be relied on; collab lessonstudy role add L1 observer PERSON --focus 'WHAT TO WATCH'; or give the reason: --because WHY
  collab: warning: L1: an observer has no focus: an observer who watches everything notes impressions; one who follows two students notes evidence; collab lessonstudy role add L1 observer PERSON --focus 'WHAT TO WATCH'; or give the reason: --because WHY
  collab: warning: L1: there is no knowledgeable other: a group that only hears itself stays within what it knows; somebody from outside who knows the content asks what nobody thought of; collab lessonstudy role add L1 knowledgeable-other --guest NAME; or give the reason: --because WHY
  collab: L1: taught 2026-10-12, plan v1; next: debrief (what students showed): collab lessonstudy debrief L1
    debrief within two school days; the teaching teacher speaks first, then the observers, on what students did
  $ collab lessonstudy teach L1 --on 2026-10-12 --because 'we are three: one teaches, one covers the other class'
  collab: L1: the reason is kept for two_observers, observer_focus, knowledgeable_other
  collab: L1: taught 2026-10-12, plan v1; next: debrief (what students showed): collab lessonstudy debrief L1
    debrief within two school days; the teaching teacher speaks first, then the observers, on what students did
  $ collab lessonstudy teach L1 --on 2026-10-12
  collab: L1: taught 2026-10-12, plan v1; next: debrief (what students showed): collab lessonstudy debrief L1
    debrief within two school days; the teaching teacher speaks first, then the observers, on what students did
  $ collab lessonstudy debrief L1 --on 2026-10-19
  collab: error: L1: no observation of this lesson is recorded: without what students said and did the debrief becomes opinions about teaching
    hint: collab lessonstudy record OBSERVATION-SHEET; or give the reason: --because WHY
  collab: error: L1: nothing says what was learned: a talk that nobody writes down helps nobody who was not there, and the redesign rests on it
    hint: collab lessonstudy debrief L1 --learned 'WHAT STUDENTS SHOWED'; or give the reason: --because WHY
  collab: nothing was recorded
  [6]
  $ collab lessonstudy teach L1 --by c.ng
  collab: error: L1: already noted: taught by Ana Ruiz on 2026-10-12
    hint: where that is wrong: collab lessonstudy role remove L1 teacher PERSON, then again with --by
  [6]
  $ collab lessonstudy role add L1 observer a.ruiz --focus 'pair 1'
  collab: error: L1: the teaching teacher is also an observer of the lesson: whoever teaches is busy with the whole class and cannot follow two students as an observer does
    hint: name somebody else, or the other lesson alone: --round N; or give the reason: --because WHY
  [6]
  $ collab lessonstudy observation add L1 'Teacher: talks too long' --by b.cole
  O1
  collab: warning: the line is about the teacher; a debrief on a person helps nobody, one on students helps everybody
  collab: L1: O1 Teacher: talks too long; next: debrief (what students showed): collab lessonstudy debrief L1
  $ collab undo -q
  $ collab lessonstudy observation add L1 'Maria Gonzalez cried' --by b.cole -q
  collab: error: 'Maria Gonzalez' may be a child's name; nothing was recorded
    hint: write a pseudonym that only the group can resolve: Student A, pair 2, table 4; where it is a grown-up, a place or a thing: --yes
  [6]
  $ collab lessonstudy observation add L1 'Maria Gonzalez cried' --by b.cole -q --yes
  O2
  $ collab undo -q
  $ collab lessonstudy observation add L1 'counts' --by b.cole --at 99:99
  collab: error: '99:99' is not a time of day
    hint: write it as 10:15, or as minutes into the lesson: 12 min
  [5]
  $ printf '# Observation\n\n- Sheet: MGE-L1 observation 9\n' > nine.md
  $ collab lessonstudy record nine.md
  collab: error: 'nine.md': there is no round 9
    hint: after 'Sheet:' write 1 for the first lesson, 2 for the one taught again
  [5]
  $ collab lessonstudy observation add L1 '10:05, Student A: counts pieces' --by b.cole -q
  O3
  $ collab lessonstudy debrief L1 --on 2026-10-13
  collab: error: L1: nothing says what was learned: a talk that nobody writes down helps nobody who was not there, and the redesign rests on it
    hint: collab lessonstudy debrief L1 --learned 'WHAT STUDENTS SHOWED'; or give the reason: --because WHY
  collab: nothing was recorded
  [6]
  $ collab lessonstudy debrief L1 --on 2026-10-13 --learned 'Maria Gonzalez got better'
  collab: error: L1: a student may be named, 'Maria Gonzalez': students are never named: what is written here reaches reports and other teams, and no child agreed to that
    hint: write a pseudonym: Student A, pair 2; or give the reason: --because WHY
  collab: nothing was recorded
  [6]
  $ collab lessonstudy debrief L1 --on 2026-10-09 --learned 'most count pieces'
  collab: error: L1: 'debrief' cannot be on 2026-10-09, before 'teach' on 2026-10-12
    hint: each stage builds on the one before it, so their days follow each other; see: collab lessonstudy show L1
  [6]
  $ collab lessonstudy debrief L1 --on 2026-10-19 --learned 'most count pieces' --changes 'two strips'
  collab: warning: L1: the debrief came more than two school days after the lesson: after two days people remember what they thought of the lesson rather than what students did; plan the debrief for the same afternoon next time; or give the reason: --because WHY
  collab: L1: debriefed 2026-10-19, 5 school days after the lesson; next: redesign (the plan revised on evidence): collab lessonstudy redesign L1

A redesign changes something, and on evidence; the same plan is not taught twice.

  $ collab lessonstudy debrief L1
  collab: warning: L1: the debrief came more than two school days after the lesson: after two days people remember what they thought of the lesson rather than what students did; plan the debrief for the same afternoon next time; or give the reason: --because WHY
  collab: L1: the debrief of 2026-10-19 is noted already, with the same words
  $ collab lessonstudy reteach L1
  collab: error: L1: the plan has not been redesigned: teaching the same plan again tests nothing new; reteaching shows whether the change helped students
    hint: collab lessonstudy redesign L1
  collab: nothing was recorded
  [6]

  $ collab lessonstudy redesign L1 --on 2026-10-20
  collab: error: L1: the plan is the same as the one that was taught: a redesign that changes nothing says that the lesson could not be better for any student
    hint: collab lessonstudy plan L1; change it; collab lessonstudy record FILE; or give the reason: --because WHY
  collab: nothing was recorded
  [6]
  $ sed 's/fold a strip/fold two strips/' plan.md > plan2.md
  $ collab lessonstudy record plan2.md --on 2026-10-20 -q
  v2
  $ collab lessonstudy redesign L1 --on 2026-10-20
  collab: error: L1: not every change is tied to an observation: a change that rests on what a student did can be tested next time; one that rests on taste cannot
    hint: collab lessonstudy diff L1, then: collab lessonstudy tie L1 v2.1 O5; or give the reason: --because WHY
  collab: nothing was recorded
  [6]
  $ collab lessonstudy tie L1 v2.7 O3
  collab: error: the plan has no change 'v2.7'
    hint: collab lessonstudy diff L1
  [4]
  $ collab lessonstudy tie L1 v2.1 O9
  collab: error: L1 has no observation 'O9'
    hint: collab lessonstudy observation list L1
  [4]
  $ collab lessonstudy tie L1 v2.1 O3 -q
  $ collab lessonstudy redesign L1 --on 2026-10-20 -q
  $ collab lessonstudy debrief L1 --learned 'with two strips they compare'
  collab: warning: L1: the debrief came more than two school days after the lesson: after two days people remember what they thought of the lesson rather than what students did; plan the debrief for the same afternoon next time; or give the reason: --because WHY
  collab: L1: replaces what was noted: 'most count pieces'
  collab: warning: the second lesson is not noted yet, so this is the first one's debrief; if it was meant for the second: collab undo, then: collab lessonstudy reteach L1
  collab: L1: debriefed 2026-10-19, 5 school days after the lesson; next: reteach (taught again by somebody else): collab lessonstudy reteach L1
  $ collab undo -q
  $ collab lessonstudy show L1 --table lessonstudy.debriefs
  1\t2026-10-19\tmost count pieces\ttwo strips (esc)
  $ collab lessonstudy record plan.md --on 2026-12-01
  collab: error: 2026-12-01 is to come, so 'plan' cannot have been on it
  [2]
  $ head -c 170 plan2.md > cut.md
  $ collab lessonstudy record cut.md
  collab: error: 'cut.md' is without a part that the version before has: The lesson, step by step
    hint: if that is meant: --yes
  [6]
  $ collab lessonstudy observation remove O3
  collab: error: a change of the plan rests on O3
    hint: the change would be without its evidence
  [6]

Another teacher teaches it again, or there is a reason why not; then the finding goes out.

  $ collab lessonstudy reteach L1 --on 2026-10-22
  collab: error: L1: the same teacher would teach it again: with another teacher and another class it shows whether the design works, not whether one person got better at it
    hint: collab lessonstudy role add L1 teacher SOMEBODY --round 2; or give the reason: --because WHY
  collab: nothing was recorded
  [6]
  $ collab lessonstudy share L1 --to grade-3
  collab: error: L1: the lesson was not taught again: only a second class shows whether what was learned holds beyond the first
    hint: collab lessonstudy reteach L1; or give the reason: --because WHY
  collab: nothing was recorded
  [6]
  $ collab lessonstudy share L1 --to grade-4
  collab: error: L1: the lesson was not taught again: only a second class shows whether what was learned holds beyond the first
    hint: collab lessonstudy reteach L1; or give the reason: --because WHY
  collab: nothing was recorded
  [6]
  $ collab lessonstudy reteach L1 --not --because 'the unit is over; next year again' --on 2026-10-22
  collab: L1: not taught again, with the reason; next: share (the finding goes to other teams): collab lessonstudy share L1 --to TEAM
  $ collab lessonstudy close L1 --on 2026-11-02
  collab: error: L1: a cycle closes with its finding: the finding is what the next group, here or elsewhere, can build on
    hint: collab lessonstudy close L1 --finding 'WHAT WAS LEARNED ABOUT STUDENTS'
  collab: nothing was recorded
  [6]
  $ collab lessonstudy close L1 --on 2026-11-02 --finding 'Maria Gonzalez got better'
  collab: error: L1: a student may be named, 'Maria Gonzalez': students are never named: what is written here reaches reports and other teams, and no child agreed to that
    hint: write a pseudonym: Student A, pair 2; or give the reason: --because WHY
  collab: error: L1: the finding went to no other team: what stays in one group helps one group; lesson study is how a school learns, not only a team
    hint: collab lessonstudy share L1 --to TEAM; or give the reason: --because WHY
  collab: nothing was recorded
  [6]
  $ collab lessonstudy close L1 --on 2026-11-02 --finding 'two strips help'
  collab: error: L1: the finding went to no other team: what stays in one group helps one group; lesson study is how a school learns, not only a team
    hint: collab lessonstudy share L1 --to TEAM; or give the reason: --because WHY
  collab: nothing was recorded
  [6]
  $ collab lessonstudy share L1 --to grade-4 --on 2026-10-26
  collab: L1: shared with grade-4; next: close (the finding, written down): collab lessonstudy close L1 --finding WORDS
  $ collab lessonstudy share L1 --to grade-4
  collab: L1 went to grade-4 on 2026-10-26 already
  $ collab lessonstudy close L1 --on 2026-10-25 --finding 'two strips help'
  collab: error: L1: 'close' cannot be on 2026-10-25, before 'share' on 2026-10-26
    hint: each stage builds on the one before it, so their days follow each other; see: collab lessonstudy show L1
  [6]
  $ collab lessonstudy close L1 --on 2026-11-02 --finding 'two strips help'
  collab: L1: closed with its finding
  $ collab lessonstudy teach L1
  collab: error: L1 was closed on 2026-11-02
    hint: a new question is a new cycle: collab lessonstudy new; to go on with this one: collab lessonstudy reopen L1
  [6]
  $ collab lessonstudy remove L1
  collab: error: L1 has 2 plans, 1 lesson, 1 observation, 1 share
    hint: a cycle that is given up ends with its reason: collab lessonstudy end L1 --because WHY
  [6]
  $ collab lessonstudy show L1 --table lessonstudy.waivers
  study_first\tthe unit is new, nothing is written about it yet\t2026-10-06 (esc)
  knowledgeable_other\twe are three: one teaches, one covers the other class\t2026-10-12 (esc)
  observer_focus\twe are three: one teaches, one covers the other class\t2026-10-12 (esc)
  two_observers\twe are three: one teaches, one covers the other class\t2026-10-12 (esc)
  reteach\tthe unit is over; next year again\t2026-10-22 (esc)
  $ collab lessonstudy show L1 --table lessonstudy.stages
  goals\t2026-10-05\t (esc)
  study\t\tpassed over, with the reason (esc)
  plan\t2026-10-06\tnow v2 (esc)
  teach\t2026-10-12\tplan v1 (esc)
  debrief\t2026-10-19\t5 school days after the lesson (esc)
  redesign\t2026-10-20\t (esc)
  reteach\t\tpassed over, with the reason (esc)
  second debrief\t\tpassed over, with the reason (esc)
  share\t2026-10-26\t1 team (esc)
  close\t2026-11-02\t (esc)

What waits for somebody stands in status: a debrief that is late, a finding nobody took up, a cycle that stands still.

  $ collab status | grep lessons
  lessons    1 team has not taken up a finding shared with it  collab lessonstudy ack L1 grade-4
  $ collab lessonstudy new --theme 'Readers' --question 'What do they skip?' --on 2026-09-14 -q
  L2
  $ collab lessonstudy new --theme 'Writers' --question 'What do they cross out?' --on 2026-11-09 -q
  L3
  $ collab lessonstudy teach L3 --on 2026-11-17 --because 'a first try with the plan from the book' -q
  $ collab status | grep lessons
  lessons    1 research lesson waits for its debrief             collab lessonstudy debrief L3
  lessons    1 lesson study has stood still for over four weeks  collab lessonstudy show L2
  lessons    1 team has not taken up a finding shared with it    collab lessonstudy ack L1 grade-4

A cycle that is given up says why, and can go on later.

  $ collab lessonstudy end L2 --because 'two of three changed schools'
  collab: L2: ended 2026-11-23
  $ collab lessonstudy study L2 'a book'
  collab: error: L2 was ended on 2026-11-23
    hint: a new question is a new cycle: collab lessonstudy new; to go on with this one: collab lessonstudy reopen L2
  [6]
  $ collab lessonstudy reopen L2
  collab: L2: open again; next: study (study of content and teaching materials): collab lessonstudy study L2 'WHAT WAS READ' --kind material
  $ collab lessonstudy remove L2
  collab: L2 is removed; undo with: collab undo

Files that are no sheet of ours are said to be none.

  $ printf '# Minutes\n\n- All here\n' > minutes.md
  $ collab lessonstudy record minutes.md
  collab: error: minutes.md: the file does not say which sheet of a lesson study it is
    hint: it needs the line that collab wrote: '- Sheet: MGE-L1 plan'; to take it as a plan: collab lessonstudy plan L1 --record FILE
  collab: nothing was recorded
  [5]
  $ sed 's/MGE-L1/OAK-L1/' plan.md > oak.md
  $ collab lessonstudy record oak.md
  collab: error: 'oak.md' is a sheet of another school, OAK
    hint: sheets of this school begin with MGE-L
  [5]
  $ collab lessonstudy record nowhere.md
  collab: error: cannot read 'nowhere.md': no such file or folder
  [4]
