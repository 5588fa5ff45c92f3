A new school year. Grade 3 meets on Mondays, Math every second week, counted A and B. It is the last day of school.

  $ . "$TESTDIR/grade-3.sh"
  $ collab team new math --name Math --kind department --on 2026-08-17 -q
  math
  $ collab team member add math c.ng --from 2026-08-17 --until 2027-06-11 -q
  $ collab team member add math k.wong --from 2026-08-17 -q
  $ collab team series new math --every 'week B tue 14:00' --minutes 50 --from 2026-08-17 -q
  S2
  $ collab team new reading --name Reading --kind plc --on 2026-08-17 -q
  reading
  $ collab team series new reading --every 'fri 8:00' --minutes 30 --from 2026-08-17 --until 2027-01-29 -q
  S3
  $ collab goal new "Third graders read" --team grade-3 --measure "at target" --unit % --baseline 60 --target 80 --by 2027-05-28 -q
  G1
  $ export COLLAB_TODAY=2027-06-14
  $ collab status | grep -E '^(year|no block)'
  year       2026-27 ended on 2027-06-11, and no other year is known  collab school year roll FROM..TO
  no block   grade-3, math, reading: no series of meetings any more  collab team series new grade-3 --every PATTERN --minutes N

The old year's series are over, and no list says that they run. A team whose block ended in January stays without.

  $ collab team series list --columns series,team
  $ collab school year roll 2027-08-16..2028-06-09 --dry-run
  grade-3\tblock\tevery Monday at 15:00, 43 meetings from 2027-08-16\tcarried over\t (esc)
  math\tblock\tevery Tuesday of week B at 14:00, 21 meetings from 2027-08-24\tcarried over\t (esc)
  math\tmember\tc.ng\tfor you to decide\tcollab team member add math c.ng --role 'member' --from 2027-08-16 (esc)
  grade-3\tgoal\tG1 was for 2027-05-28\tfor you to decide\tcollab goal end G1 --outcome OUTCOME (esc)
  collab: 2026-27 to 2027-28: 2 blocks would be carried over
  collab: what has no year goes on: 5 members in 3 teams, their norms, goals and turns; 0 mentoring pairs
  collab: dry run: nothing was changed
  $ collab school year roll 2027-08-16..2028-06-09
  collab: error: 2026-27 to 2027-28: 2 blocks would be carried over
    hint: look first: --dry-run; then --yes
  [6]
  $ collab school year roll 2027-08-16..2028-06-09 --members --yes
  grade-3\tblock\tevery Monday at 15:00, 43 meetings from 2027-08-16\tcarried over\t (esc)
  math\tblock\tevery Tuesday of week B at 14:00, 21 meetings from 2027-08-24\tcarried over\t (esc)
  math\tmember\tc.ng\tcarried over\t (esc)
  grade-3\tgoal\tG1 was for 2027-05-28\tfor you to decide\tcollab goal end G1 --outcome OUTCOME (esc)
  collab: 2026-27 to 2027-28: 2 blocks and 1 membership carried over
  collab: what has no year goes on: 6 members in 3 teams, their norms, goals and turns; 0 mentoring pairs

One operation did it all, the year itself too. Once more there is nothing to do.

  $ collab team series list --columns series,team,from_on,until_on
  S4\tgrade-3\t2027-08-16\t (esc)
  S5\tmath\t2027-08-16\t (esc)
  $ collab team member list math --columns person,from_on,until_on
  k.wong\t2026-08-17\t (esc)
  $ collab school year roll 2027-28
  grade-3\tgoal\tG1 was for 2027-05-28\tfor you to decide\tcollab goal end G1 --outcome OUTCOME (esc)
  collab: 2026-27 to 2027-28: 0 blocks carried over
  collab: what has no year goes on: 6 members in 3 teams, their norms, goals and turns; 0 mentoring pairs
  $ collab status | grep -E '^(year|no block)'
  no block   reading: no series of meetings any more  collab team series new reading --every PATTERN --minutes N
  $ collab undo
  collab: undid operation 16, school year roll: school year 2027-28 gone, S4 and S5 gone, 1 membership gone; redo with: collab redo
  $ collab school year list --columns name
  2026-27

A team that starts afresh is left out; the year before it has to be known.

  $ collab school year roll 2027-08-16..2028-06-09 --without math --yes
  grade-3\tblock\tevery Monday at 15:00, 43 meetings from 2027-08-16\tcarried over\t (esc)
  grade-3\tgoal\tG1 was for 2027-05-28\tfor you to decide\tcollab goal end G1 --outcome OUTCOME (esc)
  collab: 2026-27 to 2027-28: 1 block carried over
  collab: what has no year goes on: 5 members in 3 teams, their norms, goals and turns; 0 mentoring pairs
  $ collab school year roll 2020-08-16..2021-06-09 --yes
  collab: error: there is no school year before 2020-21, so there is nothing to carry over
    hint: a first school year: collab school year add FROM..TO
  [6]
  $ collab school year list --columns name
  2026-27
  2027-28
  $ collab fsck
  collab: no fault found: 18 operations, schema 14
