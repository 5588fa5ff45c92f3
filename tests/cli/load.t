Of whom too much is asked: somebody in more than three teams, or with more than three hours of meetings a week on the schedule. A school sets its own numbers.

  $ . "$TESTDIR/two-teams.sh"
  $ for team in math reading; do collab team new $team --kind plc --on 2026-08-17 -q > /dev/null; done
  $ collab team member add math ana --from 2026-08-17 -q
  $ collab team load
  $ collab team member add reading ana --from 2026-08-17 -q
  $ collab team load
  ana\tAna Ruiz\tmath, plc, reading, sst\t0 (esc)
  $ collab status | grep load
  load       1-4 people are in too many teams or meetings  collab team load
  $ collab report weekly --period 2026-11-23..2026-11-29 --as-of 2026-11-27 | grep Load
  - New: Load: 1-4 people are in too many teams or meetings; ask them what to drop
  $ collab report weekly --period 2026-11-23..2026-11-29 --as-of 2026-11-27 --for lead | grep 'is in'
  - Ana Ruiz is in math, plc, reading, sst

Minutes are those of the teams' series, on the average of four school weeks; of every second week, half.

  $ collab school setting set most_teams 5 -q
  $ collab team load
  $ collab team series new math --every 'tue 15:00' --minutes 150 --from 2026-08-17 -q
  S1
  $ collab team series new reading --every '2 weeks thu 15:00' --minutes 90 --from 2026-08-20 -q
  S2
  $ collab team load -f csv
  person,name,teams,minutes_a_week
  ana,Ana Ruiz,"math, plc, reading, sst",195
  $ collab team load --on 2026-08-10
  $ collab report team math --period 2026-11-16..2026-11-23 -f md | sed -n '/^## What is asked of us/,/^## /p'
  ## What is asked of us
  
  - 1-4 of us are in too many teams or meetings; who could step back: collab team load
  
  ## How the team grows
  $ collab school setting set most_week_minutes 200 -q
  $ collab team load
