The protected block of a team. Today is Monday 2026-11-23.

  $ collab init --school "Maple Grove Elementary" --code MGE --tz America/New_York --school-year 2026-08-17..2027-06-11 -q
  $ collab calendar add 2026-09-07 --name "Labor Day" -q
  $ collab calendar add 2026-12-21..2027-01-01 --name "Winter break" -q
  $ collab calendar add 2027-01-18 --name "Dr. King Day" -q
  $ collab team new grade-3 --name "Grade 3 PLC" --kind plc --on 2026-08-17
  grade-3

Given a pattern it says what becomes of it in this school's year.

  $ collab team series new grade-3 --every "mon 15:00" --minutes 45 --place "room 204" --from 2026-08-17
  S1
  collab: every Monday at 15:00: Mon Aug 17, Aug 24, Aug 31
  collab: 39 meetings until 2027-06-07; 4 Mondays are no-school days
  $ collab team list --columns slug,next_meeting
  grade-3\t2026-11-23 (esc)

A series without --from begins today, before the school year with the school year.

  $ collab team new council --kind leadership -q
  council
  $ collab team series new council --every "1st thu 4 pm" --minutes 60 --no-contract-day
  S2
  collab: the first Thursday of every month at 16:00: Thu Dec 3, Jan 7, Feb 4
  collab: 7 meetings until 2027-06-03
  $ collab --as-of 2026-07-01 team new early --kind plc -q
  early
  $ collab --as-of 2026-07-01 team series new early --every "2 weeks tue 14:30" --minutes 50
  S3
  collab: every 2 weeks on Tuesday at 14:30: Tue Aug 18, Sep 1, Sep 15
  collab: 21 meetings until 2027-06-08; 1 Tuesday is a no-school day
  $ collab team series list
  S2\tcouncil\tthe first Thursday of every month at 16:00\t60\t\tfalse\t2026-11-23\t\tdrop (esc)
  S3\tearly\tevery 2 weeks on Tuesday at 14:30\t50\t\ttrue\t2026-08-17\t\tdrop (esc)
  S1\tgrade-3\tevery Monday at 15:00\t45\troom 204\ttrue\t2026-08-17\t\tdrop (esc)
  $ collab team series list grade-3 -f json
  {"schema":"collab.team.series.list/1","as_of":"2026-11-23","items":[
  {"series":"S1","team":"grade-3","pattern":"every Monday at 15:00","minutes":45,"place":"room 204","in_contract_day":true,"from_on":"2026-08-17","until_on":null,"on_holiday":"drop"}
  ]}

What cannot be read is refused with examples; what can be read in two ways is not guessed.

  $ collab team series new council --every "moonday 15:00" --minutes 45
  collab: error: pattern 'moonday 15:00': 'moonday' is not understood
    hint: for example: 'mon 15:00', 'mon,wed 3:15 pm', '2 weeks tue 14:30', '1st and 3rd thu 16:00', 'last fri 15:15', 'week A tue 15:00', 'day B 10:00'
  [2]
  $ collab team series new council --every "every second tue 14:30" --minutes 45
  collab: error: pattern 'every second tue 14:30': it can be read in two ways
    hint: '2 weeks tue 14:30' or '2nd tue 14:30' of the month
  [2]
  $ collab team series new council --every "tue 2:30" --minutes 45
  collab: error: pattern 'tue 2:30': 02:30 is at night
    hint: '14:30', or say '2:30 am'
  [2]
  $ collab team series new council --every "tue 14:30"
  collab: error: the length of the meetings is missing
    hint: add --minutes, as in 45
  [2]
  $ collab team series new council --every "tue 14:30" --minutes 0
  collab: error: --minutes is 1 to 1440, not 0
  [2]
  $ collab team series new council --minutes 45
  collab: error: missing option '--every'
    hint: collab help team series new
  [2]
  $ collab team series new council --every "tue 14:30" --minutes 45 --until 2026-11-01
  collab: error: the series would end on 2026-11-01, before it begins on 2026-11-23
  [5]

A changed pattern is a new series.

  $ collab team series end grade-3 --on 2026-12-18
  collab: S1, every Monday at 15:00, ends on 2026-12-18
  $ collab team series new grade-3 --every "tue 15:00" --minutes 45 --from 2027-01-04
  S4
  collab: every Tuesday at 15:00: Tue Jan 5, Jan 12, Jan 19
  collab: 23 meetings until 2027-06-08
  $ collab team series new grade-3 --every "wed 15:00" --minutes 45
  S5
  collab: every Wednesday at 15:00: Wed Nov 25, Dec 2, Dec 9
  collab: 27 meetings until 2027-06-09; 2 Wednesdays are no-school days
  collab: the team also meets every Tuesday at 15:00; if that is over: collab team series end S4
  $ collab team series end grade-3
  collab: error: 'grade-3' has 3 series
    hint: say which one: S1 every Monday at 15:00, S5 every Wednesday at 15:00, S4 every Tuesday at 15:00
  [4]
  $ collab team series remove S5
  collab: S5, every Wednesday at 15:00, is removed; undo with: collab undo
  $ collab team series end S9
  collab: error: there is no series 'S9'
    hint: see: collab team series list
  [4]
  $ collab team series list grade-3 --columns series,pattern,from_on,until_on
  S1\tevery Monday at 15:00\t2026-08-17\t2026-12-18 (esc)
  S4\tevery Tuesday at 15:00\t2027-01-04\t (esc)
  $ collab team series list grade-3 --columns series --as-of 2027-01-04
  S4
  $ collab team series list grade-3 --columns series --as-of 2027-01-04 --all
  S1
  S4

A cancelled day is no next meeting, a moved one is.

  $ collab meeting schedule grade-3 --on 2026-11-23 -q
  M1
  $ collab meeting cancel M1 --because "snow" -q
  $ collab team list --columns slug,next_meeting
  council\t2026-12-03 (esc)
  early\t2026-11-24 (esc)
  grade-3\t2026-11-30 (esc)

Without a school year a series has no end.

  $ mkdir ../bare && cd ../bare
  $ collab init --school "Bare" --code BARE --tz UTC -q
  $ collab team new arts --kind department
  arts
  $ collab team series new arts --every "last fri 15:15" --minutes 30
  S1
  collab: the last Friday of every month at 15:15: Fri Nov 27, Dec 25, Jan 29
  collab: it has no end; with a school year it ends with it: collab school year add FROM..TO
