What a report says of days before there were records, of a team without a series, and of meetings that nobody
wrote up.

  $ . "$TESTDIR/grade-3.sh"

A pact that was drafted later did not exist on the day.

  $ collab -q partner new library --name "City Library" --sector library --from 2026-08-17
  library
  collab: warning: no note says what either side gains: collab partner edit library --benefit-to-school TEXT
  $ collab --as-of 2026-11-20 -q partner pact new library --text 'read together' && collab partner due --as-of 2026-11-20 --columns matter,text
  unsigned pact\tread together (esc)
  quiet\tno contact for 95 days (esc)
  $ collab partner due --as-of 2026-10-01 --columns matter,text
  collab: nothing is due with partners
  $ collab partner list --as-of 2026-10-01 --columns partner,pact
  library\t (esc)
  $ collab report weekly --period 2026-09-28..2026-10-04 --for lead | grep -i pact
  [1]

Meetings without a series are meetings, and have their place among those with a record.

  $ collab -q team new duo --name Duo --kind grade --on 2026-08-17 && collab -q team member add duo a.ruiz k.wong --from 2026-08-17
  duo
  $ for day in 2026-10-06 2026-10-08; do collab -q meeting schedule duo --on $day --at 15:00 && collab -q meeting attend duo/$day --all; done
  M1
  M2
  $ collab report weekly --period 2026-10-05..2026-10-11 --for team --team duo | sed -n '/^[0-9N]/p;/Gaps/p'
  2 of 2 team meetings happened.
  Gaps: 100 % of meetings are recorded. Not for evaluation of staff.
  $ collab report weekly --period 2026-10-05..2026-10-11 --table meetings -f csv
  team,day,state,meeting
  duo,2026-10-06,held,M1
  duo,2026-10-08,held,M2

What nobody wrote up is never said not to have happened.

  $ collab -q meeting attend grade-3/2026-11-09 --all
  M3
  $ collab report team grade-3 --period 2026-11-02..2026-11-22 | sed -n '/meetings/p'
  Notes of 1 of 2 team meetings; nobody wrote down whether 1 other took place.
  How many of the four questions were worked on\tnot shown: needs 4 meetings, has 1\t\t (esc)
  Meetings that end with a next step\tnot shown: needs 3 meetings, has 1\t\t (esc)
  Facilitator rotation\tnot shown: needs 4 meetings, has 1\t\t (esc)
  Meetings that look at evidence\tnot shown: needs 3 meetings, has 1\t\t (esc)
