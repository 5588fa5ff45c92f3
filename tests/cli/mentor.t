A year of mentoring, as the mentoring lead of a small school lives it.

  $ collab init -q --school 'Maple Grove Elementary' --code MGE --tz America/New_York \
  >   --date-order mdy --school-year 2026-08-17..2027-06-11
  $ export COLLAB_TODAY=2026-08-17
  $ collab import people - -q <<'END'
  > name,handle,role,grade,start,new_educator
  > Ana Ruiz,ana,teacher,3,2019-08-19,false
  > Ben Cole,ben,teacher,3,2026-08-17,true
  > Cy Ng,cy,teacher,4,2024-08-19,false
  > Dara Okafor,dara,principal,,2016-08-22,false
  > END

Ana had a mentor's training; the principal evaluates Ben.

  $ collab mentor train ana --on 2026-08-12 --minutes 360 --topic 'Listening before advising'
  collab: 'mentoring' on 2026-08-12: ana
  $ collab mentor train ana --on 2026-08-18
  collab: error: 2026-08-18 is still to come
  [2]
  $ collab person edit ben --evaluator dara
  $ collab mentor train list
  ana\tmentoring\t2026-08-12\tListening before advising\t360 (esc)

Who judges somebody does not mentor them, unless everybody knows and agrees. Nobody mentors themselves.

  $ collab mentor pair new dara ben
  collab: error: 'dara' evaluates 'ben': people judged by their mentor hide what they need help with
    hint: choose somebody else, or say that it is known and agreed to: --evaluates
  [6]
  $ collab mentor pair new dara ben --evaluates --every 'fri 9:00' --dry-run
  P1
  collab: Dara Okafor mentors Ben Cole
  collab: warning: no mentor's training of dara is on record, so P1 does not count as a trained match; note it: collab mentor train dara
  collab: dry run: nothing was changed
  $ collab mentor pair new ana ana
  collab: error: 'ana' cannot mentor themselves
  [5]
  $ collab mentor match
  ben\tana\tsame grade 3; has 0 of 2\t1 trained mentor, none ruled out (esc)
  collab: 1 of 1 new educator can have a mentor
  collab: make them pairs: collab mentor match --pair
  $ collab mentor pair new ana ben --focus 'wait time after a question'
  P1
  collab: Ana Ruiz mentors Ben Cole
  collab: warning: P1 has no scheduled time, and what is not scheduled seldom happens: collab mentor pair edit P1 --every 'tue 10:00' --minutes 45
  collab: the focus is for the two alone: collab mentor pair show P1 --private
  $ collab mentor pair new ana ben
  collab: error: these two are paired already, as P1
    hint: collab mentor pair show P1
  [6]
  $ collab mentor pair edit P1 --every 'tue 10:00' --minutes 45 --place 'room 204'
  $ collab mentor pair edit P1 --every '1st thu 16:00'
  collab: error: '1st thu 16:00' is a time by months; a pair meets by weeks
    hint: for example: 'tue 10:00', '2 weeks thu 14:30'
  [2]

The focus is the pair's own: no listing, no search in the history shows it.

  $ collab mentor pair list
  P1\tana\tben\ttrue\tevery Tuesday at 10:00\t45\t2026-08-17\t\t (esc)
  $ collab mentor pair show P1
  pairing\tP1 (esc)
  mentor\tana (esc)
  mentee\tben (esc)
  from_on\t2026-08-17 (esc)
  until_on\t (esc)
  end_reason\t (esc)
  trained\ttrue (esc)
  evaluates\tfalse (esc)
  time\tevery Tuesday at 10:00 (esc)
  minutes\t45 (esc)
  place\troom 204 (esc)
  release_share\t (esc)
  last_contact\t (esc)
  cycle\t (esc)
  $ collab mentor pair show P1 --private | grep -c 'wait time'
  1
  $ collab log | grep -c 'wait time'
  0
  [1]
  $ for op in 1 2 3 4 5; do collab show-op $op; done 2>&1 | grep -c 'wait time'
  0
  [1]
  $ collab person show ben | grep -c 'wait time'
  0
  [1]
  $ collab report mentor --for lead | grep -c 'wait time'
  0
  [1]

No history holds the focus, so a change of it is for good.

  $ collab mentor pair edit P1 --focus 'asking one question at a time'
  collab: error: the former words of the focus of P1 would be gone for good
    hint: add --yes
  [6]
  $ collab mentor pair edit P1 --clear focus
  collab: error: the former words of the focus of P1 would be gone for good
    hint: add --yes
  [6]
  $ collab mentor pair edit P1 --focus 'wait time after a question'
  collab: the focus is for the two alone: collab mentor pair show P1 --private
  $ collab mentor pair edit P1 --focus 'asking one question at a time' --yes
  collab: the former words of the focus of P1 are gone for good
  collab: the focus is for the two alone: collab mentor pair show P1 --private
  $ collab undo
  collab: undid operation 7, mentor pair edit: no record; the words of a pair are not restored; redo with: collab redo
  $ collab show-op 7 | tail -1
    words private to a pair, not shown
  $ collab show-op 8 | tail -1
    words private to a pair, not shown
  $ collab mentor pair edit P1 --clear focus --yes
  collab: the former words of the focus of P1 are gone for good
  $ collab mentor pair edit P1 --clear focus
  $ collab mentor pair edit P1 -q --focus 'wait time after a question'

