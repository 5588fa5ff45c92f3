What a command writes about a pair or a confidential team is readable by its owner alone, whatever the umask.

  $ umask 022
  $ . "$TESTDIR/two-teams.sh"
  $ collab mentor pair new ana ben -q --focus 'wait time'
  P1
  collab: warning: no mentor's training of ana is on record, so P1 does not count as a trained match; note it: collab mentor train ana
  collab: warning: P1 has no scheduled time, and what is not scheduled seldom happens: collab mentor pair edit P1 --every 'tue 10:00' --minutes 45
  $ mode() { for file; do stat -c '%a %n' "$file"; done; }

A pair's sheet, its words and its goals:

  $ collab mentor plan P1 -q -o pair.md
  $ collab mentor pair show P1 --private -q -o words.json
  $ collab goal new 'ask open questions' --pair P1 --measure 'open questions an hour' --baseline 1 --target 9 --by 2027-03-01 -q
  G1
  $ collab goal show G1 --private -q -o goal.csv
  $ mode pair.md words.json goal.csv
  600 pair.md
  600 words.json
  600 goal.csv

A confidential team's agenda and all that is listed of it by name, also over a file that others could read:

  $ collab meeting new sst --on 2026-11-23 -q
  M1
  $ touch old.md
  $ collab meeting new sst --on 2026-11-23 -q -o old.md --yes
  $ collab action new 'call the family' --owner ana --team sst -q
  A1
  $ collab action list --team sst -q -o actions.csv
  $ collab action show A1 -q -o action.json
  $ collab meeting show M1 -q -o meeting.md
  $ mode sst_2026-11-23.md old.md actions.csv action.json meeting.md
  600 sst_2026-11-23.md
  600 old.md
  600 actions.csv
  600 action.json
  600 meeting.md

What its record is called, and what a document of it says:

  $ collab resolve A1 -q -o named.csv
  $ collab meeting explain old.md -q -o explained.csv
  $ mode named.csv explained.csv
  600 named.csv
  600 explained.csv

A pact of such a team, which has no name but its partner's:

  $ collab partner new clinic --name Clinic --sector nonprofit --benefit-to-school care -q
  clinic
  collab: warning: no note says what the partner gains: collab partner edit clinic --benefit-to-partner TEXT
  $ collab partner pact new clinic 'a quiet room' --team sst --clause 'a room' -q
  $ collab partner pact show clinic -q -o pact.csv
  $ mode pact.csv
  600 pact.csv

Everybody's files stay everybody's.

  $ collab meeting new plc --on 2026-11-23 -q
  M2
  $ collab action list -q -o all.csv
  $ collab report health -q -o health.csv
  $ mode plc_2026-11-23.md all.csv health.csv
  644 plc_2026-11-23.md
  644 all.csv
  644 health.csv
