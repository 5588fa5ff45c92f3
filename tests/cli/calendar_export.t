Meetings go out as calendars to subscribe to. Today is Monday 2026-11-23.

  $ /usr/bin/python3 -c "import icalendar" 2>/dev/null || exit 80
  $ [ -x "$(dirname "$(command -v collab)")/collab-calendar-read" ] || exit 80
  $ collab init --school "Maple Grove Elementary" --code MGE --tz America/New_York --school-year 2026-08-17..2027-06-11 -q
  $ collab person new "Ana Ruiz" --role teacher -q
  ana.ruiz
  $ collab person new "Ben Cole" --role teacher -q
  ben.cole
  $ collab team new grade-3 --name "Grade 3; PLC, team" --kind plc --on 2026-08-17 -q
  grade-3
  $ collab team new sst --name "Student Support" --kind student-problem-solving --confidential --on 2026-08-17 -q
  sst
  $ collab team member add grade-3 ana.ruiz ben.cole --from 2026-08-17 -q
  $ collab team member add sst ana.ruiz --from 2026-08-17 -q
  $ collab calendar add 2026-11-30 --name "Snow" -q
  $ collab team series new grade-3 --every "mon 15:00" --minutes 45 --place "Room 204, upstairs, behind the library; ask for Ñandú at the door" --from 2026-10-19 --until 2026-12-14 --on-holiday next
  S1
  collab: every Monday at 15:00: Mon Oct 19, Oct 26, Nov 2
  collab: 9 meetings until 2026-12-14; 1 on the next school day for a day without school
  $ collab team series new sst --every "tue 8:00" --minutes 30 --place "Room 1" --from 2026-11-24 --until 2026-12-01 -q
  S2

An item for a meeting that nobody has planned yet plans it, on the next block.

  $ collab meeting agenda add grade-3 "Unit test"
  1
  collab: M1 is planned by this, on the next block of grade-3
  collab: item 1 on the agenda of M1 (Grade 3; PLC, team, Monday 2026-11-23 15:00, 45 minutes, Room 204, upstairs, behind the library; ask for \xc3\x91and\xc3\xba at the door) (esc)
  $ collab meeting agenda add grade-3 "Field trip" -q
  2
  $ collab meeting new grade-3 -q
  M1
  $ collab meeting cancel grade-3/2026-12-07 --because "flu" -q
  M2

Another program reads it with the right local times, over the change of the clocks on November 1.

  $ collab calendar export --team grade-3 -o g3.ics
  collab: wrote g3.ics
  $ /usr/bin/python3 "$TESTDIR/../calendars/read_back.py" g3.ics
  2026-10-19 15:00-15:45 -0400 | Grade 3; PLC, team | CONFIRMED
  2026-10-26 15:00-15:45 -0400 | Grade 3; PLC, team | CONFIRMED
  2026-11-02 15:00-15:45 -0500 | Grade 3; PLC, team | CONFIRMED
  2026-11-09 15:00-15:45 -0500 | Grade 3; PLC, team | CONFIRMED
  2026-11-16 15:00-15:45 -0500 | Grade 3; PLC, team | CONFIRMED
  2026-11-23 15:00-15:45 -0500 | Grade 3; PLC, team | CONFIRMED
  2026-12-01 15:00-15:45 -0500 | Grade 3; PLC, team | CONFIRMED
  2026-12-07 15:00-15:45 -0500 | Grade 3; PLC, team | CANCELLED
  2026-12-14 15:00-15:45 -0500 | Grade 3; PLC, team | CONFIRMED
  $ grep -c . g3.ics
  147
  $ awk 'length($0) > 76' g3.ics
  $ sed -n '/T-20261123/,/END:VEVENT/p; /-20261123@/,/END:VEVENT/p' g3.ics | tr -d '\r'
  UID:MGE-6b049b40-t1-20261123@collab
  SUMMARY:Grade 3\; PLC\, team
  DTSTART;TZID=America/New_York:20261123T150000
  DTEND;TZID=America/New_York:20261123T154500
  LOCATION:Room 204\\, upstairs\\, behind the library\\; ask for \xc3\x91and\xc3\xba at the  (esc)
   door
  DESCRIPTION:Facilitator: Ana Ruiz\nAgenda: grade-3_2026-11-23.md\nMeeting: 
   M1
  STATUS:CONFIRMED
  DTSTAMP:20261123T200000Z
  LAST-MODIFIED:20261123T200000Z
  SEQUENCE:13
  END:VEVENT
  $ collab-calendar-read 20261001 20270101 < g3.ics | cut -f 1,8-10
  calendar
  event\tutc\t1792436400\t1792439100 (esc)
  event\tutc\t1793041200\t1793043900 (esc)
  event\tutc\t1793649600\t1793652300 (esc)
  event\tutc\t1794254400\t1794257100 (esc)
  event\tutc\t1794859200\t1794861900 (esc)
  event\tutc\t1795464000\t1795466700 (esc)
  event\tutc\t1796155200\t1796157900 (esc)
  event\tutc\t1796673600\t1796676300 (esc)
  event\tutc\t1797278400\t1797281100 (esc)
  end

