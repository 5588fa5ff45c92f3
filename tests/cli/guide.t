How to stand a structure up, and whether a school is ready. Today is Monday 2026-11-23.

A guide needs no workspace.

  $ collab guide
  common-planning         Common planning time
  community               Community and family partnership
  connection              Connection and norms
  cross-functional        Cross-functional team
  distributed-leadership  Distributed leadership
  leadership-team         Building leadership team
  lessonstudy             Lesson study
  mentoring               Mentoring and coaching
  partnership-pact        Labor-management partnership and its pact
  plc                     Professional learning community (PLC)
  problem-solving         Student problem-solving team
  student-voice           Student voice
  teacher-teams           Teacher teams
  
  read one: collab guide show plc; before you start: collab guide check plc
  $ collab guide show lessonstudy --section before
  ## Before you start
  
  - [question] Is there something in your students' learning that puzzles you, and that a lesson could
    show?
    If not: spend one meeting on student work, and collect what you cannot explain.
  - [group] Are there three people who stay together for two months, or two and a guest observer?
    If not: ask in another school or the district; an observer may come for a day.
  - [leader] Is there somebody among you who can lead lesson study, and has taken part in one?
    If not: get a coach or a university for the first cycle, and let one of you lead beside them.
  - [release] Can the observers leave their classes for one lesson and the talk after it, twice?
    If not: teach it in an hour when they are free, or have another adult take two classes together.
  - [hour] Is there an hour a week to study and plan, for five weeks?
    If not: plan a shorter lesson or a part of one; do not skip the studying.
  - [safe] Is it settled that nothing of this is used to evaluate the teacher who teaches?
    If not: get that in writing from the principal first. Otherwise nobody will volunteer.
  - [other] Do you know somebody with deep knowledge of the content who would read a plan and come
    once?
    If not: ask a coach, a secondary teacher, or a university; one hour by video is a start.
  - [permission] Is it clear what families were told about visitors and about work that is copied?
    If not: no photographs, and pseudonyms for students, which this program wants anyway.
  
  $ collab guide show plc | head -n 3
  # Professional learning community (PLC)
  
  Teachers of one grade or subject meet every week to look at what students learned, and decide what
  $ collab guide show plc --section evidence | head -n 3
  ## What the evidence says
  
  - Vescio, Ross and Adams (2008) reviewed eleven studies: teaching became more centred on students,
  $ collab guide show plc -f json --section what | cut -c 1-100
  {"schema":"collab.guide.show/1","as_of":"2026-11-23","items":[
  {"guide":"plc","section":"What it is","text":"## What it is\n\nA PLC is a small team whose subject i
  ]}

What is not there is named, with what was meant.

  $ collab guide show lesonstudy
  collab: error: there is no guide 'lesonstudy'
    hint: did you mean 'lessonstudy'?
  [4]
  $ collab guide show plc --section who
  collab: error: the guide 'plc' has no section 'who'
    hint: its sections are 'What it is', 'Before you start', 'Step by step', 'When it goes wrong', 'What the evidence says'; in short: what, before, steps, trouble, evidence
  [4]
  $ collab guide show ../plc
  collab: error: there is no guide '../plc'
    hint: guides are: common-planning, community, connection, cross-functional, distributed-leadership, leadership-team, lessonstudy, mentoring, partnership-pact, plc, problem-solving, student-voice, teacher-teams
  [4]
  $ collab guide check plc
  collab: error: there is no workspace in this folder or above it
    hint: make one: collab init --school NAME --code CODE; or name one: -w DIR
  [8]

A school asks itself before it starts.

  $ collab init --school "Maple Grove Elementary" --code MGE --tz America/New_York --school-year 2026-08-17..2027-06-11 -q
  $ collab person new "Ana Ruiz" --handle a.ruiz -q > /dev/null
  $ collab guide check mentoring
  Mentoring and coaching
    mentors     Are there enough experienced people who want to mentor, at most two new colleagues each?
    already     Do you know who acts as a mentor here already, and how that went?
    training    Will mentors be trained before they begin, and meet each other during the year?
    time        Is there an hour a week in which mentor and mentee are both free, within the paid day?
    evaluation  Is it settled that mentors neither evaluate nor report on their mentees?
    match       Can most pairs share a subject or a grade?
    load        Do new educators get no harder classes and duties than others?
    year-two    Does it go on in spring, and into a second year for those who want it?
  
  answer one:  collab guide answer mentoring mentors yes|partly|no|'not known' --because TEXT
  on a sheet:  collab guide check mentoring -o mentoring.md, then collab guide check mentoring --record mentoring.md
  $ collab guide answer mentoring time no --because "no pair is free together" --on 2026-08-20
  collab: mentoring time: no
    first: change the schedule for new educators first; it is easiest before it is printed.
  collab: 7 of 8 questions still open: collab guide check mentoring
  $ collab guide answer mentoring training yes --by a.ruiz --on 2026-08-20
  collab: mentoring training: yes
  collab: 6 of 8 questions still open: collab guide check mentoring
  $ collab guide answer mentoring load 'not known' --on 2026-08-20
  collab: mentoring load: not known
  collab: 5 of 8 questions still open: collab guide check mentoring
  $ collab guide answer mentoring tiem yes
  collab: error: the guide 'mentoring' has no question 'tiem'
    hint: did you mean 'time'?
  [4]
  $ collab guide answer mentoring time perhaps
  collab: error: ANSWER is one of yes, partly, no, not known; not 'perhaps'
    hint: collab help guide answer
  [2]
  $ collab guide answer mentring time yes
  collab: error: there is no guide 'mentring'
    hint: did you mean 'mentoring'?
  [4]

Asked again later, an answer may be another. The earlier ones stay.

  $ collab guide answer mentoring time partly --because "three of four pairs, Ana Ruiz not yet"
  collab: mentoring time: partly
    first: change the schedule for new educators first; it is easiest before it is printed.
  collab: 5 of 8 questions still open: collab guide check mentoring
  $ collab guide answer mentoring time partly --because "three of four pairs, Ana Ruiz not yet"
  collab: mentoring time: that is the answer already
  $ collab guide check mentoring --all -f csv --columns question,answer,because,answered_on,since
  question,answer,because,answered_on,since
  mentors,,,,
  already,,,,
  training,yes,,2026-08-20,2026-08-20
  time,partly,"three of four pairs, Ana Ruiz not yet",2026-11-23,2026-11-23
  evaluation,,,,
  match,,,,
  load,not known,,2026-08-20,2026-08-20
  year-two,,,,

The questions go round on a sheet.

  $ collab guide check mentoring -o ready.md
  collab: wrote ready.md
  $ cat ready.md
  # Are we ready? Mentoring and coaching
  
  - Sheet: MGE guide mentoring
  
  Behind each question write yes, partly, no or not known, and why if you like.
  
  - Are there enough experienced people who want to mentor, at most two new colleagues each?
  - Do you know who acts as a mentor here already, and how that went?
  - Will mentors be trained before they begin, and meet each other during the year? yes
  - Is there an hour a week in which mentor and mentee are both free, within the paid day? partly: three of four pairs, Ana Ruiz not yet
  - Is it settled that mentors neither evaluate nor report on their mentees?
  - Can most pairs share a subject or a grade?
  - Do new educators get no harder classes and duties than others? not known
  - Does it go on in spring, and into a second year for those who want it?
  $ sed -i -e '/^- Will it\|^- Does it go on/ s/$/ no, it ends in January/' -e '/^- Are there enough/ s/$/ perhaps/' \
  >   -e '/^- Can most pairs/ s/$/ Yes/' ready.md
  $ collab guide check mentoring -o ready.md
  collab: error: 'ready.md' exists already, with different text
    hint: record it: collab guide check mentoring --record ready.md; or over it: --yes
  [6]
  $ collab guide check mentoring --record ready.md
  collab: mentoring match: yes
  collab: mentoring year-two: no
    first: plan the months after January now; that is when it usually ends.
  collab: 3 of 8 questions still open: collab guide check mentoring
  collab: warning: ready.md:7:92: 'perhaps' is no answer to 'mentors'; write yes, partly, no or not known, then a comma and why
  [3]
  $ collab guide check mentoring --record ready.md -q
  collab: warning: ready.md:7:92: 'perhaps' is no answer to 'mentors'; write yes, partly, no or not known, then a comma and why
  [3]
  $ collab guide check plc --record ready.md
  collab: error: 'ready.md' is the sheet 'MGE guide mentoring', not 'MGE guide plc'
    hint: write one: collab guide check plc -o plc.md
  [5]
  $ collab guide check mentoring
  Mentoring and coaching
    mentors     Are there enough experienced people who want to mentor, at most two new colleagues each?
    already     Do you know who acts as a mentor here already, and how that went?
    evaluation  Is it settled that mentors neither evaluate nor report on their mentees?
  
  answer one:  collab guide answer mentoring mentors yes|partly|no|'not known' --because TEXT
  on a sheet:  collab guide check mentoring -o mentoring.md, then collab guide check mentoring --record mentoring.md

What stands against it, and since when: a count for the district, names for the lead alone.

  $ collab report readiness
  Maple Grove Elementary: readiness, November 23, 2026
  
  Mentoring and coaching
  
  5 of 8 questions answered: 2 yes, 1 partly, 1 no, 1 not known.
  
  What is in the way:
  
  - Does it go on in spring, and into a second year for those who want it? No since November 23, 2026: it ends in January. First: plan the months after January now; that is when it usually ends.
  - Is there an hour a week in which mentor and mentee are both free, within the paid day? Partly since November 23, 2026, was no: three of four pairs, a colleague not yet. First: change the schedule for new educators first; it is easiest before it is printed.
  - Do new educators get no harder classes and duties than others? Not known since August 20, 2026.
  
  Not answered yet:
  
  - Are there enough experienced people who want to mentor, at most two new colleagues each?
  - Do you know who acts as a mentor here already, and how that went?
  - Is it settled that mentors neither evaluate nor report on their mentees?
  $ collab report readiness -f md --for district
  # Maple Grove Elementary: readiness, November 23, 2026
  
  ## Mentoring and coaching
  
  5 of 8 questions answered: 2 yes, 1 partly, 1 no, 1 not known.
  $ collab report readiness -f csv --table readiness
  guide,title,questions,answered,yes,partly,no,not_known
  mentoring,Mentoring and coaching,8,5,2,1,1,1
  $ collab report readiness --table answers -f csv --for lead --columns question,answer,since,before,because,answered_by
  question,answer,since,before,because,answered_by
  mentors,,,,,
  already,,,,,
  training,yes,2026-08-20,,,Ana Ruiz
  time,partly,2026-11-23,no,"three of four pairs, Ana Ruiz not yet",
  evaluation,,,,,
  match,yes,2026-11-23,,,
  load,not known,2026-08-20,,,
  year-two,no,2026-11-23,,it ends in January,
  $ collab report readiness --as-of 2026-08-20 -f csv --table answers --columns question,answer
  question,answer
  mentors,
  already,
  training,yes
  time,no
  evaluation,
  match,
  load,not known
  year-two,
  $ collab guide list -f csv --columns guide,questions,answered,yes,partly,no,not_known | grep -E 'guide|mentoring|plc'
  guide,questions,answered,yes,partly,no,not_known
  mentoring,8,5,2,1,1,1
  plc,7,0,0,0,0,0
  $ collab person remove a.ruiz
  collab: error: 'a.ruiz' is still referred to: 1 answer to a guide
    hint: somebody who leaves is ended: collab person end a.ruiz
  [6]
  $ collab undo
  collab: undid operation 6, guide check: 2 answers to a guide gone; redo with: collab redo
  $ collab redo
  collab: redid operation 6, guide check: 2 answers to a guide back

A school's own guide stands beside ours, or in the place of one.

  $ mkdir .collab/guides
  $ printf '# Book club\n\nColleagues read one book together.\n\n## Before you start\n\n- [hour] Is there an hour a month?\n' > .collab/guides/book-club.md
  $ collab guide show book-club
  # Book club
  
  Colleagues read one book together.
  
  ## Before you start
  
  - [hour] Is there an hour a month?
  $ collab guide answer book-club hour yes
  collab: book-club hour: yes
  collab: every question has an answer; see: collab report readiness
  $ collab guide list -f csv --columns guide,title,questions,answered,own | grep -E 'guide|book'
  guide,title,questions,answered,own
  book-club,Book club,1,1,true
  $ collab __complete -- guide show bo
  book-club\tBook club (esc)
  $ collab __complete -- guide answer book-club ''
  hour\tIs there an hour a month? (esc)
  $ collab __complete -- guide answer mentoring l
  load\tDo new educators get no harder classes and duties than othe\xe2\x80\xa6 (esc)
  $ printf '# Book club\n\n## Before you start\n\n- Is there an hour?\n' > .collab/guides/book-club.md
  $ collab guide show book-club
  collab: error: .collab/guides/book-club.md: the guide has no summary
    hint: put a sentence below the title
  collab: error: .collab/guides/book-club.md:5:1: a question has a key of small letters, digits and '-'
    5 | - Is there an hour?
      | ^
    hint: write it so: - [time] Can the schedule give us an hour?
  collab: the guide was not used
  [5]
  $ rm .collab/guides/book-club.md
  $ collab report readiness -f csv --table readiness
  guide,title,questions,answered,yes,partly,no,not_known
  book-club,book-club,1,1,1,0,0,0
  mentoring,Mentoring and coaching,8,5,2,1,1,1