They meet. The length is that of their time; what they talked about has no option.

  $ export COLLAB_TODAY=2026-09-15
  $ collab mentor log P1 --on 2026-09-01
  collab: P1: conference on 2026-09-01, 45 minutes
  $ collab mentor log P1 --on 2026-09-08 --kind observe --minutes 50
  collab: P1: observe on 2026-09-08, 50 minutes
  $ collab mentor log P1 --on 2026-09-08 --kind observe
  collab: error: P1 has a contact 'observe' on 2026-09-08 already, 50 minutes
    hint: to change it: collab mentor log remove P1 2026-09-08, then log it anew
  [6]
  $ collab mentor log P1 --on 2026-09-22
  collab: error: 2026-09-22 is still to come
  [2]
  $ collab mentor log P1 --on 2026-08-10
  collab: error: P1 is a pair from 2026-08-17, not on 2026-08-10
    hint: collab mentor pair show P1
  [5]
  $ collab mentor log P1 --text 'classroom management'
  collab: error: unknown option '--text'
    hint: collab help mentor log
  [2]
  $ collab mentor log list P1
  P1\t2026-09-01\t45\tconference (esc)
  P1\t2026-09-08\t50\tobserve (esc)
  $ collab mentor pair edit P1 --from 2026-09-02
  collab: error: P1 was active on 2026-09-01, before 2026-09-02
    hint: collab mentor log list P1; collab mentor cycle list P1
  [6]
  $ collab mentor log -h | head -1
  collab mentor log: note that a pair met: day, minutes and kind, never what about
  $ collab mentor train -h | head -1
  collab mentor train: note that people had a mentor's training

A coaching cycle has four stages, in an order that has reasons.

  $ collab mentor cycle step P1
  collab: error: P1 has no open cycle
    hint: collab mentor cycle start P1
  [4]
  $ collab mentor cycle start P1 --on 2026-09-07
  collab: P1: a cycle begins; first: observe. Its sheet: collab mentor plan P1
  $ collab mentor cycle start P1
  collab: error: P1 is within a cycle that began on 2026-09-07; its next stage is 'observe'
    hint: collab mentor cycle step P1, or: collab mentor cycle stop P1 --reason WORD
  [6]
  $ collab mentor cycle step P1 --stage goal
  collab: error: 'observe' comes first: a goal comes out of the reflection, or it is somebody else's goal
    hint: collab mentor cycle step P1 --stage observe, or give the cycle up: collab mentor cycle stop P1 --reason WORD
  [6]
  $ collab mentor cycle step P1 --on 2026-09-08
  collab: P1: 'observe' done on 2026-09-08; next: reflect
  $ collab mentor cycle step P1 --stage observe
  collab: error: 'observe' has been done since 2026-09-08; the next stage is 'reflect'
  [6]
  $ collab mentor cycle step P1 --on 2026-09-01
  collab: error: 2026-09-01 lies before 2026-09-08, the last day in this cycle
  [5]
  $ collab mentor cycle step P1 --stage follow-up
  collab: error: 'reflect' comes first: there is no goal yet to follow up
    hint: collab mentor cycle step P1 --stage reflect, or give the cycle up: collab mentor cycle stop P1 --reason WORD
  [6]

The sheet of the next conversation fits the stage, and carries the focus.

  $ collab mentor plan P1 -o p1.md
  collab: wrote p1.md
  $ cat p1.md
  # Mentoring: Ana Ruiz and Ben Cole
  
  - Sheet: MGE-P1 reflect 2026-09-15
  - Date: 2026-09-15 (Tuesday)
  - Kind: conference
  - Minutes:
  - Reflected on together, yes or not yet:
  - Our focus: wait time after a question
  
  This sheet is for the two of you. collab reads back the date, the kind, the minutes and the stage, and keeps nothing else of it. Kinds: observe, be observed, co-plan, conference, check-in.
  
  ## To look at together
  
  - What did the students do that you expected, and what surprised you?
  - What do the notes from the lesson say about your question?
  - What would you keep, and what would you change?
  
  ## Our notes