The same state gives the same bytes. Only what changed is written; its number grows, its name stays.

  $ mkdir out
  $ collab calendar export --to out
  collab: 4 calendars written into out, 0 unchanged
  collab: no file of sst, whose meetings are confidential; for its members alone: collab calendar export --team sst -o FILE
  $ collab calendar export --to out
  collab: 0 calendars written into out, 4 unchanged
  collab: no file of sst, whose meetings are confidential; for its members alone: collab calendar export --team sst -o FILE
  $ cp -r out before
  $ collab meeting move M1 --to 2026-11-25 -q
  $ collab calendar export --to out -q
  $ diff before/team-grade-3.ics out/team-grade-3.ics | tr -d '\r' | sed 's/^/| /'
  | 99,100c99,100
  | < DTSTART;TZID=America/New_York:20261123T150000
  | < DTEND;TZID=America/New_York:20261123T154500
  | ---
  | > DTSTART;TZID=America/New_York:20261125T150000
  | > DTEND;TZID=America/New_York:20261125T154500
  | 108c108
  | < SEQUENCE:13
  | ---
  | > SEQUENCE:14
  $ cmp before/person-ben.cole.ics out/person-ben.cole.ics || echo changed
  before/person-ben.cole.ics out/person-ben.cole.ics differ: byte 2589, line 99
  changed

Of a confidential team others see that somebody is busy; it has no file and is not among the school's.

  $ /usr/bin/python3 "$TESTDIR/../calendars/read_back.py" out/person-ana.ruiz.ics | grep -v Grade
  2026-11-24 08:00-08:30 -0500 | busy | CONFIRMED
  2026-12-01 08:00-08:30 -0500 | busy | CONFIRMED
  $ grep -l -e Support -e "Room 1" out/*
  [1]
  $ ls out
  person-ana.ruiz.ics
  person-ben.cole.ics
  school.ics
  team-grade-3.ics
  $ collab calendar export --team sst | grep -c "SUMMARY:Student Support"
  2
  $ grep Facilitator out/school.ics
  [1]

Who is no more has an empty calendar, so that subscribers do not keep the old one.

  $ collab team edit grade-3 --slug third-grade -q
  $ collab calendar export --to out
  collab: 5 calendars written into out, 0 unchanged
  collab: no file of sst, whose meetings are confidential; for its members alone: collab calendar export --team sst -o FILE
  $ grep -c VEVENT out/team-grade-3.ics
  0
  [1]
  $ collab calendar export --to nowhere
  collab: error: cannot look into the folder 'nowhere'
    hint: make it: mkdir -p nowhere
  [4]
  $ collab calendar export --to out --team sst
  collab: error: --to writes every calendar; it goes with no --team, --person or -o
  [2]
