Whose turn it is. Today is Monday 2026-11-23.

  $ collab init --school "Maple Grove Elementary" --code MGE --tz America/New_York --school-year 2026-08-17..2027-06-11 -q
  $ for who in "Ana Ruiz:a.ruiz" "Ben Cole:b.cole" "Cy Ng:c.ng" "Dara Okafor:d.okafor"; do
  >   collab person new "${who%:*}" --handle "${who#*:}" -q > /dev/null
  > done
  $ collab team new grade-3 --name "Grade 3 PLC" --kind plc
  grade-3
  $ collab team rotation show grade-3
  collab: grade-3 has no meetings to come; collab team series new grade-3 --every 'mon 15:00'
  $ collab team member add grade-3 a.ruiz b.cole c.ng d.okafor -q
  $ collab team series new grade-3 --every "mon 15:00" --minutes 45 -q
  S1

Everybody leads in turn, and whoever leads does not take the notes.

  $ collab team rotation show grade-3 --weeks 4
  2026-11-23\ta.ruiz\tb.cole\t\t (esc)
  2026-11-30\tb.cole\ta.ruiz\t\t (esc)
  2026-12-07\tc.ng\td.okafor\t\t (esc)
  2026-12-14\td.okafor\tc.ng\t\t (esc)
  $ collab team rotation show grade-3 --weeks 2 -f csv
  day,facilitator,recorder,meeting,remark
  2026-11-23,a.ruiz,b.cole,,
  2026-11-30,b.cole,a.ruiz,,

Ben is on leave for a week and comes next when he is back.

  $ collab person leave add b.cole 2026-11-30 -q
  $ collab team rotation show grade-3 --weeks 4 --columns day,facilitator
  2026-11-23\ta.ruiz (esc)
  2026-11-30\tc.ng (esc)
  2026-12-07\tb.cole (esc)
  2026-12-14\td.okafor (esc)

The team sets its own order.

  $ collab team rotation set grade-3 d.okafor c.ng a.ruiz
  collab: Ben Cole takes no turns as facilitator
  $ collab team rotation show grade-3 --weeks 4 --columns day,facilitator
  2026-11-23\td.okafor (esc)
  2026-11-30\tc.ng (esc)
  2026-12-07\ta.ruiz (esc)
  2026-12-14\td.okafor (esc)
  $ collab team rotation set grade-3 d.okafor d.okafor
  collab: error: 'd.okafor' is named twice
  [5]
  $ collab team rotation set grade-3 d.okafor k.wong
  collab: error: nobody is called 'k.wong'
    hint: list everybody with: collab person list
  [4]
  $ collab team rotation set grade-3
  collab: error: name people in their order, or add --by-handle
    hint: collab team member list grade-3
  [2]
  $ collab team rotation set grade-3 --by-handle
  $ collab team rotation show grade-3 --weeks 2 --columns day,facilitator
  2026-11-23\ta.ruiz (esc)
  2026-11-30\tc.ng (esc)

Ana cannot lead today; she goes first the next time.

  $ collab team rotation skip grade-3 a.ruiz
  collab: Monday 2026-11-23: Ben Cole is facilitator
  $ collab team rotation show grade-3 --weeks 3 --columns day,facilitator,recorder
  2026-11-23\tb.cole\ta.ruiz (esc)
  2026-11-30\ta.ruiz\tc.ng (esc)
  2026-12-07\tc.ng\tb.cole (esc)

Two days are exchanged; every other turn stays.

  $ collab team rotation swap grade-3 2026-12-07 2026-12-14
  collab: Monday 2026-12-07: Dara Okafor is facilitator
  collab: Monday 2026-12-14: Cy Ng is facilitator
  $ collab team rotation show grade-3 --weeks 6
  2026-11-23\tb.cole\ta.ruiz\t\t (esc)
  2026-11-30\ta.ruiz\tc.ng\t\t (esc)
  2026-12-07\td.okafor\tb.cole\t\ttakes this day (esc)
  2026-12-14\tc.ng\td.okafor\t\ttakes this day (esc)
  2026-12-21\tb.cole\ta.ruiz\t\t (esc)
  2026-12-28\ta.ruiz\tc.ng\t\t (esc)
  $ collab team rotation swap grade-3 2026-12-07 2026-12-08
  collab: error: 'grade-3' has no meeting on 2026-12-08
    hint: collab team rotation show grade-3
  [5]
  $ collab team rotation swap grade-3 2026-12-07 2026-11-16
  collab: error: 2026-11-16 is over
    hint: who led a meeting stands in the meeting: collab meeting edit MEETING
  [5]
  $ collab team rotation skip grade-3 a.ruiz --on 03/04/2026
  collab: error: date '03/04/2026' can be read in two ways
    hint: write 2026-03-04 (March 4, 2026) or 2026-04-03 (April 3, 2026); or say the school's order: collab school edit --date-order mdy
  [2]

A meeting that is planned follows.

  $ collab meeting schedule grade-3 -q
  M1
  $ collab team rotation show grade-3 --weeks 1
  2026-11-23\tb.cole\ta.ruiz\tM1\t (esc)
  $ collab team rotation skip grade-3 b.cole --on today
  collab: Monday 2026-11-23: Cy Ng is facilitator of M1
  $ collab team rotation skip grade-3 a.ruiz --on today --role recorder
  collab: Monday 2026-11-23: Ben Cole is recorder of M1
  $ collab meeting show M1 --columns facilitator,recorder --table meeting.show
  facilitator\tc.ng (esc)
  recorder\tb.cole (esc)

A paid lead keeps the role; the notes still go round.

  $ collab team edit grade-3 --fixed-facilitator "paid lead this year"
  $ collab team member add grade-3 d.okafor --role lead -q
  $ collab team rotation show grade-3 --weeks 4
  2026-11-23\tc.ng\tb.cole\tM1\t (esc)
  2026-11-30\td.okafor\ta.ruiz\t\tholds the role (esc)
  2026-12-07\td.okafor\tc.ng\t\ttakes this day (esc)
  2026-12-14\tc.ng\td.okafor\t\ttakes this day (esc)
  collab: the facilitator is fixed: paid lead this year