Untouched it records nothing. Filled in, it gives the date, the minutes, the kind and the stage; the rest
stays with the two.

  $ collab mentor record p1.md
  collab: p1.md: no minutes are filled in, so nothing is recorded for P1
  $ sed -e 's/^- Minutes:.*/- Minutes: 40/' -e 's/^- Reflected on together.*/& yes/' p1.md >filled.md
  $ echo '- Ben wants to try cold calling' >>filled.md
  $ collab mentor record filled.md
  P1
  collab: P1: conference on 2026-09-15, 40 minutes; 'reflect' done
  collab: 1 other line is not kept: what you talk about stays with the two of you
  $ collab mentor record filled.md
  collab: filled.md: nothing new for P1
  $ collab mentor log list P1
  P1\t2026-09-01\t45\tconference (esc)
  P1\t2026-09-08\t50\tobserve (esc)
  P1\t2026-09-15\t40\tconference (esc)
  $ sed -e 's/^- Minutes:.*/- Minutes: forty/' -e 's/^- Kind:.*/- Kind: chat/' p1.md >wrong.md
  $ collab mentor record wrong.md
  collab: error: wrong.md:5:9: 'chat' is no kind of contact
    hint: one of: observe, be observed, co-plan, conference, check-in
  collab: error: wrong.md:6:12: 'forty' is not a number of minutes
    hint: write it in minutes, as in 45, or as 3:10-3:55
  collab: nothing was recorded
  [5]
  $ sed -e 's/^- Minutes:.*/- Minutes: about 20/' -e 's/^- Kind:.*/- Kind: co plan/' \
  >   -e 's/^- Date:.*/- Date: Sep 11/' p1.md >hurry.md
  $ collab mentor record hurry.md
  P1
  collab: P1: co-plan on 2026-09-11, 20 minutes
  $ collab undo -q

A sheet with notes on it is the only copy of them.

  $ collab mentor plan P1 -o filled.md
  collab: error: 'filled.md' exists already, with different text
    hint: record it: collab mentor record filled.md; or write elsewhere: -o FILE; or over it: --yes
  [6]
  $ collab mentor plan P1 -o p1.md
  collab: error: 'p1.md' exists already, with different text
    hint: record it: collab mentor record p1.md; or write elsewhere: -o FILE; or over it: --yes
  [6]
  $ collab mentor plan P1 -o filled.md --yes
  collab: wrote filled.md
  $ printf '# Notes\n\nnothing\n' >notes.md
  $ collab mentor record notes.md
  collab: error: 'notes.md' does not say which pair's sheet it is
    hint: its line 'Sheet:' does, as collab mentor plan wrote it
  [4]

What is due: counts for everybody, who and what for the lead.

  $ export COLLAB_TODAY=2026-10-27
  $ collab person new 'Eva Lind' --handle eva --start 2026-09-21 --new-educator --role teacher
  eva
  $ collab mentor due
  no trained mentor yet\t1-4 (esc)
  without their mentor\tnone (esc)
  the mentor evaluates the mentee\tnone (esc)
  one of the pair has left\tnone (esc)
  beyond the mentor's limit\tnone (esc)
  two pairs at the same time\tnone (esc)
  no scheduled time\tnone (esc)
  too few minutes a week\t1-4 (esc)
  no contact for weeks\t1-4 (esc)
  coaching cycle open too long\t1-4 (esc)
  collab: who and what, for the mentoring lead: collab mentor due --for lead
  $ collab mentor due --for lead
  no trained mentor yet\t\teva\t2026-10-21\tEva Lind was to have a trained mentor by 2026-10-21\tcollab mentor match eva (esc)
  too few minutes a week\tP1\t\t2026-09-28\tP1 (Ana Ruiz and Ben Cole) had 0 of 60 minutes a week since 2026-09-28\tcollab mentor plan P1 (esc)
  no contact for weeks\tP1\t\t2026-09-15\tP1 (Ana Ruiz and Ben Cole) has had no contact since 2026-09-15\tcollab mentor plan P1 (esc)
  coaching cycle open too long\tP1\t\t2026-09-07\tP1 (Ana Ruiz and Ben Cole) has a coaching cycle open since 2026-09-07\tcollab mentor cycle step P1 (esc)
  $ collab status | grep mentoring
  mentoring  1-4 new educators have no trained mentor yet; 1-4 pairs have had too few minutes a week; and 2 more  collab mentor due
  $ collab report mentor --for lead | head -40
  Maple Grove Elementary: mentoring, August 31 to October 23, 2026
  
  1 mentoring pair with 1 mentor.
  
  Figures
  
  New educators with a trained mentor in time\tnot shown: too few people\t (esc)
  Mentoring keeps its rhythm\tnot shown: too few people\t (esc)
  Mentoring goes on all year\tnot shown: too few people\t (esc)
  Coaching cycles completed\tnot shown: too few people\t (esc)
  Mentors above their limit\tnot shown: too few people\t (esc)
  
  Due
  
  no trained mentor yet\t1 (esc)
  too few minutes a week\t1 (esc)
  no contact for weeks\t1 (esc)
  coaching cycle open too long\t1 (esc)
  
  Who and what
  
  Eva Lind was to have a trained mentor by 2026-10-21\tcollab mentor match eva (esc)
  P1 (Ana Ruiz and Ben Cole) had 0 of 60 minutes a week since 2026-09-28\tcollab mentor plan P1 (esc)
  P1 (Ana Ruiz and Ben Cole) has had no contact since 2026-09-15\tcollab mentor plan P1 (esc)
  P1 (Ana Ruiz and Ben Cole) has a coaching cycle open since 2026-09-07\tcollab mentor cycle step P1 (esc)
  
  Pairs
  
  P1\tAna Ruiz\tBen Cole\tevery Tuesday at 10:00\t2026-09-15\tlate, next: goal (esc)
  
  That pairs met is counted; what they talk about is recorded nowhere. Not for evaluation of staff.
  $ collab report mentor | grep -cE 'Ana|Ben|Eva'
  0
  [1]

