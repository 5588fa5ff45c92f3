A team's meetings: planned, held, moved, cancelled. Today is Monday 2026-11-23.

  $ . "$TESTDIR/grade-3.sh"

The next meeting is the next day of the series, with whose turn it is; planning it twice is refused.

  $ collab meeting schedule grade-3
  $ collab meeting schedule grade-3
  $ collab meeting schedule grade-3 --on 2026-11-23
  $ collab meeting schedule grade-3 --on 2026-11-30 --facilitator c.ng --place library

Another day, at another time, out of the series; a day without school is said.

  $ collab calendar add 2026-11-26..2026-11-27 "Thanksgiving" --kind holiday -q
  $ collab meeting schedule grade-3 --on 2026-11-27 --at "8:15 am" --minutes 20
  $ collab meeting schedule grade-3 --on tuesday --at noonish
  $ collab meeting schedule grade-4
  $ collab meeting remove M3

Items come onto the agenda ahead of time; a team means its next planned meeting.

  $ collab meeting agenda add grade-3 "Unit 3 common assessment" --by b.cole --minutes 20 --focus 2
  $ collab meeting agenda add M1 "Field trip"
  $ printf 'Grading window\n' | collab meeting agenda add M1 --text-file - --by c.ng
  $ collab meeting agenda edit M1 3 --to 1 --minutes 5
  $ collab meeting agenda remove M1 3
  $ collab meeting agenda list M1
  $ collab meeting agenda add M1 "Ratios" --focus 7
  $ collab meeting agenda remove M1 9
  $ collab meeting agenda edit M1 1 --clear by --clear colour

Afterwards: who was there. Whoever is not named was absent; later calls change only who they name.

  $ collab meeting attend M1 a.ruiz b.cole d.okafor
  $ collab meeting attend M1 --excused c.ng --guest "Ms Park" --headcount "student voice=2"
  $ collab meeting attend M1 k.wong
  $ collab meeting attend M1 "Cy Gn"
  $ collab meeting attend M1
  $ collab meeting attend M2 --all
  $ collab meeting edit M1 --focus 2 --focus 3 --evidence "exit tickets of three groups"
  $ collab meeting show M1

A block that was lost, and one that was moved, without anybody having planned them. The number of the
new meeting is the answer.

  $ collab meeting cancel grade-3/2026-11-09 --because "coverage for the flu"
  $ collab meeting move grade-3/2026-11-16 --to 2026-11-18 --at 14:30 --because "fire drill"
  $ collab meeting attend grade-3/2026-11-18 --all-but d.okafor
  $ collab meeting cancel grade-3/2026-11-18 --because "never mind"
  $ collab meeting cancel M2
  $ collab meeting list
  $ collab meeting list --state held -f csv
  $ collab meeting list --period last-week --columns meeting,name,state

A mistake: attendance taken back, the meeting is planned again; then all of it undone.

  $ collab meeting attend M1 --clear attendance --clear guests --clear headcounts
  $ collab meeting show M1 --columns state,present
  $ collab undo
  $ collab meeting show M1 -f json --table meeting.attendance

A week later nobody has written up M2.

  $ collab --as-of 2026-12-08 meeting list --state unrecorded
  $ collab meeting show M2 --text
  $ collab meeting questions
  $ collab meeting remove M2
  $ collab meeting show M2
