Monday morning. Today is Monday 2026-11-23.

A new school is told what to do first.

  $ mkdir new && cd new
  $ collab init -q --school "New School" --code NEW --tz UTC
  $ collab status
  $ cd ..

A school at work.

  $ . "$TESTDIR/grade-3.sh"
  $ collab team new sci-5 --name "Grade 5 science" --kind grade --on 2026-08-17 -q
  sci-5
  $ collab team member add sci-5 k.wong --from 2026-08-17 -q
  $ collab team series new sci-5 --every "wed 14:30" --minutes 45 --from 2026-11-18 -q
  S2
  $ collab meeting attend grade-3/2026-11-09 --all -q
  M1
  $ collab action new "Share exit-ticket data" --owner a.ruiz --due 2026-11-16 --meeting M1 --on 2026-11-09 -q
  A1
  $ collab decision new "Ratio groups" --meeting M1 --look-again 2026-11-20 -q
  D1
  $ collab status
  $ collab status -f csv

Every line names the command, and it works.

  $ collab action list --overdue --columns action
  $ collab decision due --columns decision

When everything is written up, today's meeting remains; then nothing.

  $ collab meeting cancel grade-3/2026-11-16 --because snow -q
  $ collab meeting attend sci-5/2026-11-18 --all -q
  $ collab action done A1 -q
  $ collab decision result D1 "they met" -q
  $ collab status
  $ collab --as-of 2026-11-21 status