A cycle may stop early; the reason is a word, so that no contents slip in.

  $ collab mentor cycle stop P1
  collab: error: the reason is missing
    hint: add --reason, one of: by agreement, no time, on leave, changed role, pairing ended, other need
  [2]
  $ collab mentor cycle stop P1 --reason 'he was upset'
  collab: error: option '--reason' is one of by agreement, no time, on leave, changed role, pairing ended, other need; not 'he was upset'
    hint: collab help mentor cycle stop
  [2]
  $ collab mentor cycle stop P1 --reason 'by agreement'
  collab: P1: the cycle stops before 'goal' (by agreement)
  $ collab mentor cycle list P1
  P1\tstopped\t2026-09-07\t2026-09-08\t2026-09-15\t\t\t2026-10-27\tby agreement (esc)

A goal of the pair keeps its words apart too: its figures are a goal's, its words are the two's.

  $ collab goal new 'hands go up before I call on anyone' --pair P1 --measure 'wait of three seconds' --unit '%' --baseline 20 --target 80 --by 2027-03-01
  G1
  collab: G1 80 by 2027-03-01 (now 20)
  collab: its words stay with the pair, and go when the pairing ends; to read them: collab goal show G1 --private
  $ collab mentor plan P1 --on 2026-11-03 | grep -n Our
  7:- Our focus: wait time after a question
  8:- Our goal: G1: hands go up before I call on anyone; wait of three seconds; 80 % by 2027-03-01 (now 20 %)
  18:## Our notes
  $ collab mentor pair show P1 --private | tail -2
  focus\twait time after a question (esc)
  goal\tG1: hands go up before I call on anyone; wait of three seconds; 80 % by 2027-03-01 (now 20 %) (esc)
  $ collab goal list | grep -c 'hands go up'
  0
  [1]
  $ collab log | grep -c 'hands go up'
  0
  [1]

The end destroys what the two kept to themselves, and asks before.

  $ collab mentor pair remove P1
  collab: error: P1 is still referred to: 3 contacts, 1 cycle, 1 goal
    hint: a pair that is over is ended: collab mentor pair end P1 --reason WORD
  [6]
  $ collab mentor pair end P1
  collab: error: the reason is missing
    hint: add --reason, one of: completed, left, on leave, changed role, better match, no time, by agreement
  [2]
  $ collab mentor pair end P1 --reason 'better match'
  collab: error: P1 has 4 private texts, which would be destroyed for good
    hint: add --yes
  [6]
  $ collab mentor pair end P1 --reason 'better match' --on 2027-06-11 --yes
  collab: error: 2027-06-11 is still to come
  [2]
  $ collab mentor pair end P1 --reason 'better match' --yes
  collab: P1: Ana Ruiz mentors Ben Cole, last day 2026-10-27
  collab: its goal G1 ends with it: given up
  collab: 4 private texts of P1 destroyed, in the workspace and its history; printed sheets and copies of backups are yours to destroy
  $ grep -cE 'wait time|hands go up|three seconds' .collab/collab.db
  0
  [1]
  $ collab undo
  collab: undid operation 21, mentor pair end: P1 in force again, G1 open again; redo with: collab redo
  $ collab mentor pair show P1 --private | grep -c 'wait time'
  0
  [1]
  $ collab redo -q
  $ collab mentor pair reopen P1
  collab: P1: Ana Ruiz mentors Ben Cole goes on; words destroyed at its end stay gone
  $ collab goal list --pair P1 --all
  G1\tP1\t\t\t\t20\t20\t80\t2027-03-01\t2026-10-27\t\tgiven up\t (esc)
  $ collab mentor pair end P7 --reason left
  collab: error: there is no pair 'P7'
    hint: see: collab mentor pair list
  [4]
